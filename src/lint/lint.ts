/** What is wrong, or odd, in files that are read here: everything that is known without an engine. */
import { CanaryError, noticeToProblem, problemToNotice } from '../errors.ts'
import { lintLimits } from '../limits.ts'
import type { Notice } from '../model.ts'
import { parseManifest } from '../validator/documents.ts'
import { byPlace } from '../yaml/schema.ts'
import type { ParsedDocument } from '../yaml/parse.ts'
import { placeIn } from '../yaml/source.ts'
import type { SourceText } from '../yaml/source.ts'
import { portabilityOf } from './portable.ts'
import { sortOf, sortOfLines } from './sort.ts'
import type { Sort } from './sort.ts'

export interface LintSettings {
  /** Where relative paths start. */
  readonly directory: string
  /** Whether NVIDIA's own Container Canary is to take Validators as they are meant here. */
  readonly portable: boolean
  /** A file among many that is for nobody here is not looked at; null: it was named by itself. */
  readonly among: string | null
  readonly signal: AbortSignal
}

/** All of it, in the order of the lines. */
export async function lintText(
  source: SourceText,
  settings: LintSettings,
): Promise<readonly Notice[]> {
  const documents = documentsOf(source)
  const sort =
    documents === null ? sortOfLines(source.text) : sortOf(documents.map(({ value }) => value))
  if (sort === null) return [unknownSort(source, settings)]
  const found = await findingsOf({ source, documents }, sort, settings)
  const portability =
    settings.portable && sort === 'validators'
      ? (documents ?? []).flatMap((document, index) => portabilityOf(document, index))
      : []
  return [...found, ...portability]
    .toSorted((left, right) => byPlace(noticeToProblem(left), noticeToProblem(right)))
    .slice(0, lintLimits.findings)
}

/** Null for a text that is no YAML, or too much of it: its reader knows what it is. */
function documentsOf(source: SourceText): readonly ParsedDocument[] | null {
  try {
    return parseManifest(source)
  } catch (error) {
    if (error instanceof CanaryError) return null
    throw error
  }
}

interface Read {
  readonly source: SourceText
  readonly documents: readonly ParsedDocument[] | null
}

async function findingsOf(
  read: Read,
  sort: Sort,
  settings: LintSettings,
): Promise<readonly Notice[]> {
  try {
    return await readAs(read, sort, settings)
  } catch (error) {
    if (!(error instanceof CanaryError) || error.kind !== 'input') throw error
    return error.problems.map((problem) => problemToNotice(problem))
  }
}

async function readAs(
  { source, documents }: Read,
  sort: Sort,
  { directory, signal }: LintSettings,
): Promise<readonly Notice[]> {
  switch (sort) {
    case 'validators':
      return await (
        await import('./lint-validators.ts')
      ).lintValidators(source, documents ?? parseManifest(source), directory)
    case 'compatibility':
      return await (await import('./lint-spec.ts')).lintCompatibility(source, signal)
    case 'pods':
      return (await import('./lint-pods.ts')).lintPods(source)
  }
}

function unknownSort(source: SourceText, { among }: LintSettings): Notice {
  return {
    severity: among === null ? 'error' : 'notice',
    code: 'lint-unknown',
    message:
      among === null
        ? 'nothing here is known'
        : `not looked at: ${among} names it, and nothing in it is known`,
    location: placeIn(source),
    hint: 'what is read: Validators, Pods and what makes them, compatibility specs, files of container-structure-test and goss',
  }
}
