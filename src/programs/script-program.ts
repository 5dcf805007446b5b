import { quote } from '../errors.ts'
import type { FileNode } from '../image/files/image-files.ts'
import { programLimits } from '../limits.ts'
import type { Inquiry } from './inquiry.ts'
import { findProgram } from './search.ts'
import { searchFinding } from './search-findings.ts'
import { envArgument } from './script-line.ts'
import type { ScriptLine } from './script-line.ts'

/** What a script is to be started with, one after the other: its interpreter, and what that finds by itself. */
export interface ScriptTarget {
  readonly name: string
  readonly node: FileNode
  /** Whether Linux starts it in place of the script, or env does, as another program. */
  readonly by: 'kernel' | 'env'
}

/** Finds the interpreters of a script; what keeps it from being started is told. */
export async function scriptTargets(
  whose: string,
  node: FileNode,
  line: ScriptLine,
  inquiry: Inquiry,
): Promise<readonly ScriptTarget[]> {
  const { interpreter, argument } = line
  const env = envArgument(line)
  const isWindows = (argument ?? interpreter).endsWith('\r')
  if (isWindows && (argument === null || env?.kind === 'program')) {
    inquiry.tell(
      'script-windows-line',
      `the first line of ${whose} ends as lines do on Windows, so that Linux looks for an interpreter of another name`,
      node.path,
      'save it with the line ends of Unix (LF)',
    )
    return []
  }
  if (isWindows) {
    inquiry.tell(
      'script-windows-option',
      `the first line of ${whose} ends as lines do on Windows, which its interpreter is given as a part of an option`,
      node.path,
      'save it with the line ends of Unix (LF)',
    )
  }
  const own = await target(whose, node, interpreter, 'kernel', inquiry)
  if (own === null || env === null || env.kind === 'other' || env.name === null) {
    return own === null ? [] : [own]
  }
  if (env.kind === 'program' && /\s/.test(env.name)) {
    inquiry.tell(
      'script-env-words',
      `the first line of ${whose} gives ${quote(interpreter)} several words, which Linux passes on as one: it looks for a program named ${quote(env.name)}`,
      node.path,
      'write env -S in front of several words',
    )
    return [own]
  }
  const named = await target(whose, node, env.name, 'env', inquiry)
  return named === null ? [own] : [own, named]
}

async function target(
  whose: string,
  node: FileNode,
  name: string,
  by: ScriptTarget['by'],
  inquiry: Inquiry,
): Promise<ScriptTarget | null> {
  const { place } = inquiry
  // Linux does not look into PATH.
  const path = by === 'env' || name.includes('/') ? name : `./${name}`
  const search = await findProgram(path, place)
  if (search.kind === 'found') return { name, node: search.node, by }
  const why = searchFinding(name, search, place)
  if (why === null) return null
  const words = why.message.slice(quote(name).length)
  const rest = search.kind === 'missing' && search.target === null ? ' is not in the image' : words
  inquiry.tell(
    'script-interpreter-missing',
    `${whose} is a script for ${quote(name)}, which${rest}`,
    node.path,
    'add the interpreter to the image, or write the script for one that is there',
  )
  return null
}

/** Tells of scripts that interpret scripts; true where Linux would not follow them. */
export function isTooDeep(whose: string, node: FileNode, depth: number, inquiry: Inquiry): boolean {
  if (depth <= programLimits.scriptDepth) return false
  inquiry.tell(
    'script-too-deep',
    `${whose} is interpreted by scripts that are interpreted by scripts, more than ${programLimits.scriptDepth} of them`,
    node.path,
    'let its first line name an interpreter that is no script',
  )
  return true
}
