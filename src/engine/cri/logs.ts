import { watch } from 'node:fs'
import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { infrastructureError, messageOf, systemErrorCode } from '../../errors.ts'
import { criContainerLimits } from '../../limits.ts'
import type { LogTail } from '../../model.ts'
import { createTail } from '../tail.ts'
import type { CriContext } from './context.ts'
import { find } from './inspect.ts'
import { logReader } from './log-lines.ts'
import { waitForExit } from './wait.ts'

/** Null where there is none: nothing was started, or it is a sandbox, or gone. */
async function openLog(
  context: CriContext,
  id: string,
  signal: AbortSignal,
): Promise<{ readonly file: FileHandle; readonly path: string } | null> {
  const found = await find(context, id, signal)
  const path = found?.kind === 'container' ? found.status.logPath : ''
  if (path === '') return null
  try {
    return { file: await open(path, 'r'), path }
  } catch (error) {
    // The runtime makes it when it starts the container.
    if (systemErrorCode(error) === 'ENOENT') return null
    throw unreadable(error)
  }
}

export async function tailLogs(
  context: CriContext,
  id: string,
  { lines, maxBytes }: { readonly lines: number; readonly maxBytes: number },
  signal: AbortSignal,
): Promise<LogTail> {
  const log = await openLog(context, id, signal)
  if (log === null) return { text: '', truncated: false }
  try {
    const { size } = await log.file.stat()
    // Every entry has some dozens of bytes before its own.
    const window = Math.min(size, Math.max(criContainerLimits.logWindow, 2 * maxBytes))
    const buffer = Buffer.alloc(window)
    const { bytesRead } = await log.file.read(buffer, 0, window, size - window)
    return lastLines(buffer.subarray(0, bytesRead), { lines, maxBytes, isCut: window < size })
  } catch (error) {
    throw unreadable(error)
  } finally {
    await log.file.close()
  }
}

/** @param isCut there is more before it, so that its first line may be none */
export function lastLines(
  log: Buffer,
  { lines, maxBytes, isCut }: { lines: number; maxBytes: number; isCut: boolean },
): LogTail {
  const kept: Buffer[] = []
  let isContinued = false
  const reader = logReader(({ bytes, isPartial }) => {
    const before = isContinued ? kept.pop() : undefined
    kept.push(before === undefined ? bytes : Buffer.concat([before, bytes]))
    isContinued = isPartial
  })
  reader.push(isCut ? log.subarray(log.indexOf('\n') + 1) : log)
  const tail = createTail(maxBytes)
  for (const line of kept.slice(-lines)) tail.push(line)
  const truncated = isCut || kept.length > lines || tail.isTruncated()
  return { text: tail.text(), truncated }
}

/**
 * From its start to the container's end, as the kernel tells that the file has grown. What the runtime writes
 * after the end it has written before it tells of it.
 */
export async function followLog(
  context: CriContext,
  id: string,
  onOutput: (stream: 'stdout' | 'stderr', bytes: Uint8Array) => void,
  signal: AbortSignal,
): Promise<void> {
  const ended = new AbortController()
  const waiting = waitForExit(context, id, signal, () => undefined).finally(() => {
    ended.abort(new Error('the container has ended'))
  })
  waiting.catch(() => undefined)
  const log = (await openLog(context, id, signal)) ?? (await afterEnd(context, id, waiting, signal))
  if (log === null) return
  const reader = logReader(({ stream, bytes }) => {
    onOutput(stream, bytes)
  })
  const changes = watchFile(log.path)
  try {
    let position = 0
    for (;;) {
      const isLast = ended.signal.aborted
      position = await readFrom(log.file, position, reader.push)
      signal.throwIfAborted()
      if (isLast) break
      await changes.next(ended.signal)
    }
    await waiting
  } finally {
    changes.close()
    await log.file.close()
  }
}

/** Of one that had not been started the log comes to be later. */
async function afterEnd(
  context: CriContext,
  id: string,
  ended: Promise<void>,
  signal: AbortSignal,
): ReturnType<typeof openLog> {
  await ended
  return await openLog(context, id, signal)
}

/** Everything that is there from there on. */
async function readFrom(
  file: FileHandle,
  from: number,
  onBytes: (bytes: Buffer) => void,
): Promise<number> {
  const chunk = Buffer.alloc(criContainerLimits.logChunk)
  let position = from
  for (;;) {
    const { bytesRead } = await file.read(chunk, 0, chunk.length, position)
    if (bytesRead === 0) return position
    position += bytesRead
    onBytes(Buffer.from(chunk.subarray(0, bytesRead)))
  }
}

/** Tells of what has happened since it was asked last. */
function watchFile(path: string): {
  readonly next: (signal: AbortSignal) => Promise<void>
  readonly close: () => void
} {
  let changed = Promise.withResolvers<undefined>()
  const watcher = watch(dirname(path), { persistent: false }, () => {
    changed.resolve(undefined)
  })
  watcher.on('error', () => {
    changed.resolve(undefined)
  })
  return {
    next: async (signal) => {
      const aborted = Promise.withResolvers<undefined>()
      const onAbort = () => {
        aborted.resolve(undefined)
      }
      signal.addEventListener('abort', onAbort, { once: true })
      if (signal.aborted) onAbort()
      await Promise.race([changed.promise, aborted.promise])
      signal.removeEventListener('abort', onAbort)
      changed = Promise.withResolvers<undefined>()
    },
    close: () => {
      watcher.close()
    },
  }
}

function unreadable(error: unknown): Error {
  return infrastructureError(
    {
      code: 'engine-logs',
      message: `cannot read the container's log: ${messageOf(error)}`,
      hint: 'run as the user that the runtime runs as, on its machine',
    },
    { cause: error },
  )
}
