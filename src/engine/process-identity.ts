import { readFile, readlink } from 'node:fs/promises'
import { systemErrorCode } from '../errors.ts'

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
