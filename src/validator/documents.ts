import { posix } from 'node:path'
import { CanaryError, refuseProblems } from '../errors.ts'
import type { Problem } from '../errors.ts'
import { manifestLimits } from '../limits.ts'
import { gossToValidator, isGossFile } from '../goss/to-validator.ts'
import { isStructureTest, structureTestToValidator } from '../structure-test/to-validator.ts'
import type { MadeDocument } from '../yaml/made.ts'
import { parseDocuments } from '../yaml/parse.ts'
import type { ParsedDocument } from '../yaml/parse.ts'
import { placeIn } from '../yaml/source.ts'
import type { SourceText } from '../yaml/source.ts'
import type { ManifestOrigin } from './manifest.ts'
import type { ParameterValues } from './parameters.ts'

/** A manifest's text, and where it came from. */
export interface ManifestText {
  readonly origin: ManifestOrigin
  readonly text: string
  /** Values that the word gave with it, for this manifest alone. */
  readonly parameters?: ParameterValues
  /** What is laid over each of its Validators. */
  readonly combinedWith?: readonly ManifestText[]
}

/**
 * The documents of a manifest, those of other tools as the Validators that ask the same.
 *
 * @throws CanaryError (input) with everything that is wrong in any of them
 */
export function documentsOf({ origin, text }: ManifestText): readonly MadeDocument[] {
  const { kind } = origin
  const source = { file: origin.file, text, ...(kind === 'file' ? {} : { origin: kind }) }
  return documentsIn(source, parseManifest(source))
}

/**
 * The documents of a text as they are written, whoever is to read them.
 *
 * @throws CanaryError (input) for what is no YAML
 */
export function parseManifest(source: SourceText): readonly ParsedDocument[] {
  return parseDocuments(source, { maxBytes: manifestLimits.bytes, leadingZeros: 'text' })
}

/**
 * The same as {@link documentsOf} of what {@link parseManifest} gave.
 *
 * @throws CanaryError (input) with everything that is wrong in any of them
 */
export function documentsIn(
  source: SourceText,
  documents: readonly ParsedDocument[],
): readonly MadeDocument[] {
  if (documents.length === 0) {
    throw new CanaryError('input', {
      code: 'manifest-empty',
      message: 'the manifest is empty',
      location: placeIn(source),
    })
  }
  if (!documents.some(({ value }) => isForeign(value))) return documents.map(own)
  const problems: Problem[] = []
  const results = documents.flatMap((document, index) => {
    try {
      return [sourceOf(document, index, source)]
    } catch (error) {
      if (!(error instanceof CanaryError)) throw error
      problems.push(...error.problems)
      return []
    }
  })
  refuseProblems(problems)
  return results
}

/** Whether a document is one of another tool that is taken for a Validator. */
export function isForeign(value: unknown): boolean {
  return isStructureTest(value) || isGossFile(value)
}

function own(document: ParsedDocument): MadeDocument {
  return { document, notices: [] }
}

function sourceOf(document: ParsedDocument, index: number, source: SourceText): MadeDocument {
  const name = nameOf(source.file, index)
  if (isStructureTest(document.value)) {
    return structureTestToValidator(asWritten(source, index), name)
  }
  return isGossFile(document.value) ? gossToValidator(document, name) : own(document)
}

/** The same document, whose scalars are the texts that they were written as. */
function asWritten(source: SourceText, index: number): ParsedDocument {
  const options = { maxBytes: manifestLimits.bytes, schema: 'failsafe' } as const
  const document = parseDocuments(source, options)[index]
  if (document === undefined) throw new Error('a text has as many documents however it is read')
  return document
}

/** Files of other tools have no name of their own: that of the file, and which it is in it. */
function nameOf(file: string, index: number): string {
  const name = posix.basename(file.replaceAll('\\', '/')).replace(/\.(?:ya?ml|json)$/i, '')
  return `${name === '' || name === '-' ? 'tests' : name}${index === 0 ? '' : `-${index + 1}`}`
}
