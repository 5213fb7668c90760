import type { Problem } from '../model/problem.ts'
import { afterEntry, readHeader } from './bank-header.ts'
import { outline as outlineOf } from './blocks.ts'
import { decode } from './decode.ts'
import { byPlace, finding, mayHideQuestions, type Report } from './findings.ts'
import { readFrontMatter } from './front-matter.ts'
import { identifier } from './identify.ts'
import { reportConflicts, reportControls, reportUnclosed } from './lint-text.ts'
import type { BankSource, ParsedBank } from './parsed-bank.ts'
import { blocksText } from './question-text.ts'
import { readQuestion } from './read-question.ts'
import { readSections } from './sections.ts'
import { lineEnd, lineStart, placeAt, placeIn, type SourceText, sourceText } from './source-text.ts'

/** Reads a bank whole. Never throws: what is wrong with it is among its problems, and everything else is read. */
export function parseBank(source: BankSource): ParsedBank {
  const problems: Problem[] = []
  const report: Report = (code, place, detail) => void problems.push(finding(code, place, detail))
  const { text: decoded, badByte } = source.text ? { text: source.text, badByte: null } : decode(source.bytes)
  const text = sourceText(source.file, decoded)
  if (badByte !== null) reportBadByte(source, badByte, report)
  reportControls(text, report)

  const frontMatter = readFrontMatter(text, report)
  const header = readHeader(frontMatter, { source, text }, report)
  const outline = outlineOf(text, frontMatter.endLine)
  const sections = readSections(outline)
  reportConflicts(outline, report)
  reportUnclosed(outline, sections.unclosed, report)

  const introduction = blocksText(outline, sections.introduction)
  const bank = { ...header, title: header.title ?? sections.title ?? header.topic, introduction }
  const identify = identifier(bank.topic, text, report)
  const questions = sections.questions.map(section =>
    readQuestion(section, { outline, bank, report, identify }),
  )
  if (questions.length === 0) report('bank/empty', placeIn(text, 0, 0))

  const after = afterEntry(frontMatter)
  return {
    bank,
    questions,
    problems: problems.sort(byPlace),
    complete: !problems.some(mayHideQuestions),
    source: text,
    afterPlace: after ? placeAt(text, after.at) : null,
  }
}

/** Up to the bad byte the file is UTF-8, so the text before it tells the line and the column. */
function reportBadByte({ file, bytes }: BankSource, badByte: number, report: Report): void {
  const before: SourceText = sourceText(file, decode(bytes.subarray(0, badByte)).text)
  const line = before.starts.length - 1
  report('bank/not-utf8', placeIn(before, line, lineEnd(before, line) - lineStart(before, line)))
}
