import { createHash } from 'node:crypto'

/** A member of a layer's archive, as a hostile hand would write it too. */
export interface Member {
  readonly name: string | Buffer
  /** `0` where it is left out. */
  readonly type?: string
  readonly content?: string | Uint8Array
  readonly target?: string
  readonly mode?: number
  readonly uid?: number
  readonly gid?: number
  /** The field itself, where it is not to be what the content has. */
  readonly size?: string | Buffer
  /** Records of an extended header before it. */
  readonly pax?: Readonly<Record<string, string | Buffer>>
  /** Changes the header before it is summed up. */
  readonly edit?: (header: Buffer) => void
}

export function file(
  name: string,
  content: string | Uint8Array = '',
  rest: Partial<Member> = {},
): Member {
  return { name, content, ...rest }
}
export function folder(name: string, rest: Partial<Member> = {}): Member {
  return { name, type: '5', mode: 0o755, ...rest }
}
export function link(name: string, target: string): Member {
  return { name, type: '2', target, mode: 0o777 }
}
export function hardLink(name: string, target: string): Member {
  return { name, type: '1', target }
}
export function gone(name: string): Member {
  const slash = name.lastIndexOf('/') + 1
  return { name: `${name.slice(0, slash)}.wh.${name.slice(slash)}` }
}
export function opaque(directory: string): Member {
  return { name: `${directory}/.wh..wh..opq` }
}

/** An archive of the members, with the two empty blocks behind it. */
export function tarOf(members: readonly Member[]): Buffer {
  return Buffer.concat([...members.flatMap(blocksOf), Buffer.alloc(1024)])
}

export function blocksOf(member: Member): Buffer[] {
  const { pax } = member
  const records = Object.entries(pax ?? {}).map(([key, value]) => paxRecord(key, value))
  const extension =
    pax === undefined
      ? []
      : blocksOf({ name: 'PaxHeaders/x', type: 'x', content: Buffer.concat(records) })
  const body = Buffer.from(member.content ?? '')
  return [
    ...extension,
    headerOf(member, body),
    body,
    Buffer.alloc((512 - (body.length % 512)) % 512),
  ]
}

function headerOf(member: Member, body: Buffer): Buffer {
  const { name, type = '0', target = '', mode = 0o644, uid = 0, gid = 0, size, edit } = member
  const header = Buffer.alloc(512)
  Buffer.from(name).copy(header, 0, 0, 100)
  header.write(`${mode.toString(8).padStart(7, '0')}\0`, 100)
  header.write(`${uid.toString(8).padStart(7, '0')}\0`, 108)
  header.write(`${gid.toString(8).padStart(7, '0')}\0`, 116)
  Buffer.from(size ?? `${body.length.toString(8).padStart(11, '0')}\0`).copy(header, 124, 0, 12)
  header.write('00000000000\0', 136)
  header.write(type, 156)
  header.write(target, 157, 100)
  header.write('ustar\u000000', 257)
  edit?.(header)
  return summed(header)
}

/** The header with the sum that its bytes have. */
export function summed(header: Buffer): Buffer {
  header.write('        ', 148)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return header
}

export function paxRecord(key: string, value: string | Buffer): Buffer {
  const rest = Buffer.concat([Buffer.from(` ${key}=`), Buffer.from(value), Buffer.from('\n')])
  const guess = rest.length + String(rest.length).length
  return Buffer.concat([Buffer.from(String(rest.length + String(guess).length)), rest])
}

export function sha256(bytes: Uint8Array | string): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}
