import { quote } from '../errors.ts'
import { probeLimits } from '../limits.ts'
import type { Reach } from '../container/reach.ts'
import type { Attempt, AttemptResult, HttpGetAction, ProbeProfile } from './attempt.ts'
import type { Endpoint } from './attempt-result.ts'
import { describeAddress, failed } from './attempt-result.ts'
import { noWayTo } from './connection-failure.ts'
import { endpointOf } from './endpoint.ts'
import { keptBodyBytes, loadBodyJudge } from './http-body.ts'
import type { BodyJudge } from './http-body.ts'
import { exchange } from './http-exchange.ts'
import type { Reading } from './http-exchange.ts'
import { isAskedFor, judge } from './http-judge.ts'
import type { Step } from './http-judge.ts'
import type { HttpMethod } from './http-method.ts'
import type { HttpRequest } from './http-request.ts'
import type { ResponseHead } from './http-response.ts'
import type { Phase } from './phase.ts'
import { hostOf, redirectOf } from './redirect.ts'
import type { Place } from './redirect.ts'
import { firstValue, requestHeaders } from './request-headers.ts'
import { podRequestTarget, requestTarget } from './request-target.ts'
import { describeTrail } from './redirect-trail.ts'
import type { Hop } from './redirect-trail.ts'
import { fromByteString } from './url-reference.ts'

export interface HttpGetOptions {
  /** Sent unless the manifest sets a User-Agent of its own. */
  readonly userAgent: string
}

/**
 * One request, a GET as the kubelet sends it, with the redirects that stay on the host. Every request has a
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
    const judgeBody = action.responseBody && (await loadBodyJudge(action.responseBody))
    let place = origin
    let referer: string | null = null
    let sending = sendingOf(action)
    const trail: Hop[] = []
    while (trail.length < probeLimits.requests) {
      const here = place
      const request = requestTo(here, action, sending, { ...options, referer })
      const { endpoint } = here
      let judged: Step | null = null
      const outcome = await exchange<Step>(request, signal, (head) => {
        const scope = { origin, reach, fixedHost: action.host, profile }
        const isFinal = action.followRedirects === false || isAskedFor(head, action)
        const redirect = isFinal ? notFollowed : redirectOf(head, here, scope)
        judged = judge(head, redirect, { action, profile, endpoint })
        return readingOf(judged, head, action, sending)
      })
      if (outcome.kind === 'failed') return withTrail(broken(outcome, judged), trail)
      const { value: step, body } = outcome.value
      if (step.kind === 'done') {
        return withTrail(withBody(step.result, body, judgeBody), trail)
      }
      sending = sendingAfter(step.status, sending)
      place = step.place
      referer = step.referer
      trail.push({
        method: request.method,
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
  { method, body, type, isStripped }: Sending,
  { userAgent, referer }: HttpGetOptions & { readonly referer: string | null },
): HttpRequest {
  const { scheme, endpoint, hostName, target, customHost, authority } = place
  const host = customHost ?? authority
  const content =
    carriesContent.has(method) || body !== null ? { length: body?.length ?? 0, type } : null
  return {
    ...{ method, scheme, endpoint, hostName, target, body },
    verifiedName: action.tlsVerify === true ? fromByteString(hostOf(host)) : null,
    window: action.responseBody === undefined ? 0 : keptBodyBytes,
    speaksHttp2: action.protocol === 'HTTP2',
    headers: requestHeaders(action.httpHeaders, { host, userAgent, referer, content, isStripped }),
  }
}

/** What a request is, apart from where it goes. */
interface Sending {
  readonly method: HttpMethod
  readonly body: Buffer | null
  /** Of the body, for a header. */
  readonly type: string | null
  readonly isStripped: boolean
}

function sendingOf({ method = 'GET', body }: HttpGetAction): Sending {
  const isJson = body?.kind === 'json'
  return {
    method,
    body: body === undefined || body.text === '' ? null : Buffer.from(body.text),
    type: isJson ? 'application/json' : null,
    isStripped: false,
  }
}

/** As RFC 9110 (section 15.4) allows and Go does: 307 and 308 have it sent again, others make it a GET. */
function sendingAfter(status: number, sending: Sending): Sending {
  if (status === 307 || status === 308) return sending
  const { method } = sending
  if (method === 'GET' || method === 'HEAD') return sending
  return { method: 'GET', body: null, type: null, isStripped: true }
}

/** They tell the length of their body even where they have none (RFC 9110, section 8.6). */
const carriesContent: ReadonlySet<HttpMethod> = new Set(['POST', 'PUT', 'PATCH'])

const notFollowed = { kind: 'none' } as const

/** Of the body of a redirect Go's client waits for so much, where it is not known to be longer. */
const redirectBodyBytes = 2_048

function readingOf(
  step: Step,
  { length }: ResponseHead,
  { responseBody }: HttpGetAction,
  { method }: Sending,
): Reading<Step> {
  const nothing = { value: step, bodyBytes: 0, needsBody: false, keptBytes: 0 }
  if (method === 'HEAD') return nothing
  if (step.kind === 'follow') {
    const bodyBytes = length !== null && length > redirectBodyBytes ? 0 : redirectBodyBytes
    return { ...nothing, bodyBytes }
  }
  const { needsBody, result } = step
  if (!needsBody) return nothing
  if (responseBody === undefined || !result.ok) {
    return { ...nothing, bodyBytes: probeLimits.bodyBytes, needsBody }
  }
  return { value: step, bodyBytes: keptBodyBytes, needsBody, keptBytes: keptBodyBytes }
}

/** An answer that would pass but for its body. */
function withBody(
  result: AttemptResult,
  body: Buffer,
  judgeBody: BodyJudge | undefined,
): AttemptResult {
  if (!result.ok || judgeBody === undefined) return result
  const reason = judgeBody(body)
  if (reason === null) return result
  const { code, message } = reason
  if (code === 'ok') return result
  const beginning = new TextDecoder().decode(body.subarray(0, probeLimits.seenCharacters))
  return failed(code, message, { ...result.seen, body: beginning })
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
