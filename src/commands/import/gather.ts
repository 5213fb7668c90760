import { failure, UserError } from '../../model/problem.ts'
import type { BankPlace } from '../../notes/exchange/read-bank-text.ts'
import type { Sources } from '../../ports/sources.ts'
import type { World } from '../../ports/world.ts'
import { shortPath } from '../../view/short-path.ts'
import { addressName, bankName, bankPlace } from './bank-name.ts'

/** A text to import, before it is read. */
export interface Found {
  /** As it is told and remembered: a path from here, or an address. */
  readonly source: string
  /** What its date may stand in. */
  readonly name: string
  /** What its bank is called; null where only its text can say. */
  readonly bank: string | null
  /** The topic and language that its path says, were it a bank. */
  readonly place: BankPlace
  readonly read: () => Promise<string>
  /** The bytes of a package of Anki; null for a text. */
  readonly readPackage: (() => Uint8Array) | null
}

const PACKAGE = /\.(?:apkg|colpkg)$/iu

const ADDRESS = /^[a-z][a-z\d+.-]*:\/\//iu

/** What the words of the command line name; files below the folder of banks are banks already and are left out. */
export async function gather(
  world: World,
  sources: Sources,
  { words, to }: { readonly words: readonly string[]; readonly to: string },
): Promise<readonly Found[]> {
  const found: Found[] = []
  for (const word of words) {
    if (word === '-')
      found.push({
        source: '-',
        name: '',
        bank: null,
        place: bankPlace(''),
        read: () => standardInput(world),
        readPackage: null,
      })
    else if (ADDRESS.test(word)) found.push(fromAddress(sources, word))
    else found.push(...fromPath(world, sources, { word, to }))
  }
  return found
}

function fromAddress(sources: Sources, address: string): Found {
  const name = URL.canParse(address) ? addressName(address) : address
  return {
    source: address,
    name,
    bank: bankName(name, { inFolder: false }),
    place: bankPlace(name.split('/').at(-1) ?? name),
    read: async () => (await sources.download(address)).text,
    readPackage: null,
  }
}

function fromPath(
  world: World,
  sources: Sources,
  { word, to }: { readonly word: string; readonly to: string },
): readonly Found[] {
  const path = world.resolve(word)
  const files = sources.files(path)
  const [first] = files
  const isFile = files.length === 1 && first?.path === path
  const kept = isFile
    ? files
    : files.filter(file => !file.path.startsWith(`${to}/`) && !file.path.startsWith(`${to}\\`))
  if (kept.length === 0) throw new UserError(failure('import/nothing-found', { path: word }))
  return kept.map(file => ({
    source: shortPath(file.path, world.resolve('.')).replaceAll('\\', '/'),
    name: isFile ? path : file.name,
    bank: bankName(file.name, { inFolder: !isFile }),
    place: bankPlace(isFile ? (file.name.split('/').at(-1) ?? '') : file.name),
    read: async () => sources.read(file.path),
    readPackage: PACKAGE.test(file.path) ? () => sources.readPackage(file.path) : null,
  }))
}

/** As many characters as of a file. */
const MOST = 48_000_000

async function standardInput(world: World): Promise<string> {
  const lines: string[] = []
  let size = 0
  for await (const line of world.terminal.lines()) {
    size += line.length + 1
    if (size > MOST)
      throw new UserError(failure('import/too-large', { source: '-', size, most: MOST }, 'characters'))
    lines.push(line)
  }
  return `${lines.join('\n')}\n`
}
