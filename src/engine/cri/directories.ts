import { execFile } from 'node:child_process'
import { chmod, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { infrastructureError, messageOf, systemErrorCode } from '../../errors.ts'
import { criContainerLimits } from '../../limits.ts'
import { recordOf } from '../json.ts'
import { partsOf, placeOf } from './places.ts'
import type { Places } from './places.ts'

/**
 * What lies on this machine for containers and volumes. Nothing of it is anybody's but ours and the
 * containers': others of this machine may not even enter.
 */
export async function makeDirectory(
  parent: string,
  name: string,
  labels: Readonly<Record<string, string>>,
): Promise<string> {
  const directory = placeOf(parent, name)
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 })
    await writeFile(partsOf(directory).labels, JSON.stringify(labels), { mode: 0o600 })
    return directory
  } catch (error) {
    throw infrastructureError(
      {
        code: 'cri-directory',
        message: `cannot keep what belongs to a container in ${directory}: ${messageOf(error)}`,
        hint: 'run as the user that the runtime runs as, on its machine',
      },
      { cause: error },
    )
  }
}

/** Those that carry all the labels; null stands for any value. */
export async function listDirectories(
  parent: string,
  labels: Readonly<Record<string, string | null>>,
): Promise<readonly { readonly name: string; readonly labels: ReadonlyMap<string, string> }[]> {
  const names = await readdir(parent).catch((error: unknown) => {
    if (systemErrorCode(error) === 'ENOENT') return []
    throw unreadable(parent, error)
  })
  const found = await Promise.all(
    names.map(async (name) => ({ name, labels: await labelsOf(join(parent, name)) })),
  )
  return found.filter((one) => carries(one.labels, labels))
}

export function carries(
  labels: ReadonlyMap<string, string>,
  wanted: Readonly<Record<string, string | null>>,
): boolean {
  return Object.entries(wanted).every(([key, value]) =>
    value === null ? labels.has(key) : labels.get(key) === value,
  )
}

async function labelsOf(directory: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(partsOf(directory).labels, 'utf8').catch(() => '')
  try {
    const labels = recordOf(JSON.parse(text) as unknown)
    return new Map(Object.entries(labels).map(([key, value]) => [key, String(value)]))
  } catch {
    // It is being made, or goes.
    return new Map()
  }
}

/** What a container is called now. */
export async function nameNow({ containers }: Places, name: string): Promise<string> {
  const later = await readFile(partsOf(placeOf(containers, name)).name, 'utf8').catch(() => '')
  return later === '' ? name : later
}

/** One that is gone is fine. What is mounted in it is taken away first, and never emptied. */
export async function removeDirectory(parent: string, name: string): Promise<void> {
  const directory = placeOf(parent, name)
  try {
    for (const place of await mountsBelow(directory)) await unmount(place)
    await rm(directory, { recursive: true, force: true })
  } catch (error) {
    throw infrastructureError(
      {
        code: 'container-left',
        message: `${directory} may be left behind: ${messageOf(error)}`,
        hint: `unmount what is mounted in it, and remove it`,
      },
      { cause: error },
    )
  }
}

/** Deepest first (proc_pid_mountinfo(5): the fifth field, with octal escapes). */
async function mountsBelow(directory: string): Promise<readonly string[]> {
  const table = await readFile('/proc/self/mountinfo', 'utf8')
  return table
    .split('\n')
    .map((line) => (line.split(' ')[4] ?? '').replaceAll(/\\([0-7]{3})/g, unescaped))
    .filter((place) => place.startsWith(`${directory}/`))
    .sort((left, right) => right.length - left.length)
}

function unescaped(_: string, digits: string): string {
  return String.fromCharCode(Number.parseInt(digits, 8))
}

const run = promisify(execFile)

/**
 * Memory at a place of this machine, as a kubelet makes it: containers get what is mounted there.
 *
 * @param options of mount(8)
 * @throws CanaryError (infrastructure)
 */
export async function mountMemory(directory: string, options: string): Promise<void> {
  await mkdir(directory, { recursive: true })
  await mounting(['mount', '-t', 'tmpfs', '-o', options, 'container-canary', directory])
}

async function unmount(directory: string): Promise<void> {
  await mounting(['umount', directory])
}

async function mounting([program = '', ...args]: readonly string[]): Promise<void> {
  try {
    await run(program, args, { timeout: criContainerLimits.mount })
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

/** Empty, and open to whoever the container runs as. */
export async function makeOpenDirectory(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true })
  await chmod(directory, 0o777)
}

function unreadable(parent: string, error: unknown): Error {
  return infrastructureError(
    { code: 'cri-directory', message: `cannot look into ${parent}: ${messageOf(error)}` },
    { cause: error },
  )
}
