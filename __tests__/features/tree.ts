import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from '@jest/globals'

/** Files by their path below the root; a directory ends in a slash. */
export type Tree = Readonly<Record<string, string | Buffer | Link>>

export interface Link {
  readonly link: string
}

const made: string[] = []

afterAll(() => {
  for (const root of made.splice(0)) rmSync(root, { recursive: true, force: true })
})

/** Writes a tree below a new directory, which goes when the tests of the file are done. */
export function plant(tree: Tree): string {
  const root = mkdtempSync(join(tmpdir(), 'host-'))
  made.push(root)
  for (const [path, content] of Object.entries(tree)) {
    const place = join(root, path)
    if (path.endsWith('/')) {
      mkdirSync(place, { recursive: true })
      continue
    }
    mkdirSync(dirname(place), { recursive: true })
    if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, place)
    else writeFileSync(place, content)
  }
  return root
}

/** Every file of `files` below one directory. */
export function below(directory: string, files: Tree): Tree {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [`${directory}/${path}`, content]),
  )
}
