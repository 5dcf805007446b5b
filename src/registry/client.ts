import { systemClock } from '../clock.ts'
import { CanaryError, infrastructureError, systemErrorCode } from '../errors.ts'
import { registryLimits } from '../limits.ts'
import { isMetadataAddress } from '../network/address.ts'
import { redactError } from '../secrets/errors.ts'
import { createRedactor } from '../secrets/redactor.ts'
import type { Redactor } from '../secrets/redactor.ts'
import { createAuthenticator } from './authentication.ts'
import type { Actions, Authenticator } from './authentication.ts'
import type { CredentialSource } from './credential.ts'
import { isTransient, networkFailure, statusFailure } from './failure.ts'
import { proxiesFromEnvironment } from './proxy.ts'
import { describeUrl } from './realm.ts'
import { apiHostOf } from './reference.ts'
import type { Repository } from './reference.ts'
import { readRetryAfter, retry } from './retry.ts'
import type { Pace, Try } from './retry.ts'
import { createTlsContexts } from './tls.ts'
import type { TlsOptions } from './tls.ts'
import { isTransientStatus } from './token.ts'
import { createTransport, discard } from './transport.ts'
import type { HttpMethod, HttpResponse, Timeouts, Transport } from './transport.ts'

export interface RegistryOptions extends TlsOptions {
  readonly credentials: CredentialSource
  /** Registries, such as `localhost:5000`, that are spoken to without TLS. Only these are. */
  readonly plainHttp: readonly string[]
  /** Hosts of token servers, besides a registry's own site, that may be sent its credentials. */
  readonly tokenHosts: readonly string[]
  readonly pace?: Pace
  readonly timeouts?: Timeouts
}

export interface RegistryRequest {
  readonly method: HttpMethod
  readonly repository: Repository
  readonly actions: Actions
  /** A path below `/v2/<repository>/`, or a whole URL that the registry gave. */
  readonly target: string | URL
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array
  /** Statuses that `consume` understands; any other is an error. */
  readonly expect: readonly number[]
  /** What is asked for, in a sentence: `the manifest of ghcr.io/acme/app:1`. */
  readonly what: string
  readonly signal: AbortSignal
}

/** Speaks to registries: credentials, redirects, second tries and errors are its business. */
export interface RegistryClient {
  /**
   * Makes a request and gives its answer to `consume`, which must read or destroy the body, and is
   * called again when the connection breaks meanwhile.
   *
   * @throws CanaryError in every case, with the registry's own words
   */
  readonly call: <T>(
    request: RegistryRequest,
    consume: (response: HttpResponse) => Promise<T>,
  ) => Promise<T>
  /** Which registries have the referrers API, as far as it is known. */
  readonly referrersApi: Map<string, boolean>
  readonly pace: Pace
  /** Ends what is still being asked, and closes every connection. */
  readonly close: () => void
}

/** Statuses that lead elsewhere. */
export const redirectStatuses = [301, 302, 303, 307, 308]

interface Tools {
  readonly transport: Transport
  readonly authenticator: Authenticator
  readonly redactor: Redactor
  readonly pace: Pace
  readonly plainHttp: readonly string[]
}

/** @throws CanaryError (input) when the environment names a proxy that cannot be used */
export function createRegistryClient(options: RegistryOptions): RegistryClient {
  const contexts = createTlsContexts(options)
  const proxies = proxiesFromEnvironment(options.env)
  const transport = createTransport(contexts, proxies, options.timeouts)
  const pace = options.pace ?? { clock: systemClock, random: () => Math.random() }
  const redactor = createRedactor()
  const { credentials, tokenHosts, plainHttp } = options
  const authentication = { credentials, tokenHosts, transport, pace, redactor }
  const authenticator = createAuthenticator(authentication)
  const closing = new AbortController()
  const tools: Tools = { transport, authenticator, redactor, pace, plainHttp }
  return {
    call: (request, consume) => {
      const signal = AbortSignal.any([request.signal, closing.signal])
      return call({ ...request, signal }, consume, tools)
    },
    referrersApi: new Map(),
    pace,
    close: () => {
      closing.abort()
      transport.close()
    },
  }
}

async function call<T>(
  request: RegistryRequest,
  consume: (response: HttpResponse) => Promise<T>,
  tools: Tools,
): Promise<T> {
  const { signal } = request
  try {
    return await retry(() => attempt(request, consume, tools), tools.pace, signal)
  } catch (error) {
    // A hostile registry can repeat a secret in anything that it sends, such as a redirect.
    if (!signal.aborted) throw redactError(error, tools.redactor)
    const reason: unknown = signal.reason
    if (reason instanceof CanaryError) throw reason
    const problem = { code: 'cancelled', message: `cancelled while asking for ${request.what}` }
    throw new CanaryError('cancelled', problem, { cause: reason })
  }
}

