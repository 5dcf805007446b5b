import { createServer } from 'node:http'
import { once } from 'node:events'
import type { TruthCase } from '../support/case.ts'

const http = (port: number) => ({
  ports: [{ port, protocol: 'TCP' }],
  checks: [
    {
      name: 'http',
      probe: { httpGet: { path: '/', port }, failureThreshold: 1, timeoutSeconds: 2 },
    },
  ],
})

/** Findings 7 and 8: whose answer it is. */
export const publishedPorts: readonly TruthCase[] = [
  {
    id: 'host-network-server-of-the-host',
    claim: 'with --network=host, a server of the host does not pass for an image that only sleeps',
    wanted: { exit: 1, verdict: 'failed' },
    containerCanary: { verdict: 'passed', because: 'it asks 127.0.0.1, whoever listens there' },
    run: async (world) => {
      const server = createServer((_, answer) => answer.end('ok')).listen(0, '0.0.0.0')
      await once(server, 'listening')
      world.afterwards(() => server.close())
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      return await world.validate({ ...http(port), dockerRunOptions: ['--network=host'] })
    },
  },
]
