import { once } from 'node:events'
import { createServer } from 'node:http'
import type { ListenOptions } from 'node:net'
import { networkInterfaces } from 'node:os'
import type { TruthCase } from '../support/case.ts'
import type { World } from '../support/world.ts'

/** A server of this machine, beside the container; gives its port. */
async function serve(world: World, options: ListenOptions): Promise<number> {
  const server = createServer((_, answer) => answer.end('ok')).listen({ port: 0, ...options })
  await once(server, 'listening')
  world.afterwards(() => server.close())
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('a server without a port')
  return address.port
}

const probe = (action: Readonly<Record<string, unknown>>, more = {}) => ({
  ...action,
  failureThreshold: 1,
  timeoutSeconds: 3,
  ...more,
})
const checkOf = (action: Readonly<Record<string, unknown>>, more = {}) => ({
  checks: [{ name: 'one', probe: probe(action, more) }],
})
/** A file that the base image has. */
const http = (port: number, more = {}) => checkOf({ httpGet: { path: '/etc/passwd', port } }, more)
const tcp = (port: number, more = {}) => checkOf({ tcpSocket: { port } }, more)
const onHost = { dockerRunOptions: ['--network=host'] }
/** Time for a server of the image to begin. */
const patient = { failureThreshold: 30, periodSeconds: 1, timeoutSeconds: 20 }
const httpd = (where: string) => ['httpd', '-f', '-h', '/', '-p', where]
/** Container Canary asks `localhost` for the port. */
const whoeverListens = { verdict: 'passed', because: 'it asks localhost, whoever listens' } as const
/** Lines are wrapped anywhere. */
const anotherProgram =
  /nothing\s+in\s+the\s+container\s+listens\s+on\s+port\s+\d+;\s+what\s+answers\s/

/** A port that nobody has, for a container in the host's network. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '0.0.0.0')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** An address of this machine that is not a loopback one. */
function ownAddress(): string | null {
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
  return all.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? null
}

/** Runs a container beside the one under test, with a network of its own. */
async function beside(world: World, command: readonly string[]): Promise<string> {
  const { Id } = (await world.ask('POST', '/containers/create', {
    Image: world.base,
    Cmd: command,
  })) as { readonly Id: string }
  world.afterwards(() => world.ask('DELETE', `/containers/${Id}?force=1&v=1`))
  await world.ask('POST', `/containers/${Id}/start`)
  return Id
}

