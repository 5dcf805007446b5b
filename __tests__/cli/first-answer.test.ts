import { readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const source = fileURLToPath(new URL('../../src', import.meta.url))

/** Statements that load something; neither types nor `import()`. */
const imported = /^(?:import|export) (?!type )(?:[\w{},*\s]+ from )?'([^']+)'/gm

/** What is loaded with a file: modules of ours by their path in `src`, others by their name. */
function loadedWith(files: readonly string[]): ReadonlySet<string> {
  const loaded = new Set(files)
  // What is added while it is gone through is gone through as well.
  for (const file of loaded) {
    if (!file.endsWith('.ts')) continue
    const text = readFileSync(resolve(source, file), 'utf8')
    for (const [, target = ''] of text.matchAll(imported)) {
      const path = relative(source, resolve(source, dirname(file), target))
      loaded.add(target.startsWith('.') ? path : target)
    }
  }
  return loaded
}

test('what validate loads before it asks the engine is little', () => {
  const loaded = [...loadedWith(['cli.ts', 'cli/run-command-line.ts', 'cli/validate.ts'])]
  expect(loaded).toContain('engine/find/connect.ts')
  // Each of Node's other modules takes some of the milliseconds that the whole may take.
  expect(loaded.filter((name) => name.startsWith('node:')).sort()).toEqual([
    ...['node:fs', 'node:http', 'node:module', 'node:os', 'node:path', 'node:util'],
  ])
  const others = loaded.filter((name) => !/^node:|\.(?:ts|json)$/.test(name))
  expect(others).toEqual([])
  expect(
    loaded.filter((name) => /^(?:run|validator|container|image\/acquire)\b/.test(name)),
  ).toEqual([])
})
