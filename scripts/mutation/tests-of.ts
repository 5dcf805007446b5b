import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** A test, and over how many imports it reaches a file. */
export interface NearTest {
  readonly test: string
  readonly distance: number
}

const elsewhere =
  /\.(?:engine|bundle|registry|browser|faults|newer|fuzz|platforms|cluster)\.test\.ts$/

/** A test of the file's own room is worth so many imports: rooms are tried through the files that open them. */
const ownRoom = 3

/** For each file, the unit tests that import it, the nearest first; paths are relative to the root. */
export function testsByFile(root: string): ReadonlyMap<string, readonly NearTest[]> {
  const graph = new Map<string, readonly string[]>()
  const tests = readdirSync(join(root, '__tests__'), { recursive: true, encoding: 'utf8' })
    .map((name) => `__tests__/${name}`)
    .filter((name) => name.endsWith('.test.ts') && !elsewhere.test(name))
    .sort()
  const found = new Map<string, NearTest[]>()
  for (const test of tests) {
    for (const [file, distance] of distancesFrom(test, root, graph)) {
      const near = found.get(file) ?? []
      near.push({ test, distance })
      found.set(file, near)
    }
  }
  for (const [file, near] of found) {
    const own = file.replace(/^src\/(.*)\.ts$/, '__tests__/$1.test.ts')
    const room = file.replace(/^src\/([^/]*)\/.*$/, '__tests__/$1/')
    const rank = ({ test, distance }: NearTest) =>
      test === own ? -ownRoom : test.startsWith(room) ? distance - ownRoom : distance
    near.sort((left, right) => rank(left) - rank(right))
  }
  return found
}

function distancesFrom(
  test: string,
  root: string,
  graph: Map<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const distances = new Map([[test, 0]])
  // What is added while it is gone through is gone through as well.
  for (const [file, distance] of distances) {
    const imports = graph.get(file) ?? importsOf(file, root)
    graph.set(file, imports)
    for (const target of imports) {
      if (!distances.has(target)) distances.set(target, distance + 1)
    }
  }
  return distances
}

/** Files of ours that a file imports when it runs. */
function importsOf(file: string, root: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8').replace(/^import type [^']*'[^']*'/gm, '')
  const named = [...text.matchAll(/(?:from|import\()\s*'(\.[^']+\.ts)'/g)]
  return (
    named
      .map(([, target]) => resolve('/', dirname(file), target ?? '').slice(1))
      // What writes sources names files in texts as well.
      .filter((target) => existsSync(join(root, target)))
  )
}
