import type { Region } from './html-region.ts'

interface Span {
  /** Its first line, and the one after its last, from 0. */
  readonly from: number
  readonly to: number
  /** The columns of the list item that it stands in. */
  readonly indent: number
}

export interface Item extends Span {
  /** Its first paragraph, '' where it does not begin with one. */
  readonly text: string
  /** The number that is written before it; null in a bullet list. */
  readonly number: number | null
  readonly body: readonly Node[]
}

export type HeadingNode = Span & { readonly type: 'heading'; readonly level: number; readonly text: string }
export type ParagraphNode = Span & {
  readonly type: 'paragraph'
  readonly text: string
  /** Where it is the first paragraph of a list's item: its number, 0 for a bullet. */
  readonly item: number | null
}
export type ListNode = Span & {
  readonly type: 'list'
  readonly ordered: boolean
  readonly items: readonly Item[]
}
export type TableNode = Span & { readonly type: 'table'; readonly rows: readonly (readonly string[])[] }
export type DetailsNode = Span & { readonly type: 'details'; readonly region: Region }
export type OtherNode = Span & {
  readonly type: 'code' | 'quote' | 'html' | 'rule' | 'comment'
  readonly text: string
}

/** A block of the document as the readers of dialects see it: lists that hold headings or folded parts are opened. */
export type Node = HeadingNode | ParagraphNode | ListNode | TableNode | DetailsNode | OtherNode
