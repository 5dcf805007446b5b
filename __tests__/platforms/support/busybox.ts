import { readFileSync } from 'node:fs'
import { file } from '../../image/support/layers.ts'
import type { Member } from '../../image/support/layers.ts'

/** Static busybox, for the scripts of {@link serverMembers} on a base that has none. */
export function readBusybox(): Member {
  const program = new URL('../../../.cache/busybox/bin/busybox', import.meta.url)
  return file('bin/busybox', readFileSync(program), { mode: 0o755 })
}
