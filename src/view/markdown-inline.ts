import type { Token } from 'markdown-it'
import { look, lookTags, markBefore } from './markdown-tags.ts'
import { readableUrl } from './markdown-tree.ts'
import { FAINT, type Face, NORMAL, type Run, run } from './runs.ts'

/** Inline Markdown as runs. HTML is text, but for line breaks, comments and tags that only change the look. */
export function inlineRuns(tokens: readonly Token[], base: Face = NORMAL): readonly Run[] {
  const runs: Run[] = []
  const links: { readonly href: string; readonly from: number }[] = []
  const looks = lookTags(tokens)
  const faces = [base]
  const face = (): Face => faces.at(-1) ?? base
  for (const token of tokens) {
    switch (token.type) {
      case 'strong_open':
      case 'em_open':
        faces.push({ ...face(), strong: true })
        break
      case 's_open':
        runs.push(run('~~', FAINT))
        faces.push({ ...face(), faint: true })
        break
      case 's_close':
        faces.pop()
        runs.push(run('~~', FAINT))
        break
      case 'strong_close':
      case 'em_close':
        faces.pop()
        break
      case 'link_open':
        links.push({ href: String(token.attrGet('href') ?? ''), from: runs.length })
        break
      case 'link_close': {
        const link = links.pop()
        if (link) runs.push(...target(link.href, textOf(runs.slice(link.from))))
        break
      }
      case 'image': {
        const alt = inlineRuns(token.children ?? [], face())
        runs.push(...alt, ...target(String(token.attrGet('src') ?? ''), textOf(alt)))
        break
      }
      default: {
        const tag = looks.get(token)
        if (!tag) runs.push(...leaf(token, face()))
        else if (tag.opens) {
          runs.push(run(markBefore(tag), face()))
          faces.push(look(face(), tag))
        } else faces.pop()
      }
    }
  }
  return runs
}

function leaf(token: Token, face: Face): readonly Run[] {
  switch (token.type) {
    case 'softbreak':
      return [run(' ', face)]
    case 'hardbreak':
      return [run('\n', face)]
    case 'code_inline':
      return [run(token.content, { ...face, code: true })]
    case 'html_inline':
      if (token.content.startsWith('<!--')) return []
      return [run(/^<br\s*\/?>$/iu.test(token.content) ? '\n' : token.content, face)]
    default:
      return [run(token.content, face)]
  }
}

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

/** Where a link leads, unless its text says so or it stays on the page. */
function target(href: string, text: string): readonly Run[] {
  if (href === '' || href.startsWith('#')) return []
  const url = readableUrl(href).replaceAll(' ', '%20')
  if ([url, href].some(address => address === text || address === `mailto:${text}`)) return []
  return [run(text === '' ? url : ` (${url})`, FAINT)]
}
