import { quote } from '../errors.ts'
import { probeLimits } from '../limits.ts'
import type { Seen } from '../model.ts'
import type { Reach } from '../container/reach.ts'
import type { Attempt, AttemptResult, HttpGetAction, ProbeProfile } from './attempt.ts'
import type { Endpoint } from './attempt-result.ts'
import { describeAddress, failed, passed, shorten } from './attempt-result.ts'
import { noWayTo } from './connection-failure.ts'
import { endpointOf } from './endpoint.ts'
import { exchange } from './http-exchange.ts'
import type { Reading } from './http-exchange.ts'
import type { HttpRequest } from './http-request.ts'
import type { ResponseHead } from './http-response.ts'
import { passingStatus } from './passing-status.ts'
import type { Phase } from './phase.ts'
import type { Place, Redirect } from './redirect.ts'
import { redirectOf } from './redirect.ts'
import { firstValue, requestHeaders } from './request-headers.ts'
import { podRequestTarget, requestTarget } from './request-target.ts'
import { describeTrail } from './redirect-trail.ts'
import type { Hop } from './redirect-trail.ts'
import { askedFor, headerMismatch } from './response-headers.ts'
import { fromByteString } from './url-reference.ts'

export interface HttpGetOptions {
  /** Sent unless the manifest sets a User-Agent of its own. */
  readonly userAgent: string
}

type Step =
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

/**
 * One GET, as the kubelet sends it, with the redirects that stay on the host. Every request has a
 * connection of its own; the signal covers name resolution, connecting, TLS, all redirects and
 * the part of the body that is read.
 */
export function httpGetAttempt(
  action: HttpGetAction,
  reach: Reach,
  profile: ProbeProfile,
  options: HttpGetOptions,
): Attempt {
  return async (signal) => {
    const first = endpointOf(action, reach)
    if (first === null) return noWayTo(action.port)
    const origin = firstPlace(action, first, profile)
    if (origin === null) return noHost(action.path)
    let place = origin
    let referer: string | null = null
    const trail: Hop[] = []
    while (trail.length < probeLimits.requests) {
      const here = place
      const request = requestTo(here, action, options, referer)
      const { endpoint } = here
      let judged: Step | null = null
      const outcome = await exchange<Step>(request, signal, (head) => {
        const redirect = redirectOf(head, here, { origin, reach, fixedHost: action.host, profile })
        judged = judge(head, redirect, { action, profile, endpoint })
        return readingOf(judged, head)
      })
      if (outcome.kind === 'failed') return withTrail(broken(outcome, judged), trail)
      const step = outcome.value
      if (step.kind === 'done') return withTrail(step.result, trail)
      place = step.place
      referer = step.referer
      trail.push({
        target: fromByteString(here.target),
        status: step.status,
        location: step.location,
      })
    }
    const message = `the server redirects in a circle: stopped after ${probeLimits.requests} redirects`
    const seen = { address: describeAddress(place.endpoint.address) }
    return withTrail(failed('redirect', message, seen), trail)
  }
}

/** Whatever the last head said, a body that does not come is no answer to kubelet. */
function broken(
  { result, phase }: { readonly result: AttemptResult; readonly phase: Phase },
  judged: Step | null,
): AttemptResult {
  if (phase !== 'body' || judged?.kind !== 'done') return result
  return { ...(judged.result.ok ? result : judged.result), isProberError: true }
}

function noHost(path: string): AttemptResult {
  const message = `the path ${quote(path)} reads as a URL without a host, so Kubernetes sends nothing; begin it with /`
  return failed('connection-failed', message, {})
}

/** Null: there is nothing to ask for. */
function firstPlace(
  action: HttpGetAction,
  endpoint: Endpoint,
  profile: ProbeProfile,
): Place | null {
  const target = profile === 'pod' ? podRequestTarget(action.path) : requestTarget(action.path)
  if (target === null) return null
  const customHost = firstValue(action.httpHeaders, 'host')
  const name = action.host ?? (profile === 'validator' ? 'localhost' : endpoint.address.host)
  return {
    scheme: action.scheme === 'HTTPS' ? 'https' : 'http',
    hostName: endpoint.address.host,
    authority: describeAddress({ host: withoutZone(name), port: action.port }),
    customHost: customHost === '' ? null : customHost,
    endpoint,
    target,
  }
}

/** The zone of an address such as `fe80::1%eth0` means nothing on another machine. */
function withoutZone(host: string): string {
  return host.includes(':') ? host.replace(/%.*$/, '') : host
}

function requestTo(
  place: Place,
  action: HttpGetAction,
  { userAgent }: HttpGetOptions,
  referer: string | null,
): HttpRequest {
  const { scheme, endpoint, hostName, target, customHost, authority } = place
  const host = customHost ?? authority
  return {
    scheme,
    endpoint,
    hostName,
    target,
    speaksHttp2: action.protocol === 'HTTP2',
    headers: requestHeaders(action.httpHeaders, { host, userAgent, referer }),
  }
}

/** Of the body of a redirect Go's client waits for so much, where it is not known to be longer. */
const redirectBodyBytes = 2_048

function readingOf(step: Step, { length }: ResponseHead): Reading<Step> {
  if (step.kind === 'follow') {
    const bodyBytes = length !== null && length > redirectBodyBytes ? 0 : redirectBodyBytes
    return { value: step, bodyBytes, needsBody: false }
  }
  const { needsBody } = step
  return { value: step, bodyBytes: needsBody ? probeLimits.bodyBytes : 0, needsBody }
}

interface Judging {
  readonly action: HttpGetAction
  readonly profile: ProbeProfile
  readonly endpoint: Endpoint
}

function judge(head: ResponseHead, redirect: Redirect, judging: Judging): Step {
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
  const { first, last } = passingStatus[profile]
  if (status < first || status > last) {
    return redirect.kind === 'elsewhere'
      ? failed('redirect', elsewhere(status, redirect.location), seen)
      : failed('status', `answered ${status}, wanted ${first}–${last}`, seen)
  }
  const mismatch = headerMismatch(headers, wanted)
  if (mismatch !== null) return failed(mismatch.code, mismatch.message, seen)
  const result = passed(`answered ${status}`, seen)
  if (status < 300) return result
  const warning =
    redirect.kind === 'elsewhere' ? elsewhere(status, redirect.location) : `answered ${status}`
  return { ...result, warning }
}

function elsewhere(status: number, location: string): string {
  return `answered ${status}, a redirect to another host, which is not followed: ${shorten(location)}`
}

/** A failure behind redirects is about a place that the manifest does not name: tells what led there. */
function withTrail(result: AttemptResult, trail: readonly Hop[]): AttemptResult {
  const last = trail.at(-1)
  if (result.ok || last === undefined) return result
  const { code, message } = result.reason
  if (code === 'ok') return result
  const told = failed(code, `${message}; ${describeTrail(trail)}`, {
    location: last.location,
    ...result.seen,
  })
  return { ...result, ...told }
}
