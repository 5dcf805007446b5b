/** A cluster of the machine's own, from outside of its namespaces. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { removeControlGroups } from './machine.ts'
import { ownNamespaces, reaper } from './namespaces.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const inside = fileURLToPath(new URL('inside.ts', import.meta.url))
const node = [process.execPath, '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON']

/** What is started so dies with the process that started it. */
const mortal = ['setpriv', '--pdeathsig', 'KILL', '--']

const signals = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const

/**
 * Runs a command beside a cluster that is started for it, and that ends with it. The command finds it in
 * `KUBECONFIG`, and what is known of its nodes and images in `CANARY_TEST_CLUSTER`.
 *
 * @returns the exit code of the command, 128 and the number of the signal that interrupted it
 */
export async function runInCluster(command: readonly string[], nodes: number): Promise<number> {
  const directory = mkdtempSync(join(tmpdir(), 'canary-cluster-'))
  const id = basename(directory)
  const own = [...node, inside, directory, id, String(nodes), ...command]
  const [program = '', ...args] = [...mortal, ...ownNamespaces, ...reaper, ...own]
  // A group of its own: a signal for this process reaches all of it once, terminal or not.
  const child = spawn(program, args, { cwd: root, stdio: 'inherit', detached: true })
  const interruptions: number[] = []
  const listeners = Object.entries(signals).map(([signal, number]) => {
    const forward = () => {
      interruptions.push(128 + number)
      // Only the first process of the namespaces ends all of them for certain.
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM')
    }
    process.on(signal, forward)
    return [signal, forward] as const
  })
  try {
    const code = await new Promise<number>((resolve, reject) => {
      child.once('error', reject)
      child.once('exit', (status) => {
        resolve(status ?? 1)
      })
    })
    return interruptions[0] ?? code
  } finally {
    for (const [signal, forward] of listeners) process.off(signal, forward)
    rmSync(directory, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
    removeControlGroups(id)
  }
}
