import { once } from 'node:events'
import { createServer } from 'node:net'
import type { Server, Socket } from 'node:net'

/** A server that answers every request head with whatever it was told last. */
export interface Wire {
  readonly port: number
  readonly say: (answer: Answer) => void
  readonly close: () => Promise<void>
}

/** The bytes for a request, given its first line; null closes the connection without a word. */
export type Answer = (requestLine: string) => Uint8Array | null

/** @param path of a Unix socket; a loopback port without one */
export async function openWire(path?: string): Promise<Wire> {
  let answer: Answer = () => null
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    let head = ''
    socket.on('data', (chunk: Buffer) => {
      head += chunk.toString('latin1')
      // One request a connection: what it says about its body does not matter.
      if (!head.includes('\r\n\r\n') || socket.writableEnded) return
      const bytes = answer(head.slice(0, head.indexOf('\r\n')))
      if (bytes === null) socket.destroy()
      else socket.end(bytes)
    })
  })
  if (path === undefined) server.listen(0, '127.0.0.1')
  else server.listen(path)
  await once(server, 'listening')
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    say: (next) => {
      answer = next
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

/** A whole answer of HTTP/1.1, of a server that closes the connection behind it. */
export function respond(
  body: Uint8Array | string,
  headers: Readonly<Record<string, string>> = {},
  status = 200,
): Buffer {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const head = `HTTP/1.1 ${status} Words\r\nConnection: close\r\n${lines.join('')}\r\n`
  return Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from(body)])
}
