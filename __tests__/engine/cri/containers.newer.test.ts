import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { plainContainer } from '../../../src/engine/container-request.ts'
import type { ContainerRequest } from '../../../src/engine/container-request.ts'
import { createCriClient } from '../../../src/engine/cri/client.ts'
import type { Engine } from '../../../src/engine/engine.ts'
import { openChannel } from '../../../src/grpc/channel.ts'
import { baseImage, connect, never } from '../../support/engines.ts'
import { runtime } from '../../support/runtime.ts'

let engine: Engine
let image = ''
const labels = { 'canary-test': randomBytes(4).toString('hex') }

beforeAll(async () => {
  engine = await connect(runtime.address)
  image = (await engine.images.find(baseImage, never))?.id ?? ''
})

afterAll(async () => {
  const left = await engine.containers.list(labels, never)
  const volumes = await engine.volumes.list(labels, never)
  await Promise.all(left.map(({ id }) => engine.containers.remove(id, never)))
  await Promise.all(volumes.map(({ name }) => engine.volumes.remove(name, never)))
  engine.close()
  expect([...left, ...volumes]).toEqual([])
})

function requestOf(fields: Partial<ContainerRequest> = {}): ContainerRequest {
  const name = `canary-${randomBytes(4).toString('hex')}`
  return { ...plainContainer, name, image, labels, ...fields }
}

/** A container for as long as something is done with it. */
async function withContainer(
  fields: Partial<ContainerRequest>,
  work: (id: string) => Promise<void>,
): Promise<void> {
  const { id } = await engine.containers.create(requestOf(fields))
  try {
    await work(id)
  } finally {
    await engine.containers.remove(id, never)
  }
}

async function started(id: string): Promise<void> {
  expect(await engine.containers.start(id, never)).toEqual({ started: true })
}

async function outputOf(id: string, script: string): Promise<string> {
  const command = ['sh', '-c', script] as const
  const outcome = await engine.containers.exec(id, { command, keepBytes: 10_000 }, never)
  if (outcome.kind !== 'exited') throw new Error(JSON.stringify(outcome))
  return outcome.stdout
}

const shell = (script: string) => ({ entrypoint: ['sh', '-c', script] })

