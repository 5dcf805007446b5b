import { expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { largeBlob, serveZeros } from './support/endless-blob.ts'

const mebibyte = 1024 * 1024

test('a blob of 2 GiB streams, verified, with at most 64 MiB of memory', async () => {
  const server = await serveZeros(largeBlob.size)
  try {
    const script = join(import.meta.dirname, 'support', 'stream-blob.ts')
    const args = [script, server.host, largeBlob.digest, String(largeBlob.size)]
    const { stdout } = await promisify(execFile)(process.execPath, args, {
      env: { NODE_NO_WARNINGS: '1' },
    })
    const { read, before, peak } = JSON.parse(stdout) as {
      read: number
      before: number
      peak: number
    }
    expect(read).toBe(largeBlob.size)
    expect((peak - before) / mebibyte).toBeLessThanOrEqual(64)
  } finally {
    server.close()
  }
})
