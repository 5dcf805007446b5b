import type { Report } from '../model.ts'

/**
 * A report as version 1 of `report.json` has it: a list that nothing was ever in stays where its
 * readers look.
 */
export function asWritten(report: Report): object {
  return { ...report, images: report.images.map((image) => ({ ...image, pods: [] })) }
}
