/** An element with its attributes and what is in it. Text is always text: nothing here reads markup. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value)
    else made.setAttribute(key, value === true ? '' : String(value))
  }
  made.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false))
  return made
}

/** Stretches of text as they stand out. */
export const runs = all =>
  all.map(({ text, look }) => {
    if (look === '') return text
    if (look === 'faint') return element('span', { class: 'faint' }, text)
    const inner = look.endsWith('code') ? element('code', {}, text) : text
    return look.startsWith('strong') ? element('strong', {}, inner) : inner
  })

/** The same without how they look, for what is read aloud. */
export const plain = all => all.map(({ text }) => text).join('')

/** Blocks of what was written in Markdown. */
export const blocks = all => all.map(block)

function block(one) {
  switch (one.type) {
    case 'heading':
      return element('p', {}, element('strong', {}, ...runs(one.runs)))
    case 'list':
      return element(
        one.start === null ? 'ul' : 'ol',
        { start: one.start },
        one.items.map(item => element('li', {}, ...item.flatMap(part => tight(part)))),
      )
    case 'quote':
      return element('blockquote', {}, ...blocks(one.blocks))
    case 'code':
      return element('pre', { tabindex: 0 }, one.text)
    case 'table':
      return element('div', { class: 'scroll', tabindex: 0 }, table(one))
    case 'rule':
      return element('hr')
    default:
      return element('p', {}, ...runs(one.runs))
  }
}

const tight = part => (part.type === 'paragraph' ? [element('span', {}, ...runs(part.runs))] : [block(part)])

const table = ({ head, rows }) =>
  element(
    'table',
    {},
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        head.map(cell => element('th', { scope: 'col' }, ...runs(cell))),
      ),
    ),
    element(
      'tbody',
      {},
      rows.map(row =>
        element(
          'tr',
          {},
          row.map(cell => element('td', {}, ...runs(cell))),
        ),
      ),
    ),
  )

/** `0:07`, `2:05` */
export function clockTime(seconds) {
  const whole = Math.max(0, Math.floor(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** Puts values into the blanks of a sentence. */
export const filled = (sentence, values) =>
  sentence.replace(/\{(\w+)\}/gu, (blank, name) => (name in values ? String(values[name]) : blank))
