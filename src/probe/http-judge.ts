/** What the head of an answer means: the end of an attempt, or another request. */
import type { Seen } from '../model.ts'
import type { AttemptResult, HttpGetAction, ProbeProfile, StatusRange } from './attempt.ts'
import type { Endpoint } from './attempt-result.ts'
import { describeAddress, failed, passed, shorten } from './attempt-result.ts'
import type { ResponseHead } from './http-response.ts'
import { passingStatus } from './passing-status.ts'
import type { Place, Redirect } from './redirect.ts'
import { askedFor, headerMismatch } from './response-headers.ts'
import { fromByteString } from './url-reference.ts'

export type Step =
  | {
      readonly kind: 'done'
      readonly result: AttemptResult
      /** Of no worth when the body breaks off. */
      readonly needsBody: boolean
    }
  | {
      readonly kind: 'follow'
      readonly place: Place
      readonly referer: string | null
      readonly status: number
      readonly location: string
    }

export interface Judging {
  readonly action: HttpGetAction
  readonly profile: ProbeProfile
  readonly endpoint: Endpoint
}

/** A status that is asked for is the answer, even that of a redirect. */
export function isAskedFor({ status }: ResponseHead, { responseStatus }: HttpGetAction): boolean {
  return responseStatus?.some(({ first, last }) => status >= first && status <= last) ?? false
}

export function judge(head: ResponseHead, redirect: Redirect, judging: Judging): Step {
  if (redirect.kind === 'follow') {
    return { ...redirect, status: head.status, location: fromByteString(head.location) }
  }
  const result = verdict(head, redirect, judging)
  // To a Validator a body matters where the answer would pass; kubelet reads that of every answer.
  const isRead = judging.profile === 'pod' && redirect.kind !== 'impossible'
  return { kind: 'done', result, needsBody: result.ok || isRead }
}

function verdict(
  head: ResponseHead,
  redirect: Exclude<Redirect, { kind: 'follow' }>,
  { action, profile, endpoint }: Judging,
): AttemptResult {
  const { status, headers } = head
  const wanted = action.responseHttpHeaders
  const seen: Seen = {
    address: describeAddress(endpoint.address),
    status,
    ...(wanted.length > 0 && { headers: askedFor(headers, wanted) }),
    ...(redirect.kind !== 'none' && { location: redirect.location }),
  }
  if (redirect.kind === 'impossible') {
    const message = `answered ${status}, a redirect that cannot be followed: ${redirect.problem}`
    return failed('redirect', message, seen)
  }
  const passing = action.responseStatus ?? [passingStatus[profile]]
  if (!passing.some(({ first, last }) => status >= first && status <= last)) {
    return redirect.kind === 'elsewhere'
      ? failed('redirect', elsewhere(status, redirect.location), seen)
      : failed('status', `answered ${status}, wanted ${describeStatus(passing)}`, seen)
  }
  const mismatch = headerMismatch(headers, wanted)
  if (mismatch !== null) return failed(mismatch.code, mismatch.message, seen)
  const result = passed(`answered ${status}`, seen)
  if (status < 300 || action.responseStatus !== undefined) return result
  const warning =
    redirect.kind === 'elsewhere' ? elsewhere(status, redirect.location) : `answered ${status}`
  return { ...result, warning }
}

function elsewhere(status: number, location: string): string {
  return `answered ${status}, a redirect to another host, which is not followed: ${shorten(location)}`
}

/** `200–299`, `401, 403`. */
export function describeStatus(ranges: readonly StatusRange[]): string {
  return ranges
    .map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`))
    .join(', ')
}
