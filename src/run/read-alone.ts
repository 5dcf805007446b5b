import { isLocalImage } from '../image/source.ts'
import { isStaticCheck } from '../validator/manifest.ts'
import type { Validator } from '../validator/manifest.ts'
import { asksForSpec } from './request.ts'
import type { RunRequest } from './request.ts'

/** Whether what is asked can be had without an engine, as far as that is known before manifests are read. */
export function needsNoEngine(request: RunRequest): boolean {
  const isElsewhere = (reference: string) => request.pull === 'always' || isLocalImage(reference)
  const isGridAlone = request.platformGrid && request.validators.length === 0
  return asksForNothingElse(request) && (isGridAlone || request.images.every(isElsewhere))
}

/** Whether nothing is to be started, so that images need not be on an engine. */
export function isReadAlone(request: RunRequest, validators: readonly Validator[]): boolean {
  const isRead = validators.every(({ checks }) => checks.every(isStaticCheck))
  const isAsked = validators.length > 0 || request.platformGrid
  return asksForNothingElse(request) && isAsked && isRead
}

function asksForNothingElse(request: RunRequest): boolean {
  return request.build === null && request.pods === null && !asksForSpec(request)
}
