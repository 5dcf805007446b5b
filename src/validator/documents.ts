import { posix } from 'node:path'
import { CanaryError, refuseProblems } from '../errors.ts'
import type { Problem } from '../errors.ts'
import { manifestLimits } from '../limits.ts'
import type { Notice } from '../model.ts'
import { isStructureTest, structureTestToValidator } from '../structure-test/to-validator.ts'
import { parseDocuments } from '../yaml/parse.ts'
import type { ParsedDocument } from '../yaml/parse.ts'
import { placeIn } from '../yaml/source.ts'
import type { SourceText } from '../yaml/source.ts'
import type { ManifestOrigin } from './manifest.ts'

/** A manifest's text, and where it came from. */
export interface ManifestText {
  readonly origin: ManifestOrigin
  readonly text: string
}

/** A document that is to be a Validator. */
export interface ValidatorSource {
  readonly document: ParsedDocument
  /** What a person should know of how it came to be one. */
  readonly notices: readonly Notice[]
}

/**
 * The documents of a manifest, those of other tools as the Validators that ask the same.
 *
 * @throws CanaryError (input) with everything that is wrong in any of them
 */
export function documentsOf({ origin, text }: ManifestText): readonly ValidatorSource[] {
  const { kind } = origin
  const source = { file: origin.file, text, ...(kind === 'file' ? {} : { origin: kind }) }
  const documents = parseDocuments(source, { maxBytes: manifestLimits.bytes })
  if (documents.length === 0) {
    throw new CanaryError('input', {
      code: 'manifest-empty',
      message: 'the manifest is empty',
      location: placeIn(source),
    })
  }
  if (!documents.some(({ value }) => isStructureTest(value))) return documents.map(own)
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

function own(document: ParsedDocument): ValidatorSource {
  return { document, notices: [] }
}

function sourceOf(document: ParsedDocument, index: number, source: SourceText): ValidatorSource {
  if (!isStructureTest(document.value)) return own(document)
  return structureTestToValidator(asWritten(source, index), nameOf(source.file, index))
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
  return `${name === '' ? 'tests' : name}${index === 0 ? '' : `-${index + 1}`}`
}
