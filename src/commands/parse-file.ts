import type { ParsedBank } from '../bank/parsed-bank.ts'
import type { BankFiles } from '../ports/banks.ts'

/** Reads a bank with all that is wrong in it. A UserError where the file can't be read. */
export async function parseFile(banks: BankFiles, file: string): Promise<ParsedBank> {
  const { parseBank } = await import('../bank/parse-bank.ts')
  return parseBank(banks.source(file))
}
