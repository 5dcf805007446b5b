import { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import { clusterLimits } from '../../limits.ts'
import type { Connection } from './connection.ts'
import { explainForbidden } from './refusal.ts'
import { objectPath } from './resources.ts'
import type { ObjectAddress } from './resources.ts'
import { upgrade } from './upgrade.ts'

/** `v4` is the version of the channels, not of the forwarding: others are not known (kubelet, `portforward/websocket.go`). */
const protocols = ['v4.channel.k8s.io'] as const

/** The first frame of each of the two channels says which port it is for. */
const portFrames = 2

/**
 * A connection to a port of a Pod, as a stream. It goes to the Pod's loopback address: what answers may be a
 * server that nobody else reaches.
 *
 * The stream ends with an error where the node cannot connect, in its own words.
 *
 * @throws ApiRefusal, CanaryError where the API server is lost, the signal's reason
 */
export async function forwardPort(
  connection: Connection,
  { pod, port }: { readonly pod: ObjectAddress; readonly port: number },
  signal: AbortSignal,
): Promise<Duplex> {
  const incoming: Buffer[] = []
  let take = (bytes: Buffer) => {
    incoming.push(bytes)
  }
  const socket = await upgrade(
    connection,
    {
      path: objectPath(pod, 'portforward'),
      query: [['ports', String(port)]],
      doing: `forwarding port ${port} of a Pod`,
      protocols,
      onMessage: (bytes) => {
        take(bytes)
      },
    },
    signal,
  ).catch((error: unknown) => {
    throw explainForbidden(error, 'portforward', pod.namespace ?? '')
  })
  const { stream, onFrame } = streamOf(socket)
  take = onFrame
  incoming.forEach(onFrame)
  return stream
}

function streamOf(socket: WebSocket): {
  readonly stream: Duplex
  readonly onFrame: (bytes: Buffer) => void
} {
  let failure = ''
  const stream = new Duplex({
    read: () => {
      socket.resume()
    },
    write: (chunk: Buffer, _encoding, done) => {
      socket.send(Buffer.concat([Buffer.from([0]), chunk]), done)
    },
    // Nobody can close one half: the other end would lose its answer.
    final: (done) => {
      done()
    },
    destroy: (error, done) => {
      socket.terminate()
      done(error)
    },
  })
  let frames = 0
  const onFrame = (bytes: Buffer) => {
    const [channel] = bytes
    const content = bytes.subarray(1)
    if (frames < portFrames && content.length === 2) {
      frames += 1
      return
    }
    if (channel === 0 && !stream.push(content)) socket.pause()
    if (channel === 1 && failure.length < clusterLimits.statusBytes) {
      failure += content.toString('utf8')
      stream.destroy(new Error(failure.trim()))
    }
  }
  socket.once('close', () => {
    stream.push(null)
    if (!stream.destroyed) stream.end()
  })
  return { stream, onFrame }
}
