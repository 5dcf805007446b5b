import { problemKey } from '../errors.ts'
import type { ErrorReport, Fault, Notice, Report } from '../model.ts'

/**
 * Errors that no image and no Validator tells in its place. A report lists every cause of `errored`
 * at its top; told twice, one cause looks like two.
 */
export function errorsOutside(report: Report): readonly ErrorReport[] {
  const told = new Set(
    report.images.flatMap((image) => [
      ...image.notices.map(problemKey),
      ...image.validators.flatMap((validator) => validator.notices.map(problemKey)),
      ...(image.compatibility?.notices.map(problemKey) ?? []),
    ]),
  )
  return report.errors.filter((error) => !told.has(problemKey(error)))
}

/** Whose a notice is, where it is an error; reports of the first releases say so at their top alone. */
export function faultsOf(report: Report): (notice: Notice) => Fault | undefined {
  const kinds = Map.groupBy(report.errors, problemKey)
  return (notice) => {
    if (notice.kind !== undefined) return notice.kind
    const same = kinds.get(problemKey(notice)) ?? []
    return (same.find(({ kind }) => kind === 'input') ?? same[0])?.kind
  }
}
