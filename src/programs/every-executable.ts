import type { FileNode, ImageFiles } from '../image/files/image-files.ts'
import { programLimits } from '../limits.ts'
import { readScriptLine } from './script-line.ts'
import { isExecutable } from './search.ts'

/**
 * Every file of an image that somebody may execute and that says of itself that it is a program: an ELF
 * file with a loader or a fixed place, or a script with `#!`. Libraries and texts have the right to be executed often, and
 * nobody executes them.
 */
export async function* everyExecutable(files: ImageFiles): AsyncGenerator<FileNode> {
  for await (const node of files.walk('/')) {
    if (node.kind !== 'file' || node.size === 0 || !isExecutable(node)) continue
    if (await isProgram(node, files)) yield node
  }
}

async function isProgram(node: FileNode, files: ImageFiles): Promise<boolean> {
  const reading = await files.elf(node)
  if (reading.kind === 'elf') {
    const { type, interpreter, isPie, isDynamic } = reading.facts
    const isStatic = type === 'executable' && !isDynamic
    return isStatic || isPie || (interpreter !== null && type !== 'other')
  }
  if (reading.kind === 'broken') return true
  const start = await files.read(node, { offset: 0, length: programLimits.scriptLine })
  return readScriptLine(start) !== null
}
