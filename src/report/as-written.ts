import type { Report, ValidatorReport } from '../model.ts'

/**
 * A report as version 1 of `report.json` has it: a list that nothing was ever in stays where its
 * readers look.
 */
export function asWritten(report: Report): object {
  const images = report.images.map((image) => ({
    ...image,
    pods: [],
    validators: image.validators.map(written),
  }))
  return { ...report, images }
}

/** What every entry of the list has, whatever it is. */
function written({ kind = 'Validator', ...validator }: ValidatorReport): object {
  const { container } = validator
  return { kind, containers: container === null ? [] : [container], ...validator }
}
