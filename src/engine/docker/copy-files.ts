import type { IncomingMessage } from 'node:http'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { extract, pack } from 'tar-stream'
import type { Headers, Pack } from 'tar-stream'
import { infrastructureError, messageOf } from '../../errors.ts'
import { engineLimits } from '../../limits.ts'
import type { ContainerPath } from '../files.ts'
import type { DockerClient } from './client.ts'
import type { StreamCall } from './transport.ts'

const doing = 'copying the files of an image'

/** Nothing is kept of it here: what one container gives the other takes. */
export async function copyFiles(
  client: DockerClient,
  { from, to, maxBytes }: { from: ContainerPath; to: ContainerPath; maxBytes: number },
  signal: AbortSignal,
): Promise<'copied' | 'too-large'> {
  const within = AbortSignal.any([signal, AbortSignal.timeout(engineLimits.silence)])
  const archive = pack()
  const cut = new AbortController()
  const source = await openSource(client, from, within)
  const sending = openTarget(client, to, archive, AbortSignal.any([within, cut.signal]))
  const [forwarded, sent] = await Promise.allSettled([
    forward(source, archive, maxBytes, within).catch((error: unknown) => {
      cut.abort(new Error('there is no more to send'))
      throw error
    }),
    // Nobody reads any more what is still to be sent.
    sending.catch((error: unknown) => {
      source.destroy()
      throw error
    }),
  ])
  if (sent.status === 'fulfilled' && forwarded.status === 'fulfilled') {
    sent.value.resume()
    return 'copied'
  }
  signal.throwIfAborted()
  const error: unknown = forwarded.status === 'rejected' ? forwarded.reason : undefined
  if (error instanceof TooLargeError) return 'too-large'
  // Where both have failed the first has made the other fail, and the answer of the engine says more.
  const cause: unknown = sent.status === 'rejected' && !cut.signal.aborted ? sent.reason : error
  throw infrastructureError(
    { code: 'engine-answer', message: `${doing}: ${messageOf(cause)}` },
    { cause },
  )
}

class TooLargeError extends Error {
  override readonly name = 'TooLargeError'
}

/** With a dot behind it a directory is what is in it. */
async function openSource(
  client: DockerClient,
  { id, path }: ContainerPath,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const contents = `${path.replace(/\/$/, '')}/.`
  const open: StreamCall['open'] = (docker, abortSignal) =>
    docker.getContainer(id).getArchive({ path: contents, abortSignal })
  return await client.transport.open({ doing, open }, signal)
}

async function openTarget(
  client: DockerClient,
  { id, path }: ContainerPath,
  archive: Pack,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const open: StreamCall['open'] = (docker, abortSignal) =>
    docker.getContainer(id).putArchive(archive.pipe(new PassThrough()), { path, abortSignal })
  // It answers when it has everything.
  return await client.transport.open({ doing, open, deadlineMs: engineLimits.silence }, signal)
}

async function forward(
  source: IncomingMessage,
  archive: Pack,
  maxBytes: number,
  signal: AbortSignal,
): Promise<void> {
  const reader = extract()
  let left = maxBytes
  reader.on('entry', (header: Headers, content, next) => {
    left -= header.size ?? 0
    if (left < 0) {
      reader.destroy(new TooLargeError('the files are too large'))
      return
    }
    const name = relative(header.name)
    if (isEngines(name, header)) {
      content.on('end', next)
      content.resume()
      return
    }
    const target = header.type === 'link' ? relative(header.linkname ?? '') : header.linkname
    const linkname = target === undefined ? {} : { linkname: target }
    content.pipe(archive.entry({ ...header, name, ...linkname }, next))
  })
  try {
    await pipeline(source, reader, { signal })
    archive.finalize()
  } finally {
    source.destroy()
  }
}

function relative(name: string): string {
  return name.replace(/^(?:\.?\/+)+/, '').replace(/\/$/, '')
}

/** What engines add to the files of an image when they make a container of it; and its root itself. */
function isEngines(name: string, { type, size = 0 }: Headers): boolean {
  if (name === '' || name === '.' || name === '.dockerenv') return true
  if (type === 'character-device' || type === 'block-device' || type === 'fifo') return true
  return size === 0 && type !== 'directory' && added.has(name)
}

const added: ReadonlySet<string> = new Set([
  ...['etc/hosts', 'etc/hostname', 'etc/resolv.conf', 'etc/mtab', 'run/.containerenv'],
])
