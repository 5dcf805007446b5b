/** An inferred spec as text. */
import { inferLimits } from '../limits.ts'
import type { InferredNote, InferredRule, InferredSpec, InferredTerm } from './inferred.ts'

/**
 * YAML that readers of 1.1 and 1.2 take alike, every reason as a comment. What an image says stands in
 * comments and in quotes alone, in ASCII, so that no name of a file becomes a rule.
 */
export function renderSpec(spec: InferredSpec): string {
  const { reference, id, platform, rules, notes } = spec
  return [
    ...wrap(
      `What ${reference} (${platform}) needs of a node, read from its files by container-canary`,
      '',
    ),
    `# ${harmless(id)}`,
    ...notes.flatMap(renderNote),
    'version: v1alpha1',
    'compatibilities:',
    `  - description: ${JSON.stringify(harmless(`inferred from ${reference}, ${platform}`))}`,
    ...(rules.length === 0 ? ['    rules: []'] : ['    rules:', ...rules.flatMap(renderRule)]),
    '',
  ].join('\n')
}

/** The same for programs. */
export function specOf({ reference, platform, rules }: InferredSpec): object {
  return {
    version: 'v1alpha1',
    compatibilities: [
      {
        description: harmless(`inferred from ${reference}, ${platform}`),
        rules: rules.map(({ name, matchFeatures, matchAny }) => ({
          name,
          ...(matchFeatures.length === 0 ? {} : { matchFeatures }),
          ...(matchAny.length === 0
            ? {}
            : { matchAny: matchAny.map((terms) => ({ matchFeatures: terms })) }),
        })),
      },
    ],
  }
}

function renderNote({ message, suggestion }: InferredNote): string[] {
  return [
    '#',
    ...wrap(`Note: ${message}.`, ''),
    ...(suggestion === null
      ? []
      : [
          '# Where it does need it, add a rule:',
          ...renderTerms(suggestion, '').map((line) => `#   ${line}`),
        ]),
  ]
}

function renderRule({ name, reasons, matchFeatures, matchAny }: InferredRule): string[] {
  const indent = '      '
  return [
    ...reasons.flatMap((reason) => wrap(reason, indent)),
    `${indent}- name: ${name}`,
    ...(matchFeatures.length === 0 ? [] : renderTerms(matchFeatures, `${indent}  `)),
    ...(matchAny.length === 0
      ? []
      : [
          `${indent}  matchAny:`,
          ...matchAny.flatMap((terms) => asItem(renderTerms(terms, `${indent}      `))),
        ]),
  ]
}

/** Lines of a mapping as an item of a list. */
function asItem(lines: readonly string[]): string[] {
  const [first = '', ...rest] = lines
  return [first.replace(/^( *) {2}/, '$1- '), ...rest]
}

function renderTerms(terms: readonly InferredTerm[], indent: string): string[] {
  return [
    `${indent}matchFeatures:`,
    ...terms.flatMap(({ feature, matchExpressions }) => [
      `${indent}  - feature: ${feature}`,
      `${indent}    matchExpressions:`,
      ...Object.entries(matchExpressions).map(([element, { op, value }]) => {
        const values = value === undefined ? '' : `, value: [${value.map(quoted).join(', ')}]`
        return `${indent}      ${element}: { op: ${op}${values} }`
      }),
    ]),
  ]
}

/** Values are ours: numbers, identifiers and patterns without quotes. */
function quoted(value: string): string {
  return `'${value}'`
}

/** A comment of as many lines as it needs. */
function wrap(sentence: string, indent: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of harmless(sentence).split(' ')) {
    if (line !== '' && indent.length + line.length + word.length > inferLimits.commentColumns) {
      lines.push(line)
      line = ''
    }
    line += line === '' ? word : ` ${word}`
  }
  return [...lines, line].map((each) => `${indent}# ${each}`)
}

/** In printable ASCII, all else by its number. */
function harmless(text: string): string {
  const cut =
    text.length > inferLimits.commentCharacters
      ? `${text.slice(0, inferLimits.commentCharacters)}...`
      : text
  return cut.replace(
    /[^ -~]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  )
}
