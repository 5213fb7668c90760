/** Dark and light as the person's system has it. Colours keep 4.5 to 1 for text and 3 to 1 for what is drawn (WCAG 2.2, AA). */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--paper:#fff;--card:#f6f7f9;--ink:#1b1f24;--faint:#57606a;--line:#d0d7de;--accent:#0a58ca;--band:#0a58ca33;--good:#1a7f37;--warn:#9a6700;--bad:#cf222e;--heat0:#e4e8ec;--heat1:#8ecf9d;--heat2:#46a95f;--heat3:#1f7f3b;--heat4:#0c5226}
@media(prefers-color-scheme:dark){:root{--paper:#0d1117;--card:#161b22;--ink:#e6edf3;--faint:#9aa4af;--line:#30363d;--accent:#6cb0ff;--band:#6cb0ff33;--good:#4ac26b;--warn:#d4a72c;--bad:#ff7b72;--heat0:#262c34;--heat1:#1b5e33;--heat2:#27894a;--heat3:#3cb968;--heat4:#7ee69f}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:68rem;padding:1rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI","Apple SD Gothic Neo","Malgun Gothic","Noto Sans CJK KR","Noto Sans KR",sans-serif;word-break:keep-all;overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.25;margin:.5rem 0}
h2{font-size:1.1rem;margin:0 0 .5rem}
p{margin:.4rem 0}
.sections{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:1rem;margin-top:1rem}
section{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.8rem;min-width:0}
.wide{grid-column:1/-1}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.6rem;margin:.6rem 0}
.facts div{border-left:3px solid var(--accent);padding-left:.6rem}
dt{color:var(--faint);font-size:.85rem}
dd{margin:0}
dd strong{font-size:1.25rem}
small,caption,figcaption,footer{color:var(--faint);font-size:.85rem}
figure{margin:0 0 .6rem}
.halves{display:flex;flex-wrap:wrap;gap:.5rem}
.halves svg{flex:1 1 19rem;max-width:32rem}
svg{display:block;width:100%;height:auto}
svg text{font-size:11px;fill:var(--ink)}
svg .faint{fill:var(--faint)}
svg .line{fill:none;stroke:var(--accent);stroke-width:2;stroke-linejoin:round}
svg .line.second{stroke:var(--warn);stroke-dasharray:5 3}
svg .grid{stroke:var(--line);stroke-width:1}
svg .mark{stroke:var(--faint);stroke-width:1;stroke-dasharray:3 3}
svg .band{fill:var(--band)}
svg .accent{fill:var(--accent)}
svg .good{fill:var(--good)}
svg .warn{fill:var(--warn)}
svg .bad{fill:var(--bad)}
svg .heat0{fill:var(--heat0)}svg .heat1{fill:var(--heat1)}svg .heat2{fill:var(--heat2)}svg .heat3{fill:var(--heat3)}svg .heat4{fill:var(--heat4)}
.legend{display:inline-block;width:3.6rem;vertical-align:middle}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:left;padding-bottom:.3rem}
th,td{text-align:left;padding:.25rem .5rem .25rem 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:break-word}
th{color:var(--faint);font-weight:600}
tbody th{color:inherit;font-weight:400}
.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
details{margin-top:.4rem}
summary{color:var(--faint);font-size:.85rem;cursor:pointer}
footer{margin-top:1.5rem}
@media print{body{max-width:none}section{break-inside:avoid}}
`
