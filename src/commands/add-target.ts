import { normalTopic } from '../bank/bank-header.ts'
import { failure, UserError } from '../model/problem.ts'
import type { BankSummary } from '../model/question.ts'
import type { BankFiles, BankIndex } from '../ports/banks.ts'
import type { World } from '../ports/world.ts'
import { isShipped } from './shipped.ts'

/** The bank that a new question goes into. */
export interface Target {
  readonly file: string
  /** What a bank that is made says of itself. */
  readonly topic: string
  readonly lang: string
  /** Whether another bank was meant, which came with quiz. */
  readonly instead: boolean
}

export interface Wish {
  readonly topic: string | null
  readonly bank: string | null
  /** Null for that of the screen. */
  readonly lang: string | null
}

export interface Surroundings {
  readonly banks: BankFiles
  readonly index: BankIndex
}

export function targetOf(world: World, { banks, index }: Surroundings, wish: Wish): Target {
  const lang = wish.lang ?? world.lang
  if (wish.bank === null) {
    if (wish.topic === null) throw new UserError(failure('add/no-topic'), 2)
    const topic = checkedTopic(wish.topic)
    const own = index.banks.find(
      bank => bank.topic === topic && bank.lang === lang && !isShipped(world, index.roots, bank.file),
    )
    return { file: own?.file ?? ownFile(world, banks, topic), topic, lang, instead: false }
  }
  const file = world.resolve(wish.bank)
  if (!file.toLowerCase().endsWith('.md'))
    throw new UserError({ code: 'add/not-a-bank', severity: 'error', file }, 2)
  const known: BankSummary | undefined = index.banks.find(bank => bank.file === file)
  const topic = wish.topic === null ? (known?.topic ?? topicOfFile(world, file)) : checkedTopic(wish.topic)
  if (!isShipped(world, index.roots, file)) return { file, topic, lang, instead: false }
  return { file: ownFile(world, banks, topic), topic, lang: known?.lang ?? lang, instead: true }
}

/** In `./questions` where there is such a folder, else in the home folder. */
function ownFile(world: World, banks: BankFiles, topic: string): string {
  const folder = world.resolve('questions')
  return world.resolve(`${banks.exists(folder) ? folder : `${world.home.folder}/questions`}/${topic}.md`)
}

/** What no file system takes as a name, or takes as a way out of the folder. */
const NO_NAME = /^\.+$|[\\:*?"<>|\p{Cc}]/u

function checkedTopic(typed: string): string {
  const topic = normalTopic(typed)
  if (topic === '' || topic.split('/').some(name => NO_NAME.test(name)))
    throw new UserError(failure('add/topic', { topic: typed }), 2)
  return topic
}

/** Of a bank that is not in sight: its path under `./questions`, else its name. */
function topicOfFile(world: World, file: string): string {
  const folder = world.resolve('questions')
  const path = file.startsWith(folder) ? file.slice(folder.length + 1) : (file.split(/[\\/]/u).at(-1) ?? '')
  const name = path.replaceAll('\\', '/').replace(/\.md$/iu, '')
  return normalTopic(name.replace(/^(?:ko|en)\//u, ''))
}
