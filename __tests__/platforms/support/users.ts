import { file } from '../../image/support/layers.ts'
import type { Member } from '../../image/support/layers.ts'

/** `/etc/passwd` of root and somebody else. */
export function passwd(name: string, id: number, home: string): Member {
  const lines = ['root:x:0:0::/root:/bin/sh', `${name}:x:${id}:${id}::${home}:/bin/sh`]
  return file('etc/passwd', lines.map((line) => `${line}\n`).join(''))
}
