// Streams a blob in a process of its own and tells how much memory that took, as JSON.
import { createRegistryClient } from '../../../src/registry/client.ts'
import { parseDigest } from '../../../src/registry/digest.ts'
import { descriptorOf } from '../../../src/registry/manifest.ts'
import { openBlob } from '../../../src/registry/pull.ts'

const [host = '', digestText, sizeText] = process.argv.slice(2)
const digest = parseDigest(digestText)
if (digest === null) throw new Error('usage: stream-blob <host> <digest> <size>')
const client = createRegistryClient({
  env: {},
  credentials: () => Promise.resolve(null),
  certificateAuthority: null,
  certificatesDirectory: '/nonexistent',
  plainHttp: [host],
  tokenHosts: [],
})
const before = process.memoryUsage().rss
let peak = before
let read = 0
let parts = 0
const descriptor = descriptorOf('application/octet-stream', digest, Number(sizeText))
const repository = { registry: host, path: 'acme/app' }
const started = performance.now()
const stream = await openBlob(client, repository, descriptor, AbortSignal.timeout(300_000))
for await (const part of stream as AsyncIterable<Buffer>) {
  read += part.length
  parts += 1
  if (parts % 64 === 0) peak = Math.max(peak, process.memoryUsage().rss)
}
client.close()
console.log(JSON.stringify({ read, before, peak, ms: performance.now() - started }))