describe(`a container of ${runtime.version}`, () => {
  test('has what was asked for, as seen from inside', async () => {
    const volume = await engine.volumes.create(
      {
        name: `${requestOf().name}-v`,
        ...{ labels, memory: { size: 65_536, mode: 0o1777 } },
      },
      never,
    )
    const mount = {
      kind: 'volume',
      volume,
      path: null,
      target: '/memory',
      readOnly: false,
    } as const
    const fields: Partial<ContainerRequest> = {
      ...{ user: 'canary', groups: ['2000'], workingDirectory: '/tmp', hostname: 'box' },
      env: [{ name: 'GREETING', value: 'hello world' }],
      ...{ hosts: { other: '192.0.2.7' }, tmpfs: { '/scratch': 'size=1m' } },
      ...{ mounts: [mount], volumes: [{ mountPath: '/empty', source: null }] },
      ...{ readOnlyRoot: true, noNewPrivileges: true, pids: 50, memory: 64 * 1024 * 1024 },
      capabilities: { add: [], drop: ['ALL'] },
    }
    await withContainer(fields, async (id) => {
      await started(id)
      const text = await outputOf(
        id,
        'exec 2>&1; id -u; id -G; pwd; hostname; echo "$GREETING"; cat /etc/hosts; touch /memory/a /scratch/b /empty/c && echo written; touch /x || echo closed; grep -E "^(NoNewPrivs|CapBnd|Seccomp):" /proc/self/status',
      )
      expect(text).toMatch(/^1000\n1000 2000\n\/tmp\nbox\nhello world\n/)
      expect(text).toContain('192.0.2.7\tother')
      expect(text).toMatch(/10\.91\.\d+\.\d+\tbox/)
      expect(text).toMatch(/written\n.*\nclosed\n/)
      expect(text.replaceAll(/\s+/g, ' ')).toMatch(/CapBnd: 0+ NoNewPrivs: 1 Seccomp: 2/)
      expect(await engine.containers.files.stat(id, '/memory/a', never)).toMatchObject({ size: 0 })
      expect(await engine.containers.inspect(id, never)).toMatchObject({
        ...{ status: 'running', network: { kind: 'own' }, runtime: 'io.containerd.runc.v2' },
        addresses: [{ address: expect.stringMatching(/^10\.91\./) as unknown }],
      })
    })
    await engine.volumes.remove(volume.name, never)
  })

  test('an end at once is not missed, and its last words are there', async () => {
    await withContainer(shell('echo out; echo err >&2; exit 7'), async (id) => {
      const ended = engine.containers.wait(id, never, () => undefined)
      await started(id)
      await ended
      expect(await engine.containers.inspect(id, never)).toMatchObject({
        ...{ status: 'exited', exitCode: 7, pid: 0, oomKilled: false },
      })
      const { text } = await engine.containers.logs(id, { lines: 5, maxBytes: 1000 }, never)
      expect(text.split('\n').sort()).toEqual(['', 'err', 'out'])
      const request = { command: ['true'], keepBytes: 10 } as const
      expect(await engine.containers.exec(id, request, never)).toEqual({ kind: 'container-gone' })
    })
  })

  test('a want of memory is told', async () => {
    const eats = shell('x=a; while :; do x=$x$x; done')
    await withContainer({ ...eats, memory: 16 * 1024 * 1024 }, async (id) => {
      const ended = engine.containers.wait(id, never, () => undefined)
      await started(id)
      await ended
      expect(await engine.containers.inspect(id, never)).toMatchObject({
        ...{ exitCode: 137, oomKilled: true },
      })
    })
  })

  test('what keeps it from starting is the fault of who it is', async () => {
    await withContainer({ entrypoint: ['/none'] }, async (id) => {
      expect(await engine.containers.start(id, never)).toMatchObject({
        started: false,
        fault: { kind: 'program', problem: 'not-found', program: '/none' },
      })
    })
    await expect(
      engine.containers.create(requestOf({ user: 'nobody-here' })),
    ).rejects.toMatchObject({
      fault: { kind: 'user', name: 'nobody-here' },
    })
    await expect(engine.containers.create(requestOf({ image: 'none:1' }))).rejects.toMatchObject({
      kind: 'input',
    })
  })

  test('a command whose time is over is ended by the runtime', async () => {
    await withContainer({}, async (id) => {
      await started(id)
      const request = { command: ['sleep', '60'], keepBytes: 10, timeout: 1000 } as const
      const outcome = await engine.containers.exec(id, request, AbortSignal.timeout(1000))
      expect(outcome).toMatchObject({ kind: 'aborted', stopped: true })
      expect(await outputOf(id, 'ps | grep -c "[s]leep 60"; true')).toBe('0\n')
    })
  })

  test('signals, its own way to be stopped, and a log that is followed to its end', async () => {
    const script =
      'trap "echo usr" USR1; trap "echo quit; exit 3" QUIT; echo up; while :; do sleep 0.1; done'
    await withContainer({ ...shell(script), stopSignal: 'SIGQUIT' }, async (id) => {
      await started(id)
      const seen: string[] = []
      const [said, heard] = [Promise.withResolvers(), Promise.withResolvers()]
      const following = engine.containers.followLog(
        id,
        (stream, bytes) => {
          seen.push(`${stream} ${Buffer.from(bytes).toString()}`)
          ;(seen.length === 1 ? said : heard).resolve(undefined)
        },
        never,
      )
      await said.promise
      await engine.containers.sendSignal(id, 'SIGUSR1', never)
      await heard.promise
      await engine.containers.stop(id, 20_000, never)
      await following
      expect(seen.join('')).toBe('stdout up\nstdout usr\nstdout quit\n')
      const state = await engine.containers.inspect(id, never)
      expect(state).toMatchObject({ status: 'exited', exitCode: 3, stopSignal: 'SIGQUIT' })
      await engine.containers.kill(id, never)
      await engine.containers.sendSignal(id, 'SIGTERM', never)
    })
  })

  test('an image is looked into without anything of it being run', async () => {
    await withContainer({ purpose: 'look-into', entrypoint: ['/'] }, async (id) => {
      const { files } = engine.containers
      expect(String(await files.read(id, '/etc/passwd', 1000, never))).toContain('canary:x:1000')
      let size = 0
      for await (const bytes of await files.everything(id, never)) size += bytes.length
      expect(size).toBeGreaterThan(500_000)
    })
  })

  test('others join the sandbox that holds namespaces', async () => {
    const volume = await engine.volumes.create(
      { name: `${requestOf().name}-pod`, ...{ labels, memory: null } },
      never,
    )
    const mount = { kind: 'volume', volume, readOnly: false } as const
    const holder = {
      purpose: 'hold-namespaces',
      mounts: [{ ...mount, path: null, target: '/pod' }],
    } as const
    await withContainer(holder, async (sandbox) => {
      await started(sandbox)
      const file = { kind: 'file', path: 'f', mode: 0o644, uid: 0, gid: 0 } as const
      const bytes = Buffer.from('from the sandbox')
      await engine.containers.files.write(sandbox, '/pod', [{ ...file, bytes }], never)
      const of = { kind: 'of', container: sandbox } as const
      const guest = {
        network: of,
        ipc: of,
        pid: of,
        mounts: [{ ...mount, path: 'f', target: '/f' }],
      }
      await withContainer(guest, async (id) => {
        await started(id)
        expect(await outputOf(id, 'cat /f; ps | grep -c "[p]ause"')).toBe('from the sandbox1\n')
        const [state, owner] = [
          await engine.containers.inspect(id, never),
          await engine.containers.inspect(sandbox, never),
        ]
        expect(state?.network).toEqual(of)
        const address = owner?.addresses[0]?.address ?? ''
        expect(await outputOf(id, 'ip -4 address show eth0')).toContain(address)
      })
      expect(await engine.containers.list(labels, never)).toMatchObject([{ id: sandbox }])
    })
    await engine.volumes.remove(volume.name, never)
  })

  test('what a killed run has left is found, whatever of it is left', async () => {
    const { id } = await engine.containers.create(requestOf())
    const lost = await engine.containers.create(requestOf())
    const state = await engine.containers.list(labels, never)
    await engine.containers.rename(id, 'canary-kept-1', never)
    const channel = openChannel(runtime.address.replace(/^unix:\/\//, ''))
    const client = createCriClient(channel, runtime.address)
    const asking = { doing: 'removing a container' }
    await client.call('RemoveContainer', { containerId: id }, asking, never)
    const { items } = await client.call(
      'ListPodSandbox',
      { filter: { labelSelector: new Map(Object.entries(labels)) } },
      asking,
      never,
    )
    const name = state.find((one) => one.id === lost.id)?.name
    const gone = items.find(({ metadata }) => metadata?.name === name)
    await client.call('StopPodSandbox', { podSandboxId: gone?.id ?? '' }, asking, never)
    await client.call('RemovePodSandbox', { podSandboxId: gone?.id ?? '' }, asking, never)
    client.close()
    const left = await engine.containers.list(labels, never)
    expect(left.map((one) => one.name).sort()).toEqual([name, 'canary-kept-1'].sort())
    await Promise.all(left.map((one) => engine.containers.remove(one.id, never)))
    expect(await engine.containers.list(labels, never)).toEqual([])
  })

  test('devices by name reach the process, and every command in the container', async () => {
    const file = join(runtime.cdiDirectory, `${labels['canary-test']}.json`)
    const edits = {
      env: ['WIDGET=here'],
      deviceNodes: [{ path: '/dev/widget', hostPath: '/dev/zero' }],
    }
    const devices = [{ name: 'one', containerEdits: edits }]
    await writeFile(
      file,
      JSON.stringify({ cdiVersion: '0.5.0', kind: 'canary.test/widget', devices }),
    )
    try {
      const names = ['canary.test/widget=one'] as const
      const request = { devices: { kind: 'native', names, env: [], groups: [] } } as const
      await withContainer({ ...request, ...shell('echo "$WIDGET"; sleep 60') }, async (id) => {
        await started(id)
        expect(await outputOf(id, 'echo "$WIDGET"; head -c 1 /dev/widget | wc -c')).toBe(
          'here\n1\n',
        )
        const { text } = await engine.containers.logs(id, { lines: 1, maxBytes: 100 }, never)
        expect(text).toBe('here\n')
      })
      const unknown = { ...request.devices, names: ['canary.test/widget=two'] as const }
      await expect(engine.containers.create(requestOf({ devices: unknown }))).rejects.toMatchObject(
        {
          kind: 'input',
          problems: [{ code: 'cdi-device-unresolvable' }],
        },
      )
    } finally {
      await rm(file)
    }
  })
})
