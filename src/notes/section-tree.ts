import type { Node } from './node.ts'

/** A heading with everything below it: `nodes[at]` up to, without, `nodes[end]`. The root has no heading. */
export interface SectionNode {
  readonly at: number
  readonly level: number
  readonly text: string
  /** Where its first subsection begins. */
  readonly ownEnd: number
  readonly end: number
  readonly children: readonly SectionNode[]
}

export function sectionTree(nodes: readonly Node[]): SectionNode {
  interface Growing extends SectionNode {
    ownEnd: number
    end: number
    readonly children: Growing[]
  }
  const root: Growing = { at: -1, level: 0, text: '', ownEnd: -1, end: nodes.length, children: [] }
  const open: Growing[] = [root]
  for (const [at, node] of nodes.entries()) {
    if (node.type !== 'heading') continue
    while ((open.at(-1)?.level ?? 0) >= node.level) {
      const closed = open.pop()
      if (closed) closed.end = at
    }
    const section: Growing = {
      at,
      level: node.level,
      text: node.text,
      ownEnd: -1,
      end: nodes.length,
      children: [],
    }
    const parent = open.at(-1) ?? root
    if (parent.ownEnd === -1) parent.ownEnd = at
    parent.children.push(section)
    open.push(section)
  }
  finish(root)
  return root

  function finish(section: Growing): void {
    if (section.ownEnd === -1) section.ownEnd = section.end
    section.children.forEach(finish)
  }
}

/** A section and all below it. */
export function* walkSections(section: SectionNode): Generator<SectionNode> {
  yield section
  for (const child of section.children) yield* walkSections(child)
}
