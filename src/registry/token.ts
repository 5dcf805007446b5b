import { CanaryError, infrastructureError, systemErrorCode } from '../errors.ts'
import { registryLimits } from '../limits.ts'
import { encodeBasic } from './credential.ts'
import type { Credential } from './credential.ts'
import { isTransient, networkFailure, statusFailure } from './failure.ts'
import { member, parseJsonObject, stringMember } from './json.ts'
import { describeUrl } from './realm.ts'
import { readRetryAfter } from './retry.ts'
import type { Pace, Try } from './retry.ts'
import type { Redactor } from '../secrets/redactor.ts'
import { readBody } from './transport.ts'
import type { HttpRequest, HttpResponse, Transport } from './transport.ts'

export interface TokenQuestion {
  /** A realm that has been checked. */
  readonly realm: URL
  readonly registry: string
  readonly service: string | null
  readonly scope: string
  readonly credential: Credential | null
  /** True when the realm's host is the registry that the user named. */
  readonly isNamedByUser: boolean
}

export interface Token {
  readonly value: string
  readonly lifetimeMs: number
}

export interface TokenTools {
  readonly transport: Transport
  readonly pace: Pace
  readonly redactor: Redactor
}

/** A token server that names no lifetime means this (distribution's token specification). */
const defaultLifetimeSeconds = 60

/**
 * Asks a token server once: with GET as distribution's token specification has it, or with POST
 * (OAuth2, `refresh_token`) when there is an identity token. Redirects are not followed.
 */
export async function requestToken(
  question: TokenQuestion,
  tools: TokenTools,
  signal: AbortSignal,
): Promise<Try<Token>> {
  try {
    const response = await tools.transport.send(toRequest(question, signal))
    if (response.status === 200) return { type: 'done', value: await readToken(response) }
    const retryAfterMs = readRetryAfter(
      response.headers['retry-after'],
      tools.pace.clock.date().getTime(),
    )
    const error = await statusFailure(response, {
      what: `a token at ${describeUrl(question.realm)}`,
      registry: question.registry,
      credentialSource: question.credential?.source ?? null,
      redact: tools.redactor.redact,
    })
    if (!isTransientStatus(response.status)) throw error
    return { type: 'again', error, retryAfterMs }
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof CanaryError || systemErrorCode(error) === '') throw error
    if (!isTransient(error)) throw networkFailure(error, question.realm)
    return { type: 'again', error: networkFailure(error, question.realm), retryAfterMs: null }
  }
}

/** Statuses that a server gives when it may answer soon. */
export function isTransientStatus(status: number): boolean {
  return [408, 429, 500, 502, 503, 504].includes(status)
}

function toRequest(question: TokenQuestion, signal: AbortSignal): HttpRequest {
  const { realm, service, scope, credential, isNamedByUser } = question
  const common = { isNamedByUser, signal }
  if (credential?.type === 'identity-token') {
    const form = new URLSearchParams({
      grant_type: 'refresh_token',
      client_id: 'container-canary',
      ...(service !== null && { service }),
      scope,
      refresh_token: credential.token.reveal(),
    })
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json',
    }
    return { ...common, method: 'POST', url: realm, headers, body: Buffer.from(form.toString()) }
  }
  const url = new URL(realm)
  if (service !== null) url.searchParams.set('service', service)
  url.searchParams.append('scope', scope)
  const authorization =
    credential?.type === 'basic' ? { authorization: `Basic ${encodeBasic(credential)}` } : {}
  return {
    ...common,
    method: 'GET',
    url,
    headers: { accept: 'application/json', ...authorization },
    body: null,
  }
}

async function readToken(response: HttpResponse): Promise<Token> {
  const name = `the answer of the token server ${describeUrl(response.url)}`
  const origin = { name, kind: 'infrastructure' } as const
  const bytes = await readBody(response, registryLimits.tokenBytes, origin)
  const answer = parseJsonObject(bytes, origin)
  const given = [stringMember(answer, 'access_token'), stringMember(answer, 'token')]
  // A header can hold no more than these characters, and a line break would end it.
  const value = given.find((one) => one !== null && /^[\x21-\x7e]+$/.test(one))
  if (value === undefined || value === null) {
    throw infrastructureError({ code: 'token-malformed', message: `${name} holds no token` })
  }
  const seconds = member(answer, 'expires_in')
  const lifetime = typeof seconds === 'number' && seconds > 0 ? seconds : defaultLifetimeSeconds
  return { value, lifetimeMs: lifetime * 1000 }
}
