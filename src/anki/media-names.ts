import { attribute, type HtmlNode, htmlTree } from './html-tree.ts'

/** Names of pictures and sounds that a field shows, those on the web left out. */
export function mediaNames(html: string): readonly string[] {
  const sounds = [...html.matchAll(/\[sound:([^\]\n]{1,300})\]/gu)].map(([, name = '']) => name.trim())
  return html.includes('<') ? [...sounds, ...pictures(htmlTree(html))] : sounds
}

const pictures = (nodes: readonly HtmlNode[]): readonly string[] =>
  nodes.flatMap(node => {
    if (typeof node === 'string') return []
    const name = /^(?:img|audio|video|source)$/u.test(node.name) ? attribute(node, 'src') : ''
    const own = name === '' || /^[a-z][a-z\d+.-]*:/iu.test(name) ? [] : [name]
    return [...own, ...pictures(node.children)]
  })
