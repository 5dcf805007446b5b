import { closeSync, constants, openSync, readlinkSync, readSync } from 'node:fs'
import { readFile, readlink } from 'node:fs/promises'
import { systemErrorCode } from '../errors.ts'
import { engineLimits } from '../limits.ts'

/**
 * A process of one boot of one kernel, such that no later one is taken for it: process ids are used
 * again, start times are not. Written `boot/namespace/pid/start`.
 */

/** Null where the system does not tell (it is no Linux), so that nothing is claimed. */
export async function ownIdentity(): Promise<string | null> {
  const [scope, start] = await Promise.all([ownScope(), startTime(process.pid)])
  return scope === null || start === null ? null : `${scope}/${process.pid}/${start}`
}

/**
 * Whether the process is known to be gone: it ran under this kernel and among the processes that we
 * see, and does so no more. False wherever that cannot be known.
 */
export async function isGone(identity: string): Promise<boolean> {
  const [, scope, pid, start] = /^([0-9a-f-]+\/[0-9]+)\/([0-9]+)\/([0-9]+)$/.exec(identity) ?? []
  if (scope === undefined || pid === undefined || scope !== (await ownScope())) return false
  if (!exists(Number(pid))) return true
  const now = await startTime(Number(pid))
  return now !== null && now !== start
}

/** proc(5): the boot's id, and the namespace in which process ids mean what we mean by them. */
async function ownScope(): Promise<string | null> {
  const [boot, namespace] = await Promise.all([
    readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => ''),
    readlink('/proc/self/ns/pid').catch(() => ''),
  ])
  const [, number] = /^pid:\[(\d+)\]$/.exec(namespace) ?? []
  return number === undefined || boot.trim() === '' ? null : `${boot.trim()}/${number}`
}

/** Clock ticks after boot: the 22nd field; the second one may hold blanks and parentheses. */
async function startTime(pid: number): Promise<string | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
}

/** Signal 0 asks; /proc alone may hide the processes of others. */
function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return systemErrorCode(error) !== 'ESRCH'
  }
}

/**
 * The files that the kernel shows of one process. They stay those of this process: once it is gone
 * they cannot be read any more, whoever gets its number next.
 */
export interface ProcessFiles {
  /** Null for what is not there, and for what we may not read. */
  readonly read: (name: string, isEnough?: (text: string) => boolean) => string | null
  /**
   * Reads one short file again and again, at a third of the cost. What it shows may outlive the
   * process.
   */
  readonly keep: (name: string) => () => string | null
  /** Where a link such as `ns/net` leads; null as above. */
  readonly link: (name: string) => string | null
  readonly close: () => void
}

/** Null where there is no such process, or none that we may see. */
export function openProcess(pid: number): ProcessFiles | null {
  if (pid <= 0) return null
  const directory = openDirectory(`/proc/${pid}`)
  if (directory === null) return null
  const base = `/proc/self/fd/${directory}`
  const kept: number[] = []
  let isOpen = true
  // A descriptor that was closed may have become another file's.
  const ask = <Answer>(question: () => Answer): Answer | null => {
    if (!isOpen) return null
    try {
      return question()
    } catch (error) {
      if (systemErrorCode(error) === '') throw error
      return null
    }
  }
  return {
    read: (name, isEnough) => ask(() => readKernelFile(`${base}/${name}`, isEnough)),
    keep: (name) => {
      const file = ask(() => {
        const opened = openSync(`${base}/${name}`, constants.O_RDONLY)
        kept.push(opened)
        return opened
      })
      return () => (file === null ? null : ask(() => readAgain(file)))
    },
    link: (name) => ask(() => readlinkSync(`${base}/${name}`)),
    close: () => {
      if (isOpen) for (const file of [directory, ...kept]) closeSync(file)
      isOpen = false
    },
  }
}

/**
 * The files of a container's process, as the engine numbers it. Null where that is no process of
 * this machine that its control groups or mounts tie to the container: an engine elsewhere numbers
 * other processes.
 */
export function openContainerProcess(pid: number, containerId: string): ProcessFiles | null {
  const files = openProcess(pid)
  if (files === null) return null
  const texts = ['cgroup', 'mountinfo'].map((name) => files.read(name) ?? '')
  if (containerId !== '' && texts.some((text) => text.includes(containerId))) return files
  files.close()
  return null
}

function openDirectory(path: string): number | null {
  try {
    return openSync(path, constants.O_RDONLY | constants.O_DIRECTORY)
  } catch (error) {
    if (systemErrorCode(error) === '') throw error
    return null
  }
}

/**
 * The kernel makes these texts while they are read, and looks through all of its sockets to find
 * that there are no more: one that came to its end within a page is not asked again.
 */
function readKernelFile(path: string, isEnough: (text: string) => boolean = () => false): string {
  const file = openSync(path, constants.O_RDONLY)
  try {
    const chunk = Buffer.allocUnsafe(pageBytes)
    let text = ''
    for (;;) {
      const bytes = readSync(file, chunk, 0, pageBytes, null)
      text += chunk.toString('latin1', 0, bytes)
      const isAll = bytes === 0 || (bytes < pageBytes - lineBytes && text.endsWith('\n'))
      if (isAll || text.length >= engineLimits.kernelText || isEnough(text)) return text
    }
  } finally {
    closeSync(file)
  }
}

/** The kernel makes the text anew for whoever reads from its start. */
function readAgain(file: number): string {
  const chunk = Buffer.allocUnsafe(pageBytes)
  return chunk.toString('latin1', 0, readSync(file, chunk, 0, pageBytes, 0))
}

/** What the kernel prepares at once (seq_file), and more than any of the lines that we read. */
const pageBytes = 4_096
const lineBytes = 512
