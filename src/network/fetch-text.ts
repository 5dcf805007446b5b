import { createHash } from 'node:crypto'
import http from 'node:http'
import type { IncomingMessage } from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'
import { CanaryError, inputError, messageOf } from '../errors.ts'
import { fetchLimits } from '../limits.ts'
import { plainAddress } from '../secrets/addresses.ts'
import { decodeUtf8 } from '../yaml/source.ts'
import type { SourceText } from '../yaml/source.ts'
import { isLoopbackHost } from './address.ts'
import { nameOf, unusable, wrongUrl } from './fetch-rules.ts'
import type { FetchRules } from './fetch-rules.ts'
import { judgedAddresses } from './judged-addresses.ts'

/**
 * Fetches a text that a person named by its URL: over https, or over http from this machine where
 * the URL itself says so. A `#sha256=<hex>` at its end pins it. The connection goes to the very
 * address that was judged, so that a name which resolves to another one a moment later changes
 * nothing. No proxy is used: behind one, nobody here could tell where a name leads.
 *
 * @throws CanaryError (input) when it cannot be had, is no such text, or is not the pinned one
 */
export async function fetchText(
  address: string,
  rules: FetchRules,
  signal: AbortSignal,
): Promise<SourceText> {
  const url = parseAddress(address, rules)
  const pin = pinOf(url, rules)
  url.hash = ''
  const deadlineMs = rules.deadlineMs ?? fetchLimits.duration
  const deadline = AbortSignal.timeout(deadlineMs)
  try {
    const bytes = await download(url, rules, AbortSignal.any([signal, deadline]))
    if (pin !== null) verifyPin(bytes, pin, address, rules)
    return { file: url.href, text: decodeUtf8(bytes, url.href, nameOf(rules)), origin: 'url' }
  } catch (error) {
    signal.throwIfAborted()
    if (deadline.aborted) {
      throw unusable(url, rules, `it did not arrive within ${deadlineMs / 1000} s`)
    }
    throw error
  }
}

function parseAddress(address: string, rules: FetchRules): URL {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null) throw wrongUrl(rules, `"${address}" is no URL`)
  requireSafe(url, url, rules)
  return url
}

/** @param start the URL that the user named; loopback is for its own server only */
function requireSafe(url: URL, start: URL, rules: FetchRules): void {
  if (url.username !== '' || url.password !== '') {
    const hint = 'fetch it in a step of its own and give the file'
    throw wrongUrl(rules, `the URL of ${nameOf(rules)} must not hold a password`, hint)
  }
  const isLoopback = isLoopbackHost(url.hostname)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback)) {
    throw wrongUrl(
      rules,
      `${nameOf(rules)} is fetched over https only, not from ${plainAddress(url)}`,
    )
  }
  if (isLoopback && url.origin !== start.origin) {
    throw wrongUrl(
      rules,
      `${start.href} redirects to ${plainAddress(url)}, which is on this machine`,
    )
  }
}

/** @returns lower-case hex */
function pinOf(url: URL, rules: FetchRules): string | null {
  if (url.hash === '') return null
  const [, digest] = /^#sha256=([0-9a-f]{64})$/i.exec(url.hash) ?? []
  if (digest !== undefined) return digest.toLowerCase()
  const hint = 'a pin is #sha256= and 64 hexadecimal digits'
  throw wrongUrl(rules, `${url.href} ends in something that is no pin`, hint)
}

const redirecting: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** Redirects are followed by hand: each target must be as safe as the first address. */
async function download(start: URL, rules: FetchRules, signal: AbortSignal): Promise<Buffer> {
  let url = start
  for (let redirects = 0; redirects <= fetchLimits.redirects; redirects += 1) {
    const response = await answerOf(url, rules, signal)
    const { location } = response.headers
    const status = response.statusCode ?? 0
    if (redirecting.has(status) && location !== undefined) {
      response.destroy()
      if (!URL.canParse(location, url.href))
        throw unusable(start, rules, 'it is redirected to no URL')
      url = new URL(location, url)
      requireSafe(url, start, rules)
      continue
    }
    if (status !== 200) {
      response.destroy()
      const words = `the server answered ${status} ${response.statusMessage ?? ''}`.trim()
      throw unusable(start, rules, words)
    }
    return await readBody(response, start, rules)
  }
  throw unusable(start, rules, `it was redirected more than ${fetchLimits.redirects} times`)
}

async function answerOf(
  url: URL,
  rules: FetchRules,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const addresses = await judgedAddresses(url, rules, signal)
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  const lookup: LookupFunction = (_hostname, { all }, callback) => {
    const [first] = addresses
    if (all === true) callback(null, [...addresses])
    else callback(null, first.address, first.family)
  }
  const options = {
    agent: false,
    signal,
    lookup,
    headers: {
      accept: 'application/yaml, text/yaml, text/plain, application/json, */*;q=0.1',
      'accept-encoding': 'identity',
      'user-agent': 'container-canary-action',
    },
    // Said every time, so that NODE_TLS_REJECT_UNAUTHORIZED cannot turn it off.
    rejectUnauthorized: true,
    ...(rules.certificateAuthority === undefined ? {} : { ca: rules.certificateAuthority }),
  }
  const request = url.protocol === 'https:' ? https.get(url, options) : http.get(url, options)
  request.once('response', resolve).once('error', reject)
  try {
    return await promise
  } catch (error) {
    throw unusable(url, rules, messageOf(error) || 'nobody answers', {
      cause: error,
      hint: 'URLs are fetched directly; behind a proxy, fetch it in a step of its own and give the file',
    })
  }
}

/** What servers call YAML, JSON, and files that they know nothing of. */
const textTypes =
  /^(?:text\/(?:plain|yaml|x-yaml|vnd\.yaml|json)|application\/(?:yaml|x-yaml|vnd\.yaml|json|octet-stream)|application\/[\w.-]+\+(?:json|yaml)|binary\/octet-stream)$/

async function readBody(response: IncomingMessage, url: URL, rules: FetchRules): Promise<Buffer> {
  try {
    requireText(response, url, rules)
    const tooMuch = () => unusable(url, rules, `it has more than ${rules.maxBytes} bytes`)
    if (Number(response.headers['content-length'] ?? 0) > rules.maxBytes) throw tooMuch()
    const chunks: Buffer[] = []
    let size = 0
    // A response without an encoding streams buffers; its type does not say so.
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > rules.maxBytes) throw tooMuch()
      chunks.push(chunk)
    }
    return Buffer.concat(chunks)
  } catch (error) {
    if (error instanceof CanaryError) throw error
    throw unusable(url, rules, messageOf(error), { cause: error })
  } finally {
    response.destroy()
  }
}

function requireText({ headers }: IncomingMessage, url: URL, rules: FetchRules): void {
  const [type = ''] = (headers['content-type'] ?? '').split(';', 1)
  const name = type.trim().toLowerCase()
  if (name !== '' && !textTypes.test(name)) {
    throw unusable(url, rules, `it is ${name.slice(0, fetchLimits.typeCharacters)}, not YAML`)
  }
  const encoding = headers['content-encoding'] ?? 'identity'
  if (encoding !== 'identity') {
    const shown = encoding.slice(0, fetchLimits.typeCharacters)
    throw unusable(url, rules, `it is compressed (${shown}), which nobody asked for`)
  }
}

function verifyPin(bytes: Buffer, pin: string, address: string, rules: FetchRules): void {
  const digest = createHash('sha256').update(bytes).digest('hex')
  if (digest === pin) return
  throw inputError({
    code: `${rules.what}-pin`,
    message: `${address} is not what its pin says: its SHA-256 is ${digest}`,
  })
}
