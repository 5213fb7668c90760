/** The build of sql.js that carries its WebAssembly in itself: a bundle has no file of its own for it. */
declare module 'sql.js/dist/sql-wasm-inline.js' {
  const initialise: import('sql.js').InitSqlJsStatic
  export default initialise
}
