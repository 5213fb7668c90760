/** What a browser asks, once its size and its rate were found to be within bounds. */
export interface PageRequest {
  readonly method: string
  /** Without the query. */
  readonly path: string
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: string
}

export interface PageReply {
  readonly type: 'reply'
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** An answer that stays open and tells what is new (`text/event-stream`). */
export interface PageStream {
  readonly type: 'stream'
  readonly headers: Readonly<Record<string, string>>
  /** Whose it is: of each owner only so many stay open. */
  readonly owner: string
  /** What the page should show now; null when it may show nothing more. */
  readonly read: () => PageNews | null
}

export interface PageNews {
  /** Changes with what has to be told at once; a clock that goes on changes nothing. */
  readonly key: string
  /** One line of JSON. */
  readonly text: () => string
}

export interface RoomServerOptions {
  /** The address to listen at: nobody else's requests arrive. */
  readonly host: string
  /** 0 is any that is free. */
  readonly port: number
  readonly answer: (request: PageRequest) => Promise<PageReply | PageStream>
  /** Called before streams are asked for news, to read what other devices wrote. */
  readonly look: () => void
}

export interface RoomServer {
  /** The one that it listens at. */
  readonly port: number
  /** Tells every open stream what is new for it. */
  announce(): void
  close(): Promise<void>
}

/** A file of the page, as it is sent. */
export interface PageFile {
  readonly type: string
  readonly text: string
}

/** What a page for the room is served with. */
export interface RoomServers {
  /** A UserError says why it could not listen, and which port is free where the one that was asked for is not. */
  open(options: RoomServerOptions): Promise<RoomServer>
  /** The addresses of this machine that others may reach it at. */
  addresses(): readonly string[]
  /** 128 bits that nobody can guess, in letters that may stand in a link. */
  secret(): string
  /** The files of the page by their paths: `/room.js`. */
  files(): ReadonlyMap<string, PageFile>
  /** Resolves when somebody asks the process to end, where no prompt hears it. */
  interrupted(): Promise<void>
}
