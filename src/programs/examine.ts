import { elfWords } from '../elf/machines.ts'
import { quote } from '../errors.ts'
import type { FileNode } from '../image/files/image-files.ts'
import { programLimits } from '../limits.ts'
import { examineElf } from './elf-program.ts'
import type { Examination, Examine } from './examination.ts'
import { Inquiry } from './inquiry.ts'
import { namedFile } from './machine.ts'
import { tellRights } from './rights.ts'
import { readScriptLine } from './script-line.ts'
import type { ScriptLine } from './script-line.ts'
import { isTooDeep, scriptTargets } from './script-program.ts'
import { findProgram } from './search.ts'
import { searchFinding } from './search-findings.ts'

/** Examines what a name leads to, where a process with that environment would start it. */
export const examineProgram: Examine = async (name, place) => {
  const inquiry = new Inquiry(place)
  const search = await findProgram(name, place)
  if (search.kind !== 'found') {
    inquiry.add(searchFinding(name, search, place))
    const node = 'node' in search ? search.node : null
    const type = node === null ? null : node.kind
    return inquiry.result({ name, node, type })
  }
  return await examineFile(name, search.node, inquiry)
}

/** The same of a file that was found, such as every executable of an image. */
export async function examineNode(node: FileNode, place: Inquiry['place']): Promise<Examination> {
  return await examineFile(node.path, node, new Inquiry(place))
}

async function examineFile(name: string, node: FileNode, inquiry: Inquiry): Promise<Examination> {
  const whose = namedFile(name, node)
  tellRights(whose, node, inquiry)
  const type = await examineFormat(whose, node, { inquiry, depth: 0, seen: new Set() })
  return inquiry.result({ name, node, type })
}

interface Following {
  readonly inquiry: Inquiry
  /** Scripts that Linux has followed so far. */
  readonly depth: number
  /** What env has started so far. */
  readonly seen: ReadonlySet<string>
}

/** @returns what it is, for people */
async function examineFormat(whose: string, node: FileNode, following: Following): Promise<string> {
  const { inquiry, depth, seen } = following
  const { files } = inquiry.place
  const reading = await files.elf(node)
  if (reading.kind === 'elf') {
    await examineElf(whose, { node, facts: reading.facts }, inquiry)
    return elfWords(reading.facts)
  }
  if (reading.kind === 'broken') {
    inquiry.tell(
      'program-file-broken',
      `${whose} is a broken ELF file: ${reading.message}`,
      node.path,
      'build or download it again: it may have been cut off, or changed by a tool',
    )
    return 'broken ELF file'
  }
  if (reading.kind === 'unknown') return 'file'
  const start = await files.read(node, { offset: 0, length: programLimits.scriptLine })
  if (start.length === 0 && node.size > 0) return 'file'
  const line = readScriptLine(start)
  if (line === null) return tellNoFormat(whose, node, start, inquiry)
  if (isTooDeep(whose, node, depth + 1, inquiry)) return scriptWords(line)
  const targets = await scriptTargets(whose, node, line, inquiry)
  for (const target of targets) {
    const next = `${quote(target.name)} (which interprets ${whose})`
    const isAgain = target.by === 'env' && seen.has(target.node.path)
    if (isAgain) {
      isTooDeep(whose, node, programLimits.scriptDepth + 1, inquiry)
      continue
    }
    await examineFormat(next, target.node, {
      inquiry,
      depth: target.by === 'env' ? 0 : depth + 1,
      seen: target.by === 'env' ? new Set([...seen, node.path, target.node.path]) : seen,
    })
  }
  return scriptWords(line, targets.at(-1)?.name)
}

function scriptWords({ interpreter }: ScriptLine, name = interpreter): string {
  return `script for ${name}`
}

function tellNoFormat(whose: string, node: FileNode, start: Uint8Array, inquiry: Inquiry): string {
  const isEmpty = start.length === 0
  const text = Buffer.from(start).toString('latin1')
  // What is no text may be of a format that somebody has registered with the kernel.
  if (!isEmpty && /[^\t\n\r\x20-\x7e]/.test(text)) {
    inquiry.tell(
      'program-unknown-format',
      `${whose} is neither an ELF file nor a text: Linux executes it only where somebody has registered its format`,
      node.path,
      'name the program that runs such files, with this one as its argument',
    )
    return 'data'
  }
  const what = isEmpty ? 'is empty' : 'is a text that does not begin with #!'
  const hint = isEmpty
    ? 'put the program there'
    : 'let its first line name its interpreter, such as #!/bin/sh'
  inquiry.tell(
    'program-no-format',
    `${whose} ${what}, which Linux does not execute`,
    node.path,
    hint,
  )
  return isEmpty ? 'empty file' : 'text'
}
