import http from 'node:http'
import type { AddressInfo } from 'node:net'

/** 2 GiB of zeros, and what they hash to. */
export const largeBlob = {
  size: 2 * 1024 ** 3,
  digest: 'sha256:a7c744c13cc101ed66c29f672f92455547889cc586ce6d44fe76ae824958ea51',
} as const

export interface ZeroServer {
  readonly host: string
  readonly close: () => void
}

/** A server that answers everything with `size` zeros, never holding more than one part of them. */
export async function serveZeros(size: number): Promise<ZeroServer> {
  const part = Buffer.alloc(256 * 1024)
  const server = http.createServer((_request, response) => {
    response.writeHead(200, { 'content-length': size, 'content-type': 'application/octet-stream' })
    let left = size
    const write = () => {
      while (left > 0 && !response.destroyed) {
        const next = part.subarray(0, Math.min(left, part.length))
        left -= next.length
        if (!response.write(next)) return void response.once('drain', write)
      }
      response.end()
    }
    write()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
