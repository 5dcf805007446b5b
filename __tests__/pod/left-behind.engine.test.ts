import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { askEngine, baseImage, engines } from '../support/engines.ts'
import { inTemporaryDirectory } from '../support/validate-with.ts'

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))

/** Two containers, one before them, and a directory that they share. */
function podWhose(seconds: {
  readonly init: string
  readonly stop: string
  /** Nothing in it ends by itself. */
  readonly grace: number
}): string {
  const common = { image: baseImage, volumeMounts: [{ name: 'shared', mountPath: '/shared' }] }
  const preStop = { exec: { command: ['sleep', seconds.stop] } }
  return JSON.stringify({
    ...{ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'left-behind' } },
    spec: {
      terminationGracePeriodSeconds: seconds.grace,
      volumes: [{ name: 'shared', emptyDir: {} }],
      initContainers: [{ ...common, name: 'before', command: ['sleep', seconds.init] }],
      containers: [
        { ...common, name: 'main', command: ['sleep', '1001'], lifecycle: { preStop } },
        { ...common, name: 'other', command: ['sleep', '1002'] },
      ],
    },
  })
}

interface Phase {
  readonly phase: string
  readonly pod: string
  readonly soak: string
  /** A process that tells that it is so. */
  readonly sign: string
}

const soaking: Phase = {
  ...{ phase: 'in the soak', soak: '100s', sign: 'sleep 1002' },
  pod: podWhose({ init: '0', stop: '0', grace: 60 }),
}

const phases: readonly Phase[] = [
  {
    ...{ phase: 'in the start-up', soak: '1s', sign: 'sleep 51' },
    pod: podWhose({ init: '51', stop: '0', grace: 60 }),
  },
  soaking,
  {
    ...{ phase: 'during the stop', soak: '1s', sign: 'sleep 52' },
    pod: podWhose({ init: '0', stop: '52', grace: 60 }),
  },
]

interface Listed {
  readonly Id: string
  readonly Labels: Readonly<Record<string, string>> | null
}

describe.each(engines)('of Pods, nothing is left behind on $name', ({ address }) => {
  let owner: string
  /** Of the runs that this test has started. */
  let runs: Set<string>

  beforeEach(() => {
    owner = `canary-test-${randomUUID()}`
    runs = new Set()
  })
  afterEach(async () => {
    for (const { Id } of await containers())
      await askEngine(address, 'DELETE', `/containers/${Id}?force=1&v=1`)
    for (const name of await volumes())
      await askEngine(address, 'DELETE', `/volumes/${name}?force=1`)
  })

  async function containers(): Promise<readonly Listed[]> {
    const all = (await askEngine(address, 'GET', '/containers/json?all=1')) as readonly Listed[]
    const own = all.filter(({ Labels }) => Labels?.['container-canary.owner']?.startsWith(owner))
    for (const { Labels } of own) runs.add(Labels?.['container-canary.run'] ?? '')
    return own
  }

  async function volumes(): Promise<readonly string[]> {
    const { Volumes } = (await askEngine(address, 'GET', '/volumes')) as {
      readonly Volumes:
        readonly { readonly Name: string; readonly Labels: Listed['Labels'] }[] | null
    }
    return (Volumes ?? [])
      .filter(({ Labels }) => runs.has(Labels?.['container-canary.run'] ?? 'none'))
      .map(({ Name }) => Name)
  }

  /** One that has not started, or has ended, has none. */
  async function processes({ Id }: Listed): Promise<string> {
    const told = await askEngine(address, 'GET', `/containers/${Id}/top`).catch(() => '')
    return JSON.stringify(told).replaceAll('","', ' ')
  }

  async function until(sign: string, exited: () => boolean): Promise<void> {
    for (let look = 0; look < 600; look += 1) {
      if (exited()) throw new Error(`it ended before "${sign}" ran`)
      const all = await Promise.all((await containers()).map(processes))
      if (all.some((text) => text.includes(sign))) return
      await pause(50)
    }
    throw new Error(`"${sign}" never ran`)
  }

  /** Starts the command line, waits for the phase, and sends the signal. */
  async function signalIn({ pod, soak, sign }: Phase, signal: NodeJS.Signals): Promise<unknown> {
    return await inTemporaryDirectory(async (directory): Promise<unknown> => {
      const file = join(directory, 'pod.json')
      await writeFile(file, pod)
      const { child, ended } = start('--soak', soak, '--file', file)
      await until(sign, () => child.exitCode !== null)
      // Its last container has come to be; the run has seen it.
      await pause(500)
      expect(await volumes()).not.toEqual([])
      child.kill(signal)
      return await ended
    })
  }

  function start(...flags: readonly string[]) {
    const quiet = '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON'
    const args = [quiet, cli, 'pod', '--engine', address, '--pull', 'never', ...flags]
    const env = { ...process.env, USER: owner }
    const child = spawn(process.execPath, args, { env, stdio: 'ignore' })
    return { child, ended: once(child, 'exit') }
  }

  test.each(
    (['SIGINT', 'SIGTERM'] as const).flatMap((signal) =>
      phases.map((phase) => ({ signal, ...phase })),
    ),
  )('after $signal $phase', async ({ signal, ...phase }) => {
    expect(await signalIn(phase, signal)).toEqual([3, null])
    expect(await containers()).toEqual([])
    expect(await volumes()).toEqual([])
  })

  test('after SIGKILL and the next run', async () => {
    expect(await signalIn(soaking, 'SIGKILL')).toEqual([null, 'SIGKILL'])
    expect(await containers()).toHaveLength(3)
    await inTemporaryDirectory(async (directory) => {
      const file = join(directory, 'pod.json')
      await writeFile(file, podWhose({ init: '0', stop: '0', grace: 1 }))
      const { ended } = start('--soak', '0', '--file', file)
      expect(await ended).toEqual([0, null])
    })
    expect(await containers()).toEqual([])
    expect(await volumes()).toEqual([])
  })
})
