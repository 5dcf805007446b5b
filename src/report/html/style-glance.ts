/** The style of what the page begins with, and of cards that fold. */
export const glanceStyle = `
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
.passes .card { box-shadow: none; }

@media (max-width: 40rem) {
  .inner, main, footer { padding-inline: 1rem; }
  .card { padding-inline: .9rem; }
  .glance .scroll { overflow: visible; }
  .glance thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .glance tbody tr { display: flex; flex-wrap: wrap; gap: .1rem 1rem; border-top: 1px solid var(--line); padding: .5rem 0; }
  .glance tbody tr:first-child { border-top: 0; padding-top: 0; }
  .glance tbody th { width: 100%; border: 0; padding: 0; }
  .glance td { border: 0; padding: 0; white-space: normal; } .glance td.none { display: none; }
  .sign .column { display: inline; color: var(--quiet); }
  .verdict > .icon { width: 2.25rem; height: 2.25rem; }
  h1 { font-size: 1.3rem; }
  .image > .facts .fact { display: none; }
  details.card > summary { flex-wrap: nowrap; }
  details.card > summary .result { width: auto; margin-left: auto; text-align: right; }
}
`
