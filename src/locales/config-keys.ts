import type { ConfigKey, Language } from '../model/config.ts'
import { configKeys as en } from './en/config-keys.ts'
import { configKeys as ko } from './ko/config-keys.ts'

/** What a key of the configuration means. */
export const configMeaning = (key: ConfigKey, lang: Language): string => (lang === 'ko' ? ko : en)[key]
