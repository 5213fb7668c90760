import { KINDS, type Kind, LEVELS, type Level } from '../model/question.ts'
import { readTopic } from './bank-header.ts'
import type { FindingCode, Report } from './findings.ts'
import { parseFlowMapping } from './flow-mapping.ts'
import { isSettingKey, type SettingKey, type SettingsComment } from './settings-comment.ts'
import { placeAt, type SourceText } from './source-text.ts'
import type { YamlNode } from './yaml-tree.ts'
import { booleanOf, commaTextsOf, isAbsent, plainValue, textOf } from './yaml-values.ts'

/** What an author said of a question in its settings comment. */
export interface Settings {
  readonly id?: string
  readonly kind?: Kind
  readonly level?: Level
  readonly topic?: string
  readonly tags?: readonly string[]
  readonly time?: number
  /** Read together with the tolerance. */
  readonly accept?: YamlNode
  readonly tolerance?: YamlNode
  readonly shuffle?: boolean
  readonly generator?: string
  readonly params?: Readonly<Record<string, unknown>>
  readonly author?: string
  readonly 'as-of'?: string
}

export const NO_SETTINGS: Settings = {}

interface Reader {
  readonly read: (node: YamlNode) => unknown
  /** What is reported where `read` gives null. */
  readonly wrong: FindingCode
}

const isScalarOrList = (node: YamlNode): YamlNode | null => (node.type === 'mapping' ? null : node)

const READERS: Readonly<Record<SettingKey, Reader>> = {
  id: { read: node => validId(textOf(node) ?? ''), wrong: 'id/invalid' },
  kind: { read: node => KINDS.find(kind => kind === textOf(node)) ?? null, wrong: 'question/kind' },
  level: { read: node => LEVELS.find(level => level === textOf(node)) ?? null, wrong: 'bank/key-type' },
  topic: { read: readTopic, wrong: 'bank/key-type' },
  tags: { read: commaTextsOf, wrong: 'bank/key-type' },
  time: { read: readSeconds, wrong: 'question/number' },
  accept: { read: isScalarOrList, wrong: 'bank/key-type' },
  tolerance: { read: isScalarOrList, wrong: 'question/number' },
  shuffle: { read: booleanOf, wrong: 'bank/key-type' },
  generator: { read: textOf, wrong: 'bank/key-type' },
  params: { read: node => (node.type === 'mapping' ? plainValue(node) : null), wrong: 'bank/key-type' },
  author: { read: textOf, wrong: 'bank/key-type' },
  'as-of': { read: textOf, wrong: 'bank/key-type' },
}

const LONGEST_ID = 120

/** Null where the text can be no id. */
export function validId(text: string): string | null {
  if (text.length > LONGEST_ID) return null
  return /^[\w.-]+$/.test(text) || /^[\p{L}\p{N}._-]+$/u.test(text) ? text : null
}

function readSeconds(node: YamlNode): number | null {
  const text = textOf(node) ?? ''
  return /^\d+(?:\.\d+)?$/u.test(text) && Number(text) > 0 ? Number(text) : null
}

/** Every key from the start: objects of one shape, whatever an author says, are what reading them is quick with. */
const unset = (): Record<string, unknown> => ({
  id: undefined,
  kind: undefined,
  level: undefined,
  topic: undefined,
  tags: undefined,
  time: undefined,
  accept: undefined,
  tolerance: undefined,
  shuffle: undefined,
  generator: undefined,
  params: undefined,
  author: undefined,
  'as-of': undefined,
})

export function readSettings(comment: SettingsComment, source: SourceText, report: Report): Settings {
  const mapping = parseFlowMapping(comment.inner)
  if (mapping.type === 'failure') {
    report('question/settings', placeAt(source, comment.at + mapping.at))
    return NO_SETTINGS
  }
  const settings = unset()
  for (const { key, at, value } of mapping.entries) {
    const place = () => placeAt(source, comment.at + at)
    if (!isSettingKey(key)) {
      if (/^[\w-]+:/u.test(key)) report('question/settings', place(), { reason: 'space', about: { key } })
      else report('bank/unknown-key', place(), { reason: 'settings', about: { key } })
      continue
    }
    const { read, wrong } = READERS[key]
    const setting = isAbsent(value) ? null : read(value)
    if (setting !== null) settings[key] = setting
    else report(wrong, placeAt(source, comment.at + value.at), { about: { key, value: textOf(value) ?? '' } })
  }
  return settings
}
