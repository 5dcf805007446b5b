/**
 * Reads an image in a process of its own, and says how long that took and how much memory:
 * `read-image.mjs <sources> <archive> checks|search`.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const [sources = '', archive = '', what] = process.argv.slice(2)
const { openReadableImage } = await import(join(sources, 'image/read/open.js'))
const options = { directory: '/', platform: null, engine: null, client: null, labels: {} }
const open = () =>
  openReadableImage(`docker-archive:${archive}`, options, new AbortController().signal)
// Some of the sources load only here: the bundle is one file.
await (await open()).close()
const before = peakBytes()
const started = performance.now()
const worked = process.threadCpuUsage()
const image = await open()
let found = 0
if (what === 'search') {
  for await (const node of image.files.walk('/')) {
    for await (const piece of image.files.stream(node)) {
      if (
        Buffer.from(piece.buffer, piece.byteOffset, piece.length).includes('nothing has this in it')
      )
        found += 1
    }
  }
} else {
  for (const path of ['/etc/passwd', '/usr/share/package-0-7/file-7', '/bin/sh', '/nothing']) {
    const resolved = await image.files.resolve(path)
    if (resolved.kind !== 'found') continue
    await image.files.elf(resolved.node)
    found += 1
  }
}
await image.close()
const ms = performance.now() - started
// On a busy machine it waits for its turn.
const { user, system } = process.threadCpuUsage(worked)
const workMs = (user + system) / 1000
process.stdout.write(JSON.stringify({ ms, workMs, before, peak: peakBytes(), found }))

/** Of this program alone: what `getrusage` tells begins with the memory of whoever has started it. */
function peakBytes() {
  const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))
  return Number(kibibytes) * 1024
}
