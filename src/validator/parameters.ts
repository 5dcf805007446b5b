/**
 * Parameters of a manifest: `$(name)` in its texts is replaced by a value. Values are put into scalars that
 * were parsed before, so that none can make structure.
 */
import { describePath, fieldOf } from '../decode.ts'
import { CanaryError, refuseProblems } from '../errors.ts'
import type { Problem } from '../errors.ts'
import { manifestLimits } from '../limits.ts'
import type { SourceLocation } from '../model.ts'
import { didYouMean } from '../nearest.ts'
import type { DocumentPath, ParsedDocument } from '../yaml/parse.ts'
import { problemsOf } from '../yaml/schema.ts'
import { setting } from '../settings.ts'
import { declaringSchema, parameterSchema } from './schema/container.ts'
import type { ParameterDocument } from './schema/container.ts'

export type ParameterValues = Readonly<Record<string, string>>

/** A parameter and the value that it was given, which is to fit its pattern. */
export interface Parameter {
  readonly name: string
  readonly value: string
  /** RE2; null where any value is fine. */
  readonly pattern: string | null
  readonly location: SourceLocation
}

/** A document whose texts hold the values of its parameters. */
export interface FilledDocument {
  readonly document: ParsedDocument
  readonly parameters: readonly Parameter[]
  /** Where a whole text was one reference: its value may be meant as a number. */
  readonly references: readonly DocumentPath[]
}

/**
 * @param given values by name; those of other manifests may be among them
 * @throws CanaryError (input) for a parameter without a value, at its line
 */
export function fillParameters(document: ParsedDocument, given: ParameterValues): FilledDocument {
  const declared = declaredIn(document)
  const problems: Problem[] = []
  const parameters = declared.flatMap(({ parameter, index }): Parameter[] => {
    const location = document.locate(['parameters', index])
    const value = fieldText(given, parameter.name) ?? parameter.default
    if (value === null) {
      problems.push(withoutValue(parameter, location))
      return []
    }
    if (value.length > manifestLimits.parameterCharacters) {
      const message = `the value of the parameter ${parameter.name} has ${value.length} characters; at most ${manifestLimits.parameterCharacters} are taken`
      problems.push({ code: 'parameter', message, location })
      return []
    }
    return [{ name: parameter.name, value, pattern: parameter.pattern, location }]
  })
  refuseProblems(problems)
  if (declared.length === 0) return { document, parameters, references: [] }
  const values = new Map(parameters.map(({ name, value }) => [name, value]))
  const filling: Filling = { values, references: [], left: manifestLimits.filledCharacters }
  const value = filledRoot(document.value, filling)
  if (filling.left < 0) throw tooLarge(document)
  return { document: { ...document, value }, parameters, references: filling.references }
}

function tooLarge(document: ParsedDocument): CanaryError {
  return new CanaryError('input', {
    code: 'parameter',
    message: `with its parameters the manifest has more than ${manifestLimits.filledCharacters} characters`,
    location: document.locate([]),
  })
}

/** Names that a document declares, whatever else is wrong with it. */
export function declaredNames(document: ParsedDocument): readonly string[] {
  const list = fieldOf(document.value, 'parameters')
  if (!Array.isArray(list)) return []
  return list.flatMap((item: unknown) => {
    const name = fieldOf(item, 'name')
    return typeof name === 'string' ? [name] : []
  })
}

/** @throws CanaryError (input) with each name that nobody declares */
export function refuseUnknownParameters(
  given: ParameterValues,
  declared: readonly string[],
  of: string,
): void {
  const known = new Set(declared)
  const problems = Object.keys(given)
    .filter((name) => !known.has(name))
    .map((name): Problem => {
      const names = declared.length === 0 ? 'it has none' : `it has ${declared.join(', ')}`
      return {
        code: 'parameter',
        message: `there is no parameter ${JSON.stringify(name)} in ${of}`,
        hint: didYouMean(name, declared) ?? names,
      }
    })
  refuseProblems(problems)
}

interface Declared {
  readonly parameter: ParameterDocument
  readonly index: number
}

