import { createHash } from 'node:crypto'

/**
 * Holds what was fetched against what is known of it.
 *
 * @param integrity as Subresource Integrity writes it: `sha512-…` in Base64
 * @throws {Error} when it is something else
 */
export function checkIntegrity(content: Buffer, integrity: string, name: string): void {
  const found = `sha512-${createHash('sha512').update(content).digest('base64')}`
  if (found !== integrity) throw new Error(`${name} is not what it was: ${found}, not ${integrity}`)
}

/** What `sha256sum --check` reads. */
export function sumsOf(files: readonly { readonly name: string; readonly sum: string }[]): string {
  return files.map(({ name, sum }) => `${sum}  ${name}\n`).join('')
}
