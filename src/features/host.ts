import { closeSync, constants, openSync, readdirSync, readFileSync, readSync } from 'node:fs'
import type { Stats } from 'node:fs'
import { featureLimits } from '../limits.ts'
import { monotonicNow } from '../clock.ts'
import { absence, absenceOf, isAbsence } from './absence.ts'
import type { Absence, Skipped } from './absence.ts'
import { findBelow, findDirectly } from './host-path.ts'
import type { Found } from './host-path.ts'
import { decodeText, sortByBytes, trimSpace } from './text.ts'

export interface ReadOptions {
  readonly maxBytes?: number
  /** Larger files give their beginning instead of an {@link Absence}. */
  readonly beginningOnly?: boolean
}

export type FileKind = 'file' | 'directory' | 'character-device' | 'other'

/**
 * The file system of the host whose features are asked for. Paths are absolute as on that host.
 *
 * Reads are synchronous: a sysfs file costs some 14 microseconds that way and 90 through the thread
 * pool, and there are thousands of them. No read waits for an event: pipes and devices are not
 * opened, files that block until something happens (`/proc/kmsg`) answer at once, and after the
 * deadline every read is refused.
 */
export interface Host {
  /** True when features of the machine that this runs on are asked for. */
  readonly isThisMachine: boolean
  readonly bytes: (path: string, options?: ReadOptions) => Buffer | Absence
  readonly text: (path: string, options?: ReadOptions) => string | Absence
  /** A trimmed text. */
  readonly value: (path: string) => string | Absence
  /** Names in a directory, sorted by their bytes. */
  readonly list: (path: string) => readonly string[] | Absence
  /** What stands there, links followed. */
  readonly kind: (path: string) => FileKind | Absence
  /** Where this process finds it, for what this interface does not read itself. */
  readonly locate: (path: string) => string | Absence
  /** What was asked for in vain since the host was opened, expected absences left out. */
  readonly skipped: () => readonly Skipped[]
}

export interface HostOptions {
  /** Where the host's root directory is mounted; default `/`. */
  readonly root?: string
  /** In terms of `monotonicNow()`; default: {@link featureLimits.discoveryMs} from now. */
  readonly deadline?: number
}

export function openHost(options: HostOptions = {}): Host {
  const root = (options.root ?? '/').replace(/\/+$/, '')
  const deadline = options.deadline ?? monotonicNow() + featureLimits.discoveryMs
  const find = root === '' ? findDirectly : findBelow(root)
  const skipped = new Map<string, Skipped>()
  /** Holds most files; what is read stands here until the next read. */
  const scratch = Buffer.allocUnsafe(64 * 1024)

  function ask<Value>(path: string, answer: (found: Found) => Value | Absence): Value | Absence {
    const result = monotonicNow() > deadline ? absence('deadline') : attempt(path, answer)
    if (isAbsence(result) && !result.expected) {
      const { count, example } = skipped.get(result.code) ?? { count: 0, example: path }
      skipped.set(result.code, { code: result.code, count: count + 1, example })
    }
    return result
  }

  function attempt<Value>(path: string, answer: (found: Found) => Value | Absence) {
    try {
      const found = find(path)
      return isAbsence(found) ? found : answer(found)
    } catch (error) {
      return absenceOf(error)
    }
  }

  const read = (path: string, how: ReadOptions = {}) =>
    ask(path, (found) => readRegular(found, how, scratch))
  const text: Host['text'] = (path, how = {}) =>
    ask(path, (found) => {
      const quick = readQuickly(found, how)
      if (quick !== null) return quick
      const content = readRegular(found, how, scratch)
      return isAbsence(content) ? content : decodeText(content)
    })
  return {
    isThisMachine: root === '',
    bytes: (path, how) => {
      const content = read(path, how)
      return isAbsence(content) ? content : Buffer.from(content)
    },
    text,
    value: (path) => {
      const content = text(path)
      return typeof content === 'string' ? trimSpace(content) : content
    },
    list: (path) => ask(path, (found) => listDirectory(found.path)),
    kind: (path) => ask(path, (found) => kindOf(found.stats)),
    locate: (path) => ask(path, (found) => found.path),
    skipped: () => [...skipped.values()],
  }
}

// O_NONBLOCK: some regular files of procfs wait for events, and a file may have become a pipe.
const readFlags = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY

/**
 * In one call of the runtime instead of four, where the size is known to be in bounds: that of
 * sysfs files is a page. Null: read it the other way.
 */
function readQuickly(found: Found, options: ReadOptions): string | null {
  const { size } = found.stats
  const maxBytes = options.maxBytes ?? featureLimits.fileBytes
  if (!found.stats.isFile() || size === 0 || size > maxBytes) return null
  const text = readFileSync(found.path, { encoding: 'utf8', flag: readFlags })
  // Bytes that are no UTF-8 want decoding one by one.
  return text.includes('\ufffd') ? null : text
}

function readRegular(found: Found, options: ReadOptions, scratch: Buffer): Buffer | Absence {
  if (!found.stats.isFile()) return absence(found.stats.isDirectory() ? 'EISDIR' : 'not-regular')
  const maxBytes = options.maxBytes ?? featureLimits.fileBytes
  const beginningOnly = options.beginningOnly ?? false
  if (!beginningOnly && found.stats.size > maxBytes) return absence('too-large')
  const file = openSync(found.path, readFlags)
  try {
    const content = readToEnd(file, maxBytes + 1, scratch)
    if (content.length <= maxBytes) return content
    return beginningOnly ? content.subarray(0, maxBytes) : absence('too-large')
  } finally {
    closeSync(file)
  }
}

/** At most `maxBytes`; the size of a file in procfs and sysfs is not known before its end. */
function readToEnd(file: number, maxBytes: number, scratch: Buffer): Buffer {
  let buffer = scratch
  for (let length = 0; ;) {
    if (length === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2)
    const count = readSync(file, buffer, length, Math.min(buffer.length, maxBytes) - length, null)
    length += count
    if (count === 0 || length === maxBytes) return buffer.subarray(0, length)
  }
}

function listDirectory(path: string): readonly string[] | Absence {
  const names = readdirSync(path)
  if (names.length > featureLimits.directoryEntries) return absence('too-many-entries')
  return sortByBytes(names)
}

function kindOf(stats: Stats): FileKind {
  if (stats.isFile()) return 'file'
  if (stats.isDirectory()) return 'directory'
  return stats.isCharacterDevice() ? 'character-device' : 'other'
}
