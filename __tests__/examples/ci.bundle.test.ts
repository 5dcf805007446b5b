import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model.ts'
import { askEngine, baseImage, engines, removeImage } from '../support/engines.ts'
import { ciExamples, readCiExample } from './support/ci-examples.ts'
import type { CiExample } from './support/ci-examples.ts'
import { root } from './support/validate.ts'

const [engine] = engines
if (engine === undefined) throw new Error('no engine to run against')
const { address } = engine

/** What stands in PATH where the systems install things: each takes what the examples say, and nothing else. */
const installed: Readonly<Record<string, string>> = {
  'container-canary': `exec ${process.execPath} ${join(root, 'dist/cli/index.js')} "$@"`,
  npx: '[ "$1 $2" = "--yes container-canary@1" ] || exit 90; shift 2; exec container-canary "$@"',
  npm: '[ "$*" = "install --global container-canary@1" ] || exit 91',
  nvm: '[ "$*" = "install 24" ] || exit 92',
}

const images = ['app:test', 'app:pre-push', 'app:dev']

/** A repository as the examples expect it: a Dockerfile, and manifests in `canary/`. */
async function writeRepository(directory: string, command: string): Promise<string> {
  await mkdir(join(directory, 'canary'))
  await writeFile(
    join(directory, 'Dockerfile'),
    `FROM ${baseImage}\nCMD ["sleep", "60"]\nLABEL test=${process.pid}\n`,
  )
  await writeFile(
    join(directory, 'canary', 'app.yaml'),
    `apiVersion: container-canary.nvidia.com/v1
kind: Validator
name: app
checks:
  - name: it
    probe: { exec: { command: ['${command}'] } }
`,
  )
  const programs = join(directory, 'programs')
  await mkdir(programs)
  for (const [name, script] of Object.entries(installed)) {
    const file = join(programs, name)
    await writeFile(file, `#!/bin/sh\n${script}\n`)
    await chmod(file, 0o755)
  }
  return programs
}

interface Ran {
  readonly exitCode: number | null
  readonly verdict: string | null
  readonly report: Report | null
  readonly said: string
}

async function run(example: CiExample, command: string): Promise<Ran> {
  const directory = await mkdtemp(join(tmpdir(), 'canary-ci-'))
  try {
    const programs = await writeRepository(directory, command)
    const { exitCode, said } = await runScripts(example, directory, programs)
    const fileOf = async (name: string | null) =>
      name === null ? null : await readFile(join(directory, name), 'utf8')
    const { reports } = example
    if (reports !== null) await access(join(directory, reports, 'junit.xml'))
    const json = await fileOf(reports === null ? null : join(reports, 'report.json'))
    const report = json === null ? null : (JSON.parse(json) as Report)
    return { exitCode, verdict: await fileOf(example.verdict), report, said }
  } finally {
    await rm(directory, { recursive: true })
  }
}

/** One after the other, until one fails. */
async function runScripts(
  example: CiExample,
  directory: string,
  programs: string,
): Promise<Pick<Ran, 'exitCode' | 'said'>> {
  let exitCode: number | null = null
  let said = ''
  for (const { shell, text: script, env } of example.scripts(
    readCiExample(example.file),
    directory,
  )) {
    const [program, ...flags] = shell
    const child = spawn(program, [...flags, script], {
      cwd: directory,
      env: {
        ...{ HOME: directory, PATH: `${programs}:${process.env['PATH'] ?? ''}` },
        ...env,
        DOCKER_HOST: address,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const [out, err] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close'),
    ])
    said += out + err
    ;({ exitCode } = child)
    if (exitCode !== 0) break
  }
  return { exitCode, said }
}

beforeAll(async () => {
  // Tekton and Argo Workflows are given an image that exists.
  await askEngine(address, 'POST', `/images/${baseImage}/tag?repo=canary-test/ci&tag=test`)
})

afterAll(async () => {
  for (const image of ['canary-test/ci:test', ...images]) {
    await removeImage(address, image).catch(() => undefined)
  }
})

describe.each(ciExamples)('examples/ci/$file', (example) => {
  test.each([
    ['true', 0, 'passed'],
    ['false', 1, 'failed'],
  ])('with a check that is %s it ends with exit code %d', async (command, exitCode, verdict) => {
    const ran = await run(example, command)
    expect([ran.exitCode, ran.said]).toEqual([exitCode, expect.stringContaining('app')])
    expect(ran.report?.verdict ?? null).toBe(example.reports === null ? null : verdict)
    expect(ran.verdict).toBe(example.verdict === null ? null : verdict)
  })
})
