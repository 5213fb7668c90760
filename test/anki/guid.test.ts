import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guidOf, idInGuid, idOfGuid } from '../../src/anki/guid.ts'
import { basicDraft } from '../../src/anki/note-drafts.ts'
import { validId } from '../../src/bank/question-settings.ts'

test('a question’s id is in its guid, whatever language it was exported in', () => {
  expect([guidOf('tcp-3way'), guidOf('tcp-3way', 'ko')]).toEqual(['quiz:tcp-3way', 'quiz:tcp-3way@ko'])
  expect(['quiz:tcp-3way', 'quiz:tcp-3way@ko', 'jp7&~r,!]0', 'quiz:'].map(idInGuid)).toEqual([
    'tcp-3way',
    'tcp-3way',
    null,
    null,
  ])
})

test('a card of Anki has an id that can be written, and no other card has it', () => {
  expect([idOfGuid('jp7&~r,!]0', 0), idOfGuid('한글 1', 2)]).toEqual([
    'anki-jp7_26__7e_r_2c__21__5d_0',
    'anki-한글_20_1-3',
  ])
  const guid = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 150 })
  fc.assert(
    fc.property(guid, guid, fc.nat(3), (one, other, ordinal) => {
      expect(validId(idOfGuid(one, ordinal))).not.toBeNull()
      expect(idOfGuid(one, ordinal) === idOfGuid(other, ordinal)).toBe(one === other)
    }),
    { seed: 7, numRuns: 300 },
  )
})

test('a guid that looks like one of ours brings nothing into a bank but an id', () => {
  const card = { ordinal: 0, line: 1, topic: null, tags: [], front: 'a', back: 'b' }
  const idOf = (guid: string) => basicDraft({ ...card, guid })?.kept?.id
  expect([idOf('quiz:tcp-3way'), idOf('quiz:x-->\n## y'), idOf('quiz:../../x')]).toEqual([
    'tcp-3way',
    'anki-quiz_3a_x_2d__2d__3e__a__23__23__20_y',
    'anki-quiz_3a__2e__2e__2f__2e__2e__2f_x',
  ])
})
