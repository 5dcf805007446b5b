import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'
import type { Reach } from '../../src/container/reach.ts'

/** A server of a test, with every connection it was given. */
export interface TestServer {
  readonly port: number
  /** Complete request heads, in order. */
  readonly requests: string[]
  /** Connections so far. */
  readonly accepted: () => number
  /** Resolves when the clients have closed every connection. */
  readonly idle: () => Promise<void>
}

const running: { server: Server; sockets: Set<Socket> }[] = []

/** Closes what the test opened. */
export async function stopServers(): Promise<void> {
  for (const { server, sockets } of running.splice(0)) {
    for (const socket of sockets) socket.destroy()
    server.close()
    await once(server, 'close')
  }
}

/** Follows a server's connections and lets it listen. */
export async function track(
  server: Server,
  requests: string[] = [],
  host = '127.0.0.1',
): Promise<TestServer> {
  const sockets = new Set<Socket>()
  let accepted = 0
  server.on('connection', (socket) => {
    accepted += 1
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.once('close', () => {
      sockets.delete(socket)
      server.emit('test-closed')
    })
  })
  running.push({ server, sockets })
  server.listen(0, host)
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    accepted: () => accepted,
    idle: async () => {
      while (sockets.size > 0) await once(server, 'test-closed')
    },
  }
}

/** A bare TCP server. */
export function tcpServer(
  serve: (socket: Socket) => void = () => undefined,
  host?: string,
): Promise<TestServer> {
  const server = createServer((socket) => {
    serve(socket)
    // Unread bytes would hide the end of the connection.
    socket.resume()
  })
  return track(server, [], host)
}

export type Answer = string | ((socket: Socket, head: string) => void)

/** A server that answers each request head with the next of these bytes; the last one repeats. */
export async function answering(...answers: readonly Answer[]): Promise<TestServer> {
  const requests: string[] = []
  const server = createServer((socket) => {
    let text = ''
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1')
      if (!text.endsWith('\r\n\r\n')) return
      requests.push(text)
      const answer = answers[Math.min(requests.length, answers.length) - 1] ?? ''
      if (typeof answer === 'string') socket.end(answer, 'latin1')
      else answer(socket, text)
      text = ''
    })
  })
  return track(server, requests)
}

/**
 * A port that nobody listens on, and that nobody else is given until the test stops its servers: a
 * connection of ours leaves from it.
 */
export async function closedPort(): Promise<number> {
  const { port } = await tcpServer()
  const leaving = connect({ host: '127.0.0.1', port })
  leaving.on('error', () => leaving.destroy())
  await once(leaving, 'connect')
  const { localPort } = leaving
  if (localPort === undefined) throw new Error('the connection has no port')
  return localPort
}

/** Reaches every port of the container at an address of its own. */
export function direct(host = '127.0.0.1', names: readonly string[] = []): Reach {
  return { addressOf: (port) => ({ host, port }), isDirect: true, names }
}

/** Reaches the ports that are published, through a proxy. */
export function published(ports: Readonly<Record<number, number>>): Reach {
  return {
    addressOf: (port) => {
      const to = ports[port]
      return to === undefined ? null : { host: '127.0.0.1', port: to }
    },
    isDirect: false,
    names: [],
  }
}

/** Never ends by itself. */
export function never(): AbortSignal {
  return new AbortController().signal
}

export function response(status: number, lines: readonly string[] = [], body = ''): string {
  return [
    `HTTP/1.1 ${status} Some Words`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...lines,
    '',
    body,
  ].join('\r\n')
}

export const selfSigned = certificate('self-signed')
/** An RSA key of 1,024 bits. */
export const smallKey = certificate('small-key')

function certificate(name: string) {
  return {
    key: readFileSync(new URL(`__fixtures__/${name}.key.pem`, import.meta.url)),
    cert: readFileSync(new URL(`__fixtures__/${name}.cert.pem`, import.meta.url)),
  }
}
