import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model.ts'
import { askEngine, baseImage, engines } from '../support/engines.ts'
import { answer, check, httpServer, manifest } from '../support/validate-with.ts'

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
const exec = (name: string, script: string) =>
  check(name, { exec: { command: ['sh', '-c', script] } })

let directory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'canary-cli-'))
  const passing = {
    command: httpServer(8080, answer(200)),
    ports: [{ port: 8080 }],
    checks: [
      check('web', { httpGet: { port: 8080 }, failureThreshold: 30 }),
      exec('shell', 'true'),
    ],
  }
  const failing = { checks: [exec('good', 'true'), exec('bad', 'echo no such key >&2; exit 5')] }
  await writeFile(join(directory, 'passing.yaml'), manifest({ ...passing, name: 'passing' }))
  await writeFile(join(directory, 'failing.yaml'), manifest({ ...failing, name: 'failing' }))
})

afterAll(() => rm(directory, { recursive: true }))

describe.each(engines)('container-canary validate on $name', ({ address }) => {
  const validate = async (...args: string[]) => await run(...args, baseImage)
  const run = async (...args: string[]) => {
    const node = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', cli, 'validate']
    const child = spawn(process.execPath, [...node, '--engine', address, ...args], {
      cwd: directory,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    const [exitCode] = (await once(child, 'close')) as [number | null]
    return { exitCode, stdout, stderr }
  }

  test('an image that fits', async () => {
    const { exitCode, stdout, stderr } = await validate('--file', 'passing.yaml')
    expect(exitCode).toBe(0)
    expect(stdout).toContain('Passed')
    expect(stderr).toContain(`Validate ${baseImage} against passing`)
  })

  test('a build, line by line', async () => {
    const context = await mkdtemp(join(directory, 'context-'))
    await writeFile(join(context, 'Dockerfile'), `FROM ${baseImage}\nRUN echo one; echo two\n`)
    const image = 'canary-test/built-line-by-line:latest'
    const { exitCode, stderr } = await run('-f', 'passing.yaml', '--context', context, image)
    await askEngine(address, 'DELETE', `/images/${image}`)
    expect(exitCode).toBe(0)
    const lines = stderr.split('\n').map((line) => line.trim())
    expect(lines).toContain('one')
    expect(lines).toContain('two')
  })

  test('an image that does not fit, and what it said', async () => {
    const { exitCode, stdout } = await validate('--file', 'passing.yaml', '--file', 'failing.yaml')
    expect(exitCode).toBe(1)
    expect(stdout).toContain('exited with code 5')
    expect(stdout).toContain('no such key')
  })

  test('results as data, in the order of the manifests, and files', async () => {
    const args = ['--file', 'failing.yaml', '--file', 'passing.yaml', '--output', 'json']
    const { exitCode, stdout } = await validate(...args, '--report-directory', 'reports')
    expect(exitCode).toBe(1)
    const report = JSON.parse(stdout) as Report
    const [image] = report.images
    expect(image?.validators.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['failing', 'failed'],
      ['passing', 'passed'],
    ])
    expect(image?.validators[0]?.checks.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['good', 'passed'],
      ['bad', 'failed'],
    ])
    const file = await readFile(join(directory, 'reports', 'report.json'), 'utf8')
    expect(JSON.parse(file)).toEqual(report)
  })

  test('--debug keeps the container of a failed run, and says how to enter it', async () => {
    const { exitCode, stdout, stderr } = await validate('--debug', '--file', 'failing.yaml')
    expect(exitCode).toBe(1)
    const [, id] = /(?:docker|podman) exec -it ([0-9a-z-]+)/.exec(stdout + stderr) ?? []
    expect(id).toBeDefined()
    await askEngine(address, 'DELETE', `/containers/${id ?? ''}?force=1&v=1`)
  })
})
