import { mapView } from '../model/map-view.ts'

/**
 * A map that is being changed while the one it came from stays as it is. Copying ten thousand cards takes longer than
 * folding a rating, so a few changes are laid over the base instead.
 */
export interface Layer<K, V> {
  readonly base: ReadonlyMap<K, V>
  /** Undefined where a key of the base is taken away. */
  readonly over: Map<K, V | undefined>
}

interface Layered<K, V> extends ReadonlyMap<K, V> {
  readonly layer: Layer<K, V>
}

/** Below this size, and where more than an eighth has changed, a plain copy is as good. */
const SMALL = 64
const SHARE = 8

export function layerOver<K, V>(map: ReadonlyMap<K, V>): Layer<K, V> {
  const { layer } = map as Partial<Layered<K, V>>
  return layer ? { base: layer.base, over: new Map(layer.over) } : { base: map, over: new Map() }
}

export function read<K, V>({ base, over }: Layer<K, V>, key: K): V | undefined {
  const value = over.get(key)
  return value !== undefined || over.has(key) ? value : base.get(key)
}

export function write<K, V>({ over }: Layer<K, V>, key: K, value: V): void {
  over.set(key, value)
}

export function remove<K, V>({ base, over }: Layer<K, V>, key: K): void {
  if (base.has(key)) over.set(key, undefined)
  else over.delete(key)
}

/** The changed map. The layer must not be written to any more. */
export function settled<K, V>(layer: Layer<K, V>): ReadonlyMap<K, V> {
  const { base, over } = layer
  if (over.size === 0) return base
  if (base.size < SMALL || over.size * SHARE > base.size) return new Map(entriesOf(layer))
  return layered(layer)
}

export function* entriesOf<K, V>({ base, over }: Layer<K, V>): Generator<[K, V], undefined> {
  for (const entry of base) {
    if (!over.has(entry[0])) yield entry
    else {
      const value = over.get(entry[0])
      if (value !== undefined) yield [entry[0], value]
    }
  }
  for (const [key, value] of over) if (value !== undefined && !base.has(key)) yield [key, value]
}

function layered<K, V>(layer: Layer<K, V>): Layered<K, V> {
  const { base, over } = layer
  let size = base.size
  for (const [key, value] of over) {
    if (value === undefined) size--
    else if (!base.has(key)) size++
  }
  return {
    ...mapView<K, V>({
      size,
      get: key => read(layer, key),
      has: key => read(layer, key) !== undefined,
      *keys() {
        for (const [key] of entriesOf(layer)) yield key
        return undefined
      },
    }),
    layer,
  }
}
