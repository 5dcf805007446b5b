import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { request } from 'node:http'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { pack } from 'tar-stream'

/** Of one image; a base has hundreds of megabytes. */
const deadlineMs = 600_000

export interface Told {
  readonly status: number
  readonly text: string
}

/** Posts an archive to an engine, as its builder and its import take one. */
export async function postArchive(address: string, path: string, body: Readable): Promise<Told> {
  const { promise, resolve, reject } = Promise.withResolvers<Told>()
  const outgoing = request(
    {
      socketPath: address.replace(/^unix:\/\//, ''),
      ...{ method: 'POST', path, agent: false, timeout: deadlineMs },
      headers: { 'content-type': 'application/x-tar' },
    },
    (answer) => {
      let text = ''
      answer
        .setEncoding('utf8')
        .on('data', (chunk: string) => (text += chunk))
        .once('error', reject)
        .once('end', () => {
          resolve({ status: answer.statusCode ?? 0, text })
        })
    },
  )
  outgoing.once('error', reject)
  outgoing.once('timeout', () => outgoing.destroy(new Error('the engine does not answer')))
  await Promise.all([pipeline(body, outgoing), promise])
  return await promise
}

/** A root file system as an image, as `docker import` makes one; what is there already stays. */
export async function importArchive(
  address: string,
  reference: string,
  archive: string,
): Promise<void> {
  if (await isThere(address, reference)) return
  const path = '/v1.40/images/create?fromSrc=-'
  const { status, text } = await postArchive(address, path, createReadStream(archive))
  const [, id] = /"status":"(sha256:[0-9a-f]{64})"/.exec(text) ?? []
  if (status !== 200 || id === undefined) throw new Error(`cannot load ${archive}: ${text}`)
  // Podman 4.3 gives every archive the tag latest, whatever was asked for.
  const [repository, tag] = reference.split(':')
  const tagging = `/v1.40/images/${id}/tag?repo=${repository}&tag=${tag}`
  const tagged = await plain(address, 'POST', tagging)
  if (tagged.status !== 201) throw new Error(`cannot tag ${reference}: ${tagged.text}`)
}

/** An image with the files of an archive over those of another. */
export async function addArchive(
  address: string,
  reference: string,
  base: string,
  archive: string,
): Promise<void> {
  if (await isThere(address, reference)) return
  const { size } = await stat(archive)
  const context = pack()
  context.entry({ name: 'Dockerfile' }, `FROM ${base}\nADD files.tar /\n`)
  const entry = context.entry({ name: 'files.tar', size })
  const filled = pipeline(createReadStream(archive), entry).then(() => {
    context.finalize()
  })
  const path = `/build?t=${encodeURIComponent(reference)}&rm=1`
  const [{ status, text }] = await Promise.all([postArchive(address, path, context), filled])
  if (status !== 200 || text.includes('"error"')) {
    throw new Error(`cannot build ${reference}: ${text.slice(-2_000)}`)
  }
}

async function isThere(address: string, reference: string): Promise<boolean> {
  return (await plain(address, 'GET', `/v1.40/images/${reference}/json`)).status === 200
}

async function plain(address: string, method: 'GET' | 'POST', path: string): Promise<Told> {
  const { promise, resolve, reject } = Promise.withResolvers<Told>()
  const socketPath = address.replace(/^unix:\/\//, '')
  request({ socketPath, method, path, agent: false }, (answer) => {
    let text = ''
    answer
      .setEncoding('utf8')
      .on('data', (chunk: string) => (text += chunk))
      .once('error', reject)
      .once('end', () => {
        resolve({ status: answer.statusCode ?? 0, text })
      })
  })
    .once('error', reject)
    .end()
  return await promise
}
