import { CanaryError, inputError } from '../errors.ts'
import { waiverLimits } from '../limits.ts'
import type { Waiver } from '../verdict.ts'
import { parseDocuments } from '../yaml/parse.ts'
import type { ParsedDocument } from '../yaml/parse.ts'
import { problemsOf } from '../yaml/schema.ts'
import { placeIn, readSource } from '../yaml/source.ts'
import type { SourceText } from '../yaml/source.ts'
import { waiversSchema } from './waiver-schema.ts'

/**
 * Reads a file of waivers: one YAML document, `waivers:` with a list.
 *
 * @param path where it is
 * @param file the name that people know it by
 * @throws CanaryError (input) with everything that is wrong, each at its file:line:column
 */
export async function readWaivers(path: string, file: string): Promise<readonly Waiver[]> {
  const { text } = await readSource(path, 'the file of waivers', waiverLimits.bytes)
  return loadWaivers({ file, text })
}

/** @throws CanaryError (input) */
export function loadWaivers(source: SourceText): readonly Waiver[] {
  const documents = parseDocuments(source, { maxBytes: waiverLimits.bytes })
  const [document, second] = documents
  if (document === undefined) throw fault(source, 'waivers-empty', 'the file of waivers is empty')
  if (second !== undefined) {
    throw inputError({
      code: 'waivers-documents',
      message: `a file of waivers is one document; this one has ${documents.length}`,
      location: second.locate([]),
    })
  }
  return toWaivers(document)
}

function toWaivers(document: ParsedDocument): readonly Waiver[] {
  const result = waiversSchema.safeParse(document.value)
  if (!result.success) {
    const [first, ...rest] = problemsOf(document, result.error.issues, {
      schema: waiversSchema,
    })
    if (first === undefined) throw new Error('a failed schema check carries no issue')
    throw new CanaryError('input', [first, ...rest])
  }
  return result.data.waivers.map((waiver, index) => ({
    ...waiver,
    location: document.locate(['waivers', index]),
  }))
}

function fault(source: SourceText, code: string, message: string): CanaryError {
  const hint = 'write waivers: and a list of entries with check, reason and expires'
  return inputError({ code, message, hint, location: placeIn(source) })
}
