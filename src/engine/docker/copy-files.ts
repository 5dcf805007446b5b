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
  const tooLarge = new AbortController()
  const deadline = AbortSignal.timeout(engineLimits.silence)
  const within = AbortSignal.any([signal, tooLarge.signal, deadline])
  const archive = pack()
  try {
    const source = await openSource(client, from, within)
    const onTooLarge = () => {
      tooLarge.abort(new Error('the files are too large'))
    }
    const [, sent] = await Promise.all([
      forward(source, archive, { maxBytes, onTooLarge }, within),
      openTarget(client, to, archive, within),
    ])
    sent.resume()
    return 'copied'
  } catch (error) {
    signal.throwIfAborted()
    if (tooLarge.signal.aborted) return 'too-large'
    const message = `${doing}: ${messageOf(error)}`
    throw infrastructureError({ code: 'engine-answer', message }, { cause: error })
  } finally {
    archive.destroy()
  }
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

interface Bound {
  readonly maxBytes: number
  readonly onTooLarge: () => void
}

async function forward(
  source: IncomingMessage,
  archive: Pack,
  { maxBytes, onTooLarge }: Bound,
  signal: AbortSignal,
): Promise<void> {
  const reader = extract()
  let left = maxBytes
  reader.on('entry', (header: Headers, content, next) => {
    left -= header.size ?? 0
    if (left < 0) {
      onTooLarge()
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
