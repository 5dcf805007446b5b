import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, request } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface EngineProxy {
  readonly address: string
  /** Requests as they came, such as `POST /containers/create`, without version, ids and query. */
  readonly seen: readonly string[]
}

/**
 * A real engine behind a socket of its own, which makes something else of each create request.
 *
 * @param change gets the HostConfig that was asked for
 */
export async function withEngineProxy(
  address: string,
  change: (host: Readonly<Record<string, unknown>>) => unknown,
  work: (proxy: EngineProxy) => Promise<void>,
): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'canary-proxy-'))
  const seen: string[] = []
  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const path = (incoming.url ?? '').replace(/^\/v[0-9.]+/, '').replace(/\?.*/, '')
    seen.push(`${incoming.method ?? ''} ${path.replace(/[0-9a-f]{64}/, 'ID')}`)
    const chunks: Buffer[] = []
    for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk)
    const sent = Buffer.concat(chunks)
    const body = path === '/containers/create' ? changed(sent, change) : sent
    const headers = { ...incoming.headers, 'content-length': String(body.length) }
    const { method, url } = incoming
    const socketPath = address.replace(/^unix:\/\//, '')
    const onward = request({ socketPath, method, path: url, headers, agent: false }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.destroy())
    outgoing.on('close', () => onward.destroy())
    onward.end(body)
  }
  const server = createServer((incoming, outgoing) => void handle(incoming, outgoing))
  const socket = join(directory, 'engine.sock')
  server.listen(socket)
  await once(server, 'listening')
  try {
    await work({ address: `unix://${socket}`, seen })
  } finally {
    server.closeAllConnections()
    server.close()
    await rm(directory, { recursive: true })
  }
}

function changed(
  sent: Buffer,
  change: (host: Readonly<Record<string, unknown>>) => unknown,
): Buffer {
  // What this project sends itself.
  const body = JSON.parse(sent.toString()) as { readonly HostConfig: Record<string, unknown> }
  return Buffer.from(JSON.stringify({ ...body, HostConfig: change(body.HostConfig) }))
}
