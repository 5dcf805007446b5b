/** The style of what the page begins with, and of cards that fold. */
export const glanceStyle = `
.glance .scroll { margin: 0; }
.glance table { border-collapse: collapse; width: 100%; }
.glance th, .glance td { text-align: left; padding: .45rem .9rem .45rem 0; white-space: nowrap; border-top: 1px solid var(--line); }
.glance thead th { border-top: 0; color: var(--quiet); font-weight: 500; font-size: .875rem; vertical-align: bottom; }
.glance tbody th { font-weight: 600; width: 40%; white-space: normal; }
.glance th small { font-weight: 400; }
.glance tbody th a { color: inherit; }
.sign { display: inline-flex; gap: .4rem; align-items: center; text-decoration: none; color: var(--text); }
.sign:hover b, .sign:hover .column { text-decoration: underline; }
.sign.bad b { color: var(--bad); } .sign.broken b { color: var(--broken); }
.sign.good b { color: var(--quiet); font-weight: 500; }
.sign .column { display: none; }

.causes h2 { margin-bottom: .3rem; }
.causes ol { list-style: none; margin: 0; padding: 0; }
.cause { display: flex; gap: .7rem; padding: .75rem 0; border-top: 1px solid var(--line); scroll-margin-top: 1rem; }
.cause:first-child { border-top: 0; } .cause:last-child { padding-bottom: 0; }
.cause > .icon { margin-top: .2em; width: 1.25rem; height: 1.25rem; }
.cause > div { min-width: 0; flex: 1; }
.cause .message strong { font-weight: 600; }
.cause.bad strong { color: var(--bad); } .cause.broken strong { color: var(--broken); }
.cause .number { color: var(--quiet); }
.cause .befell { color: var(--quiet); font-size: .925rem; } .cause .befell b { color: var(--text); font-weight: 550; }
.cause pre { margin: .45rem 0; max-height: none; }
.cause .hint { font-size: .925rem; }
.where { color: var(--quiet); font-size: .875rem; margin-top: 1.5rem; }

details.card { padding-block: 0; margin: .5rem 0; }
details.card > summary { cursor: pointer; list-style: none; padding: .7rem 0; }
details.card > summary:hover h3, details.card > summary:hover .name { text-decoration: underline; text-underline-offset: .15em; }
details.card > summary::after { content: ''; flex: none; width: .45rem; height: .45rem; margin-left: .3rem; border: solid var(--quiet); border-width: 0 1.5px 1.5px 0; rotate: -45deg; }
details.card[open] > summary::after { rotate: 45deg; }
details.card[open] { padding-bottom: 1.1rem; }
details.card > summary h2, details.card > summary h3 { font-size: 1.05rem; }
details.card > summary .result { font-size: .925rem; }
:is(.passes, .image) > .card, .passes > .image { box-shadow: none; }

@media (max-width: 40rem) {
  body { font-size: 14px; line-height: 1.45; }
  .inner, main, footer { padding-inline: .8rem; }
  .inner { padding-block: .7rem .9rem; } .verdict { margin: .4rem 0 .6rem; } .proportions { margin-top: .7rem; }
  main { padding-block: .6rem 1rem; } footer { padding-bottom: 1rem; }
  .card { padding: .7rem .8rem .8rem; margin: .6rem 0; }
  .cause { padding: .5rem 0; gap: .5rem; }
  .cause pre { padding: .45rem .6rem; font-size: .78rem; margin: .3rem 0; }
  .notices { margin: .5rem 0; } .notice { padding: .45rem .7rem; }
  .filters { padding: .2rem 0; margin-top: .6rem; }
  .tools { flex-wrap: nowrap; width: 100%; } .tools input { width: auto; min-width: 0; flex: 1; } .tools button { padding-inline: .6rem; white-space: nowrap; }
  .glance .scroll { overflow: visible; }
  .glance thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .glance tbody tr { display: flex; flex-wrap: wrap; gap: .1rem 1rem; border-top: 1px solid var(--line); padding: .5rem 0; }
  .glance tbody tr:first-child { border-top: 0; padding-top: 0; }
  .glance tbody th { width: 100%; border: 0; padding: 0; }
  .glance td { border: 0; padding: 0; white-space: normal; } .glance td.none { display: none; }
  .sign .column { display: inline; color: var(--quiet); }
  .verdict > .icon { width: 2.25rem; height: 2.25rem; }
  h1 { font-size: 1.25rem; } .sentence { font-size: 1rem; }
  .where { margin-top: .8rem; }
  details.card { padding-block: 0; margin: .4rem 0; }
  details.card > summary { padding: .5rem 0; }
  details.card > summary { display: grid; line-height: 1.35; grid-template-columns: auto 1fr auto; gap: 0 .6rem; }
  details.card > summary::after { grid-row: 1; grid-column: 3; align-self: center; }
  details.card > summary .result { grid-row: 2; grid-column: 2; margin: 0; }
  details.card > summary > :is(h2, h3):first-child { grid-column: 1 / 3; }
}
`
