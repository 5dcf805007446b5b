/**
 * Reads a compatibility spec exactly as Node Feature Discovery does: YAML 1.1 scalars, field names
 * in any case, unknown keys passed over (they are remembered for lint), the last of two equal keys.
 */
import { fieldNames } from '../../decode.ts'
import { CanaryError, refuseProblems } from '../../errors.ts'
import { compatibilityLimits } from '../../limits.ts'
import type { SourceLocation } from '../../model.ts'
import { placeIn } from '../../yaml/source.ts'
import { readSimpleTree } from '../../yaml/simple-tree.ts'
import type { SourceText } from '../../yaml/source.ts'
import type { YamlNode, YamlTree } from '../../yaml/tree.ts'
import { startReading } from './reading.ts'
import type { Reading } from './reading.ts'
import {
  isNull,
  readFields,
  readInteger,
  readList,
  readMap,
  readText,
  readTextMap,
} from './spec-reader.ts'
import type { Fields } from './spec-reader.ts'
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

const specFields = fieldNames('version', 'compatibilities')
const setFields = fieldNames('rules', 'weight', 'tag', 'description')
const ruleFields = fieldNames('name', 'vars', 'varsTemplate', 'matchFeatures', 'matchAny')
const alternativeFields = fieldNames('matchFeatures')
const termFields = fieldNames('feature', 'matchExpressions', 'matchName')
const expressionFields = fieldNames('op', 'value', 'type')

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
  const reading = startReading(tree.locate)
  const fields = readFields(reading, tree.root, 'the spec', specFields)
  const version = readText(reading, fields.get('version'), 'version', 'compared')
  const sets = readList(reading, fields.get('compatibilities'), 'compatibilities').map(
    (node, index) => readSet(reading, node, index),
  )
  refuseProblems(reading.problems)
  refuseMany(source, sets)
  return {
    source: source.file,
    start: placeIn(source),
    version,
    sets,
    misreadings: inFileOrder(reading.misreadings),
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

function readSet(reading: Reading, node: YamlNode, index: number): CompatibilitySet {
  const place = `compatibilities[${index}]`
  const fields = readFields(reading, node, place, setFields)
  return {
    index,
    rules: readList(reading, fields.get('rules'), 'rules').map((rule) => readRule(reading, rule)),
    weight: readInteger(reading, fields.get('weight'), 'weight'),
    tag: readText(reading, fields.get('tag'), 'tag', 'compared'),
    description: readText(reading, fields.get('description'), 'description', null),
    location: reading.locate(node),
  }
}

function readRule(reading: Reading, node: YamlNode): GroupRule {
  const fields = readFields(reading, node, 'a rule', ruleFields)
  const template = fields.get('varsTemplate')
  return {
    name: readText(reading, fields.get('name'), 'name', 'shown'),
    vars: readTextMap(reading, fields.get('vars'), 'vars'),
    varsTemplate: readText(reading, template, 'varsTemplate', 'shown'),
    varsTemplateLocation: reading.locate(template ?? node),
    matchFeatures: readTerms(reading, fields),
    matchAny: readList(reading, fields.get('matchAny'), 'matchAny').map((element) =>
      readAlternative(reading, element),
    ),
    location: reading.locate(node),
  }
}

function readAlternative(reading: Reading, node: YamlNode): MatchAnyElement {
  const fields = readFields(reading, node, 'matchAny', alternativeFields)
  return { matchFeatures: readTerms(reading, fields), location: reading.locate(node) }
}

function readTerms(reading: Reading, fields: Fields): FeatureMatcherTerm[] {
  return readList(reading, fields.get('matchFeatures'), 'matchFeatures').map((node) =>
    readTerm(reading, node),
  )
}

function readTerm(reading: Reading, node: YamlNode): FeatureMatcherTerm {
  const fields = readFields(reading, node, 'matchFeatures', termFields)
  const expressions = readMap(reading, fields.get('matchExpressions'), 'matchExpressions')
  const name = fields.get('matchName')
  return {
    feature: readText(reading, fields.get('feature'), 'feature', 'compared'),
    matchExpressions: expressions === null ? null : readExpressions(reading, expressions),
    matchName: name === undefined ? null : readExpression(reading, name, 'matchName', null),
    location: reading.locate(node),
  }
}

function readExpressions(reading: Reading, entries: Fields): Map<string, NamedExpression> {
  const expressions = new Map<string, NamedExpression>()
  for (const [name, node] of entries) {
    const location = entries.locateKey(name)
    const parent = `matchExpressions.${name}`
    expressions.set(name, { expression: readExpression(reading, node, parent, location), location })
  }
  return expressions
}

/** Null where nothing, or a null, stands for the expression. */
function readExpression(
  reading: Reading,
  node: YamlNode,
  place: string,
  location: SourceLocation | null,
): MatchExpression | null {
  if (isNull(node)) return null
  const fields = readFields(reading, node, place, expressionFields)
  const op = readText(reading, fields.get('op'), 'op', 'compared')
  const type = readText(reading, fields.get('type'), 'type', 'compared')
  const use = comparisons.has(op) && type === '' ? 'number' : 'compared'
  const items = readList(reading, fields.get('value'), 'value')
  return {
    op,
    value: items.map((item, index) => readText(reading, item, `value[${index}]`, use)),
    locateValue: (index) => reading.locate(items[index] ?? node),
    type,
    location: location ?? reading.locate(node),
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