/** @throws CanaryError (input) with all that is wrong with them */
function declaredIn(document: ParsedDocument): readonly Declared[] {
  const list = fieldOf(document.value, 'parameters')
  // What is no list is told with the rest of the document.
  if (!Array.isArray(list) || list.length > manifestLimits.parameters) return []
  const problems: Problem[] = []
  const seen = new Set<string>()
  const declared = list.flatMap((item: unknown, index): Declared[] => {
    const result = parameterSchema.safeParse(item)
    if (!result.success) {
      const issues = result.error.issues.map((issue) => ({
        ...issue,
        path: ['parameters', index, ...issue.path],
      }))
      problems.push(...problemsOf(document, issues, { schema: declaringSchema }))
      return []
    }
    const { name } = result.data
    if (seen.has(name)) {
      const message = `parameters[${index}].name: an earlier parameter is named "${name}" too`
      const location = document.locate(['parameters', index, 'name'])
      problems.push({ code: 'parameter', message, location })
    }
    seen.add(name)
    return [{ parameter: result.data, index }]
  })
  const [first, ...rest] = problems
  if (first !== undefined) throw new CanaryError('input', [first, ...rest])
  return declared
}

function withoutValue({ name, description }: ParameterDocument, location: SourceLocation): Problem {
  const what = description === '' ? '' : ` (${description})`
  return {
    code: 'parameter',
    message: `the parameter ${name}${what} has no value`,
    location,
    hint: `give it one: ${setting('parameters', `${name}=…`)}, or ?${name}=… behind the manifest's name`,
  }
}

function fieldText(values: ParameterValues, name: string): string | null {
  const value = fieldOf(values, name)
  return typeof value === 'string' ? value : null
}

interface Filling {
  readonly values: ReadonlyMap<string, string>
  readonly references: DocumentPath[]
  /** Characters that may still be put in; below zero there were too many. */
  left: number
}

/** What declares them is left as it is. */
function filledRoot(root: unknown, filling: Filling): unknown {
  if (typeof root !== 'object' || root === null) return root
  return Object.fromEntries(
    Object.entries(root).map(([key, value]) => [
      key,
      key === 'parameters' ? value : filled(value, [key], filling),
    ]),
  )
}

function filled(value: unknown, path: readonly (string | number)[], filling: Filling): unknown {
  if (typeof value === 'string') {
    if (isReference(value, filling.values)) filling.references.push(path)
    return expand(value, filling)
  }
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => filled(item, [...path, index], filling))
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, filled(inner, [...path, key], filling)]),
  )
}

const reference = /\$?\$\(([A-Za-z_][A-Za-z0-9_.-]*)\)/g

/** Only declared names are replaced: `$(date)` is a shell's; `$$(name)` stands for `$(name)`. */
function expand(text: string, filling: Filling): string {
  return text.replace(reference, (written, name: string) => {
    const value = filling.values.get(name)
    if (value === undefined || filling.left < 0) return written
    filling.left -= value.length
    return written.startsWith('$$') ? written.slice(1) : value
  })
}

function isReference(text: string, values: ReadonlyMap<string, string>): boolean {
  const [, name] = /^\$\(([A-Za-z_][A-Za-z0-9_.-]*)\)$/.exec(text) ?? []
  return name !== undefined && values.has(name)
}

/**
 * The same document, where the text of a reference that is to be a number or a truth value is one.
 *
 * @param wanted paths at which something else than a text is wanted
 */
export function withNumbers(
  { document, references }: FilledDocument,
  wanted: readonly DocumentPath[],
): ParsedDocument | null {
  const keys = new Set(wanted.map(describePath))
  const changed = references.filter((path) => keys.has(describePath(path)))
  if (changed.length === 0) return null
  const value = changed.reduce((root, path) => changedAt(root, path), document.value)
  return { ...document, value }
}

function changedAt(value: unknown, [step, ...rest]: DocumentPath): unknown {
  if (step === undefined) return typeof value === 'string' ? plainOf(value) : value
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (index === step ? changedAt(item, rest) : item))
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === step ? changedAt(inner, rest) : inner,
    ]),
  )
}

function plainOf(text: string): unknown {
  if (/^-?\d{1,15}$/.test(text)) return Number(text)
  return text === 'true' ? true : text === 'false' ? false : text
}
