import type { Language } from '../model/config.ts'
import { doctor as en } from './en/doctor.ts'
import { doctor as ko } from './ko/doctor.ts'

export type DoctorText = typeof en

/** What `quiz doctor` says. */
export const doctorText = (lang: Language): DoctorText => (lang === 'ko' ? ko : en)
