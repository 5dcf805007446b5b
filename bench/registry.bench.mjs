/** How much memory a 2 GiB blob takes on its way, and how fast it goes against bare node:http. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { largeBlob, serveZeros } from '../__tests__/registry/support/endless-blob.ts'

const script = fileURLToPath(
  new URL('../__tests__/registry/support/stream-blob.ts', import.meta.url),
)
const mebibyte = 1024 * 1024

export default async function bench(report) {
  const server = await serveZeros(largeBlob.size)
  try {
    const baselineMs = await hashBare(server.host)
    const args = [script, server.host, largeBlob.digest, String(largeBlob.size)]
    const { stdout } = await promisify(execFile)(process.execPath, args)
    const { before, peak, ms } = JSON.parse(stdout)
    const growth = (peak - before) / mebibyte
    report({
      name: 'memory for a blob of 2 GiB',
      value: `${growth.toFixed(0)} MiB`,
      limit: '64 MiB',
      ok: growth <= 64,
      detail: `the whole process: ${(peak / mebibyte).toFixed(0)} MiB`,
    })
    const ratio = ms / baselineMs
    report({
      name: 'time for a blob of 2 GiB, against node:http and sha256 alone',
      value: `${ratio.toFixed(2)} x`,
      limit: '2 x',
      ok: ratio <= 2,
      detail: `${(ms / 1000).toFixed(1)} s`,
    })
  } finally {
    server.close()
  }
}

/** The least that could be done, in a process of its own too: milliseconds. */
const bare = `
  const started = performance.now()
  const hash = require('node:crypto').createHash('sha256')
  require('node:http').get('http://' + process.argv[1] + '/', (response) => {
    response.on('data', (part) => hash.update(part))
    response.on('end', () => console.log(performance.now() - started, hash.digest('hex')))
  })
`

async function hashBare(host) {
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', bare, host])
  const [ms, digest] = stdout.trim().split(' ')
  if (`sha256:${digest}` !== largeBlob.digest) throw new Error('the baseline read something else')
  return Number(ms)
}
