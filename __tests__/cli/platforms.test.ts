import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { platformsPage } from '../../scripts/platforms/page.ts'
import { platformText } from '../../src/cli/platforms/text.ts'
import { dispatch } from '../../src/cli/run-command-line.ts'
import { validatorModeline } from '../../src/schema-address.ts'
import {
  builtInNames,
  findBuiltIn,
  listPlatforms,
  platformOf,
} from '../../src/validator/built-in.ts'
import type { Platform } from '../../src/validator/built-in.ts'

const root = join(import.meta.dirname, '../..')

async function platforms(...args: readonly string[]) {
  const said = { stdout: '', stderr: '' }
  const output = (name: keyof typeof said) => ({
    write: (text: string) => void (said[name] += text),
    isTerminal: false,
    width: Infinity,
  })
  const code = await dispatch(['platforms', ...args], {
    ...{ stdout: output('stdout'), stderr: output('stderr') },
    stdin: (async function* () {
      yield* await Promise.resolve([])
    })(),
    ...{ env: {}, cwd: '/', signal: new AbortController().signal },
  })
  return { code, ...said }
}

const manifest = `${validatorModeline}
# What it is for,
# in two lines.
apiVersion: container-canary.nvidia.com/v1
kind: Validator
name: made
description: Made up
documentation: https://example.com/contract
profile: true
x-read: '2026-12-01'
x-section: Model serving
parameters:
  - { name: model, description: The model that is served }
  - { name: port, description: Where it listens, default: 8000 }
checks:
  - name: health
    description: It is healthy
    probe: { startWithin: 60s, httpGet: { path: /health, port: 8000 } }
  - name: soft
    description: It stops
    optional: true
    probe: { stop: {} }
`

describe('what is known of a manifest', () => {
  test('is what it says of itself', () => {
    expect(platformOf({ name: 'made', text: manifest })).toEqual({
      name: 'made',
      aliases: [],
      description: 'Made up',
      purpose: 'What it is for, in two lines.',
      documentation: 'https://example.com/contract',
      read: '2026-12-01',
      section: 'Model serving',
      profile: true,
      parameters: [
        { name: 'model', description: 'The model that is served', default: null },
        { name: 'port', description: 'Where it listens', default: '8000' },
      ],
      checks: [
        { name: 'health', description: 'It is healthy', optional: false, action: 'httpGet' },
        { name: 'soft', description: 'It stops', optional: true, action: 'stop' },
      ],
    })
  })

  test('is told with all of it', () => {
    expect(platformText(platformOf({ name: 'made', text: manifest }), 80)).toBe(
      `made: Made up

What it is for, in two lines.

documentation: https://example.com/contract
read on:       2026-12-01
combines:      with another one, such as "kubeflow + made"

parameters, such as "made?model=…":
  model (has to be given)  The model that is served
  port (default: 8000)  Where it listens

must    health  It is healthy
should  soft    It stops
`,
    )
  })

  test('breaks its purpose where lines end', () => {
    const long = { ...platformOf({ name: 'made', text: manifest }), purpose: 'word '.repeat(40) }
    const lines = platformText(long, 40).split('\n')
    expect(lines.filter((line) => line.startsWith('word ')).length).toBeGreaterThan(4)
    expect(lines.filter((line) => line.startsWith('word') && line.length > 40)).toEqual([])
  })
})

describe('container-canary platforms', () => {
  test('lists every one with one line', async () => {
    const { code, stdout, stderr } = await platforms()
    expect([code, stderr]).toEqual([0, ''])
    const listed = [...stdout.matchAll(/^ {2}(\S+) {2,}\S/gm)].map(([, name]) => name)
    expect(listed.toSorted()).toEqual([...builtInNames].toSorted())
  })

  test('tells of one', async () => {
    const { code, stdout } = await platforms('kubeflow')
    expect(code).toBe(0)
    expect(stdout).toContain('kubeflow: ')
    expect(stdout).toMatch(/^must {4}uid /m)
  })

  test('has all as JSON, and one', async () => {
    const all = JSON.parse((await platforms('--format', 'json')).stdout) as readonly Platform[]
    expect(all).toEqual(listPlatforms())
    const { stdout } = await platforms('kubeflow', '--format', 'json')
    expect(all).toContainEqual(JSON.parse(stdout))
  })

  test('prints a manifest as it is', async () => {
    const { stdout } = await platforms('kubeflow', '--print')
    expect(stdout).toBe(readFileSync(join(root, 'examples/validators/kubeflow.yaml'), 'utf8'))
  })

  test.each([
    [['kubflow'], 'there is no platform "kubflow" (did you mean kubeflow?)'],
    [['a', 'b'], 'it takes one name, not 2 arguments'],
    [['--print'], '--print needs the name of a platform'],
    [['kubeflow', '--print', '--format', 'json'], '--print and --format json cannot both be told'],
  ])('refuses %j', async (args, words) => {
    const { code, stdout, stderr } = await platforms(...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(words)
  })
})

test('docs/platforms.md is what the manifests say (npm run platforms)', () => {
  expect(readFileSync(join(root, 'docs/platforms.md'), 'utf8')).toBe(platformsPage())
})

test('a page has what a manifest says, and no markup of it', () => {
  const made = platformOf({ name: 'made', text: manifest.replace('It stops', 'a <b> | c') })
  const page = platformsPage([made])
  expect(page).toContain('| `soft` | *should* | a &lt;b> \\| c |')
  expect(page).toContain('| `model` | The model that is served | has to be given |')
})

test('names that nobody has are found nowhere', () => {
  expect([findBuiltIn('toString'), findBuiltIn('')]).toEqual([null, null])
})
