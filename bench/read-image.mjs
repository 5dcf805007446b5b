/**
 * Reads an image in a process of its own, and says how long that took and how much memory:
 * `read-image.mjs <archive> checks|search`.
 */
import { openReadableImage } from '../src/image/read/open.ts'

const [archive = '', what] = process.argv.slice(2)
const options = { directory: '/', platform: null, engine: null, client: null, labels: {} }
// Types are taken out as the sources load, which the bundle need not.
const before = process.resourceUsage().maxRSS * 1024
const started = performance.now()
const image = await openReadableImage(
  `docker-archive:${archive}`,
  options,
  new AbortController().signal,
)
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
const peak = process.resourceUsage().maxRSS * 1024
process.stdout.write(JSON.stringify({ ms, before, peak, found }))
