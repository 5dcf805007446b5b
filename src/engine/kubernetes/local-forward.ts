import { createServer } from 'node:net'
import type { Socket } from 'node:net'
import { infrastructureError, messageOf } from '../../errors.ts'
import type { KubernetesClient } from './client.ts'
import type { ObjectAddress } from './resources.ts'

/** A port of this machine that leads to one of a Pod's loopback address. */
export interface LocalForward {
  readonly containerPort: number
  readonly localPort: number
  readonly close: () => void
}

/**
 * Listens on a free port of this machine's loopback address; each connection to it gets one of its own to the
 * Pod. Where nobody listens there, it is accepted here and then closed, as a proxy does.
 */
export async function forwardLocally(
  client: KubernetesClient,
  pod: ObjectAddress,
  containerPort: number,
): Promise<LocalForward> {
  const open = new Set<Socket>()
  const over = new AbortController()
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    open.add(socket)
    // What goes wrong ends the connection: whoever connected sees just that.
    socket.on('error', () => socket.destroy())
    socket.once('close', () => open.delete(socket))
    client.forward({ pod, port: containerPort }, over.signal).then(
      (tunnel) => {
        tunnel.on('error', () => {
          socket.resetAndDestroy()
        })
        tunnel.once('close', () => {
          socket.destroySoon()
        })
        socket.once('close', () => tunnel.destroy())
        socket.pipe(tunnel, { end: false })
        tunnel.pipe(socket)
      },
      () => socket.resetAndDestroy(),
    )
  })
  const localPort = await new Promise<number>((resolve, reject) => {
    server.once('error', (error) => {
      const message = `no port of this machine can be listened on: ${messageOf(error)}`
      reject(infrastructureError({ code: 'cluster-forward', message }, { cause: error }))
    })
    server.listen({ host: '127.0.0.1', port: 0 }, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  // It keeps no process alive that has nothing else to do.
  server.unref()
  return {
    containerPort,
    localPort,
    close: () => {
      over.abort(new Error('the port is not forwarded any more'))
      server.close()
      for (const socket of open) socket.destroy()
    },
  }
}
