import type { z } from 'zod'
import { CanaryError } from '../errors.ts'
import type { Problem } from '../errors.ts'
import { yamlLimits } from '../limits.ts'
import type { ParsedDocument } from './parse.ts'

/**
 * Checks a document against a schema; every issue is told at once, each at the line it stands on.
 *
 * @throws CanaryError (input)
 */
export function validateDocument<Schema extends z.ZodType>(
  document: ParsedDocument,
  schema: Schema,
): z.output<Schema> {
  const result = schema.safeParse(document.value)
  if (result.success) return result.data
  const [first, ...rest] = problemsOf(document, result.error.issues)
  if (first === undefined) throw new Error('a failed schema check carries no issue')
  throw new CanaryError('input', [first, ...rest])
}

/** Schema issues as problems in the order of their lines. */
export function problemsOf(
  document: ParsedDocument,
  issues: readonly z.core.$ZodIssue[],
): Problem[] {
  return issues
    .flatMap((issue) => toProblems(document, issue))
    .sort(
      (left, right) =>
        (left.location?.line ?? 0) - (right.location?.line ?? 0) ||
        (left.location?.column ?? 0) - (right.location?.column ?? 0),
    )
    .slice(0, yamlLimits.problems)
}

function toProblems(document: ParsedDocument, issue: z.core.$ZodIssue): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'unknown-key',
      message: `${describePath([...issue.path, key])} is not a known key`,
      location: document.locateKey([...issue.path, key]),
    }))
  }
  return [
    {
      code: 'schema',
      message: `${describePath(issue.path)}: ${issue.message}`,
      location: document.locate(issue.path),
    },
  ]
}

/** `checks[2].probe.httpGet`, as people write it. */
export function describePath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the document'
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`,
    )
    .join('')
}
