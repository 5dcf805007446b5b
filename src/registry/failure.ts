import { CanaryError, infrastructureError, messageOf, systemErrorCode } from '../errors.ts'
import type { ErrorKind } from '../errors.ts'
import { registryLimits } from '../limits.ts'
import { asObject, member, stringMember, tryParseJson } from './json.ts'
import { oneLine } from './origin.ts'
import { describeUrl } from './realm.ts'
import { readBody } from './transport.ts'
import type { HttpResponse } from './transport.ts'
import { setting } from '../settings.ts'

/** What a refused request was about. */
export interface FailureContext {
  /** Such as `the manifest of ghcr.io/acme/app:1`. */
  readonly what: string
  /** The registry as people know it. */
  readonly registry: string
  /** Where the credentials came from that were shown; null when none were. */
  readonly credentialSource: string | null
  readonly redact: (text: string) => string
}

/** Tells an answer that is a refusal in one sentence, with the registry's own words. */
export async function statusFailure(
  response: HttpResponse,
  context: FailureContext,
): Promise<CanaryError> {
  const { kind, code, text, hint } = meaningOf(response.status, context)
  const words = await readWords(response, context.redact)
  const message = `${text}${words === '' ? '' : `: ${words}`}`
  return new CanaryError(kind, hint === null ? { code, message } : { code, message, hint })
}

interface Meaning {
  readonly kind: ErrorKind
  readonly code: string
  readonly text: string
  readonly hint: string | null
}

function meaningOf(status: number, context: FailureContext): Meaning {
  const { what, registry, credentialSource } = context
  const shown =
    credentialSource === null
      ? 'without credentials'
      : `with the credentials of ${credentialSource}`
  const logIn =
    credentialSource === null
      ? `log in with docker login ${registry}, or give ${setting('registry-username')} and ${setting('registry-password')}`
      : 'check that they are right and may do this'
  const refused = `${registry} refuses ${what} ${shown} (${status})`
  if (status === 401)
    return { kind: 'input', code: 'registry-unauthorized', text: refused, hint: logIn }
  if (status === 403)
    return { kind: 'input', code: 'registry-forbidden', text: refused, hint: logIn }
  if (status === 404) {
    const text = `${registry} does not have ${what} (404)`
    const hint = credentialSource === null ? `if it is private: ${logIn}` : null
    return { kind: 'input', code: 'registry-not-found', text, hint }
  }
  if (status === 429) {
    const text = `${registry} allows no more requests for now (429), asked for ${what}`
    return { kind: 'infrastructure', code: 'registry-rate-limit', text, hint: 'try again later' }
  }
  const text = `${registry} answered ${status} when asked for ${what}`
  return { kind: 'infrastructure', code: 'registry-status', text, hint: null }
}

/** The error list of the distribution specification, or what else the answer says, on one line. */
async function readWords(
  response: HttpResponse,
  redact: (text: string) => string,
): Promise<string> {
  const origin = { name: 'the answer', kind: 'infrastructure' } as const
  // The status has been told; a body that cannot be read adds nothing to it.
  const bytes = await readBody(response, registryLimits.errorBytes, origin).catch(() => null)
  if (bytes === null || bytes.length === 0) return ''
  const type = response.headers['content-type'] ?? ''
  // Before anything is cut off: half of a secret would not be recognised.
  const text = redact(Buffer.from(bytes).toString('utf8'))
  if (type.includes('html') || /^\s*<(?:!doctype|html)/i.test(text)) return 'it sent an HTML page'
  const listed = readErrorList(bytes).map(redact)
  return listed.length > 0 ? oneLine(listed.join('; ')) : oneLine(text, 120)
}

function readErrorList(bytes: Uint8Array): string[] {
  const errors = readErrors(bytes)
  return errors.slice(0, 3).map(({ code, message }) => {
    const words = code.toLowerCase().replaceAll('_', ' ')
    return message === '' || message === words ? words : `${words}: ${message}`
  })
}

/** The errors of an answer's body (distribution specification, "Error Codes"). */
export function readErrors(bytes: Uint8Array): { code: string; message: string }[] {
  const document = asObject(tryParseJson(bytes))
  const errors = document === null ? null : member(document, 'errors')
  if (!Array.isArray(errors)) return []
  return errors.flatMap((item: unknown) => {
    const error = asObject(item)
    const code = error === null ? null : stringMember(error, 'code')
    return error === null || code === null
      ? []
      : [{ code, message: stringMember(error, 'message') ?? '' }]
  })
}

/** Failures of a connection that may be gone at the next try. */
const transientCodes: ReadonlySet<string> = new Set([
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'HPE_INVALID_EOF_STATE',
])

export function isTransient(error: unknown): boolean {
  return transientCodes.has(systemErrorCode(error))
}

/** Tells a connection that failed in one sentence. */
export function networkFailure(error: unknown, url: URL): CanaryError {
  const code = systemErrorCode(error)
  const [what, hint] = explain(code, error)
  const message = `${describeUrl(new URL('/', url)).replace(/\/$/, '')} ${what}`
  return infrastructureError(
    { code: 'registry-connection', message, ...(hint && { hint }) },
    { cause: error },
  )
}

function explain(code: string, error: unknown): readonly [string, string?] {
  const said = oneLine(messageOf(error))
  if (isCertificateCode(code)) {
    const ca = "a company's own authority is given with registry-ca or in /etc/docker/certs.d"
    return code === 'ERR_TLS_CERT_ALTNAME_INVALID'
      ? [`shows a certificate for another name: ${said}`]
      : [`shows a certificate that is not trusted: ${said}`, ca]
  }
  if (code.startsWith('HPE_')) return [`does not answer in HTTP: ${said}`]
  if (code === 'EPROTO' || code.startsWith('ERR_SSL')) {
    return [
      `does not speak TLS as expected: ${said.replace(/^[0-9A-F]+:error:/, '')}`,
      `a registry without TLS is named with ${setting('plain-http')}`,
    ]
  }
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return ['cannot be found: its name does not resolve', "check the registry's name"]
    case 'ECONNREFUSED':
      return ['refuses the connection', 'check that the registry runs and listens there']
    case 'ECONNRESET':
      return [`broke the connection off: ${said}`]
    case 'EMETADATA':
      return ['leads to a metadata or link-local address, where no registry is']
    case 'EPROXY':
      return [`cannot be reached: ${said}`, 'check HTTPS_PROXY and NO_PROXY']
    default:
      return [`cannot be reached: ${said}`]
  }
}

function isCertificateCode(code: string): boolean {
  return (
    code.includes('CERT') ||
    code.startsWith('UNABLE_TO_') ||
    code === 'HOSTNAME_MISMATCH' ||
    code === 'INVALID_CA'
  )
}
