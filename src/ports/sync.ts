import type { Problem } from '../model/problem.ts'
import type { Shared } from '../model/shared.ts'
import type { Instant } from '../model/time.ts'

/** One line of a journal, or of what a group shares, and the device whose file it stands in. */
export interface Entry {
  /** The same on every device. */
  readonly id: string
  readonly device: string
  readonly line: string
}

/** The entries of this home. */
export interface EntryStore {
  read(): { readonly entries: readonly Entry[]; readonly problems: readonly Problem[] }
  /** Each into the file of its device, and on disk when it returns. A UserError says why it could not be. */
  add(entries: readonly Entry[]): void
}

export const BATCH = 500

/** Where devices meet: a set of entries that only grows. Every method may throw a UserError. */
export interface MeetingPlace {
  /** Gives everything that this home may not have had from here yet; `take` returns when it is on disk. */
  receive(take: (entries: readonly Entry[]) => void): Promise<readonly Problem[]>
  /** Whether the place has an entry, as far as it has been received or sent. */
  has(id: string): boolean
  /** At most `BATCH` at once, all of them or none; `take` is given what others have added meanwhile. */
  send(entries: readonly Entry[], take: (entries: readonly Entry[]) => void): Promise<void>
  close(): Promise<void>
}

export type SyncTarget =
  | { readonly type: 'folder'; readonly path: string }
  | { readonly type: 'database'; readonly url: string }

/** Who meets there: one's own devices, with everything, or the group, with what is shared. */
export type SyncPurpose = 'devices' | 'group'

export interface SyncAims {
  readonly target: SyncTarget
  readonly purpose: SyncPurpose
  readonly member: string
  /** Nothing is written, here or there. */
  readonly dryRun: boolean
}

export interface Opened {
  readonly home: EntryStore
  readonly place: MeetingPlace
}

export interface Sync {
  /** `QUIZ_DATABASE_URL` */
  readonly databaseUrl: string | null
  /** While no other process of this home does the same. */
  alone<T>(work: () => Promise<T>): Promise<T>
  open(aims: SyncAims): Promise<Opened>
  /** Makes the folder, or the tables of a database; false where they were there already. */
  init(target: SyncTarget): Promise<{ readonly made: boolean; readonly problems: readonly Problem[] }>
  /** A line that shares something, for the file of this device. */
  entryOf(shared: Shared): Entry
  /** A new id for what is shared now. */
  newId(at: Instant): string
  /** What the group has shared, as far as it has come here: no network is needed. */
  shared(target: SyncTarget): Promise<readonly Shared[]>
}
