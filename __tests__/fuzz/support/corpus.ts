import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', 'corpus')

export interface CorpusFile {
  readonly name: string
  readonly bytes: Buffer
}

/** What is kept for one reader, and what is kept for all of them. */
export function readCorpus(target: string): CorpusFile[] {
  return [...filesOf('all'), ...filesOf(target)]
}

function filesOf(directory: string): CorpusFile[] {
  const path = join(root, directory)
  const names = directoriesOfCorpus().includes(directory) ? readdirSync(path).sort() : []
  return names.map((name) => ({
    name: `${directory}/${name}`,
    bytes: readFileSync(join(path, name)),
  }))
}

export function directoriesOfCorpus(): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
}
