import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..', '..')

/** A file of examples/, by its path there. */
export function example(path: string): string {
  return readFileSync(join(root, 'examples', path), 'utf8')
}
