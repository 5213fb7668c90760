import type { CommandLineText } from '../locales/command-line.ts'
import type { Declare } from './declare.ts'

export interface CommandEntry {
  readonly name: keyof CommandLineText['summaries']
  readonly group: keyof CommandLineText['groups']
  /** A command's own code is read only when it is called. */
  readonly load: () => Promise<Declare>
}

export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'session',
    group: 'practise',
    load: async () => (await import('./session/session-command.ts')).declareSession,
  },
  {
    name: 'mock',
    group: 'practise',
    load: async () => (await import('./mock/mock-command.ts')).declareMock,
  },
  { name: 'plan', group: 'practise', load: async () => (await import('./plan.ts')).declarePlan },
  { name: 'due', group: 'practise', load: async () => (await import('./due.ts')).declareDue },
  { name: 'topics', group: 'look', load: async () => (await import('./topics.ts')).declareTopics },
  { name: 'list', group: 'look', load: async () => (await import('./list.ts')).declareList },
  { name: 'search', group: 'look', load: async () => (await import('./search.ts')).declareSearch },
  { name: 'show', group: 'look', load: async () => (await import('./show.ts')).declareShow },
  { name: 'stats', group: 'look', load: async () => (await import('./stats.ts')).declareStats },
  { name: 'add', group: 'write', load: async () => (await import('./add.ts')).declareAdd },
  {
    name: 'import',
    group: 'write',
    load: async () => (await import('./import/import-command.ts')).declareImport,
  },
  {
    name: 'export',
    group: 'write',
    load: async () => (await import('./export/export-command.ts')).declareExport,
  },
  { name: 'edit', group: 'write', load: async () => (await import('./edit.ts')).declareEdit },
  { name: 'remove', group: 'write', load: async () => (await import('./remove.ts')).declareRemove },
  { name: 'mark', group: 'write', load: async () => (await import('./mark.ts')).declareMark },
  { name: 'undo', group: 'write', load: async () => (await import('./undo.ts')).declareUndo },
  {
    name: 'judge',
    group: 'write',
    load: async () => (await import('./judge/judge-command.ts')).declareJudge,
  },
  {
    name: 'optimize',
    group: 'upkeep',
    load: async () => (await import('./optimize.ts')).declareOptimize,
  },
  { name: 'check', group: 'write', load: async () => (await import('./check.ts')).declareCheck },
  { name: 'board', group: 'look', load: async () => (await import('./board.ts')).declareBoard },
  { name: 'sync', group: 'upkeep', load: async () => (await import('./sync/sync-command.ts')).declareSync },
  { name: 'config', group: 'upkeep', load: async () => (await import('./config.ts')).declareConfig },
  { name: 'doctor', group: 'upkeep', load: async () => (await import('./doctor.ts')).declareDoctor },
  { name: 'backup', group: 'upkeep', load: async () => (await import('./backup.ts')).declareBackup },
  { name: 'restore', group: 'upkeep', load: async () => (await import('./restore.ts')).declareRestore },
  {
    name: 'completion',
    group: 'upkeep',
    load: async () => (await import('./completion.ts')).declareCompletion,
  },
]
