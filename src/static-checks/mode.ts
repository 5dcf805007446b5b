import type { FileKind } from '../image/files/image-files.ts'
import type { ExpectedMode } from './action.ts'

/** What the first letters of a mode mean, as `ls` and Go's `FileMode` write them. */
const kinds: ReadonlyMap<string, FileKind> = new Map([
  ['-', 'file'],
  ['d', 'directory'],
  ['l', 'link'],
  ['L', 'link'],
  ['b', 'block-device'],
  ['D', 'block-device'],
  ['c', 'character-device'],
  ['Dc', 'character-device'],
  ['p', 'pipe'],
  ['s', 'socket'],
  ['S', 'socket'],
])

/** Bits that Go writes before the others, and `ls` in the place of an `x`. */
const special: ReadonlyMap<string, number> = new Map([
  ['u', 0o4000],
  ['g', 0o2000],
  ['t', 0o1000],
])

/** Reads `0644`, `-rw-r--r--` as `ls` writes it, and Go's `dtrwxrwxrwx`; null for anything else. */
export function readMode(written: string): ExpectedMode | null {
  if (/^0?[0-7]{3}$|^[0-7]{4}$/.test(written)) {
    return { written, mode: Number.parseInt(written, 8), kind: null }
  }
  const [, letters = '', permissions] = /^([a-zA-Z-]{1,5})([rwxsStT-]{9})$/.exec(written) ?? []
  if (permissions === undefined) return null
  const bits = readPermissions(permissions)
  const [flags, others] = [[...letters.matchAll(/[ugt]/g)], letters.replaceAll(/[ugt]/g, '')]
  const kind = kinds.get(others === '' ? '-' : others)
  if (bits === null || kind === undefined) return null
  const mode = flags.reduce((sum, [letter]) => sum | (special.get(letter) ?? 0), bits)
  return { written, mode, kind }
}

/** Nine letters, three for each of owner, group and others. */
function readPermissions(text: string): number | null {
  let mode = 0
  for (const [at, letter] of Array.from(text).entries()) {
    if (letter === '-') continue
    const bit = 0o400 >> at
    const set = at === 2 ? 0o4000 : at === 5 ? 0o2000 : 0o1000
    const isExecute = at % 3 === 2
    const isSpecial = at === 8 ? 'tT' : 'sS'
    if (letter === 'rwx'.charAt(at % 3)) mode |= bit
    else if (isExecute && letter === isSpecial.charAt(0)) mode |= bit | set
    else if (isExecute && letter === isSpecial.charAt(1)) mode |= set
    else return null
  }
  return mode
}

const letters: Readonly<Record<FileKind, string>> = {
  file: '-',
  directory: 'd',
  link: 'l',
  'character-device': 'c',
  'block-device': 'b',
  pipe: 'p',
  socket: 's',
}

/** As `stat` shows it: `0644 (-rw-r--r--)`. */
export function describeMode(mode: number, kind: FileKind): string {
  const permissions = Array.from('rwxrwxrwx', (letter, at) =>
    (mode & (0o400 >> at)) === 0 ? '-' : letter,
  )
  for (const [at, bit, low, high] of [
    [2, 0o4000, 's', 'S'],
    [5, 0o2000, 's', 'S'],
    [8, 0o1000, 't', 'T'],
  ] as const) {
    if ((mode & bit) !== 0) permissions[at] = permissions[at] === 'x' ? low : high
  }
  const octal = mode.toString(8).padStart(4, '0')
  return `${octal} (${letters[kind]}${permissions.join('')})`
}
