import { readFile, readdir, readlink } from 'node:fs/promises'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { infrastructureError, messageOf } from '../../errors.ts'
import { criContainerLimits } from '../../limits.ts'

/**
 * How the runtime sees the files of this machine: what is mounted for a container has to be mounted where the
 * runtime looks, which may have mounts of its own.
 */
export interface RuntimeView {
  /** Before every path that is to be seen as the runtime sees it; empty where it sees what we see. */
  readonly root: string
  /** Of the kernel's: what is mounted in the runtime's view. */
  readonly mountTable: string
  /** Runs mount(8) or umount(8) there. @throws CanaryError (infrastructure) */
  readonly mounting: (command: readonly [string, ...string[]]) => Promise<void>
}

/** Found once, by the process that listens on the socket; one that is not to be seen is taken to see what we see. */
export async function findRuntimeView(
  socketPath: string,
  deadlineMs: number = criContainerLimits.mount,
): Promise<RuntimeView> {
  const pid = await listenerOf(socketPath)
  const [ours, theirs] = await Promise.all(
    ['self', String(pid ?? 'self')].map((process) => namespaceOf(process)),
  )
  const isOther = pid !== null && theirs !== null && ours !== theirs
  const process = isOther ? `/proc/${pid}` : '/proc/self'
  const before = isOther ? ['nsenter', `--mount=/proc/${pid}/ns/mnt`, '--'] : []
  return {
    root: isOther ? `${process}/root` : '',
    mountTable: `${process}/mountinfo`,
    mounting: async (command) => {
      await run([...before, ...command], deadlineMs)
    },
  }
}

async function namespaceOf(process: string): Promise<string | null> {
  return await readlink(`/proc/${process}/ns/mnt`).catch(() => null)
}

/** By the kernel's table of sockets (proc_net(5), `unix`): the inode is the seventh field, the path the eighth. */
async function listenerOf(socketPath: string): Promise<number | null> {
  const table = await readFile('/proc/net/unix', 'utf8').catch(() => '')
  const inode = inodeIn(table, socketPath)
  if (inode === null) return null
  const processes = await readdir('/proc')
  for (const process of processes.filter((name) => /^\d+$/.test(name))) {
    if (await holds(process, `socket:[${inode}]`)) return Number(process)
  }
  return null
}

/** Of a socket that takes connections (`__SO_ACCEPTCON`). */
export function inodeIn(table: string, socketPath: string): string | null {
  for (const line of table.split('\n')) {
    const [, , , flags = '', , , inode = '', path] = line.trim().split(/\s+/)
    if (path === socketPath && Number.parseInt(flags, 16) === 0x10000) return inode
  }
  return null
}

async function holds(process: string, socket: string): Promise<boolean> {
  // It has ended meanwhile, or is not ours to look into.
  const files = await readdir(`/proc/${process}/fd`).catch(() => [])
  const links = await Promise.all(
    files.map((file) => readlink(`/proc/${process}/fd/${file}`).catch(() => '')),
  )
  return links.includes(socket)
}

const execute = promisify(execFile)

async function run([program = '', ...args]: readonly string[], timeout: number): Promise<void> {
  try {
    await execute(program, args, { timeout })
  } catch (error) {
    const words = messageOf(error).replaceAll(/\s+/g, ' ').trim()
    throw infrastructureError(
      {
        code: 'cri-memory',
        message: `memory cannot be mounted for a container on this machine: ${words}`,
        hint: 'it needs root, as a kubelet has it',
      },
      { cause: error },
    )
  }
}
