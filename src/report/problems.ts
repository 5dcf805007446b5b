import type { ErrorReport, Notice, Report } from '../model.ts'

/**
 * Errors that no image and no Validator tells in its place. A report lists every cause of `errored`
 * at its top; told twice, one cause looks like two.
 */
export function errorsOutside(report: Report): readonly ErrorReport[] {
  const told = new Set(
    report.images.flatMap((image) => [
      ...image.notices.map(identityOf),
      ...image.validators.flatMap((validator) => validator.notices.map(identityOf)),
      ...(image.compatibility?.notices.map(identityOf) ?? []),
    ]),
  )
  return report.errors.filter((error) => !told.has(identityOf(error)))
}

/** What makes two notices the same. */
export function identityOf(notice: Notice): string {
  return JSON.stringify([notice.code, notice.message, notice.location])
}
