import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { request } from 'node:http'
import type { Readable } from 'node:stream'

/** What `scripts/test-images.mjs` made: names, and archives of root filesystems. */
const index = new URL('../../../.cache/images/index.json', import.meta.url)

interface TestImage {
  readonly reference: string
  /** File name, beside the index. */
  readonly archive: string
}

export type TestImageName = 'dask' | 'databricks' | 'fastapi' | 'notebook'

/**
 * Loads a root filesystem into an engine that does not have it yet, as `docker import` does.
 *
 * @param address of the engine, `unix://…`
 * @returns the reference of the image
 */
export async function loadTestImage(address: string, name: TestImageName): Promise<string> {
  const { reference, archive } = await find(name)
  const existing = await call(address, 'GET', `/images/${reference}/json`)
  if (existing.status === 200) return reference
  const [repository, tag] = reference.split(':')
  const path = `/images/create?fromSrc=-&repo=${repository}&tag=${tag}`
  const { status, text } = await call(
    address,
    'POST',
    path,
    createReadStream(new URL(archive, index)),
  )
  const [, id] = /"status":"(sha256:[0-9a-f]{64})"/.exec(text) ?? []
  if (status !== 200 || id === undefined) throw new Error(`cannot load ${archive}: ${text}`)
  // Podman 4.3 gives every archive the tag latest, whatever was asked for.
  const tagged = await call(address, 'POST', `/images/${id}/tag?repo=${repository}&tag=${tag}`)
  if (tagged.status !== 201) throw new Error(`cannot tag ${reference}: ${tagged.text}`)
  return reference
}

/** Removes what a test built; a tag that is not there is fine. */
export async function removeImage(address: string, reference: string): Promise<void> {
  const { status, text } = await call(address, 'DELETE', `/images/${reference}?force=true`)
  if (status !== 200 && status !== 404) throw new Error(`cannot remove ${reference}: ${text}`)
}

async function find(name: TestImageName): Promise<TestImage> {
  const text = await readFile(index, 'utf8').catch((error: unknown) => {
    throw new Error('no test images: run node scripts/setup.mjs --test', { cause: error })
  })
  // Written by scripts/test-images.mjs in this form.
  const images = JSON.parse(text) as Readonly<Record<TestImageName, TestImage>>
  return images[name]
}

interface Answer {
  readonly status: number
  readonly text: string
}

function call(address: string, method: string, path: string, body?: Readable): Promise<Answer> {
  const socketPath = address.replace(/^unix:\/\//, '')
  return new Promise((resolve, reject) => {
    const headers = body === undefined ? {} : { 'content-type': 'application/x-tar' }
    const outgoing = request(
      { socketPath, method, path: `/v1.41${path}`, headers, timeout: 120_000 },
      (incoming) => {
        let text = ''
        incoming.setEncoding('utf8')
        incoming.on('data', (chunk: string) => (text += chunk))
        incoming.once('error', reject)
        incoming.once('end', () => {
          resolve({ status: incoming.statusCode ?? 0, text })
        })
      },
    )
    outgoing.once('error', reject)
    outgoing.once('timeout', () => outgoing.destroy(new Error('the engine does not answer')))
    if (body === undefined) outgoing.end()
    else body.once('error', reject).pipe(outgoing)
  })
}
