import { describePath } from '../decode.ts'
import { CanaryError, refuseProblems } from '../errors.ts'
import type { Problem } from '../errors.ts'
import { cdiLimits } from '../limits.ts'
import type { SourceLocation } from '../model.ts'
import { parseDocuments } from '../yaml/parse.ts'
import type { DocumentPath, ParsedDocument } from '../yaml/parse.ts'
import { readSimpleYaml } from '../yaml/simple.ts'
import type { SourceText } from '../yaml/source.ts'
import { decodeSpecification } from './decode.ts'
import type { SpecificationIssue } from './issue.ts'
import type { Specification } from './specification.ts'
import { validateSpecification } from './validate.ts'

/** A spec file with everything there is to say about it. */
export interface ExaminedSpecification {
  /** Undefined when the file has an error. */
  readonly specification: Specification | undefined
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
}

/** Further advice about a valid specification. */
export type Advise = (specification: Specification) => readonly SpecificationIssue[]

/**
 * Reads a spec file as the engines' CDI libraries do: JSON and YAML 1.1 alike, strictly. Positions
 * are worked out only when there is an error, so that a thousand files load in a moment.
 *
 * @throws CanaryError (input) with every error of the file at its file:line:column
 */
export function parseSpecification(source: SourceText): Specification {
  const quick = parseQuickly(source)
  if (quick !== undefined) return quick
  const { specification, problems } = examineSpecification(source)
  refuseProblems(problems)
  if (specification === undefined) throw new Error('a spec file without problems has no content')
  return specification
}

/** Errors and warnings of a spec file, each placed. Never throws for what the file holds. */
export function examineSpecification(
  source: SourceText,
  advise: Advise = () => [],
): ExaminedSpecification {
  try {
    const document = parseFirstDocument(source)
    const decoded = decodeSpecification(document.value)
    // What could not be read has no values to judge.
    const isReadable = !decoded.issues.some(isError)
    const issues = [
      ...decoded.issues,
      ...(isReadable ? validateSpecification(decoded.specification) : []),
    ]
    const isValid = !issues.some(isError)
    const advice = isValid ? advise(decoded.specification) : []
    const warnings = [...issues, ...advice].filter((issue) => !isError(issue))
    return {
      specification: isValid ? decoded.specification : undefined,
      problems: issues.filter(isError).slice(0, cdiLimits.problems).map(toProblem(document)),
      warnings: warnings.slice(0, cdiLimits.problems).map(toProblem(document)),
    }
  } catch (error) {
    if (!(error instanceof CanaryError)) throw error
    // A slip in the syntax has echoes; the first one is the slip.
    const [first, ...rest] = error.problems
    const problems = first.code === 'yaml-syntax' ? [first] : [first, ...rest]
    return { specification: undefined, problems, warnings: [] }
  }
}

/**
 * Tells where a part of a spec file stands: its nearest written parent when it was left out. The file
 * is parsed with positions when the first question comes.
 */
export function specificationLocator(source: SourceText): (path: DocumentPath) => SourceLocation {
  let document: ParsedDocument | undefined
  return (path) => {
    document ??= parseFirstDocument(source)
    return document.locate(path)
  }
}

function isError(issue: SpecificationIssue): boolean {
  return issue.severity === 'error'
}

function toProblem(document: ParsedDocument): (issue: SpecificationIssue) => Problem {
  return (issue) => ({
    code: issue.code,
    message: messageWithPath(issue),
    location: issue.at === 'key' ? document.locateKey(issue.path) : document.locate(issue.path),
    ...(issue.hint === undefined ? {} : { hint: issue.hint }),
  })
}

/** Types are told with the field they belong to; the rules name their subject themselves. */
function messageWithPath(issue: SpecificationIssue): string {
  const needsPath = ['cdi-parse-wrong-type', 'cdi-text-not-quoted', 'cdi-env-format']
  return needsPath.includes(issue.code)
    ? `${describePath(issue.path)}: ${issue.message}`
    : issue.message
}

/** The specification of a file without errors, or undefined when the long way has to be taken. */
function parseQuickly(source: SourceText): Specification | undefined {
  if (Buffer.byteLength(source.text) > cdiLimits.specificationBytes) return undefined
  const json = source.text.trimStart().startsWith('{')
  const value = json ? parseJson(source.text) : readSimpleYaml(source.text)
  if (value === undefined || value === null) return undefined
  const decoded = decodeSpecification(value)
  if (decoded.issues.some(isError)) return undefined
  // JSON.parse keeps the last of two equal keys; a colon too many tells.
  if (json && decoded.keyCount !== countMembers(source.text)) return undefined
  const { specification } = decoded
  return validateSpecification(specification).length === 0 ? specification : undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON: it may be YAML, and if it is neither the parser says so with a position.
    return undefined
  }
}

/** Members of all objects in valid JSON text: the colons outside strings. */
function countMembers(json: string): number {
  let members = 0
  let inString = false
  for (let at = 0; at < json.length; at++) {
    const character = json.charAt(at)
    if (character === '"') inString = !inString
    else if (inString && character === '\\') at += 1
    else if (!inString && character === ':') members += 1
  }
  return members
}

function parseFirstDocument(source: SourceText): ParsedDocument {
  const [document] = parseDocuments(
    { ...source, text: firstDocumentOf(source.text) },
    { version: '1.1', maxBytes: cdiLimits.specificationBytes },
  )
  if (document === undefined || document.value === null) {
    throw new CanaryError('input', {
      code: 'cdi-parse-empty',
      message: 'the file holds no CDI spec',
      location: { file: source.file, line: 1, column: 1 },
    })
  }
  return document
}

/** CDI reads the first document of a stream and never looks at what follows. */
function firstDocumentOf(text: string): string {
  let hasBegun = false
  let offset = 0
  for (const line of text.split('\n')) {
    const isMarker = /^(?:---|\.\.\.)(?:\s|$)/.test(line)
    if (isMarker && hasBegun) return text.slice(0, offset)
    hasBegun ||= isMarker ? line.startsWith('-') : !/^\s*(?:[#%]|$)/.test(line)
    offset += line.length + 1
  }
  return text
}
