/** How much memory a 2 GiB blob takes on its way, and how fast it goes against bare node:http. */
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import http from 'node:http'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createHash } from 'node:crypto'
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

async function hashBare(host) {
  const started = performance.now()
  const [response] = await once(http.get(`http://${host}/`), 'response')
  const hash = createHash('sha256')
  for await (const part of response) hash.update(part)
  hash.digest()
  return performance.now() - started
}
