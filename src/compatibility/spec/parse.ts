/**
 * Reads a compatibility spec exactly as Node Feature Discovery does: YAML 1.1 scalars, field names
 * in any case, unknown keys passed over (they are remembered for lint), the last of two equal keys.
 */
import { CanaryError } from '../../errors.ts'
import type { Problem } from '../../errors.ts'
import { compatibilityLimits } from '../../limits.ts'
import type { SourceLocation } from '../../model.ts'
import { placeIn } from '../../yaml/source.ts'
import { readSimpleTree } from '../../yaml/simple-tree.ts'
import type { SourceText } from '../../yaml/source.ts'
import type { YamlNode, YamlTree } from '../../yaml/tree.ts'
import { createReader } from './spec-reader.ts'
import type { Fields, SpecReader } from './spec-reader.ts'
import { comparisons } from './spec.ts'
import type {
  CompatibilitySet,
  CompatibilitySpec,
  FeatureMatcherTerm,
  GroupRule,
  MatchAnyElement,
  MatchExpression,
  Misreading,
  NamedExpression,
} from './spec.ts'

/** How a spec is to be read where the whole of YAML is. */
export const specSyntax = {
  version: '1.1',
  duplicateKeys: 'last',
  maxBytes: compatibilityLimits.specBytes,
} as const

/**
 * Parses the text of a spec. An empty text is a spec without sets.
 *
 * @throws CanaryError (input) with every problem at its file:line:column
 */
export async function parseSpec(source: SourceText): Promise<CompatibilitySpec> {
  const simple = readSimpleTree(source)
  if (simple !== undefined) return specOfTree(source, simple)
  // The parser takes longer to load than most specs to evaluate.
  const { parseTree } = await import('../../yaml/tree.ts')
  return specOfTree(source, parseTree(source, specSyntax))
}

/** @throws CanaryError (input) with every problem at its file:line:column */
export function specOfTree(source: SourceText, tree: YamlTree): CompatibilitySpec {
  refuseControlCharacters(source)
  const reader = createReader(tree.locate)
  const fields = reader.fields(tree.root, 'the spec', ['version', 'compatibilities'])
  const version = reader.text(fields.get('version'), 'version', 'compared')
  const sets = reader
    .list(fields.get('compatibilities'), 'compatibilities')
    .map((node, index) => readSet(reader, node, index))
  refuseProblems(reader.problems)
  refuseMany(source, sets)
  return {
    source: source.file,
    start: placeIn(source),
    version,
    sets,
    misreadings: inFileOrder(reader.misreadings),
    documents: tree.documents,
  }
}

/** What an alias repeats is told once. */
function inFileOrder(misreadings: readonly Misreading[]): Misreading[] {
  const byPlace = new Map<string, Misreading>()
  for (const one of misreadings) {
    const key = `${one.kind} ${one.location.line}:${one.location.column}`
    if (!byPlace.has(key)) byPlace.set(key, one)
  }
  return [...byPlace.values()].sort(
    (left, right) =>
      left.location.line - right.location.line || left.location.column - right.location.column,
  )
}

function readSet(reader: SpecReader, node: YamlNode, index: number): CompatibilitySet {
  const place = `compatibilities[${index}]`
  const fields = reader.fields(node, place, ['rules', 'weight', 'tag', 'description'])
  return {
    index,
    rules: reader.list(fields.get('rules'), 'rules').map((rule) => readRule(reader, rule)),
    weight: reader.integer(fields.get('weight'), 'weight'),
    tag: reader.text(fields.get('tag'), 'tag', 'compared'),
    description: reader.text(fields.get('description'), 'description', null),
    location: reader.locate(node),
  }
}

const ruleFields = ['name', 'vars', 'varsTemplate', 'matchFeatures', 'matchAny'] as const

