import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { World } from './world.ts'

/**
 * The engine behind a socket of its own, where something happens between an answer's last word and its
 * end: as if another process had been that fast.
 *
 * @param before called with the path of each request, such as `/build`, once it is answered
 * @returns the address
 */
export async function engineBehind(
  world: World,
  before: (path: string) => Promise<unknown>,
): Promise<string> {
  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { method, url, headers } = incoming
    const onward = request({
      socketPath: world.address.replace(/^unix:\/\//, ''),
      ...{ method, path: url, headers, agent: false },
    })
    incoming.pipe(onward)
    const [answer] = (await once(onward, 'response')) as [IncomingMessage]
    outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
    answer.pipe(outgoing, { end: false })
    await once(answer, 'end')
    await before((url ?? '').replace(/^\/v[0-9.]+/, '').replace(/\?.*/, ''))
    outgoing.end()
  }
  const server = createServer((incoming, outgoing) => {
    handle(incoming, outgoing).catch(() => outgoing.destroy())
  })
  const socket = join(world.directory, 'behind.sock')
  server.listen(socket)
  await once(server, 'listening')
  world.afterwards(() => {
    server.closeAllConnections()
    server.close()
  })
  return `unix://${socket}`
}
