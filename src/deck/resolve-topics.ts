import { closest, editDistance } from '../model/closest.ts'
import { failure, type Problem, UserError } from '../model/problem.ts'
import { isWithin, type Topic } from './deck.ts'

/**
 * The paths that the arguments mean: each a path or the start of one, a title, the end of a path, or a near miss.
 * A UserError (`topic/unknown`, exit code 2) names every argument that fits nothing, or several, with the closest names.
 */
export function resolveTopics(
  args: readonly string[],
  topics: ReadonlyMap<string, Topic>,
): readonly string[] {
  const known = [...topics.values()]
  const found = args.map(arg => resolve(arg, known))
  const problems = found.filter(answer => typeof answer !== 'string')
  if (problems.length > 0) throw new UserError(problems, 2)
  return [...new Set(found.filter(answer => typeof answer === 'string'))]
}

function resolve(arg: string, topics: readonly Topic[]): string | Problem {
  const word = plain(arg).replace(/^\/+|\/+$/gu, '')
  if (word === '') return failure('topic/unknown', { topic: arg })
  for (const fits of WAYS) {
    const [path, ...others] = new Set(topics.flatMap(topic => fits(topic, word) ?? []))
    if (path === undefined) continue
    return others.length === 0 ? path : unclear(arg, [path, ...others], 'several')
  }
  const near = nearMisses(word, topics)
  const [nearest, second] = near
  if (nearest && nearest.distance <= slips(word) && nearest.distance < (second?.distance ?? Number.MAX_VALUE))
    return nearest.path
  const close = near.length > 0 ? near.map(({ path }) => path) : containing(word, topics)
  return close.length > 0 ? unclear(arg, close, 'close') : failure('topic/unknown', { topic: arg })
}

/** How many slips of the keyboard a name may have: by its last part, or `network/tls` would do for `network/tcp`. */
const slips = (word: string): number => Math.max(1, Math.floor((word.split('/').at(-1) ?? '').length / 3))

const unclear = (arg: string, paths: readonly string[], reason: 'several' | 'close'): Problem =>
  failure('topic/unknown', { topic: arg, closest: paths.slice(0, 5).join(', ') }, reason)

/** The ways to name a topic, the plainest first; each gives the path that is meant, or null. */
const WAYS: readonly ((topic: Topic, word: string) => string | null)[] = [
  ({ topic }, word) => (isWithin(plain(topic), word) ? topic.slice(0, word.length) : null),
  ({ topic, titles }, word) => (titles.some(title => spaceless(title) === spaceless(word)) ? topic : null),
  ({ topic }, word) => endingAt(topic, word),
  ({ topic }, word) => (plain(topic).startsWith(word) ? upToSlash(topic, word.length) : null),
]

/** `tcp` means `network/tcp`, and `network/tcp` where there is only `network/tcp/flow`. */
function endingAt(topic: string, word: string): string | null {
  const at = `/${plain(topic)}/`.indexOf(`/${word}/`)
  return at === -1 ? null : topic.slice(0, at + word.length)
}

/** The path up to the end of the segment that was begun: `netw` means `network`. */
function upToSlash(topic: string, length: number): string {
  const end = topic.indexOf('/', length)
  return end === -1 ? topic : topic.slice(0, end)
}

/** The paths whose names are near to the word, nearest first, each once. */
function nearMisses(word: string, topics: readonly Topic[]): readonly { path: string; distance: number }[] {
  const names = namesOf(topics)
  const near = new Map<string, number>()
  for (const name of closest(word, [...names.keys()])) {
    const path = names.get(name)
    if (path !== undefined && !near.has(path)) near.set(path, editDistance(word, plain(name)))
  }
  return Array.from(near, ([path, distance]) => ({ path, distance }))
}

/** Every name that a person might have meant, with the path that it stands for. */
function namesOf(topics: readonly Topic[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const add = (name: string, path: string) => {
    if (!names.has(name)) names.set(name, path)
  }
  for (const { topic, titles } of topics) {
    const segments = topic.split('/')
    for (const [at, segment] of segments.entries()) {
      const path = segments.slice(0, at + 1).join('/')
      add(path, path)
      add(segment, path)
    }
    for (const title of titles) add(title, topic)
  }
  return names
}

/** What a person may have had in mind where nothing is near. */
const containing = (word: string, topics: readonly Topic[]): readonly string[] =>
  topics
    .filter(({ topic, titles }) => [topic, ...titles].some(name => spaceless(name).includes(spaceless(word))))
    .map(({ topic }) => topic)

const plain = (text: string): string => text.normalize('NFC').toLowerCase().trim()
const spaceless = (text: string): string => plain(text).replace(/\s+/gu, '')
