/** Documents that are made of other ones, such as those of another tool, and still know their lines. */
import type { Notice } from '../model.ts'
import type { DocumentPath, ParsedDocument } from './parse.ts'

export type Made = string | number | boolean | readonly Made[] | MadeMapping | Placed

/** A key without a value is left out. */
export interface MadeMapping {
  readonly [key: string]: Made | undefined
}

/** A part that stands for what was written somewhere. */
export class Placed {
  readonly path: DocumentPath
  readonly part: Made

  constructor(path: DocumentPath, part: Made) {
    this.path = path
    this.part = part
  }
}

/** A document that was made of another one, and what a person should know about that. */
export interface MadeDocument {
  /** As if it had been written where the other one stands. */
  readonly document: ParsedDocument
  readonly notices: readonly Notice[]
}

/** A part that stands for what was written at a path of the source. */
export function placed(path: DocumentPath, part: Made): Placed {
  return new Placed(path, part)
}

/** The document, whose places are those of the source that its parts stand for. */
export function madeDocument(source: ParsedDocument, root: Made): ParsedDocument {
  const sourcePath = (path: DocumentPath) => placeOf(root, path)
  return {
    file: source.file,
    value: plainOf(root),
    locate: (path) => source.locate(sourcePath(path)),
    locateKey: (path) => source.locateKey(sourcePath(path)),
  }
}

/** What it says, without its places. */
export function plainOf(part: Made): unknown {
  if (part instanceof Placed) return plainOf(part.part)
  if (isList(part)) return part.map(plainOf)
  if (typeof part !== 'object') return part
  const entries = Object.entries(part).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, plainOf(value)] as const],
  )
  return Object.fromEntries(entries)
}

/** Of the innermost part on the way that stands for anything. */
function placeOf(root: Made, path: DocumentPath): DocumentPath {
  let place: DocumentPath = []
  let part: Made | undefined = root
  const enter = () => {
    while (part instanceof Placed) {
      place = part.path
      part = part.part
    }
  }
  enter()
  for (const step of path) {
    part = childOf(part, step)
    enter()
    if (part === undefined) return place
  }
  return place
}

function childOf(part: Made | undefined, step: PropertyKey): Made | undefined {
  if (part === undefined || part instanceof Placed) return undefined
  if (isList(part)) return part[Number(step)]
  if (typeof part !== 'object') return undefined
  return Object.hasOwn(part, step) ? part[String(step)] : undefined
}

function isList(part: Made): part is readonly Made[] {
  return Array.isArray(part)
}
