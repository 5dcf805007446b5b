import { describe, expect, test } from '@jest/globals'
import type { FileEntry } from '../../src/engine/files.ts'
import { workloadLimits } from '../../src/limits.ts'
import { terminationBytes } from '../../src/workload/sandbox.ts'
import { description } from '../support/pretend-engine.ts'
import { engineFor, never, open } from './support/part.ts'
import { directory, filesVolume, location, workloadWith } from './support/workloads.ts'

const memory = (name: string, size: number | null = null) =>
  ({ kind: 'memory', name, location, memory: { size, mode: 0o1777 }, gid: 2000 }) as const

describe('what is asked of the engine for a sandbox', () => {
  test('one container with namespaces that others join, and no privileges', async () => {
    const { scripted, sandbox } = await open(
      workloadWith({ sandbox: { hostname: 'web-0', sysctls: { 'net.ipv4.ip_forward': '1' } } }),
      engineFor(),
    )
    const [request] = scripted.requests
    expect(request).toMatchObject({
      ...{ image: 'sha256:pause', hostname: 'web-0', labels: { canary: 'yes' } },
      network: { kind: 'own', name: null },
      ipc: { kind: 'shareable' },
      pid: { kind: 'own' },
      sharedMemory: 64 * 1024 * 1024,
      sysctls: { 'net.ipv4.ip_forward': '1' },
      capabilities: { add: [], drop: ['ALL'] },
      noNewPrivileges: true,
    })
    expect(sandbox.membership).toEqual({
      network: { kind: 'of', container: 'c1' },
      ipc: { kind: 'of', container: 'c1' },
      pid: { kind: 'own' },
      hostname: null,
    })
  })

  test('the namespaces of the host, where the workload wants them', async () => {
    const wanted = { network: 'host', pid: 'host', ipc: 'host' } as const
    const { scripted, sandbox } = await open(workloadWith({ sandbox: wanted }), engineFor())
    const host = { network: { kind: 'host' }, pid: { kind: 'host' }, ipc: { kind: 'host' } }
    expect(scripted.requests[0]).toMatchObject({ ...host, hostname: null, sharedMemory: null })
    expect(sandbox.membership).toMatchObject({ pid: { kind: 'host' }, ipc: { kind: 'host' } })
  })

  test('processes are seen by all where they are shared', async () => {
    const { sandbox } = await open(workloadWith({ sandbox: { pid: 'shared' } }), engineFor())
    expect(sandbox.membership.pid).toEqual({ kind: 'of', container: 'c1' })
  })

  test('a container names its host again where the engine does not share the name', async () => {
    const describeIt = () => Promise.resolve({ ...description, name: 'podman' as const })
    const parts = { identity: { describe: describeIt } }
    const own = await open(workloadWith({ sandbox: { hostname: 'web-0' } }), engineFor({ parts }))
    expect(own.sandbox.membership.hostname).toBe('web-0')
    const host = await open(workloadWith({ sandbox: { network: 'host' } }), engineFor({ parts }))
    expect(host.sandbox.membership.hostname).toBeNull()
  })

  test('one volume for all that is on the disk, and one for each that is in memory', async () => {
    const volumes = [
      directory('data'),
      memory('cache', 1_000),
      filesVolume('config', { 'a.txt': 'a' }),
      filesVolume('secret', { token: 't' }, true),
      { kind: 'host', name: 'host', location, path: '/srv' } as const,
    ]
    const { scripted, sandbox } = await open(workloadWith({ volumes }), engineFor())
    expect(scripted.done.filter((step) => step.startsWith('create volume'))).toEqual([
      'create volume pod',
      'create volume memory-0',
      'create volume memory-1',
    ])
    const { places } = sandbox
    expect(places.volume('host')).toBeNull()
    expect(places.volume('data')?.path).toBe('volumes/data')
    expect(places.volume('cache')?.path).toBe('')
    expect(scripted.files.entry('c1', '/pod/volumes/data')).toMatchObject({ mode: 0o777, gid: 0 })
    expect(scripted.files.entry('c1', '/memory/cache/.')).toMatchObject({ mode: 0o1777, gid: 2000 })
    expect(scripted.files.read('c1', '/pod/volumes/config/a.txt')?.toString()).toBe('a')
    expect(scripted.files.read('c1', '/memory/secret/token')?.toString()).toBe('t')
  })

  test('the hosts file knows its address, and stands nowhere where the engine has its own', async () => {
    const hosts = (address: string) => `${address} web-0\n`
    const own = await open(workloadWith({ sandbox: { hosts } }), engineFor())
    expect(own.scripted.files.read('c1', '/pod/hosts')?.toString()).toBe('127.0.0.1 web-0\n')
    const none = await open(workloadWith({ sandbox: { hosts: null } }), engineFor())
    expect(none.scripted.files.read('c1', '/pod/hosts')).toBeNull()
  })

  test('what was written can be read, and what is longer cannot', async () => {
    const { sandbox } = await open(workloadWith(), engineFor())
    const { places } = sandbox
    const entry: FileEntry = {
      ...{ kind: 'file', path: 'x', mode: 0o600, uid: 0, gid: 0, bytes: Buffer.from('four') },
    }
    await places.write(places.own('termination'), [entry], never)
    const place = places.own('termination/x')
    expect((await places.read(place, 4, never))?.toString()).toBe('four')
    expect(await places.read(place, 3, never)).toBeNull()
    expect(await places.read(places.own('termination/y'), 4, never)).toBeNull()
  })
})