export const whoseAnswer: readonly TruthCase[] = [
  {
    id: 'host-network-tcp-of-the-host',
    claim: 'with --network=host, a port of the host does not pass tcpSocket for the image',
    wanted: { exit: 1, verdict: 'failed', reason: 'connection-refused', says: anotherProgram },
    containerCanary: whoeverListens,
    run: async (world) => {
      const port = await serve(world, { host: '0.0.0.0' })
      return await world.validate({ ...tcp(port), ...onHost })
    },
  },
  {
    id: 'host-network-ipv6-server-of-the-host',
    claim: 'with --network=host, nor does a server of the host that listens on :: for both',
    wanted: { exit: 1, verdict: 'failed', reason: 'connection-refused', says: anotherProgram },
    containerCanary: whoeverListens,
    run: async (world) => {
      const port = await serve(world, { host: '::' })
      return await world.validate({ ...http(port), ...onHost })
    },
  },
  {
    id: 'host-network-own-server',
    claim: "with --network=host, the container's own server passes",
    wanted: { exit: 0, verdict: 'passed' },
    run: async (world) => {
      const port = await freePort()
      const command = httpd(String(port))
      return await world.validate({ ...http(port, patient), ...onHost, command })
    },
  },
  {
    id: 'host-network-other-address',
    claim:
      'with --network=host, a server of the host at 127.0.0.1 does not pass for a container that listens on the same port at another address',
    wanted: { exit: 1, verdict: 'failed', reason: 'connection-refused', says: anotherProgram },
    containerCanary: whoeverListens,
    run: async (world) => {
      const port = await serve(world, { host: '127.0.0.1' })
      const command = httpd(`${ownAddress() ?? '127.0.0.2'}:${port}`)
      const checks = [
        ...http(port, { initialDelaySeconds: 1 }).checks,
        { name: 'listens', probe: { exec: { command: ['true'] } } },
      ]
      return await world.validate({ ...onHost, command, checks })
    },
  },
  {
    id: 'host-network-redirect-to-the-host',
    claim:
      "with --network=host, a redirect of the container to another program's port does not pass",
    wanted: { exit: 1, verdict: 'failed', reason: 'connection-refused', says: anotherProgram },
    run: async (world) => {
      const other = await serve(world, { host: '0.0.0.0' })
      const port = await freePort()
      const head = `HTTP/1.1 302 Found\\r\\nLocation: http://localhost:${other}/\\r\\nContent-Length: 0\\r\\n\\r\\n`
      const script = `while read line; do [ \${#line} -le 1 ] && break; done; printf '${head}'`
      const command = ['nc', '-ll', '-p', String(port), '-e', 'sh', '-c', script]
      return await world.validate({
        ...http(port, { initialDelaySeconds: 1, timeoutSeconds: 10 }),
        ...onHost,
        command,
      })
    },
  },
  {
    id: 'container-network-of-another',
    claim: 'with --network=container:…, the server of the other container does not pass',
    wanted: { exit: 1, verdict: 'failed', reason: 'connection-refused', says: anotherProgram },
    run: async (world) => {
      const id = await beside(world, httpd('8080'))
      const dockerRunOptions = [`--network=container:${id}`]
      return await world.validate({
        ...http(8080, { initialDelaySeconds: 1 }),
        dockerRunOptions,
      })
    },
  },
  {
    id: 'container-network-own-server',
    claim: "with --network=container:…, the container's own server passes",
    wanted: { exit: 0, verdict: 'passed' },
    run: async (world) => {
      const id = await beside(world, ['sleep', '600'])
      const dockerRunOptions = [`--network=container:${id}`]
      return await world.validate({
        ...http(8080, patient),
        dockerRunOptions,
        command: httpd('8080'),
      })
    },
  },
  {
    id: 'host-processes-own-server',
    claim: "with --pid=host and --network=host, the container's own server passes",
    wanted: { exit: 0, verdict: 'passed' },
    run: async (world) => {
      const port = await freePort()
      const dockerRunOptions = ['--network=host', '--pid=host']
      const command = httpd(String(port))
      return await world.validate({ ...http(port, patient), dockerRunOptions, command })
    },
  },
  {
    id: 'host-processes-server-of-the-host',
    claim: 'with --pid=host and --network=host, a server of the host does not pass',
    wanted: { exit: 1, verdict: 'failed', reason: 'connection-refused', says: anotherProgram },
    containerCanary: whoeverListens,
    run: async (world) => {
      const port = await serve(world, { host: '0.0.0.0' })
      const dockerRunOptions = ['--network=host', '--pid=host']
      return await world.validate({ ...http(port), dockerRunOptions })
    },
  },
  {
    id: 'listens-on-ipv6-only',
    claim: 'a server that listens on IPv6 only is told as such, and not as none',
    wanted: { exit: 1, verdict: 'failed', says: /listens\s+on\s+IPv6\s+only\s+\(\[::\]:8080\)/ },
    run: async (world) =>
      await world.validate({
        ...http(8080, { initialDelaySeconds: 1 }),
        dockerRunOptions: ['--sysctl', 'net.ipv6.bindv6only=1'],
        command: httpd('8080'),
      }),
  },
  {
    id: 'listens-on-a-specific-address',
    claim: 'a server that is bound to another address than the one it is asked at is told as such',
    wanted: { exit: 1, verdict: 'failed', says: /listens\s+on\s+127\.0\.0\.1:8080\s+only/ },
    run: async (world) =>
      await world.validate({
        ...http(8080, { initialDelaySeconds: 1 }),
        command: httpd('127.0.0.1:8080'),
      }),
  },
]
