/**
 * gray-matter loads the YAML parser that it came with, and with that a parser of JavaScript, at every start.
 * Its engines are all replaced where it is called (`src/bank/front-matter.ts`), so it is given an empty one.
 */
export const withoutOldYaml = {
  name: 'without-old-yaml',
  setup({ onResolve, onLoad }) {
    const inGrayMatter = /[\\/]gray-matter[\\/]/u
    onResolve({ filter: /^js-yaml$/ }, ({ importer }) =>
      inGrayMatter.test(importer) ? { path: 'js-yaml', namespace: 'old-yaml' } : null,
    )
    onLoad({ filter: /.*/, namespace: 'old-yaml' }, () => ({
      contents:
        'module.exports = { safeLoad() { throw new Error("unused") }, safeDump() { throw new Error("unused") } }',
    }))
  },
}
