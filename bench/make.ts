import { join } from 'node:path'
import { writeBanks } from './made-banks.ts'
import { writeJournal } from './made-journal.ts'

/** Writes made banks and a journal into a home folder: `make <home> <questions> <events>`. */
const [home = '.', questions = '10000', events = '100000'] = process.argv.slice(2)
writeBanks(join(home, 'questions'), Number(questions))
writeJournal(home, Number(events), Number(questions), Date.now())
