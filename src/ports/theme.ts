type Style = (text: string) => string

/** How a screen marks what matters; the edge gives the colours, or none. */
export interface Theme {
  readonly strong: Style
  readonly faint: Style
  readonly accent: Style
  readonly good: Style
  readonly warn: Style
  readonly bad: Style
  readonly code: Style
}

const plain: Style = text => text

export const PLAIN: Theme = {
  strong: plain,
  faint: plain,
  accent: plain,
  good: plain,
  warn: plain,
  bad: plain,
  code: plain,
}
