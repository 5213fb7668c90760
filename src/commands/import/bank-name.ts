import { normalTopic } from '../../bank/bank-header.ts'
import { slug } from '../../bank/slug.ts'
import { LANGUAGES } from '../../model/config.ts'
import type { BankPlace } from '../../notes/exchange/read-bank-text.ts'

const SECTIONS = /^(?:readme|index|questions?|질문)$/iu
const BRANCHES = /^(?:head|main|master|raw|blob|gh-pages|refs|heads)$/iu
const ENDINGS = /\.(?:md|markdown|mdx|txt|csv|tsv|json|apkg|colpkg)$/iu
const LONGEST = 60

/** What the bank of a source is called, below the folder of banks: slugs only, so that no name leads out of it. */
export function bankName(name: string, { inFolder }: { readonly inFolder: boolean }): string {
  const parts = name.split(/[/\\]/u).filter(part => part !== '' && part !== '.' && part !== '..')
  const last = (parts.pop() ?? '').replace(ENDINGS, '')
  const named = SECTIONS.test(last) && parts.length > 0 ? parts : [...parts, last]
  const kept = inFolder ? named : named.slice(-1)
  const names = kept
    .map(part =>
      slug(part)
        .slice(0, LONGEST)
        .replace(/[-\ud800-\udbff]+$/u, ''),
    )
    .filter(part => part !== '' && part !== 'untitled')
  return names.join('/') || 'imported'
}

/** The path of an address, without the branch of a repository. */
export function addressName(address: string): string {
  const { hostname, pathname } = new URL(address)
  const parts = decoded(pathname)
    .split('/')
    .filter(part => part !== '' && !BRANCHES.test(part))
  return parts.length === 0 ? hostname : parts.join('/')
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** What a path below a folder of banks says of the bank there: `ko/network/tcp.md` is the topic `network/tcp` in Korean. */
export function bankPlace(path: string): BankPlace {
  const topic = normalTopic(path.replace(ENDINGS, ''))
  const [first, ...rest] = topic.split('/')
  const lang = LANGUAGES.find(known => known === first && rest.length > 0) ?? null
  return { topic: lang === null ? topic : rest.join('/'), lang }
}
