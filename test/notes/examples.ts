import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from 'js-yaml'
import type { Draft } from '../../src/notes/draft.ts'

/** A question as an example's author expects it; what is left out is expected to be empty. */
export interface Expected {
  readonly title: string
  readonly dialect: string
  readonly kind?: string
  readonly prompt?: string
  readonly options?: readonly string[]
  readonly answer?: string
  readonly hint?: string
  readonly followUps?: readonly string[]
  readonly topic?: readonly string[]
  readonly ref?: string
}

export interface Example {
  readonly name: string
  /** Why it is there. */
  readonly reason: string
  readonly input: string
  readonly questions: readonly Expected[]
}

const FOLDER = fileURLToPath(new URL('./examples', import.meta.url))
const SHAPE = /^# (.+)\n\n`{5}markdown\n([\s\S]*?\n)`{5}\n\n`{5}yaml\n([\s\S]*?\n)`{5}\n$/u

export function readExamples(folder = FOLDER): readonly Example[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.md'))
    .sort()
    .map(file => {
      const [, reason, input, yaml] = SHAPE.exec(readFileSync(join(folder, file), 'utf8')) ?? []
      if (reason === undefined || input === undefined || yaml === undefined)
        throw new Error(`${file} is no example`)
      return { name: basename(file, '.md'), reason, input, questions: load(yaml) as readonly Expected[] }
    })
}

/** The same shape for what was read: only what is there. */
export function asExpected(draft: Draft): Expected {
  const { title, dialect, prompt, options, answer, hint, followUps, topic, ref, kind } = draft
  return {
    title,
    dialect,
    ...(kind === 'multi' ? { kind } : {}),
    ...(prompt === '' ? {} : { prompt }),
    ...(options.length === 0
      ? {}
      : { options: options.map(({ text, right }) => `[${right ? 'x' : ' '}] ${text}`) }),
    ...(answer === '' ? {} : { answer }),
    ...(hint === '' ? {} : { hint }),
    ...(followUps.length === 0 ? {} : { followUps: followUps.map(({ text }) => text) }),
    ...(topic.length === 0 ? {} : { topic }),
    ...(ref === null ? {} : { ref }),
  }
}
