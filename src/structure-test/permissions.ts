/** What Go writes of a file's mode (`fs.FileMode.String`), such as `-rw-r--r--` or `dtrwxrwxrwx`. */
export interface WrittenPermissions {
  readonly type: 'file' | 'directory' | 'link'
  /** Octal digits, those of set-uid, set-gid and sticky before them. */
  readonly mode: string
}

const bits = { u: 0o4000, g: 0o2000, t: 0o1000 } as const

/** @returns null for what Go writes of no file, directory or link */
export function parsePermissions(text: string): WrittenPermissions | null {
  const [, type = '', special = '', permissions = ''] =
    /^(d|L|)(u?g?t?|-)((?:[r-][w-][x-]){3})$/.exec(text) ?? []
  if (permissions === '') return null
  // A dash stands for nothing at all: neither for what it is nor for a bit.
  if ((special === '-') !== (type === '' && !/[ugt]/.test(special))) return null
  const own = Array.from(permissions).reduce(
    (mode, letter) => mode * 2 + (letter === '-' ? 0 : 1),
    0,
  )
  const more = Object.entries(bits).reduce(
    (mode, [letter, bit]) => mode + (special.includes(letter) ? bit : 0),
    0,
  )
  return {
    type: type === 'd' ? 'directory' : type === 'L' ? 'link' : 'file',
    mode: (own + more).toString(8).padStart(4, '0'),
  }
}
