import { imageSources } from '../../../src/model.ts'
import type { Report } from '../../../src/model.ts'
import { hostileReport } from './sample-reports.ts'

/** What an image, a registry, a manifest or a branch may be called or say, to be something else. */
export const hostileTexts: readonly string[] = [
  // commands of the runner, as its lines begin and as .NET trims them
  ...['::set-output name=verdict::passed', '  ::error::x', '\t::add-mask::passed', '\r::error::x'],
  ...['a\n::stop-commands::x', 'a\r\n ::error::x', '\u0085::error::x', '\u00A0::error::x'],
  ...['\u2028::error::x', '\uFEFF::error::x', '\u200B::error::x', '\v::error::x', '::endgroup::'],
  ...[
    '##[error]x',
    'a ##[group]b',
    '##[add-matcher]/x',
    '###[error]x',
    '%0A::error::x',
    '%0D%0A::x',
  ],
  ...[
    '::error file=a,line=1::x',
    'a,title=b::c',
    ':',
    '::',
    ':::error::x',
    'verdict<<EOF\npassed\nEOF',
  ],
  // what a terminal obeys, or a person does not see
  ...['\u001B[2J', '\u009B2J', '\u001B]8;;https://evil.example\u0007x\u001B]8;;\u0007', '\u001Bc'],
  ...[
    '\u001B]0;title\u001B\\',
    '\u001BP1$r\u009C',
    'abc\b\b\bx',
    'failed\rpassed',
    '\u001B[31m',
    '\u001B[8mx',
  ],
  ...[
    'a\u202Etxt.exe',
    '\u2066x\u2069',
    'a\u200Bb',
    '\u{E0041}',
    '\u0000',
    '\u007F',
    '\u0090',
    '\u061C',
  ],
  // Markdown as GitHub reads it
  ...[
    '| a | b |',
    'a|b',
    'a\\|b',
    '| --- |',
    '```\n# out\n```',
    '~~~',
    '````',
    '`',
    '``|',
    '\\',
    '\\`',
  ],
  ...[
    '<!-- container-canary:comment -->',
    '-->',
    '<!--',
    '</details>',
    '</summary><b>',
    '<br>',
    '<',
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '![x](https://evil.example/x.png)',
  ],
  ...[
    '@octocat',
    '@org/team',
    '#1',
    'org/repo#1',
    'GH-1',
    'https://evil.example',
    'www.evil.example',
  ],
  ...[
    'me@evil.example',
    ':tada:',
    '$x^2$',
    '$$\nx\n$$',
    '- [ ] x',
    '# h',
    '> q',
    '***',
    '---',
    '===',
    '1. x',
  ],
  ...[
    '[^1]',
    '[^1]: x',
    '[a]: https://evil.example',
    '&lt;b&gt;',
    '&#60;b&#62;',
    '<https://evil.example>',
  ],
  ...['    code', '<details open>', '**b** _i_ ~~s~~', 'a\n\n<table>', '`a` | `b`', '0a1b2c3d4e5f'],
  // HTML, XML, SARIF
  ...[
    '<script>alert(1)</script>',
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    ']]>',
    '<![CDATA[',
  ],
  ...[
    '<?xml version="1.0"?>',
    '<!DOCTYPE x [<!ENTITY e "x">]>',
    '&e;',
    '\uFFFE',
    '\uD800',
    '\uDFFF x',
    '\u000B',
  ],
  ...[
    'javascript:alert(1)',
    'data:text/html,<script>',
    'https://u:p@evil.example/',
    'file:///etc/passwd',
  ],
  ...['${{ github.token }}', '{0} {{1}}', '[text](1)', '","level":"none'],
  // Mermaid
  ...[
    '%%{init: {"securityLevel":"loose"}}%%',
    'x :crit, 0, 1',
    'section x',
    'click x href "https://e"',
  ],
  ...['a;b', '#35;', 'end', 'gantt', ':::class', 'a:b'],
  // names of JavaScript's own
  ...['__proto__', 'constructor', '../../../etc/passwd', '\\\\host\\share', ''],
]

/** Words of the model, and times: nobody outside writes them. */
const ours: ReadonlySet<string> = new Set([
  ...['action', 'code', 'kind', 'matcher', 'outcome', 'severity', 'startedAt', 'state', 'verdict'],
])

/** A report of every kind of part, in which every text from outside is this one. */
export function sayingEverywhere(text: string): Report {
  // The walk changes strings to strings and nothing else.
  return replaced(hostileReport, text) as Report
}

function replaced(value: unknown, text: string): unknown {
  if (typeof value === 'string') return text
  if (Array.isArray(value)) return value.map((item) => replaced(item, text))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      ours.has(name) || isWhereRead(name, item) ? (item as unknown) : replaced(item, text),
    ]),
  )
}

/** Of a manifest `source` is from outside; of an image that was read it is a word of ours. */
function isWhereRead(name: string, item: unknown): boolean {
  return name === 'source' && imageSources.some((one) => one === item)
}
