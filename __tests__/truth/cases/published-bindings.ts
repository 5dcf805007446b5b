import { once } from 'node:events'
import { createServer } from 'node:http'
import { createServer as createTcpServer, connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import type { TruthCase } from '../support/case.ts'
import type { World } from '../support/world.ts'

/** The engine over TCP, as a remote one is asked: only published ports lead to its containers. */
async function overTcp(world: World): Promise<string> {
  const path = world.address.replace(/^unix:\/\//, '')
  const server = createTcpServer((client) => {
    const engine = connect(path)
    for (const [from, to] of [
      [client, engine],
      [engine, client],
    ] as const) {
      from.on('error', () => to.destroy())
      from.on('close', () => to.destroy())
      from.pipe(to)
      world.afterwards(() => from.destroy())
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  world.afterwards(() => server.close())
  return `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A server of this machine at one address, and its port. */
async function serveAt(world: World, host: string): Promise<number> {
  const server = createServer((_, answer) => answer.end('ok')).listen(0, host)
  await once(server, 'listening')
  world.afterwards(() => server.close())
  return (server.address() as AddressInfo).port
}

const http = (timing: Readonly<Record<string, unknown>>) => ({
  checks: [{ name: 'http', probe: { httpGet: { path: '/etc/passwd', port: 8080 }, ...timing } }],
})
const httpd = ['httpd', '-f', '-h', '/', '-p', '8080']
const patient = { failureThreshold: 30, periodSeconds: 1, timeoutSeconds: 20 }
const hasty = { failureThreshold: 1, initialDelaySeconds: 1, timeoutSeconds: 3 }

async function validateOverTcp(
  world: World,
  fields: Readonly<Record<string, unknown>>,
): ReturnType<World['run']> {
  const head = { apiVersion: 'container-canary.nvidia.com/v1', kind: 'Validator', name: 'truth' }
  world.write({ 'manifest.yaml': { ...head, ...fields } })
  return await world.run([
    ...['validate', '--engine', await overTcp(world), '--file', 'manifest.yaml'],
    ...['--pull', 'never', world.base],
  ])
}

export const publishedBindings: readonly TruthCase[] = [
  {
    id: 'published-at-another-address-nobody-listens',
    claim:
      'a port published on 127.0.0.2 is not asked for at 127.0.0.1, where a server of the host has the same port',
    wanted: { exit: 1, verdict: 'failed' },
    run: async (world) => {
      const port = await serveAt(world, '127.0.0.1')
      const dockerRunOptions = ['-p', `127.0.0.2:${port}:8080`]
      return await validateOverTcp(world, { ...http(hasty), dockerRunOptions })
    },
  },
  {
    id: 'published-at-another-address',
    claim: 'a server whose port is published on 127.0.0.2 passes',
    wanted: { exit: 0, verdict: 'passed' },
    run: async (world) => {
      const port = await serveAt(world, '127.0.0.1')
      const dockerRunOptions = ['-p', `127.0.0.2:${port}:8080`]
      return await validateOverTcp(world, { ...http(patient), command: httpd, dockerRunOptions })
    },
  },
  {
    id: 'published-twice',
    claim: 'a server whose port is published on two addresses passes, whichever comes first',
    wanted: { exit: 0, verdict: 'passed' },
    run: async (world) => {
      const port = await serveAt(world, '127.0.0.1')
      const dockerRunOptions = ['-p', `127.0.0.3:${port}:8080`, '-p', `127.0.0.2:${port}:8080`]
      return await validateOverTcp(world, { ...http(patient), command: httpd, dockerRunOptions })
    },
  },
  {
    id: 'published-for-another-protocol',
    claim: 'a port that is published for UDP does not lead to a check of the same TCP port',
    wanted: { exit: 1, verdict: 'failed' },
    run: async (world) => {
      const port = await serveAt(world, '127.0.0.1')
      const dockerRunOptions = ['-p', `127.0.0.1:${port}:8080/udp`]
      return await validateOverTcp(world, { ...http(hasty), dockerRunOptions })
    },
  },
]
