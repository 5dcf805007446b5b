/** Runs on the cluster of the tests, each in a namespace of its own. */
import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'yaml'
import { systemClock } from '../../src/clock.ts'
import type { Report } from '../../src/model.ts'
import type { RunEvent, RunRequest } from '../../src/run/request.ts'
import { run } from '../../src/run.ts'
import { cluster } from './cluster.ts'
import { inTemporaryDirectory, manifest } from './made-manifests.ts'
import { emptyRequest } from './run-request.ts'

const execute = promisify(execFile)

export async function kubectl(...args: readonly string[]): Promise<string> {
  const { stdout } = await execute('kubectl', args, { timeout: 60_000 })
  return stdout
}

/** Objects for kubectl to make. */
export async function apply(...objects: readonly object[]): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'canary-apply-'))
  try {
    const file = join(directory, 'objects.json')
    writeFileSync(file, JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }))
    await kubectl('apply', '--filename', file)
  } finally {
    rmSync(directory, { recursive: true })
  }
}

/** Where a kubeconfig leads that is the tests' own but for some of it. */
interface KubeconfigChanges {
  readonly server?: string
  readonly user?: Readonly<Record<string, unknown>>
}

interface Named {
  readonly name: string
}

interface WrittenKubeconfig {
  readonly clusters: readonly (Named & { readonly cluster: object })[]
  readonly users: readonly (Named & { readonly user: object })[]
}

/** Writes a kubeconfig of the tests' cluster, changed, and gives its path. */
export function kubeconfigWith(directory: string, { server, user }: KubeconfigChanges): string {
  const path = process.env['KUBECONFIG'] ?? ''
  // Of kubectl, with one of each.
  const own = parse(readFileSync(path, 'utf8')) as WrittenKubeconfig
  const changed = {
    ...own,
    clusters: own.clusters.map((one) => ({
      ...one,
      cluster: { ...one.cluster, ...(server === undefined ? {} : { server }) },
    })),
    users: own.users.map((one) => ({ ...one, user: { ...one.user, ...user } })),
  }
  const file = join(directory, 'kubeconfig')
  writeFileSync(file, JSON.stringify(changed))
  return file
}

export interface ClusterRun extends Partial<RunRequest> {
  readonly namespace: string
  readonly image?: string
  readonly kubeconfig?: string
  readonly onEvent?: (event: RunEvent) => void
  readonly signal?: AbortSignal
}

/** Runs one Validator on the cluster. */
export async function validateOnCluster(
  fields: Readonly<Record<string, unknown>>,
  asked: ClusterRun,
): Promise<Report> {
  const { namespace, image = cluster.images.busybox, kubeconfig, ...more } = asked
  const { onEvent = () => undefined, signal = new AbortController().signal, ...overrides } = more
  const env = { KUBECONFIG: kubeconfig ?? process.env['KUBECONFIG'] }
  return await inTemporaryDirectory(async (directory) => {
    writeFileSync(join(directory, 'manifest.yaml'), manifest(fields))
    return await run(
      {
        ...emptyRequest,
        ...{ images: [image], pull: 'missing', validators: ['manifest.yaml'], directory },
        engine: { env, home: '/nonexistent', engine: 'kubernetes', namespace, uid: 0 },
        ...{ startupTimeout: 10_000, runId: randomUUID() },
        ...overrides,
      },
      { clock: systemClock, version: '0.0.0', onEvent, onSecret: () => undefined },
      signal,
    )
  })
}

/** Why a run was not decided, one sentence each. */
export function errorsOf({ errors }: Report): readonly string[] {
  return errors.map(({ code, message }) => `${code}: ${message}`)
}

/** Names of Pods in a namespace that are not about to end. */
export async function podsIn(namespace: string): Promise<readonly string[]> {
  const text = await kubectl('get', 'pods', '--namespace', namespace, '--output', 'name')
  return text.split('\n').filter((name) => name !== '')
}
