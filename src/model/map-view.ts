/** What a map is seen through: the rest follows from it. */
export interface MapSource<K, V> {
  readonly size: number
  readonly get: (key: K) => V | undefined
  readonly has: (key: K) => boolean
  readonly keys: () => MapIterator<K>
}

/** A map whose values are made when they are asked for, anew each time unless the source keeps them. */
export function mapView<K, V>({ size, get, has, keys }: MapSource<K, V>): ReadonlyMap<K, V> {
  function* entries(): Generator<[K, V], undefined> {
    for (const key of keys()) {
      const value = get(key)
      if (value !== undefined) yield [key, value]
    }
    return undefined
  }
  const map: ReadonlyMap<K, V> = {
    size,
    get,
    has,
    keys,
    entries,
    *values() {
      for (const [, value] of entries()) yield value
      return undefined
    },
    forEach: visit => {
      for (const [key, value] of entries()) visit(value, key, map)
    },
    [Symbol.iterator]: entries,
  }
  return map
}