describe('a sandbox that goes', () => {
  const volumes = [directory('data'), memory('cache')]

  test('leaves nothing', async () => {
    const { scripted, sandbox } = await open(workloadWith({ volumes }), engineFor())
    await sandbox.close()
    expect([...scripted.left(), ...scripted.volumes()]).toEqual([])
    // Docker removes no volume that a container has.
    const last = scripted.done.findIndex((step) => step.startsWith('remove volume'))
    expect(scripted.done.indexOf('remove c1')).toBeLessThan(last)
  })

  test.each([
    'create volume pod',
    'create volume memory-0',
    'create from pause',
    'start c1',
    'inspect c1',
    'write c1',
  ])('leaves nothing when it fails half-way: %s', async (failing) => {
    const fails = (step: string) => (step === failing ? new Error('the engine is lost') : null)
    const on = engineFor({ fails })
    await expect(open(workloadWith({ volumes }), on)).rejects.toThrow('the engine is lost')
    expect([...on.scripted.left(), ...on.scripted.volumes()]).toEqual([])
  })

  test('leaves no volume that came to be when another had failed', async () => {
    const later = Promise.withResolvers<undefined>()
    const on = engineFor()
    const { engine } = on.scripted
    const create: typeof engine.volumes.create = async (request, signal) => {
      if (request.name.endsWith('-pod')) throw new Error('the disk is full')
      await later.promise
      return await engine.volumes.create(request, signal)
    }
    const slow = { ...engine, volumes: { ...engine.volumes, create } }
    const opening = open(workloadWith({ volumes }), {
      ...on,
      scripted: { ...on.scripted, engine: slow },
    })
    setImmediate(() => {
      later.resolve(undefined)
    })
    await expect(opening).rejects.toThrow('the disk is full')
    await later.promise
    await new Promise(setImmediate)
    expect(on.scripted.volumes()).toEqual([])
  })

  test('tells why it failed, and not that it could not be removed', async () => {
    const fails = (step: string) =>
      step === 'write c1' ? new Error('no room') : step === 'remove c1' ? new Error('stuck') : null
    await expect(open(workloadWith({ volumes }), engineFor({ fails }))).rejects.toThrow('no room')
  })

  test('removes its volumes although its container stays, and tells of that', async () => {
    const fails = (step: string) => (step === 'remove c1' ? new Error('stuck') : null)
    const { scripted, sandbox } = await open(workloadWith({ volumes }), engineFor({ fails }))
    await expect(sandbox.close()).rejects.toThrow('stuck')
    expect(scripted.volumes()).toEqual([])
  })

  test('tells of a process that did not start', async () => {
    const images = { pause: { start: { started: false, fault: unknown, message: 'no' } as const } }
    const on = engineFor({ images })
    await expect(open(workloadWith(), on)).rejects.toThrow(
      "the container that holds the Pod's namespaces did not start: no",
    )
    expect(on.scripted.left()).toEqual([])
  })
})

const unknown = { kind: 'unknown' } as const

test('last words are shared by many containers (limit: workloadLimits.terminationMessage)', () => {
  expect([1, 3, 4, 12].map(terminationBytes)).toEqual([
    workloadLimits.terminationMessage,
    workloadLimits.terminationMessage,
    3_072,
    1_024,
  ])
})
