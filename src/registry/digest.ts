import { createHash } from 'node:crypto'

declare const digestBrand: unique symbol

/** A content digest that has been checked: `sha256:` or `sha512:` and lower-case hexadecimals. */
export type Digest = string & { readonly [digestBrand]: true }

export type DigestAlgorithm = 'sha256' | 'sha512'

const hexadecimals: Readonly<Record<DigestAlgorithm, RegExp>> = {
  sha256: /^[0-9a-f]{64}$/,
  sha512: /^[0-9a-f]{128}$/,
}

/**
 * The digests that the OCI image specification registers (descriptor.md, "Registered algorithms").
 *
 * @returns null when `text` is anything else
 */
export function parseDigest(text: unknown): Digest | null {
  if (typeof text !== 'string') return null
  const colon = text.indexOf(':')
  const algorithm = text.slice(0, colon)
  if (algorithm !== 'sha256' && algorithm !== 'sha512') return null
  // The brand is given here, after the check, and nowhere else.
  return hexadecimals[algorithm].test(text.slice(colon + 1)) ? (text as Digest) : null
}

export function algorithmOf(digest: Digest): DigestAlgorithm {
  return digest.startsWith('sha512:') ? 'sha512' : 'sha256'
}

/** The digest without its algorithm. */
export function encodedOf(digest: Digest): string {
  return digest.slice(digest.indexOf(':') + 1)
}

/** The digest of `bytes`, by sha256 unless another algorithm is asked for. */
export function digestOf(bytes: Uint8Array, algorithm: DigestAlgorithm = 'sha256'): Digest {
  const encoded = createHash(algorithm).update(bytes).digest('hex')
  // A hash function's output is a digest by construction.
  return `${algorithm}:${encoded}` as Digest
}

/** True when `bytes` are what `digest` names. */
export function matchesDigest(bytes: Uint8Array, digest: Digest): boolean {
  return digestOf(bytes, algorithmOf(digest)) === digest
}
