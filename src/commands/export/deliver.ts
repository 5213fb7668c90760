import { exportText } from '../../locales/export.ts'
import type { World } from '../../ports/world.ts'
import { shortPath } from '../../view/short-path.ts'
import { confirmed } from '../confirmed.ts'
import { printJson, tell } from '../print.ts'
import type { ExportOptions } from './export-options.ts'
import type { FolderFile } from './formats.ts'

interface Delivery {
  readonly options: Pick<ExportOptions, 'yes' | 'dryRun'>
  /** Null for standard output. */
  readonly path: string | null
  readonly content: string | Uint8Array | readonly FolderFile[]
  /** What the JSON document says of the export. */
  readonly facts: Readonly<Record<string, unknown>>
  readonly written: (file: string) => string
}

/** Prints what was exported, or writes it; what is there already is overwritten only if the person says so. */
export async function deliver(
  world: World,
  { options, path, content, facts, written }: Delivery,
): Promise<void> {
  if (path === null) {
    if (typeof content === 'string') world.terminal.out(content)
    return
  }
  const outputs = await world.outputs()
  const files = filesOf(path, content)
  const shown = shortPath(path, world.resolve('.'))
  if (!options.dryRun) {
    const before = files.filter(file => outputs.kindOf(file.path) !== null)
    if (before.length > 0 && !(await mayOverwrite(world, options, { count: before.length, file: shown })))
      return
    for (const file of files) outputs.write(file.path, file.content)
  }
  if (world.options.json)
    printJson(world, { file: path, ...facts, files: files.length, written: !options.dryRun })
  else {
    tell(world, written(shown))
    if (options.dryRun) tell(world, exportText(world.lang).dryRun)
  }
}

interface OutputFile {
  readonly path: string
  readonly content: string | Uint8Array
}

const filesOf = (path: string, content: Delivery['content']): readonly OutputFile[] =>
  typeof content === 'string' || content instanceof Uint8Array
    ? [{ path, content }]
    : content.map(file => ({ path: `${path}/${file.path}`, content: file.text }))

const mayOverwrite = (
  world: World,
  { yes }: Pick<ExportOptions, 'yes'>,
  before: { readonly count: number; readonly file: string },
): Promise<boolean> => confirmed(world, exportText(world.lang).overwrite(before), yes)
