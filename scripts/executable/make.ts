import { withNote } from './elf.ts'

/** Where Node looks for what it shall run in place of a file (`node.gyp`, `src/node_sea.cc`). */
const note = 'NODE_SEA_BLOB'
const fuse = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2'

/**
 * Node's program with a blob that it runs.
 *
 * @param program Node's, for any processor that ELF serves
 * @param version which made the blob, such as `v24.21.0`: another one may not understand it
 * @throws {Error} when it is no program of that Node, or has something to run already
 */
export function executableOf(program: Buffer, blob: Buffer, version: string): Buffer {
  if (!program.includes(`node.js/${version}`)) {
    throw new Error(`the program is no Node ${version}, which has prepared what it shall run`)
  }
  const at = program.indexOf(`${fuse}:0`)
  if (at === -1) throw new Error('the program of Node has something to run already, or cannot')
  const made = withNote(program, note, blob)
  made.write('1', at + fuse.length + 1)
  return made
}
