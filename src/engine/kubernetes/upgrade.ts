import type { IncomingMessage } from 'node:http'
import { WebSocket } from 'ws'
import { infrastructureError } from '../../errors.ts'
import { clusterLimits, engineLimits } from '../../limits.ts'
import type { Connection } from './connection.ts'
import { ApiRefusal, readRefusal } from './refusal.ts'
import { explain, pathOf, readText } from './requests.ts'
import type { ApiCall } from './requests.ts'

/** A question whose answer is a conversation. */
export interface UpgradeCall extends Pick<ApiCall, 'path' | 'query' | 'doing'> {
  /** Subprotocols, the one that is liked best first. */
  readonly protocols: readonly string[]
  /** Takes every message from the first one on. */
  readonly onMessage: (bytes: Buffer) => void
}

/**
 * Opens a WebSocket. A refused handshake shows what the API server says, which Node's own WebSocket hides.
 *
 * @throws ApiRefusal, CanaryError where the API server is lost or silent, the signal's reason
 */
export async function upgrade(
  connection: Connection,
  call: UpgradeCall,
  signal: AbortSignal,
): Promise<WebSocket> {
  try {
    return await upgradeOnce(connection, call, signal)
  } catch (error) {
    if (!(error instanceof ApiRefusal) || error.refusal.status !== 401) throw error
    connection.forgetCredentials()
    return await upgradeOnce(connection, call, signal)
  }
}

async function upgradeOnce(
  connection: Connection,
  call: UpgradeCall,
  signal: AbortSignal,
): Promise<WebSocket> {
  signal.throwIfAborted()
  const prepared = await connection.prepare(pathOf(call), signal).catch((error: unknown) => {
    throw explain(error, signal, connection, call)
  })
  const { url, headers, streamAgent, serverName } = prepared
  const address = new URL(url)
  address.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  const socket = new WebSocket(address, [...call.protocols], {
    // An array is a header that is sent several times, which the types leave out.
    headers: headers as Record<string, string>,
    agent: streamAgent,
    handshakeTimeout: engineLimits.answer,
    maxPayload: clusterLimits.frameBytes,
    perMessageDeflate: false,
    followRedirects: false,
    ...(serverName === null ? {} : { servername: serverName }),
  })
  socket.binaryType = 'nodebuffer'
  socket.on('message', (data) => {
    if (Buffer.isBuffer(data)) call.onMessage(data)
  })
  return await opened(socket, connection, call, signal)
}

function opened(
  socket: WebSocket,
  connection: Connection,
  call: UpgradeCall,
  signal: AbortSignal,
): Promise<WebSocket> {
  const from = performance.now()
  const { promise, resolve, reject } = Promise.withResolvers<WebSocket>()
  const tell = (status: number | null) => {
    connection.onCall?.({
      method: 'GET',
      path: call.path,
      status,
      durationMs: performance.now() - from,
    })
  }
  const stop = () => {
    reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)))
    socket.terminate()
  }
  signal.addEventListener('abort', stop, { once: true })
  socket.once('open', () => {
    tell(101)
    resolve(socket)
  })
  // Stays: an error after the handshake is followed by `close`, which tells whoever talks.
  socket.on('error', (error) => {
    tell(null)
    reject(toError(explain(handshakeWords(error), signal, connection, call)))
  })
  socket.once('unexpected-response', (_request, response: IncomingMessage) => {
    const status = response.statusCode ?? 0
    tell(status)
    void readText(response, engineLimits.errorBytes)
      .catch(() => '')
      .then((text) => {
        reject(new ApiRefusal(call.doing, readRefusal(status, text)))
        socket.terminate()
      })
  })
  return promise.finally(() => {
    signal.removeEventListener('abort', stop)
  })
}

/** ws has a sentence of its own for a handshake that takes too long (lib/websocket.js). */
function handshakeWords(error: Error): Error {
  if (!error.message.includes('Opening handshake has timed out')) return error
  return infrastructureError({
    code: 'engine-silent',
    message: `the API server did not answer within ${engineLimits.answer / 1000} s`,
  })
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown))
}
