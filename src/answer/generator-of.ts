import { closest } from '../model/closest.ts'
import type { Generator } from './generator.ts'

/** Each is loaded when one of its instances is wanted. */
const LOADERS: Readonly<Record<string, () => Promise<Generator>>> = {
  addr: async () => (await import('./generators/addr.ts')).addr,
  'banker-need': async () => (await import('./generators/banker-need.ts')).bankerNeed,
  'banker-request': async () => (await import('./generators/banker-request.ts')).bankerRequest,
  'banker-safety': async () => (await import('./generators/banker-safety.ts')).bankerSafety,
  'banker-unsafe': async () => (await import('./generators/banker-unsafe.ts')).bankerUnsafe,
  eventloop: async () => (await import('./generators/eventloop.ts')).eventloop,
  hpa: async () => (await import('./generators/hpa.ts')).hpa,
  'page-replace': async () => (await import('./generators/page-replace.ts')).pageReplace,
  pool: async () => (await import('./generators/pool.ts')).pool,
  race: async () => (await import('./generators/race.ts')).race,
  savepoint: async () => (await import('./generators/savepoint.ts')).savepoint,
  serializable: async () => (await import('./generators/serializable.ts')).serializable,
  'tcp-close': async () => (await import('./generators/tcp-close.ts')).tcpClose,
  'tcp-handshake': async () => (await import('./generators/tcp-handshake.ts')).tcpHandshake,
  timewait: async () => (await import('./generators/timewait.ts')).timewait,
}

export const GENERATOR_IDS: readonly string[] = Object.keys(LOADERS)

/** Null where there is none of that name. */
export async function generatorOf(id: string): Promise<Generator | null> {
  const load = Object.hasOwn(LOADERS, id) ? LOADERS[id] : undefined
  return load ? load() : null
}

/** The names that may have been meant, else all. */
export const likeGenerators = (id: string): readonly string[] => {
  const near = closest(id, GENERATOR_IDS)
  return near.length > 0 ? near : GENERATOR_IDS
}
