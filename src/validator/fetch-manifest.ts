import { createHash } from 'node:crypto'
import { CanaryError, inputError, messageOf } from '../errors.ts'
import { manifestLimits } from '../limits.ts'
import { plainAddress } from '../secrets/addresses.ts'
import { decodeUtf8 } from '../yaml/source.ts'
import type { ManifestText } from './load.ts'

/**
 * Fetches a manifest over https, or http from this machine. A `#sha256=<hex>` at the end pins it.
 *
 * @param deadlineMs until the last byte is there, redirects included
 * @throws CanaryError (input) when it cannot be had, is no manifest, or is not the pinned one
 */
export async function fetchManifest(
  address: string,
  signal: AbortSignal,
  deadlineMs: number = manifestLimits.fetch,
): Promise<ManifestText> {
  const url = parseAddress(address)
  const pin = pinOf(url)
  url.hash = ''
  const deadline = AbortSignal.timeout(deadlineMs)
  const both = AbortSignal.any([signal, deadline])
  try {
    const bytes = await download(url, both)
    if (pin !== null) verifyPin(bytes, pin, address)
    const text = decodeUtf8(bytes, url.href, 'the manifest')
    return { origin: { kind: 'url', file: url.href, directory: null }, text }
  } catch (error) {
    signal.throwIfAborted()
    if (deadline.aborted) {
      throw unusable(url, `it did not arrive within ${deadlineMs / 1000} s`)
    }
    if (error instanceof CanaryError) throw error
    throw unusable(url, causeOf(error), error)
  }
}

function parseAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null) {
    throw inputError({ code: 'manifest-url', message: `"${address}" is no URL` })
  }
  if (url.username !== '' || url.password !== '') {
    throw inputError({
      code: 'manifest-url',
      message: 'the URL of a manifest must not hold a password',
      hint: 'fetch it in a step of its own and give the file',
    })
  }
  requireSafe(url)
  return url
}

const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

function requireSafe(url: URL): void {
  if (url.protocol === 'https:') return
  if (url.protocol === 'http:' && loopback.has(url.hostname)) return
  throw inputError({
    code: 'manifest-url',
    message: `a manifest is fetched over https only, not from ${plainAddress(url)}`,
  })
}

/** @returns lower-case hex */
function pinOf(url: URL): string | null {
  if (url.hash === '') return null
  const [, digest] = /^#sha256=([0-9a-f]{64})$/i.exec(url.hash) ?? []
  if (digest !== undefined) return digest.toLowerCase()
  throw inputError({
    code: 'manifest-url',
    message: `${url.href} ends in something that is no pin`,
    hint: 'a pin is #sha256= and 64 hexadecimal digits',
  })
}

/** Redirects are followed by hand: each target must be as safe as the first address. */
async function download(start: URL, signal: AbortSignal): Promise<Buffer> {
  let url = start
  for (let redirects = 0; redirects <= manifestLimits.redirects; redirects += 1) {
    const response = await fetch(url, {
      redirect: 'manual',
      signal,
      headers: { accept: 'application/yaml, text/yaml, text/plain, application/json, */*;q=0.1' },
    })
    const location = response.headers.get('location')
    if (response.status >= 300 && response.status < 400 && location !== null) {
      await response.body?.cancel()
      url = new URL(location, url)
      requireSafe(url)
      continue
    }
    if (!response.ok) {
      await response.body?.cancel()
      throw unusable(start, `the server answered ${response.status} ${response.statusText}`.trim())
    }
    return await readBody(response, start)
  }
  throw unusable(start, `it was redirected more than ${manifestLimits.redirects} times`)
}

async function readBody(response: Response, url: URL): Promise<Buffer> {
  const type = response.headers.get('content-type') ?? ''
  if (/^\s*(text\/html|application\/xhtml|image\/|video\/|audio\/)/i.test(type)) {
    await response.body?.cancel()
    throw unusable(url, `it is ${type.split(';', 1)[0] ?? type}, not YAML`)
  }
  const chunks: Uint8Array[] = []
  let size = 0
  // A fetch body streams bytes; its type does not say so.
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > manifestLimits.bytes) {
      throw unusable(url, `it has more than ${manifestLimits.bytes} bytes`)
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function verifyPin(bytes: Buffer, pin: string, address: string): void {
  const digest = createHash('sha256').update(bytes).digest('hex')
  if (digest === pin) return
  throw inputError({
    code: 'manifest-pin',
    message: `${address} is not what its pin says: its SHA-256 is ${digest}`,
  })
}

function unusable(url: URL, why: string, cause?: unknown): CanaryError {
  const message = `cannot use the manifest ${url.href}: ${why}`
  return inputError({ code: 'manifest-fetch', message }, { cause })
}

/** `fetch failed` alone helps nobody; what failed stands in the cause. */
function causeOf(error: unknown): string {
  const hasCause = typeof error === 'object' && error !== null && 'cause' in error
  return messageOf(hasCause && error.cause !== undefined ? error.cause : error)
}
