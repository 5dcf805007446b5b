import { glanceStyle } from './style-glance.ts'

/** The page's only style sheet. Colours of text keep a contrast of 4.5 to 1 in both schemes. */
export const style = `
:root {
  color-scheme: light dark;
  --page: light-dark(#f5f6f8, #0e1116);
  --card: light-dark(#ffffff, #161b22);
  --raised: light-dark(#f4f6f8, #1d232c);
  --line: light-dark(#dfe3e8, #2b323c);
  --text: light-dark(#1a2027, #e6eaf0);
  --quiet: light-dark(#58636f, #9aa7b5);
  --link: light-dark(#0b5fcc, #79b8ff);
  --good: light-dark(#177a3f, #46c378);
  --bad: light-dark(#c31f35, #ff7683);
  --broken: light-dark(#7a3fb8, #c39bff);
  --unknown: light-dark(#66717d, #9aa7b5);
  --warning: light-dark(#8a5a00, #e3b341);
  --good-soft: light-dark(#e3f5ea, #12281c);
  --bad-soft: light-dark(#fdeaec, #331820);
  --broken-soft: light-dark(#f3eafc, #261b36);
  --unknown-soft: light-dark(#eef1f4, #20262e);
  --sign: light-dark(#ffffff, #0e1116);
  --mono: ui-monospace, 'SF Mono', 'Cascadia Code', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 5rem; }
body {
  margin: 0; background: var(--page); color: var(--text);
  font: 15px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere;
}
code, pre { font-family: var(--mono); font-size: .9em; }
h1, h2, h3, p, dl, dd, ul, figure { margin: 0; padding: 0; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
.sprite, .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; background: var(--card); padding: .5rem 1rem; border-radius: 0 0 8px 8px; z-index: 3; }
.skip:focus { top: 0; }
.quiet, small { color: var(--quiet); }
small { font-size: .85em; }

.icon { width: 1.15em; height: 1.15em; flex: none; vertical-align: -.2em; }
.icon .disc, .disc { fill: currentColor; }
.sign { fill: none; stroke: var(--sign); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.icon.good { color: var(--good); } .icon.bad { color: var(--bad); }
.icon.broken { color: var(--broken); } .icon.unknown { color: var(--unknown); } .icon.warning { color: var(--warning); }

.page-head { background: var(--card); border-bottom: 1px solid var(--line); border-top: 5px solid var(--tone); }
.page-head.good { --tone: var(--good); --soft: var(--good-soft); }
.page-head.bad { --tone: var(--bad); --soft: var(--bad-soft); }
.page-head.broken { --tone: var(--broken); --soft: var(--broken-soft); }
.page-head.unknown { --tone: var(--unknown); --soft: var(--unknown-soft); }
.page-head { background: linear-gradient(var(--soft), var(--card) 9rem); }
.inner, main, footer { max-width: 78rem; margin: 0 auto; padding: 0 1.5rem; }
.inner { padding-block: 1.1rem 1.6rem; }
.brand { font-size: .8rem; font-weight: 600; letter-spacing: .06em; text-transform: uppercase; color: var(--quiet); }
.verdict { display: flex; gap: 1rem; align-items: center; margin: .9rem 0 1.1rem; }
.verdict > .icon { width: 3.25rem; height: 3.25rem; }
h1 { font-size: 1.55rem; line-height: 1.25; font-weight: 650; letter-spacing: -.01em; }
.sentence { font-size: 1.1rem; color: var(--tone); font-weight: 550; }
.proportions { display: block; width: 100%; height: 8px; border-radius: 4px; margin-top: 1.2rem; background: var(--line); }
.proportions .good { fill: var(--good); } .proportions .bad { fill: var(--bad); }
.proportions .broken { fill: var(--broken); } .proportions .unknown { fill: var(--unknown); }

.facts { display: flex; flex-wrap: wrap; gap: .35rem 1.75rem; font-size: .875rem; }
.fact { display: flex; gap: .5rem; min-width: 0; }
.fact dt { color: var(--quiet); flex: none; }
.fact code { overflow-wrap: anywhere; }

main { padding-block: 1.5rem 3rem; }
footer { padding-block: 0 2.5rem; color: var(--quiet); font-size: .85rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 1.1rem 1.25rem 1.25rem; margin: 1rem 0; box-shadow: 0 1px 2px rgb(0 0 0 / .05); }
.card-head { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem .6rem; }
.card-head > .icon { width: 1.4rem; height: 1.4rem; }
.card-head .result { margin-left: auto; color: var(--quiet); }
h2 { font-size: 1.2rem; font-weight: 650; } h3 { font-size: 1.1rem; font-weight: 650; }
.lead { margin: .2rem 0 .4rem; color: var(--quiet); }
.card > .facts { margin-top: .35rem; }

.notices { list-style: none; margin: .75rem 0; display: grid; gap: .5rem; }
.notice { display: flex; gap: .6rem; align-items: baseline; padding: .6rem .85rem; border-radius: 8px; background: var(--unknown-soft); }
.notice.error { background: var(--bad-soft); }
.hint { display: block; color: var(--quiet); }
.hint::before { content: '→ '; }

.filters { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: center; justify-content: space-between; padding: .6rem 0; margin-top: 1rem; background: var(--page); }
.filters fieldset { display: flex; flex-wrap: wrap; gap: .35rem; border: 0; margin: 0; padding: 0; min-width: 0; }
.choice span { display: inline-block; padding: .3rem .8rem; border: 1px solid var(--line); border-radius: 99px; background: var(--card); cursor: pointer; }
.choice input { position: absolute; opacity: 0; }
.choice b { font-weight: 600; color: var(--quiet); margin-left: .15rem; }
.choice input:checked + span { background: var(--text); color: var(--page); border-color: var(--text); }
.choice input:checked + span b { color: inherit; }
.choice input:focus-visible + span { outline: 2px solid var(--link); outline-offset: 2px; }
.choice:hover span { border-color: var(--quiet); }
.tools { display: flex; gap: .4rem; }
.tools input, .tools button { font: inherit; color: inherit; padding: .3rem .8rem; border: 1px solid var(--line); border-radius: 8px; background: var(--card); }
.tools input { width: 14rem; } .tools input::placeholder { color: var(--quiet); opacity: 1; }
.tools button { cursor: pointer; } .tools button:hover { border-color: var(--quiet); }
body:has(#show-failed:checked) .check:not([data-outcome='failed']),
body:has(#show-errored:checked) .check:not([data-outcome='errored']),
body:has(#show-skipped:checked) .check:not([data-outcome='skipped']),
body:has(#show-passed:checked) .check:not([data-outcome='passed']),
body:has(#show-warned:checked) .check:not([data-outcome='warned']),
body:has(#show-failed:checked) :is(.validator, .passes, details.image):not(:has([data-outcome='failed'])),
body:has(#show-errored:checked) :is(.validator, .passes, details.image):not(:has([data-outcome='errored'])),
body:has(#show-skipped:checked) :is(.validator, .passes, details.image):not(:has([data-outcome='skipped'])),
body:has(#show-warned:checked) :is(.validator, .passes, details.image):not(:has([data-outcome='warned'])),
body:has(#show-passed:checked) :is(.validator, .passes, details.image):not(:has([data-outcome='passed'])) { display: none; }

.checks { list-style: none; border: 1px solid var(--line); border-radius: 8px; overflow: hidden; }
.check + .check { border-top: 1px solid var(--line); }
.check summary, .chart-head { display: grid; grid-template-columns: 1.2rem minmax(7rem, 13rem) minmax(0, 1fr) 17rem 6.5rem .8rem; gap: 0 .75rem; align-items: center; padding: .5rem .75rem; }
.check summary { cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
.check summary:hover, .nodes summary:hover { background: var(--raised); }
.check summary:focus-visible, .nodes summary:focus-visible { outline-offset: -2px; }
.name { font-weight: 600; }
.check[data-outcome='failed'] .words { color: var(--bad); }
.check[data-outcome='errored'] .words { color: var(--broken); }
.check[data-outcome='warned'] .words { color: var(--warning); }
.check[data-outcome='passed'] .words, .check[data-outcome='skipped'] .words { color: var(--quiet); }
.took { text-align: right; white-space: nowrap; font-size: .875rem; }
.took small { display: block; line-height: 1.2; }
.check summary::after, .nodes > summary::after { content: ''; justify-self: center; flex: none; width: .45rem; height: .45rem; border: solid var(--quiet); border-width: 0 1.5px 1.5px 0; rotate: -45deg; }
details[open] > summary::after { rotate: 45deg; }
.body .facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .3rem 1rem; }
.body .fact { display: contents; }
.body { padding: .3rem .75rem .9rem 2.7rem; }
.check details[open] > summary { background: var(--raised); }
.check details[open] > .body { padding-top: .8rem; }
.chart { grid-column: 4; } .chart-head .words { grid-column: 2 / 4; } .chart-head .took { grid-column: 5; }
.chart-head { padding-block: .1rem; padding-inline: calc(.75rem + 1px); margin-top: .8rem; font-size: .8rem; }
.start-row { margin-top: 0; padding-bottom: .25rem; }
.scale { display: flex; justify-content: space-between; color: var(--quiet); font-size: .72rem; white-space: nowrap; }
.scale span { width: 0; display: flex; justify-content: center; }
.scale span:first-child { justify-content: flex-start; } .scale span:last-child { justify-content: flex-end; }
.scale span:nth-child(even) { visibility: hidden; }
.waterfall { display: block; width: 100%; height: 20px; overflow: visible; }
.waterfall .grid { fill: none; stroke: var(--line); stroke-width: 1; vector-effect: non-scaling-stroke; }
.waterfall .span { fill: var(--unknown); opacity: .35; }
.waterfall.start .span { fill: var(--link); opacity: .8; }
.waterfall.passed .span { fill: var(--good); } .waterfall.failed .span { fill: var(--bad); }
.waterfall.errored .span { fill: var(--broken); }
.tick { fill: none; stroke-width: 2; stroke-linecap: round; vector-effect: non-scaling-stroke; }
.tick.refused { stroke: var(--bad); } .tick.answered { stroke: var(--good); stroke-width: 3; }

.margins { margin-top: 1rem; } h4 { margin: 0; font-size: 1rem; font-weight: 650; }
.margin { margin-top: .8rem; padding: .6rem .75rem .75rem; border: 1px solid var(--line); border-radius: 8px; }
.margin figcaption .words { color: var(--quiet); }
.answers { display: block; width: 100%; height: 100px; margin-top: .5rem; overflow: visible; }
.answers path { fill: none; vector-effect: non-scaling-stroke; }
.answers .grid { stroke: var(--line); stroke-width: 1; }
.answers .limit { stroke: var(--bad); stroke-width: 1.5; stroke-dasharray: 6 4; }
.answers .dot { stroke: var(--good); stroke-width: 5; stroke-linecap: round; }
.answers .cross { stroke: var(--bad); stroke-width: 2.5; }
.band.throttled { fill: var(--broken-soft); } .band.load { fill: var(--unknown-soft); }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; justify-content: space-between; color: var(--quiet); font-size: .75rem; }
.key::before { content: ''; display: inline-block; width: 1.2rem; height: .7rem; margin-right: .35rem; border: 1px solid var(--line); vertical-align: -.05rem; }
.key.limit::before { height: 0; border: 0; border-top: 1.5px dashed var(--bad); vertical-align: .25rem; }
.key.throttled::before { background: var(--broken-soft); } .key.load::before { background: var(--unknown-soft); }

.scroll { overflow-x: auto; margin-top: .7rem; border-radius: 6px; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .7rem .35rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--quiet); font-weight: 500; white-space: nowrap; }
tbody tr:last-child > * { border-bottom: 0; }
.attempts td:nth-child(-n+3) { white-space: nowrap; }
.matrix th, .matrix td { padding: .55rem .8rem; border: 1px solid var(--line); }
.matrix tbody tr:last-child > * { border-bottom: 1px solid var(--line); }
.matrix th[scope='row'] { font-weight: 500; min-width: 12rem; }
.matrix thead th { white-space: normal; min-width: 9rem; }
.attempts { min-width: 40rem; }
.cell span { overflow-wrap: normal; }
.matrix td { min-width: 9.5rem; }
.attempts td:nth-child(n+4) { min-width: 10rem; }
.cell span { display: flex; gap: .4rem; align-items: center; font-weight: 550; } .cell small { display: block; }
.cell.good { background: var(--good-soft); } .cell.bad { background: var(--bad-soft); }
.cell.broken { background: var(--broken-soft); } .cell.unknown { background: var(--unknown-soft); }

.output { margin-top: .8rem; }
.output figcaption { font-size: .875rem; font-weight: 550; margin-bottom: .25rem; }
.output figcaption .quiet { font-weight: 400; }
pre { margin: 0; padding: .75rem .9rem; max-height: 26rem; overflow: auto; background: var(--raised); border: 1px solid var(--line); border-radius: 8px; font-size: .82rem; line-height: 1.5; white-space: pre-wrap; tab-size: 4; }
.container, .nodes { margin-top: .8rem; border: 1px solid var(--line); border-radius: 8px; }
.container > summary, .nodes > summary { cursor: pointer; padding: .5rem .75rem; }
.container > .body { padding-left: .75rem; }
.nodes > summary { display: flex; gap: .75rem; align-items: center; list-style: none; }
.nodes > summary .took { margin-left: auto; color: var(--quiet); }
.set + .set { margin-top: 1rem; }
.set-name { font-weight: 550; }
.missing { margin: .25rem 0 0 1.2rem; padding-left: .6rem; }

@media (max-width: 60rem) {
  .check summary { grid-template-columns: 1.2rem minmax(0, 1fr) auto .8rem; }
  .check .words { grid-column: 2 / 5; grid-row: 2; }
  .check .chart { grid-column: 2 / 5; grid-row: 3; }
  .check summary::after { grid-column: 4; grid-row: 1; }
  .check .took { grid-column: 3; grid-row: 1; }
  .chart-head { display: none; }
  .body { padding-left: .75rem; }
  .filters { position: static; }
  .tools { flex-wrap: wrap; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print { .filters, .skip { display: none; } .card { break-inside: avoid; box-shadow: none; } pre { max-height: none; } }
${glanceStyle}`
