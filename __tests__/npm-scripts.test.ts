/** The scripts of package.json, as npm runs them: by a shell, which may be dash or bash. */
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

// Set-up runs before there is a compiler, so its parts have no types.
const nodeVersion = new URL('../scripts/node-version.mjs', import.meta.url)
const { troubleWithNode } = (await import(nodeVersion.href)) as {
  troubleWithNode: (version: string) => string | null
}

// The shape is npm's.
const { scripts } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { scripts: Record<string, string> }

const shells = ['/bin/dash', '/bin/bash'].filter((shell) => existsSync(shell))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'npm-scripts-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** A command that writes its name and arguments to `log`, and then does more. */
function command(directory: string, name: string, shown: string, more = ''): void {
  mkdirSync(join(folder, directory), { recursive: true })
  const path = join(folder, directory, name)
  writeFileSync(path, `#!/bin/sh\necho "${shown} $*" >> '${folder}/log'\n${more}\n`)
  chmodSync(path, 0o755)
}

/**
 * Runs a script in a fresh clone: the Node that is in PATH is the machine's, and set-up brings
 * another one, which stands before it from then on.
 */
function runFresh(shell: string, script: string): string[] {
  for (const [name, text] of Object.entries(scripts))
    writeFileSync(join(folder, `${name}.sh`), text)
  command('template', 'node', 'new node')
  const install = `case "$*" in *setup.mjs*) cp '${folder}/template/node' '${folder}/bin/node';; esac`
  command('machine', 'node', 'old node', install)
  const again = `shift; script="$1"; shift; cd '${folder}'; exec ${shell} -c "$(cat "$script.sh")"`
  command('machine', 'npm', 'npm', again)
  mkdirSync(join(folder, 'bin'))
  const PATH = [join(folder, 'bin'), join(folder, 'machine'), process.env['PATH']].join(':')
  execFileSync(shell, ['-c', scripts[script] ?? 'false'], { env: { PATH }, stdio: 'inherit' })
  return readFileSync(join(folder, 'log'), 'utf8').trim().split('\n')
}

test('there is a shell to try them with', () => {
  expect(shells).not.toEqual([])
})

describe.each(shells)('in a fresh clone, by %s', (shell) => {
  test.each(['demo', 'test'])('npm run %s uses the Node that it has installed', (script) => {
    const ran = runFresh(shell, script)
    const nodes = ran.filter((line) => !line.startsWith('npm '))
    expect(nodes[0]).toMatch(/^old node scripts\/setup\.mjs/)
    expect(nodes.length).toBeGreaterThan(1)
    expect(nodes.slice(1).filter((line) => !line.startsWith('new node '))).toEqual([])
  })
})

test('after a command that may install, a script goes on by npm, whose shell looks again', () => {
  const later = Object.values(scripts)
    .filter((text) => text.includes('setup.mjs'))
    .flatMap((text) => text.split('&&').slice(1))
  expect(later.length).toBeGreaterThan(0)
  expect(later.filter((text) => !text.trim().startsWith('npm run '))).toEqual([])
})

test.each([
  ['18.20.8', false],
  ['20.19.2', true],
  ['22.1.0', true],
  ['24.21.0', true],
  ['100.0.0', true],
])('set-up with Node %s: %j', (version, expected) => {
  const trouble = troubleWithNode(version)
  expect(trouble === null).toBe(expected)
  if (trouble !== null)
    expect(trouble).toContain(`Node 20 or newer is needed to begin, and this is`)
})
