import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/model/config.ts'
import { CONFIG_KEYS, checkConfig, parseConfigValue } from '../../src/model/config-keys.ts'
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts'

test('every key of the command line’s contract is known, and its preset is the default', () => {
  expect(Object.fromEntries(Object.entries(CONFIG_KEYS).map(([key, { preset }]) => [key, preset]))).toEqual({
    member: null,
    lang: null,
    banks: [],
    builtin: true,
    hide: [],
    retention: 0.9,
    newPerDay: 10,
    sessionSize: 20,
    minutes: null,
    reviewFloor: 0,
    rolloverHour: 4,
    learningSteps: [1, 10],
    relearningSteps: [10],
    maximumInterval: 36500,
    leechAfter: 8,
    timeLimit: null,
    editor: null,
    keepAnswers: true,
    'judge.url': null,
    'judge.model': null,
    'judge.allowRemote': false,
    'judge.keyVariable': null,
    'judge.checked': null,
    'sync.folder': null,
    'sync.url': null,
    group: null,
    share: ['readiness', 'mock'],
  })
})

test('what must be the same on every device is kept in the journal', () => {
  const inJournal = Object.entries(CONFIG_KEYS).flatMap(([key, { kept }]) =>
    kept === 'journal' ? [key] : [],
  )
  const { parameters: _, plan: __, fitted: ___, ...settings } = DEFAULT_SETTINGS
  expect(inJournal.sort()).toEqual(Object.keys(settings).sort())
})

test.each(Object.entries(CONFIG_KEYS))('the example of %s is a value for it', (key, { example }) => {
  expect(parseConfigValue(key, example.replaceAll('"', ''))).toHaveProperty('key', key)
})

test.each([
  ['retention', '0.95', 0.95],
  ['retention', '95%', 0.95],
  ['learningSteps', '1m 10m', [1, 10]],
  ['learningSteps', '30s, 1h', [0.5, 60]],
  ['learningSteps', '', []],
  ['relearningSteps', '10', [10]],
  ['rolloverHour', '0', 0],
  ['builtin', 'No', false],
  ['lang', 'KO', 'ko'],
  ['hide', 'network/tcp, database', ['network/tcp', 'database']],
  ['banks', '', []],
  ['member', ' 지민 ', '지민'],
  ['judge.url', 'unix:///tmp/llm.sock', 'unix:///tmp/llm.sock'],
  ['judge.keyVariable', '$MY_KEY', 'MY_KEY'],
])('%s takes %j', (key, typed, value) => {
  expect(parseConfigValue(key, typed)).toEqual({ key, value })
})

test.each([
  ['retention', '0.69', 'number'],
  ['retention', '0.98', 'number'],
  ['retention', 'high', 'number'],
  ['rolloverHour', '24', 'whole'],
  ['rolloverHour', '4.5', 'whole'],
  ['sessionSize', '0', 'whole'],
  ['judge.keyVariable', 'sk-123', 'variable'],
  ['judge.keyVariable', 'abc123', 'variable'],
  ['newPerDay', '-1', 'whole'],
  ['newPerDay', '1e3', 'whole'],
  ['maximumInterval', '0x10', 'whole'],
  ['learningSteps', '1m soon', 'steps'],
  ['learningSteps', '0', 'steps'],
  ['learningSteps', '24h', 'steps'],
  ['builtin', 'maybe', 'flag'],
  ['builtin', 'constructor', 'flag'],
  ['lang', 'fr', 'language'],
  ['member', '  ', 'text'],
  ['member', 'a\u001b[31m', 'text'],
  ['judge.url', 'localhost:11434', 'address'],
  ['sync.url', 'mysql://localhost/quiz', 'address'],
])('%s refuses %j with the limits and an example', (key, typed, reason) => {
  expect(parseConfigValue(key, typed)).toMatchObject({ code: 'config/value', severity: 'error', reason })
})

test('says what is possible and how it is written', () => {
  expect(parseConfigValue('retention', '2')).toEqual({
    code: 'config/value',
    severity: 'error',
    reason: 'number',
    about: { key: 'retention', value: '2', least: 0.7, most: 0.97, example: '0.9' },
  })
})

test('an unknown key is refused with the closest name and an example', () => {
  expect(parseConfigValue('retensionn', '0.9')).toEqual({
    code: 'config/unknown-key',
    severity: 'error',
    reason: 'close',
    about: { key: 'retensionn', closest: 'retention', first: 'retention', example: '0.9' },
  })
  expect(parseConfigValue('colour', 'red')).toEqual({
    code: 'config/unknown-key',
    severity: 'error',
    about: { key: 'colour' },
  })
  expect(parseConfigValue('__proto__', 'x')).toHaveProperty('code', 'config/unknown-key')
})

test('of a file, what is usable is used and everything else is told', () => {
  const raw = {
    newPerDay: 5,
    sessionSize: '20',
    retention: 0.8,
    langg: 'ko',
    minutes: null,
    'judge.model': 'small',
  }
  const { config, problems } = checkConfig(raw)
  expect(config).toEqual({ ...DEFAULT_CONFIG, newPerDay: 5, 'judge.model': 'small' })
  expect(problems.map(({ code, about }) => [code, about?.key, about?.value])).toEqual([
    ['config/value', 'sessionSize', '20'],
    ['config/in-journal', 'retention', '0.8'],
    ['config/unknown-key', 'langg', undefined],
  ])
})

test('no object makes the check fail, and what it gives can be used', () => {
  const keys = fc.oneof(fc.constantFrom(...Object.keys(CONFIG_KEYS)), fc.string())
  fc.assert(
    fc.property(fc.dictionary(keys, fc.jsonValue()), raw => {
      const { config } = checkConfig(raw)
      expect(Object.keys(config).sort()).toEqual(Object.keys(DEFAULT_CONFIG).sort())
      expect(Number.isInteger(config.sessionSize) && config.sessionSize > 0).toBe(true)
      expect(config.banks.every(path => typeof path === 'string')).toBe(true)
    }),
    { seed: 20261122, numRuns: 500 },
  )
})

test('a key in the place of its variable is shown nowhere', () => {
  expect(JSON.stringify(parseConfigValue('judge.keyVariable', 'sk-123'))).not.toContain('sk-123')
  expect(JSON.stringify(checkConfig({ 'judge.keyVariable': 'sk-123' }).problems)).not.toContain('sk-123')
})
