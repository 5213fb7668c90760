import { configMeaning } from '../locales/config-keys.ts'
import { upkeepText } from '../locales/upkeep.ts'
import type { ConfigKey } from '../model/config.ts'
import { CONFIG_KEYS } from '../model/config-keys.ts'
import { shownValue } from './config-value.ts'
import type { Screen } from './screen.ts'
import { indent, visible, wrap } from './text.ts'
import { told } from './told.ts'

export interface Setting {
  readonly key: ConfigKey
  readonly value: unknown
}

/** Every key with its value, its default where that differs, and what it means. */
export function configScreen(settings: readonly Setting[], screen: Screen): readonly string[] {
  const { theme, columns, lang } = screen
  const text = upkeepText(lang).config
  return settings.flatMap(({ key, value }) => {
    const { preset, kept } = CONFIG_KEYS[key]
    const [now, before] = [shownValue(key, value, lang), shownValue(key, preset, lang)]
    const isPreset = now === before
    const beside = isPreset ? '' : `  ${theme.faint(`(${text.preset(before)})`)}`
    const head = `${theme.strong(key)} = ${isPreset ? now : theme.accent(visible(now))}${beside}`
    const meaning = configMeaning(key, lang) + (kept === 'journal' ? ` (${text.everywhere})` : '')
    return [...told(head, screen), ...indent(wrap(theme.faint(meaning), columns - 4), 4)]
  })
}
