import { writeSync } from 'node:fs'
import type { Terminal } from '../ports/terminal.ts'
import type { Theme } from '../ports/theme.ts'
import { colourLevel, createTheme } from './colour.ts'
import { sleep } from './durable.ts'
import { errorCode } from './file-failure.ts'
import { readLines } from './input-lines.ts'

type Output = NodeJS.WriteStream & { readonly fd: number }

export interface TerminalOptions {
  readonly stdin: NodeJS.ReadStream
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** False with `--no-color`. */
  readonly mayColour: boolean
  /** False with `--no-input`. */
  readonly mayAsk: boolean
  /** Nobody reads stdout any more, `| head` for one: the program is to end, with success. */
  readonly onClosed: () => void
}

export function createTerminal(options: TerminalOptions): Terminal {
  const { stdin, stdout, stderr, mayAsk, onClosed } = options
  const write = (stream: Output, text: string, closed: () => void): void => {
    try {
      writeAll(stream, text)
    } catch (error) {
      if (!isGone(error)) throw error
      closed()
    }
  }
  stdout.on('error', error => {
    if (!isGone(error)) throw error
    onClosed()
  })
  // Without a reader there is nobody to tell what went wrong with telling.
  stderr.on('error', () => {})
  return {
    interactive: mayAsk && stdin.isTTY === true && stdout.isTTY === true,
    get columns() {
      return stdout.isTTY && stdout.columns > 0 ? stdout.columns : 80
    },
    theme: themeOf(stdout, options),
    errTheme: themeOf(stderr, options),
    out: text => write(stdout, text, onClosed),
    err: text => write(stderr, text, () => {}),
    lines: () => readLines(stdin),
  }
}

/** The reader of a pipe has ended, or the window of a terminal was closed. */
const isGone = (error: unknown): boolean => ['EPIPE', 'EIO'].includes(errorCode(error))

function themeOf(stream: Output, { env, mayColour }: TerminalOptions): Theme {
  const isTTY = stream.isTTY === true
  const depth = isTTY ? stream.getColorDepth({ ...env }) : 1
  return createTheme(colourLevel({ wanted: mayColour, env, isTTY, depth }))
}

/**
 * Returns when all of it is written: pipes of Node are asynchronous on some platforms, and an exit loses what waits.
 * A terminal is left to the stream, which knows how the Windows console takes text that is not ASCII.
 */
function writeAll(stream: Output, text: string): void {
  if (stream.isTTY) {
    stream.write(text)
    return
  }
  const bytes = Buffer.from(text, 'utf8')
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(stream.fd, bytes, written)
    } catch (error) {
      // The reader is slower than we are.
      if (errorCode(error) !== 'EAGAIN') throw error
      sleep(2)
    }
  }
}
