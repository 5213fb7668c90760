import type { Language } from '../model/config.ts'
import { calibration as en } from './en/calibration.ts'
import { calibration as ko } from './ko/calibration.ts'

export type CalibrationText = typeof en

/** Written answers with known levels, and what is said around them. */
export const calibrationText = (lang: Language): CalibrationText => (lang === 'ko' ? ko : en)
