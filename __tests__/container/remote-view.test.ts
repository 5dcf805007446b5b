import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { describe, expect, test } from '@jest/globals'
import { remoteKernel } from '../../src/container/remote-kernel.ts'
import { remoteView } from '../../src/container/remote-view.ts'
import type { ContainerState } from '../../src/engine/container-state.ts'
import type { Engine, RemoteContainers } from '../../src/engine/engine.ts'
import type { ExecOutcome } from '../../src/engine/exec.ts'

const signal = AbortSignal.timeout(30_000)
const table = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 00000000:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 77 1
`
const exited = (stdout: string, exitCode = 0): ExecOutcome => ({
  kind: 'exited',
  exitCode,
  stdout,
  stderr: '',
})
const missing: ExecOutcome = {
  ...{ kind: 'not-started', exitCode: 127, message: 'not found' },
  fault: { kind: 'program', problem: 'not-found', program: 'cat' },
}

/** An engine that only runs commands, as a test says. */
function engineWith(exec: (command: readonly string[]) => ExecOutcome): Engine {
  const containers = {
    exec: (_id: string, { command }: { command: readonly string[] }) =>
      Promise.resolve(exec(command)),
  }
  const location = { isLocalSocket: false, publishedHost: '127.0.0.1', socketPath: null }
  // Nothing else is asked of it.
  return { containers, identity: { location } } as unknown as Engine
}

const state = (address: string, port: number): ContainerState => ({
  ...{ id: 'canary-1', name: 'canary-1', status: 'running', pid: 0, exitCode: 0, oomKilled: false },
  ...{ error: '', createdAt: null, startedAt: null, finishedAt: null, runtime: '', mounts: [] },
  network: { kind: 'own' },
  addresses: [{ network: 'pods', address, aliases: [] }],
  published: [{ port: 80, protocol: 'tcp', bindings: [{ host: '127.0.0.1', port }] }],
})

const remote = (isInside: boolean): RemoteContainers => ({
  isInside,
  reachesAddresses: async (measure) => (await measure()) === true,
  ownCommand: () => '',
})

describe('what a kernel elsewhere tells', () => {
  test('is read by cat, or by a shell where there is none', async () => {
    const kernel = remoteKernel(
      engineWith(([program]) => (program === 'sh' ? exited('text') : missing)),
      'x',
    )
    expect(await kernel.read(['/proc/net/tcp'], signal)).toEqual({ text: 'text' })
  })

  test('is not seen where the image has neither', async () => {
    expect(
      await remoteKernel(
        engineWith(() => missing),
        'x',
      ).read(['/a'], signal),
    ).toBe('unseen')
  })

  test('counts although a file of it is not there', async () => {
    expect(
      await remoteKernel(
        engineWith(() => exited('some', 1)),
        'x',
      ).read(['/a'], signal),
    ).toEqual({ text: 'some' })
  })

  test('is gone with its container', async () => {
    const kernel = remoteKernel(
      engineWith(() => ({ kind: 'container-gone' })),
      'x',
    )
    expect(await kernel.read(['/a'], signal)).toBeNull()
  })
})

describe('a container elsewhere', () => {
  const counters = (refused: number) => `Tcp: OutRsts PassiveOpens\nTcp: ${refused} 0\n`

  test('is reached at its address where its own network has counted our knocks', async () => {
    let refused = 0
    const engine = engineWith(([, ...paths]) => {
      if (!paths.includes('/proc/net/snmp')) return exited(table)
      refused += 4
      return exited(counters(refused))
    })
    const view = await remoteView(engine, remote(false), state('127.0.0.1', 1), signal)
    expect(view?.reached.reach.addressOf(80)).toEqual({ host: '127.0.0.1', port: 80 })
    expect(view?.reached.isTunnel).toBeUndefined()
  })

  test('is not where somebody else has refused them', async () => {
    const engine = engineWith(([, ...paths]) =>
      exited(paths.includes('/proc/net/snmp') ? counters(3) : table),
    )
    const view = await remoteView(engine, remote(false), state('127.0.0.1', 49_000), signal)
    expect(view?.reached.reach.addressOf(80)).toEqual({ host: '127.0.0.1', port: 49_000 })
    expect(view?.reached.isTunnel).toBe(true)
  })

  test('is reached at its address from inside of its cluster, whatever its image has', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const view = await remoteView(
      engineWith(() => missing),
      remote(true),
      state('10.0.0.9', port),
      signal,
    )
    server.close()
    expect(view?.reached.reach.addressOf(80)).toEqual({ host: '10.0.0.9', port: 80 })
    expect(view?.sockets).toBeNull()
  })

  test('tells its listeners anew each time', async () => {
    const view = await remoteView(
      engineWith(() => exited(table)),
      remote(true),
      state('10.0.0.9', 1),
      signal,
    )
    expect(await view?.sockets?.listeners()).toMatchObject([{ address: '0.0.0.0', port: 8080 }])
    expect(view?.sockets?.untilListening).toBeNull()
  })
})
