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
import { nullWhereMissing } from './inside.ts'
import { olderLog } from './log-bounds.ts'
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
    // Every entry has some dozens of bytes before its own.
    const window = Math.max(criContainerLimits.logWindow, 2 * maxBytes)
    const now = await endOfFile(log.file, window)
    const before = await olderEnd(log.path, window - now.bytes.length)
    const bytes = Buffer.concat([before?.bytes ?? Buffer.alloc(0), now.bytes])
    const { isCut } = before ?? now
    const { text, truncated } = lastLines(bytes, { lines, maxBytes, isCut })
    // One that has begun anew is never all there was.
    return { text, truncated: truncated || before !== null }
  } catch (error) {
    throw unreadable(error)
  } finally {
    await log.file.close()
  }
}

interface FileEnd {
  readonly bytes: Buffer
  /** There is more before it. */
  readonly isCut: boolean
}

async function endOfFile(file: FileHandle, most: number): Promise<FileEnd> {
  const { size } = await file.stat()
  const window = Math.min(size, most)
  const buffer = Buffer.alloc(window)
  const { bytesRead } = await file.read(buffer, 0, window, size - window)
  return { bytes: buffer.subarray(0, bytesRead), isCut: window < size }
}

/** Null where the log has never begun anew. */
async function olderEnd(path: string, most: number): Promise<FileEnd | null> {
  const file = await open(olderLog(path), 'r').catch(nullWhereMissing)
  if (file === null) return null
  try {
    return await endOfFile(file, Math.max(0, most))
  } finally {
    await file.close()
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
  const { push } = logReader(({ stream, bytes }) => {
    onOutput(stream, bytes)
  })
  const changes = watchFile(log.path)
  let { file } = log
  try {
    let position = 0
    for (;;) {
      const isLast = ended.signal.aborted
      const next = await beganAnew(file, log.path)
      position = await readFrom(file, position, push)
      signal.throwIfAborted()
      if (next !== null) {
        await file.close()
        file = next
        position = 0
        continue
      }
      if (isLast) break
      await changes.next(ended.signal)
    }
    await waiting
  } finally {
    changes.close()
    await file.close()
  }
}

/** Another file is there by now: nothing more is written to this one. */
async function beganAnew(file: FileHandle, path: string): Promise<FileHandle | null> {
  const there = await open(path, 'r').catch(nullWhereMissing)
  if (there === null) return null
  const [{ ino: ours }, { ino: theirs }] = [await file.stat(), await there.stat()]
  if (ours !== theirs) return there
  await there.close()
  return null
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
