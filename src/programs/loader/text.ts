import type { FileNode } from '../../image/files/image-files.ts'
import type { ProgramFiles } from '../examination.ts'

/** A file's bytes where it is a regular one and not larger; null where it is not. */
export async function readSmall(
  path: string,
  files: ProgramFiles,
  maxBytes: number,
): Promise<Uint8Array | null> {
  const found = await files.resolve(path)
  return found.kind === 'found' ? await readNode(found.node, files, maxBytes) : null
}

export async function readNode(
  node: FileNode,
  files: ProgramFiles,
  maxBytes: number,
): Promise<Uint8Array | null> {
  if (node.kind !== 'file' || node.size > maxBytes) return null
  return await files.read(node, { offset: 0, length: node.size })
}

export async function readSmallText(
  path: string,
  files: ProgramFiles,
  maxBytes: number,
): Promise<string | null> {
  const bytes = await readSmall(path, files, maxBytes)
  return bytes === null ? null : Buffer.from(bytes).toString('utf8')
}
