/** What is wrong with one match expression, on whatever machine it runs. */
import type { Notice } from '../../model.ts'
import { catalogue } from './catalogue.ts'
import type { CatalogueFeature, ValueKind } from './catalogue.ts'
import type { ExpressionSlot } from '../match/compile.ts'
import { operators } from '../match/expression.ts'
import { lintValues } from './lint-values.ts'
import type { FindNearest } from '../../nearest.ts'
import { moduleSpelling } from './reasons.ts'
import { comparisons } from '../spec/spec.ts'
import { errored } from '../match/truth.ts'

const presence: ReadonlySet<string> = new Set(['', 'Exists', 'DoesNotExist'])

/** A value for which every comparison finds out whether its operands can be read. */
const sampleOf = { '': '0', version: '0.0.0' } as const

export function lintExpression(slot: ExpressionSlot, findNearest: FindNearest): Notice[] {
  const feature = catalogue.get(slot.term.feature.toLowerCase())
  const broken = lintOperands(slot, findNearest)
  if (broken.length > 0) return broken
  return [
    ...(slot.matcher === 'matchName' ? lintName(slot) : lintElement(slot, feature, findNearest)),
    ...lintType(slot),
    ...lintValues(slot, feature),
    ...(feature === undefined ? [] : lintMeaning(slot, feature)),
  ]
}

/** Errors that upstream reports only where the element has a value. */
function lintOperands(slot: ExpressionSlot, findNearest: FindNearest): Notice[] {
  const { expression, source } = slot
  if (source === null) {
    const message = `${slot.name} has no expression, which crashes Node Feature Discovery`
    return [tell(slot, 'error', 'null-expression', message, 'write an operator: {op: Exists}')]
  }
  const always = expression.onPresence(false)
  if (typeof always === 'object') {
    const nearest = operators.has(source.op) ? null : findNearest(source.op, operators)
    const hint = nearest === null ? null : `did you mean ${nearest}?`
    return [tell(slot, 'error', 'expression', always.error, hint)]
  }
  if (expression.onUnknownValue !== errored) return []
  const sample = source.type === 'version' ? sampleOf.version : sampleOf['']
  const outcome = expression.onValue(sample, { spent: 0 })
  const message =
    typeof outcome === 'object' ? outcome.error : 'this expression cannot be evaluated'
  return [tell(slot, 'error', 'expression', message, null)]
}

function lintName(slot: ExpressionSlot): Notice[] {
  const { op } = slot.expression
  if (op === 'DoesNotExist') {
    const message = 'matchName with DoesNotExist never matches: it only looks at names that exist'
    return [tell(slot, 'error', 'never-matches', message, 'use matchExpressions')]
  }
  if (comparisons.has(op)) {
    const message = `matchName with ${op} compares names, and fails on every name that is no number`
    return [tell(slot, 'warning', 'names-compared', message, null)]
  }
  if (op === 'NotIn') {
    const message = 'matchName with NotIn matches as soon as any element has another name'
    const hint = 'to ask that none is there, use matchExpressions with DoesNotExist'
    return [tell(slot, 'warning', 'any-other-name', message, hint)]
  }
  return []
}

function lintElement(
  slot: ExpressionSlot,
  feature: CatalogueFeature | undefined,
  findNearest: FindNearest,
): Notice[] {
  const { name, term } = slot
  const spelling = moduleSpelling(term.feature, name)
  if (spelling !== null) {
    const message = `no loaded module is named ${name}: they are spelled with underscores`
    return [tell(slot, 'error', 'module-spelling', message, `write ${spelling}`)]
  }
  if (term.feature.toLowerCase() === 'kernel.config' && name.startsWith('CONFIG_')) {
    const message = `no option is named ${name}: names of kernel.config carry no CONFIG_`
    return [tell(slot, 'error', 'config-name', message, `write ${name.slice('CONFIG_'.length)}`)]
  }
  if (feature?.elements == null || feature.elements.has(name)) return []
  const nearest = findNearest(name, feature.elements)
  const hint = nearest === null ? null : `did you mean ${nearest}?`
  const message = `no source produces ${name} in ${term.feature}`
  return [tell(slot, 'warning', 'unknown-element', message, hint)]
}

function lintType(slot: ExpressionSlot): Notice[] {
  const { source } = slot
  if (source === null || source.type === '' || comparisons.has(source.op)) return []
  const message = `type: ${source.type} means nothing to ${source.op === '' ? 'an empty operator' : source.op}`
  return [tell(slot, 'warning', 'unused-type', message, null)]
}

/** Whether what is asked fits the values that the sources produce. */
function lintMeaning(slot: ExpressionSlot, feature: CatalogueFeature): Notice[] {
  const { op } = slot.expression
  if (slot.matcher === 'matchName' || presence.has(op)) return []
  if (feature.flags && !feature.values.has(slot.name)) {
    const message = `${labelOf(slot)} is a flag without a value: ${op} never matches`
    return [tell(slot, 'error', 'flag-value', message, 'use Exists or DoesNotExist')]
  }
  if (op === 'IsTrue' || op === 'IsFalse') return lintBoolean(slot, feature)
  return comparisons.has(op) ? lintComparison(slot, feature) : []
}

function lintBoolean(slot: ExpressionSlot, feature: CatalogueFeature): Notice[] {
  const label = labelOf(slot)
  if (slot.term.feature.toLowerCase() === 'kernel.config') {
    const message = `${label} never is true or false: values of kernel.config are y, m or text`
    return [tell(slot, 'error', 'config-boolean', message, 'use {op: In, value: ["y", "m"]}')]
  }
  const kind = kindOf(slot, feature)
  if (kind === null || kind === 'boolean') return []
  const message = `${label} never is true or false: it is ${kind === 'text' ? 'text' : `a ${kind} value`}`
  return [tell(slot, 'warning', 'not-boolean', message, null)]
}

function lintComparison(slot: ExpressionSlot, feature: CatalogueFeature): Notice[] {
  const kind = kindOf(slot, feature)
  if (slot.source?.type === 'version') {
    if (labelOf(slot).toLowerCase() !== 'kernel.version.full') return []
    const message =
      'kernels of RHEL, Amazon Linux and WSL have releases that cannot be compared as versions: the rule errors there'
    const hint = 'compare kernel.version major and minor as numbers'
    return [tell(slot, 'warning', 'kernel-version', message, hint)]
  }
  if (kind === null || kind === 'integer' || kind === 'number') return []
  const message = `${labelOf(slot)} is no decimal number: ${slot.expression.op} without a type is an error there`
  const hint = kind === 'version' ? 'add type: version' : null
  return [tell(slot, 'warning', 'not-a-number', message, hint)]
}

/** Null where nothing is known about the values. */
function kindOf({ name }: ExpressionSlot, feature: CatalogueFeature): ValueKind | null {
  return feature.values.get(name) ?? (feature.elements === null ? null : 'text')
}

function labelOf({ term, name }: ExpressionSlot): string {
  return `${term.feature}.${name}`
}

function tell(
  slot: ExpressionSlot,
  severity: Notice['severity'],
  code: string,
  message: string,
  hint: string | null,
): Notice {
  return { severity, code, message, location: slot.location, hint }
}
