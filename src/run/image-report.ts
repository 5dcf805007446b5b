import type { ErrorReport, ImageReport } from '../model.ts'

/** An image that could not be had. */
export function unavailable(reference: string, errors: readonly ErrorReport[]): ImageReport {
  return {
    reference,
    id: null,
    digest: null,
    platform: null,
    verdict: 'errored',
    notices: errors,
    validators: [],
    compatibility: null,
  }
}
