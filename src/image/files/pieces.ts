import type { FileNode, ImageFiles } from './image-files.ts'

/** A part of a file that is given at a time. */
const pieceBytes = 262_144

/** The whole of a file, in order. */
export async function* inPieces(
  node: FileNode,
  read: ImageFiles['read'],
): AsyncGenerator<Uint8Array> {
  for (let offset = 0; offset < node.size; offset += pieceBytes) {
    const piece = await read(node, { offset, length: pieceBytes })
    if (piece.length === 0) return
    yield piece
  }
}
