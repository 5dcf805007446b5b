import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import http from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Handler = (request: IncomingMessage, response: ServerResponse) => void

const running: { server: http.Server; sockets: Set<Socket>; directory: string }[] = []

/** A server on a Unix socket that answers as it is told. @returns the path of its socket */
export async function fakeEngine(handler: Handler): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'canary-fake-'))
  const path = join(directory, 'engine.sock')
  const sockets = new Set<Socket>()
  const server = http.createServer(handler)
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  server.listen(path)
  await once(server, 'listening')
  running.push({ server, sockets, directory })
  return path
}

/** Answers pings as an engine does, and everything else as it is told. */
export function afterPing(
  handler: Handler,
  headers: Readonly<Record<string, string>> = {},
): Handler {
  return (request, response) => {
    if (request.url === '/_ping')
      response.writeHead(200, { 'api-version': '1.41', ...headers }).end()
    else handler(request, response)
  }
}

/** Closes what the test opened. */
export async function stopEngines(): Promise<void> {
  for (const { server, sockets, directory } of running.splice(0)) {
    for (const socket of sockets) socket.destroy()
    server.close()
    await once(server, 'close')
    await rm(directory, { recursive: true })
  }
}
