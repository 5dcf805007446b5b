/** A small API server on this machine, that answers as a test says. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'
import type { WebSocket } from 'ws'
import type { ClusterAccess } from '../../src/engine/kubernetes/access/locate-cluster.ts'
import { createClient } from '../../src/engine/kubernetes/client.ts'
import type { KubernetesClient } from '../../src/engine/kubernetes/client.ts'
import { createConnection } from '../../src/engine/kubernetes/connection.ts'

export interface ApiServer {
  /** Answers a request; its body has been read. */
  readonly answer: (request: IncomingMessage, response: ServerResponse, body: string) => void
  /** Talks to whoever opens a WebSocket; refuses with a status where it is left out. */
  readonly talk?: (socket: WebSocket, request: IncomingMessage) => void
}

export function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value))
}

/** As the API server refuses. */
export function refuse(
  response: ServerResponse,
  code: number,
  reason: string,
  message: string,
): void {
  json(response, code, { kind: 'Status', status: 'Failure', code, reason, message })
}

const nobody: ClusterAccess['user'] = {
  ...{ certificate: null, key: null, token: 'a-token', tokenFile: null, basic: null },
  ...{ plugin: null, provider: null },
  impersonate: { user: null, uid: null, groups: [], extra: new Map() },
}

export function accessTo(port: number, user: Partial<ClusterAccess['user']> = {}): ClusterAccess {
  return {
    origin: 'the context "test" of a test',
    server: new URL(`http://127.0.0.1:${port}`),
    tls: { authority: null, isVerified: true, serverName: null },
    ...{ proxy: null, namespace: 'default', isInside: false },
    user: { ...nobody, ...user },
  }
}

export async function withApiServer(
  { answer, talk }: ApiServer,
  work: (client: KubernetesClient, port: number) => Promise<void>,
  user: Partial<ClusterAccess['user']> = {},
): Promise<void> {
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (part: string) => (body += part))
    request.once('end', () => {
      answer(request, response, body)
    })
  })
  const sockets = new WebSocketServer({
    noServer: true,
    handleProtocols: (protocols) => [...protocols][0] ?? false,
  })
  server.on('upgrade', (request, socket, head) => {
    if (talk === undefined) {
      const body = JSON.stringify({
        code: 403,
        reason: 'Forbidden',
        message: 'pods "web" is forbidden:',
      })
      const length = Buffer.byteLength(body)
      socket.end(
        `HTTP/1.1 403 Forbidden\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\nConnection: close\r\n\r\n${body}`,
      )
      return
    }
    sockets.handleUpgrade(request, socket, head, (open) => {
      talk(open, request)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const client = createClient(createConnection(accessTo(port, user), {}), 'default')
  try {
    await work(client, port)
  } finally {
    client.close()
    for (const socket of sockets.clients) socket.terminate()
    server.closeAllConnections()
    server.close()
  }
}