async function attempt<T>(
  request: RegistryRequest,
  consume: (response: HttpResponse) => Promise<T>,
  tools: Tools,
): Promise<Try<T>> {
  const api = apiOf(request.repository.registry, tools.plainHttp)
  let url = api
  try {
    const target = request.target
    const path = `/v2/${request.repository.path}/`
    url = typeof target === 'string' ? new URL(`${path}${target}`, api) : target
    const response = await follow(request, api, url, tools)
    url = response.url
    if (request.expect.includes(response.status)) {
      return { type: 'done', value: await consume(response) }
    }
    const retryAfterMs = readRetryAfter(
      response.headers['retry-after'],
      tools.pace.clock.date().getTime(),
    )
    const error = await statusFailure(response, {
      what: request.what,
      registry: request.repository.registry,
      credentialSource: tools.authenticator.sourceOf(request.repository.registry),
      redact: tools.redactor.redact,
    })
    if (!isTransientStatus(response.status)) throw error
    return { type: 'again', error, retryAfterMs }
  } catch (error) {
    if (error instanceof CanaryError || request.signal.aborted) throw error
    // What has no code is no failure of a connection: a fault of ours, which is told as one.
    if (systemErrorCode(error) === '') throw error
    if (!isTransient(error)) throw networkFailure(error, url)
    return { type: 'again', error: networkFailure(error, url), retryAfterMs: null }
  }
}

/** Where a registry's API answers. */
function apiOf(registry: string, plainHttp: readonly string[]): URL {
  const isPlain = plainHttp.some((host) => host.toLowerCase() === registry.toLowerCase())
  const scheme = isPlain ? 'http' : 'https'
  return new URL(`${scheme}://${apiHostOf(registry)}`)
}

/** One request, with the answer to a 401 and the redirects that belong to it. */
async function follow(
  request: RegistryRequest,
  api: URL,
  start: URL,
  tools: Tools,
): Promise<HttpResponse> {
  const access = { repository: request.repository, actions: request.actions, api }
  let url = start
  let authorization = tools.authenticator.known(access)
  let answered = false
  let redirects = 0
  for (;;) {
    const isOwn = url.origin === api.origin
    const response = await tools.transport.send({
      method: request.method,
      url,
      headers: {
        // A compressed answer would be other bytes than those that were promised.
        'accept-encoding': 'identity',
        ...request.headers,
        ...(isOwn && authorization !== null && { authorization }),
      },
      body: request.body ?? null,
      isNamedByUser: isOwn,
      signal: request.signal,
    })
    if (response.status === 401 && isOwn && !answered) {
      // Once: credentials that are refused will not be better the next time.
      answered = true
      await discard(response)
      const header = response.headers['www-authenticate']
      authorization = await tools.authenticator.answer(access, header, request.signal)
      continue
    }
    if (!isRedirect(request, response)) return response
    await discard(response)
    redirects += 1
    if (redirects > registryLimits.redirects) {
      throw redirectError(request, `more than ${registryLimits.redirects} times in a row`)
    }
    url = checkLocation(request, response.headers.location, response.url, api)
  }
}

/** A redirect that is followed: reading only, for what is written must not go elsewhere unseen. */
function isRedirect(
  request: RegistryRequest,
  response: HttpResponse,
): response is HttpResponse & { headers: { location: string } } {
  const isAway = redirectStatuses.includes(response.status)
  return isAway && request.method === 'GET' && response.headers.location !== undefined
}

/**
 * Reads a URL that a registry sends a client to.
 *
 * @throws CanaryError (infrastructure) when it is none that may be followed
 */
export function checkLocation(
  request: Pick<RegistryRequest, 'repository' | 'what'>,
  location: string,
  base: URL,
  api: URL,
): URL {
  if (!URL.canParse(location, base.href))
    throw redirectError(request, 'to something that is no URL')
  const url = new URL(location, base.href)
  const shown = describeUrl(url)
  if (!['http:', 'https:'].includes(url.protocol)) throw redirectError(request, `to ${shown}`)
  // A registry behind a proxy that ends TLS may not know that it is spoken to over TLS.
  if (url.protocol === 'http:' && url.hostname === api.hostname) url.protocol = api.protocol
  if (url.protocol === 'http:' && api.protocol === 'https:') {
    throw redirectError(request, `to ${shown}, which is not encrypted`)
  }
  if (isMetadataAddress(url.hostname)) {
    throw redirectError(request, `to ${shown}, which is a metadata or link-local address`)
  }
  url.username = ''
  url.password = ''
  return url
}

function redirectError(
  request: Pick<RegistryRequest, 'repository' | 'what'>,
  where: string,
): Error {
  const { registry } = request.repository
  return infrastructureError({
    code: 'registry-redirect',
    message: `${registry} redirects ${where}, asked for ${request.what}`,
  })
}
