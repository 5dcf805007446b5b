import type { IncomingMessage } from 'node:http'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { extract, pack } from 'tar-stream'
import type { Headers, Pack } from 'tar-stream'
import { infrastructureError, messageOf } from '../../errors.ts'
import { engineLimits } from '../../limits.ts'
import type { FileEntry, FileStatus } from '../files.ts'
import type { DockerClient } from './client.ts'
import { numberOf, recordOf, textOf } from '../json.ts'
import { ApiError } from './transport.ts'
import type { StreamCall } from './transport.ts'

export async function writeFiles(
  client: DockerClient,
  { id, directory }: { readonly id: string; readonly directory: string },
  files: readonly FileEntry[],
  signal: AbortSignal,
): Promise<void> {
  const archive = pack()
  const options = { path: directory }
  const open: StreamCall['open'] = (docker, abortSignal) =>
    docker.getContainer(id).putArchive(archive.pipe(new PassThrough()), { ...options, abortSignal })
  const adding = addAll(archive, files)
  const call = { doing: 'writing files into a container', open }
  const [sent, added] = await Promise.allSettled([client.transport.open(call, signal), adding])
  if (sent.status === 'rejected') throw sent.reason
  if (added.status === 'rejected') throw added.reason
  sent.value.resume()
}

async function addAll(archive: Pack, files: readonly FileEntry[]): Promise<void> {
  for (const file of files) await add(archive, file)
  archive.finalize()
}

function add(archive: Pack, file: FileEntry): Promise<void> {
  const { path: name, uid, gid } = file
  const owner = { name, uid, gid, mtime: new Date(0) }
  const header: Headers =
    file.kind === 'link'
      ? { ...owner, type: 'symlink', linkname: file.target, mode: 0o777 }
      : { ...owner, type: file.kind, mode: file.mode }
  return new Promise((resolve, reject) => {
    const done = (error?: Error | null) => {
      if (error == null) resolve()
      else reject(error)
    }
    if (file.kind === 'file') archive.entry(header, Buffer.from(file.bytes), done)
    else archive.entry(header, done)
  })
}

export async function readFile(
  client: DockerClient,
  { id, path }: { readonly id: string; readonly path: string },
  maxBytes: number,
  signal: AbortSignal,
): Promise<Buffer | 'too-large' | null> {
  const doing = readingFile
  const response = await openPath(client, { id, path }, doing, signal)
  if (response === null) return null
  try {
    return await firstFile(response, maxBytes, signal)
  } catch (error) {
    signal.throwIfAborted()
    const message = `the engine's answer while ${doing} is no archive: ${messageOf(error)}`
    throw infrastructureError({ code: 'engine-answer', message }, { cause: error })
  } finally {
    response.destroy()
  }
}

const readingFile = 'reading a file of a container'

/** Null where nothing is there. */
async function openPath(
  client: DockerClient,
  { id, path }: { readonly id: string; readonly path: string },
  doing: string,
  signal: AbortSignal,
): Promise<IncomingMessage | null> {
  const open: StreamCall['open'] = (docker, abortSignal) =>
    docker.getContainer(id).getArchive({ path, abortSignal })
  try {
    return await client.transport.open({ doing, open }, signal)
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null
    throw error
  }
}

export async function openArchive(
  client: DockerClient,
  place: { readonly id: string; readonly path: string },
  signal: AbortSignal,
): Promise<AsyncIterable<Uint8Array> | null> {
  const doing = readingFiles
  const response = await openPath(client, place, doing, within(signal))
  return response === null ? null : bytesOf(response, doing, signal)
}

/** Podman's archive of a path gives all of it to the user of the container; its export does not. */
export async function openEverything(
  client: DockerClient,
  id: string,
  signal: AbortSignal,
): Promise<AsyncIterable<Uint8Array>> {
  const doing = readingFiles
  const open: StreamCall['open'] = (docker, abortSignal) => {
    const container = docker.getContainer(id)
    // An export leaves out the root itself.
    return client.name === 'podman'
      ? container.export({ abortSignal })
      : container.getArchive({ path: '/.', abortSignal })
  }
  const response = await client.transport.open({ doing, open }, within(signal))
  return bytesOf(response, doing, signal)
}

const readingFiles = 'reading files of a container'

function within(signal: AbortSignal): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(engineLimits.silence)])
}

async function* bytesOf(
  response: IncomingMessage,
  doing: string,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  try {
    // An answer without an encoding gives bytes.
    yield* response as AsyncIterable<Uint8Array>
  } catch (error) {
    signal.throwIfAborted()
    const message = `the engine's answer while ${doing} broke off: ${messageOf(error)}`
    throw infrastructureError({ code: 'engine-answer', message }, { cause: error })
  } finally {
    response.destroy()
  }
}

/** What the archive begins with; the rest of it is not read. */
async function firstFile(
  response: IncomingMessage,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Buffer | 'too-large' | null> {
  const stop = new AbortController()
  const deadline = AbortSignal.timeout(engineLimits.answer)
  const reader = extract()
  const piping = pipeline(response, reader, {
    signal: AbortSignal.any([signal, deadline, stop.signal]),
  })
  const found = new Promise<Buffer | 'too-large' | null>((resolve) => {
    reader.on('entry', ({ type, size = 0 }: Headers, content, next) => {
      if (type !== 'file' || size > maxBytes) {
        resolve(type === 'file' ? 'too-large' : null)
        return
      }
      const chunks: Buffer[] = []
      content.on('data', (chunk: Buffer) => chunks.push(chunk))
      content.on('end', () => {
        resolve(Buffer.concat(chunks))
        next()
      })
    })
    reader.on('finish', () => {
      resolve(null)
    })
  })
  try {
    return await Promise.race([found, piping.then(() => found)])
  } finally {
    stop.abort()
    await piping.catch(() => undefined)
  }
}

export async function fileStatus(
  client: DockerClient,
  { id, path }: { readonly id: string; readonly path: string },
  signal: AbortSignal,
): Promise<FileStatus | null> {
  const doing = 'looking at a file of a container'
  const open: StreamCall['open'] = (docker, abortSignal) =>
    docker.getContainer(id).infoArchive({ path, abortSignal })
  try {
    const response = await client.transport.open({ doing, open }, signal)
    response.resume()
    return statusIn(response.headers['x-docker-container-path-stat'])
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null
    throw error
  }
}

/** Base64 of JSON, with the mode in Go's own bits (os.FileMode). */
function statusIn(header: string | readonly string[] | undefined): FileStatus {
  const text = Buffer.from(typeof header === 'string' ? header : '', 'base64').toString('utf8')
  const status = recordOf(JSON.parse(text) as unknown)
  const mode = numberOf(status['mode'])
  const kind = kindOf(mode)
  return {
    kind,
    size: numberOf(status['size']),
    permissions: Number(BigInt(mode) & 0o777n),
    target: kind === 'link' ? textOf(status['linkTarget']) : null,
  }
}

const goDirectory = 2 ** 31
const goLink = 2 ** 27
const goOther = 2 ** 26 + 2 ** 25 + 2 ** 24 + 2 ** 21 + 2 ** 19

function kindOf(mode: number): FileStatus['kind'] {
  const has = (bits: number) => (BigInt(mode) & BigInt(bits)) !== 0n
  if (has(goDirectory)) return 'directory'
  if (has(goLink)) return 'link'
  return has(goOther) ? 'other' : 'file'
}
