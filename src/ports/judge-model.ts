/** What is sent: instructions and, apart from them, what is to be judged. */
export interface ModelRequest {
  readonly system: string
  readonly user: string
  /** The shape of the reply as a JSON schema. */
  readonly schema: Readonly<Record<string, unknown>>
}

export type ModelReply =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'failed'; readonly reason: ModelFailure; readonly detail: string }

export type ModelFailure =
  | 'address'
  | 'remote'
  | 'key'
  | 'open'
  | 'unreachable'
  | 'slow'
  | 'too-large'
  | 'status'
  | 'reply'

/** A language model behind an OpenAI-compatible address. It never throws, follows no redirect and uses no proxy. */
export interface JudgeModel {
  /** What would be sent first, as JSON. */
  body(request: ModelRequest): string
  complete(request: ModelRequest): Promise<ModelReply>
}

export interface ModelAddress {
  /** `http://127.0.0.1:11434/v1`, `unix:///run/model.sock`. */
  readonly url: string
  readonly model: string
  readonly allowRemote: boolean
  /** The environment variable with the key that the server asks for; null where it asks for none. */
  readonly keyVariable: string | null
}
