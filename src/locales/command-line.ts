import type { Language } from '../model/config.ts'
import { commandLine as en } from './en/command-line.ts'
import { commandLine as ko } from './ko/command-line.ts'

export type CommandLineText = typeof en

/** What `--help` says. */
export const commandLineText = (lang: Language): CommandLineText => (lang === 'ko' ? ko : en)
