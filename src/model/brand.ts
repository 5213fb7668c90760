/** A primitive that must not be mistaken for another one of the same type. */
export type Branded<T, Name extends string> = T & { readonly __brand: Name }