function readRule(reader: SpecReader, node: YamlNode): GroupRule {
  const fields = reader.fields(node, 'a rule', ruleFields)
  const template = fields.get('varsTemplate')
  return {
    name: reader.text(fields.get('name'), 'name', 'shown'),
    vars: reader.textMap(fields.get('vars'), 'vars'),
    varsTemplate: reader.text(template, 'varsTemplate', 'shown'),
    varsTemplateLocation: reader.locate(template ?? node),
    matchFeatures: readTerms(reader, fields),
    matchAny: reader
      .list(fields.get('matchAny'), 'matchAny')
      .map((element) => readAlternative(reader, element)),
    location: reader.locate(node),
  }
}

function readAlternative(reader: SpecReader, node: YamlNode): MatchAnyElement {
  const fields = reader.fields(node, 'matchAny', ['matchFeatures'])
  return { matchFeatures: readTerms(reader, fields), location: reader.locate(node) }
}

function readTerms(reader: SpecReader, fields: Fields): FeatureMatcherTerm[] {
  return reader
    .list(fields.get('matchFeatures'), 'matchFeatures')
    .map((node) => readTerm(reader, node))
}

function readTerm(reader: SpecReader, node: YamlNode): FeatureMatcherTerm {
  const known = ['feature', 'matchExpressions', 'matchName']
  const fields = reader.fields(node, 'matchFeatures', known)
  const expressions = reader.map(fields.get('matchExpressions'), 'matchExpressions')
  const name = fields.get('matchName')
  return {
    feature: reader.text(fields.get('feature'), 'feature', 'compared'),
    matchExpressions: expressions === null ? null : readExpressions(reader, expressions),
    matchName: name === undefined ? null : readExpression(reader, name, 'matchName', null),
    location: reader.locate(node),
  }
}

function readExpressions(reader: SpecReader, entries: Fields): Map<string, NamedExpression> {
  const expressions = new Map<string, NamedExpression>()
  for (const [name, node] of entries) {
    const location = entries.locateKey(name)
    const parent = `matchExpressions.${name}`
    expressions.set(name, { expression: readExpression(reader, node, parent, location), location })
  }
  return expressions
}

/** Null where nothing, or a null, stands for the expression. */
function readExpression(
  reader: SpecReader,
  node: YamlNode,
  place: string,
  location: SourceLocation | null,
): MatchExpression | null {
  if (reader.isNull(node)) return null
  const fields = reader.fields(node, place, ['op', 'value', 'type'])
  const op = reader.text(fields.get('op'), 'op', 'compared')
  const type = reader.text(fields.get('type'), 'type', 'compared')
  const use = comparisons.has(op) && type === '' ? 'number' : 'compared'
  const items = reader.list(fields.get('value'), 'value')
  return {
    op,
    value: items.map((item, index) => reader.text(item, `value[${index}]`, use)),
    locateValue: (index) => reader.locate(items[index] ?? node),
    type,
    location: location ?? reader.locate(node),
  }
}

/** Go's YAML reader takes no control characters, not even inside quotes. */
function refuseControlCharacters(source: SourceText): void {
  const offset = source.text.search(/[^\t\n\r\u0020-\u007e\u0085\u00a0-\ufffd]/)
  if (offset === -1) return
  const lines = source.text.slice(0, offset).split('\n')
  throw new CanaryError('input', {
    code: 'yaml-syntax',
    message: 'not valid YAML: control characters are not allowed',
    location: placeIn(source, lines.length, (lines.at(-1)?.length ?? 0) + 1),
  })
}

function refuseProblems(problems: readonly Problem[]): void {
  const [first, ...rest] = problems.slice(0, compatibilityLimits.problems)
  if (first !== undefined) throw new CanaryError('input', [first, ...rest])
}

function refuseMany(source: SourceText, sets: readonly CompatibilitySet[]): void {
  const count = sets.reduce((sum, set) => sum + set.rules.length, 0)
  const limit = compatibilityLimits.rules
  if (count <= limit && sets.length <= limit) return
  const what = count > limit ? `${count} rules` : `${sets.length} sets`
  throw new CanaryError('input', {
    code: 'spec-too-large',
    message: `the spec has ${what}; at most ${limit} are read`,
    location: placeIn(source),
  })
}
