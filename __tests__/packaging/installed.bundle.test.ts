import { execFile } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import manifest from '../../package.json' with { type: 'json' }
import { reportFormats } from '../../src/report/render.ts'
import type { ReportFormat } from '../../src/report/render.ts'
import { baseImage, engines } from '../support/engines.ts'

/** What only this format begins with, or holds. */
const signs: Readonly<Record<ReportFormat, string>> = {
  text: 'judged on ',
  markdown: '## Container Canary',
  junit: '<testsuites',
  sarif: '"version": "2.1.0"',
  html: '<!doctype html>',
  badge: '<svg ',
  shields: '"schemaVersion":1',
  json: '"schemaVersion": 1',
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const [docker] = engines
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'canary-installed-'))
  writeFileSync(
    join(folder, 'shell.yaml'),
    `apiVersion: container-canary.nvidia.com/v1
kind: Validator
name: shell
checks:
  - name: shell
    probe: { exec: { command: [sh, -c, 'true'] } }
`,
  )
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** As people run it elsewhere: nothing of this project in the environment. */
async function run(program: string, args: readonly string[], path = process.env['PATH'] ?? '') {
  const env = { PATH: path, HOME: folder, npm_config_cache: join(folder, 'npm') }
  try {
    return {
      code: 0,
      ...(await promisify(execFile)(program, args, { cwd: folder, env, maxBuffer: 50_000_000 })),
    }
  } catch (error) {
    // What execFile rejects with.
    const { code, stdout, stderr } = error as {
      readonly code: number
      readonly stdout: string
      readonly stderr: string
    }
    return { code, stdout, stderr }
  }
}

function describeCommand(command: () => string): void {
  const validate = (...args: readonly string[]) =>
    run(command(), ['validate', '--engine', docker?.address ?? '', ...args])

  test('it says its release', async () => {
    expect(await run(command(), ['--version'])).toEqual({
      ...{ code: 0, stdout: `container-canary ${manifest.version}\n`, stderr: '' },
    })
  })

  test('it explains itself', async () => {
    const { code, stdout } = await run(command(), ['validate', '--help'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Usage: container-canary validate /)
  })

  test('it judges an image', async () => {
    const passed = await validate('--file', 'shell.yaml', baseImage)
    expect(passed).toMatchObject({ code: 0, stderr: expect.not.stringContaining('Warning') })
    expect(passed.stdout).toMatch(/^PASSED {2}canary-test\/base/)
  })

  test('it knows the built-in platforms', async () => {
    expect(await validate('--file', 'awesome', baseImage)).toMatchObject({ code: 0 })
  })

  test('it renders a report in every format', async () => {
    const from = join(root, 'examples/reports/report.json')
    for (const format of reportFormats) {
      const { code, stdout } = await run(command(), ['report', '--from', from, '--format', format])
      expect([format, code]).toEqual([format, 0])
      expect(stdout).toContain(signs[format])
    }
  })

  test('it completes itself', async () => {
    const { code, stdout } = await run(command(), ['completion', 'bash'])
    expect([code, stdout.split('\n', 1)[0]]).toEqual([0, '# bash completion for container-canary'])
  })
}

describe('the package, installed without a network', () => {
  let prefix: string
  let files: readonly string[]

  beforeAll(async () => {
    prefix = join(folder, 'prefix')
    const pack = ['pack', root, '--ignore-scripts', '--json', '--pack-destination', folder]
    const { stdout } = await run('npm', pack)
    // npm's own form.
    const [packed] = JSON.parse(stdout) as readonly [
      { readonly filename: string; readonly files: readonly { readonly path: string }[] },
    ]
    files = packed.files.map(({ path }) => path)
    const install = ['install', '--global', '--offline', '--no-audit', '--prefix', prefix]
    expect(await run('npm', [...install, join(folder, packed.filename)])).toMatchObject({ code: 0 })
  })

  test('holds the command, its manual and what has to stand beside it', () => {
    const others = files.filter((path) => !/^dist\/cli\/(?:\d+\.)?index\.js$/.test(path))
    expect([...others].sort()).toEqual([
      ...[
        'LICENSE',
        'README.md',
        'dist/LICENSES.txt',
        'dist/man/container-canary.1',
        'package.json',
      ],
      ...['compatibility', 'parameters', 'report', 'validator'].map(
        (name) => `schema/${name}.schema.json`,
      ),
    ])
    expect(files).toContain('dist/cli/index.js')
  })

  test('its manual is where man looks for it', () => {
    const page = readFileSync(join(prefix, 'share/man/man1/container-canary.1'), 'utf8')
    expect(page).toContain('.TH CONTAINER\\-CANARY 1')
  })

  test('says in one sentence that a Node is too old', async () => {
    const old = join(folder, 'old.cjs')
    const versions = `{ value: { ...process.versions, node: '22.22.0' } }`
    writeFileSync(old, `Object.defineProperty(process, 'versions', ${versions})`)
    const args = ['--require', old, join(prefix, 'bin/container-canary'), '--version']
    expect(await run(process.execPath, args)).toEqual({
      ...{ code: 3, stdout: '' },
      stderr: 'error: container-canary needs Node 24 or newer; this is Node 22.22.0\n',
    })
  })

  describeCommand(() => join(prefix, 'bin/container-canary'))
})

describe('the single-file executable', () => {
  let program: string

  beforeAll(async () => {
    mkdirSync(join(folder, 'alone'))
    program = join(folder, 'alone', 'container-canary')
    const make = join(root, 'scripts/executable.ts')
    const flags = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON']
    expect(await run(process.execPath, [...flags, make, program])).toMatchObject({ code: 0 })
    chmodSync(join(folder, 'alone'), 0o755)
  })

  test('can be run by everybody', () => {
    expect(statSync(program).mode & 0o777).toBe(0o755)
  })

  test('needs no Node beside it', async () => {
    expect(await run(program, ['--version'], '/nonexistent')).toMatchObject({ code: 0 })
  })

  test('the same files give the same bytes', async () => {
    const again = join(folder, 'again')
    const flags = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON']
    await run(process.execPath, [...flags, join(root, 'scripts/executable.ts'), again])
    expect(readFileSync(again).equals(readFileSync(program))).toBe(true)
  })

  describeCommand(() => program)
})
