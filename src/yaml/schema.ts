import type { z } from 'zod'
import { describePath, fieldOf } from '../decode.ts'
import type { Problem } from '../errors.ts'
import { yamlLimits } from '../limits.ts'
import { createNearest, didYouMean, longerThan } from '../nearest.ts'
import type { FindNearest } from '../nearest.ts'
import type { ParsedDocument } from './parse.ts'
import { keysAt, placesOf } from './schema-keys.ts'

/** What a document was held against. */
export interface HeldAgainst {
  readonly schema: z.core.$ZodType
  /** Of a key that the schema does not know, and that comes from somewhere else: where to go with it. */
  readonly hintOf?: (path: readonly PropertyKey[]) => string | null
}

/** Schema issues as problems in the order of their lines. */
export function problemsOf(
  document: ParsedDocument,
  issues: readonly z.core.$ZodIssue[],
  against: HeldAgainst,
): Problem[] {
  const words: Words = { document, against, nearest: createNearest() }
  // Looking for a place takes as long as its mapping is; a file may have a hundred thousand faults.
  const faults = issues.flatMap(toFaults).slice(0, yamlLimits.problems * 10)
  const unknown = faults.filter(isUnknownKey).map(({ path }) => toKeyProblem(words, path))
  const meant = new Set(unknown.map((one) => one.meant))
  return [
    ...unknown.map(({ problem }) => problem),
    // A key that is there, misspelt, is told once.
    ...faults
      .filter((fault) => !isUnknownKey(fault) && !meant.has(describePath(fault.path)))
      .map((fault) => toProblem(words, fault)),
  ]
    .sort(byPlace)
    .slice(0, yamlLimits.problems)
}

const isUnknownKey = ({ issue }: Fault): boolean => issue.code === 'unrecognized_keys'

/** In the order of the lines. */
export function byPlace({ location: left }: Problem, { location: right }: Problem): number {
  const lines = (left?.line ?? 0) - (right?.line ?? 0)
  return lines === 0 ? (left?.column ?? 0) - (right?.column ?? 0) : lines
}

interface Fault {
  readonly issue: z.core.$ZodIssue
  readonly path: readonly PropertyKey[]
}

/** Keys that are not known are one issue of the library, and a fault each. */
function toFaults(issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === 'invalid_union') {
    const meant = meantBranch(issue.errors)
    if (meant !== null) {
      return meant.flatMap((inner) => toFaults({ ...inner, path: [...issue.path, ...inner.path] }))
    }
  }
  if (issue.code !== 'unrecognized_keys') return [{ issue, path: issue.path }]
  return issue.keys.map((key) => ({ issue, path: [...issue.path, key] }))
}

/** Of several forms that a value may have the only one whose kind of value it is; null: there is no one. */
function meantBranch(branches: readonly z.core.$ZodIssue[][]): readonly z.core.$ZodIssue[] | null {
  const [meant, ...others] = branches.filter((issues) =>
    issues.every(({ code, path }) => code !== 'invalid_type' || path.length > 0),
  )
  return others.length === 0 ? (meant ?? null) : null
}

interface Words {
  readonly document: ParsedDocument
  readonly against: HeldAgainst
  readonly nearest: FindNearest
}

interface KeyProblem {
  readonly problem: Problem
  /** The path of the key that was probably meant. */
  readonly meant: string | null
}

function toKeyProblem(words: Words, path: Fault['path']): KeyProblem {
  const { document, against } = words
  const message = `${describePath(path)} is not a known key`
  const problem = { code: 'unknown-key', message, location: document.locateKey(path) }
  const elsewhere = against.hintOf?.(path) ?? whereItBelongs(against, String(path.at(-1)))
  if (elsewhere !== null) return { problem: { ...problem, hint: elsewhere }, meant: null }
  const near = nearestKey(words, path)
  if (near === null) return { problem, meant: null }
  const hint = `did you mean ${near}?`
  return { problem: { ...problem, hint }, meant: describePath([...path.slice(0, -1), near]) }
}

function toProblem({ document }: Words, { issue, path }: Fault): Problem {
  const value = path.reduce<unknown>(fieldOf, document.value)
  const message = `${describePath(path)} ${describeIssue(issue, value)}`
  const problem = { code: 'schema', message, location: document.locate(path) }
  return withHint(problem, hintOfValue(issue, value))
}

function withHint(problem: Problem, hint: string | null): Problem {
  return hint === null ? problem : { ...problem, hint }
}

/** The nearest key of its mapping that is not there yet. */
function nearestKey({ document, against, nearest }: Words, path: Fault['path']): string | null {
  const name = String(path.at(-1))
  const around = path.slice(0, -1)
  const mapping = around.reduce<unknown>(fieldOf, document.value)
  const keys = keysAt(against.schema, around).filter((key) => fieldOf(mapping, key) === undefined)
  return nearest(name, keys) ?? longerThan(name, keys)
}

/** Null where no place has such a key, and where several have. */
function whereItBelongs({ schema }: HeldAgainst, name: string): string | null {
  const [place, ...others] = placesOf(schema, name)
  if (place === undefined || others.length > 0) return null
  if (place.length === 0) return 'it belongs to the outermost mapping'
  return `it belongs to ${place.join('.').replaceAll('.[]', '[]')}`
}

/** The one of a few words that was probably meant. */
function hintOfValue(issue: z.core.$ZodIssue, value: unknown): string | null {
  if (issue.code !== 'invalid_value' || typeof value !== 'string') return null
  const words = issue.values.filter((word) => typeof word === 'string')
  // The only one that there is was named already.
  return words.length < 2 ? null : didYouMean(value.slice(0, 100), words)
}

/** Continues a sentence that begins with the path: `must be a number, not a string`. */
function describeIssue(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) return 'is missing'
      return `must be ${withArticle(issue.expected)}, not ${describeValue(value, issue.expected)}`
    case 'invalid_union':
      return `has the wrong type: ${describeValue(value)}`
    case 'invalid_value': {
      if (value === undefined) return 'is missing'
      return `must be ${issue.values.map(String).join(' or ')}, not ${describeValue(value)}`
    }
    case 'too_small':
      return isLength(issue.origin) ? issueText(issue) : `must be at least ${issue.minimum}`
    case 'too_big':
      return isLength(issue.origin) ? issueText(issue) : `must be at most ${issue.maximum}`
    default:
      return issueText(issue)
  }
}

function isLength(origin: string): boolean {
  return ['string', 'array', 'set', 'map'].includes(origin)
}

/** The schema's own words, or the library's in the middle of a sentence. */
function issueText(issue: z.core.$ZodIssue): string {
  return issue.message.startsWith('must') ? issue.message : `is not right: ${issue.message}`
}

function withArticle(type: string): string {
  const names: Readonly<Record<string, string>> = {
    int: 'a whole number',
    number: 'a number',
    string: 'text',
    array: 'a list',
    object: 'a mapping',
    record: 'a mapping',
    boolean: 'true or false',
  }
  return names[type] ?? `of type ${type}`
}

function describeValue(value: unknown, expected = ''): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a mapping'
  if (typeof value === 'string') return `the text "${value.slice(0, 40)}"`
  const text = JSON.stringify(value)
  const quotes = expected === 'string' ? ` (write "${text}")` : ''
  return `the ${typeof value} ${text}${quotes}`
}
