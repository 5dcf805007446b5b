/** The disk that a directory lies on. */
import { existsSync, readlinkSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Such as `/dev/sda`, the whole of it where the directory is on a part; null where that is no block device
 * of this machine, such as for a file system in memory, over a network or over others.
 */
export function blockDeviceOf(directory: string, root = '/'): string | null {
  try {
    const { dev } = statSync(directory)
    const [major, minor] = numbersOf(dev)
    const link = join(root, 'sys/dev/block', `${major}:${minor}`)
    const target = readlinkSync(link)
    const isPart = existsSync(join(link, 'partition'))
    return `/dev/${basename(isPart ? dirname(target) : target)}`
  } catch {
    return null
  }
}

/** As `makedev` of Linux puts them together. */
export function numbersOf(device: number): readonly [major: number, minor: number] {
  const number = BigInt(device)
  const major = ((number >> 8n) & 0xfffn) | ((number >> 32n) & 0xfffff000n)
  const minor = (number & 0xffn) | ((number >> 12n) & 0xffffff00n)
  return [Number(major), Number(minor)]
}
