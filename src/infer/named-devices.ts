import type { ImageFiles } from '../image/files/image-files.ts'
import { inferLimits } from '../limits.ts'
import type { LoadedFile } from '../programs/examination.ts'
import type { ImageFacts, NamedDevice } from './facts.ts'

/** Devices that a machine may have or not. */
const names = [
  ...['/dev/kvm', '/dev/kfd', '/dev/dri', '/dev/nvidiactl', '/dev/nvidia0', '/dev/infiniband'],
  ...['/dev/fuse', '/dev/net/tun', '/dev/vfio'],
]
const start = Buffer.from('/dev/')
const longest = Math.max(...names.map((name) => name.length)) + 1

/** The devices that files name, the smallest files first, until so many bytes were searched. */
export async function findDevices(
  files: Pick<ImageFiles, 'stream'>,
  loaded: readonly LoadedFile[],
  signal: AbortSignal,
): Promise<Pick<ImageFacts, 'devices' | 'isSearched'>> {
  const devices: NamedDevice[] = []
  let left: number = inferLimits.searchBytes
  for (const { node } of loaded.toSorted((one, other) => one.node.size - other.node.size)) {
    left -= node.size
    if (left < 0) return { devices, isSearched: false }
    const found = await namesIn(files.stream(node), signal)
    devices.push(...[...found].map((device) => ({ device, path: node.path })))
  }
  return { devices, isSearched: true }
}

async function namesIn(
  pieces: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  let rest: Buffer = Buffer.alloc(0)
  for await (const piece of pieces) {
    signal.throwIfAborted()
    const bytes = rest.length === 0 ? Buffer.from(piece) : Buffer.concat([rest, piece])
    // A name, and what ends it, may lie across two pieces.
    const end = Math.max(0, bytes.length - longest)
    collect(bytes, end, found)
    rest = Buffer.from(bytes.subarray(end))
  }
  collect(rest, rest.length, found)
  return found
}

/** @param end names that start there, or behind, are left alone */
function collect(bytes: Buffer, end: number, found: Set<string>): void {
  for (let at = bytes.indexOf(start); at !== -1 && at < end; at = bytes.indexOf(start, at + 1)) {
    const text = bytes.toString('latin1', at, at + longest)
    const name = names.find((each) => text.startsWith(each))
    // `/dev/fuse` is not in `/dev/fusectl`.
    if (name !== undefined && !/^[A-Za-z0-9_]/.test(text.slice(name.length))) found.add(name)
  }
}
