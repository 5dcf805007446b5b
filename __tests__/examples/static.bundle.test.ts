/** examples/static, run on the bundles where no engine is. */
import { execFile } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { pauseProgram } from '../../src/engine/pause-program.ts'
import type { Report } from '../../src/model.ts'
import { pack, writeDockerArchive, writeLayout, blobsOf, tagged } from '../image/support.ts'
import { file, folder, tarOf } from '../image/support/layers.ts'
import type { Member } from '../image/support/layers.ts'
import { imageOf } from '../image/support/read-images.ts'
import { runStep } from '../support/runner.ts'

const cli = join(process.cwd(), 'dist', 'cli', 'index.js')
const env = { ...process.env, DOCKER_HOST: 'unix:///nonexistent/docker.sock' }
let workspace = ''

const good = {
  User: '1000:1000',
  Entrypoint: ['/app/server'],
  ExposedPorts: { '8080/tcp': {} },
  Env: ['PATH=/app:/bin'],
  Labels: { 'org.opencontainers.image.source': 'https://example.com/app' },
  WorkingDir: '/app',
}
const settings = file('app/settings.conf', 'listen 8080\n')
const server = file('app/server', pauseProgram('amd64'), { mode: 0o755 })

function archive(name: string, members: readonly Member[], config: object, platform: string): void {
  const image = imageOf([tarOf(members)], { platform, configuration: { config } })
  const directory = join(workspace, `${name}-parts`)
  writeDockerArchive(directory, [{ image, tags: ['app:1'] }])
  pack(directory, join(workspace, `${name}.tar`))
  writeLayout(join(workspace, `${name}-layout`), blobsOf(image), [tagged(image.manifest, '1')])
}

beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'canary-static-'))
  copyFileSync('examples/static/static.yaml', join(workspace, 'static.yaml'))
  archive('good', [folder('app'), server, settings], good, 'linux/amd64')
  // The same program, in an image that says that it is for another processor.
  archive('foreign', [folder('app'), server, settings], good, 'linux/arm64')
  const key = file('root/.ssh/id_rsa', 'secret')
  const loose = file('app/settings.conf', 'listen 80\npassword = hunter2\n', { mode: 0o666 })
  archive('bad', [server, loose, key], { ...good, User: 'app', Env: ['DEBUG=1'] }, 'linux/amd64')
  writeFileSync(join(workspace, 'broken.tar'), 'this is no archive')
  writeFileSync(
    join(workspace, 'pattern.yaml'),
    readFileSync('examples/static/static.yaml', 'utf8').replace('(?m)^listen', '(?=listen'),
  )
})

afterAll(() => {
  rmSync(workspace, { recursive: true })
})

interface Told {
  readonly exitCode: number
  readonly report: Report
}

async function validate(image: string, manifest = 'static.yaml'): Promise<Told> {
  const args = [cli, 'validate', '--file', manifest, '--report-directory', 'report', image]
  const exitCode = await new Promise<number>((resolve) => {
    execFile(process.execPath, args, { cwd: workspace, env }, (error) => {
      resolve(error === null ? 0 : Number(error.code))
    })
  })
  const text = readFileSync(join(workspace, 'report', 'report.json'), 'utf8')
  return { exitCode, report: JSON.parse(text) as Report }
}

const outcomes = (report: Report) =>
  report.images[0]?.validators[0]?.checks.map(({ name, outcome, reason }) =>
    [name, outcome, reason.code].join(' '),
  )

describe('where no engine answers', () => {
  test.each(['docker-archive:good.tar', 'oci-layout:good-layout:1'])('%s passes', async (image) => {
    const { exitCode, report } = await validate(image)
    expect(outcomes(report)).toEqual(
      ['user', 'configuration', 'size', 'no-keys', 'settings', 'server'].map(
        (name) => `${name} passed ok`,
      ),
    )
    expect([exitCode, report.verdict, report.engine]).toEqual([0, 'passed', null])
    expect(report.images[0]?.validators[0]?.container).toBeNull()
  })

  test('a program of another processor fails, though nothing runs', async () => {
    const { exitCode, report } = await validate('docker-archive:foreign.tar')
    expect(exitCode).toBe(1)
    expect(outcomes(report)?.at(-1)).toBe('server failed program-broken')
  })

  test('each thing that is wrong is told, and no content is', async () => {
    const { exitCode, report } = await validate('docker-archive:bad.tar')
    expect(exitCode).toBe(1)
    expect(outcomes(report)).toEqual([
      'user failed image-property',
      'configuration failed image-property',
      'size passed ok',
      'no-keys failed file-present',
      'settings failed file-property',
      'server failed program-broken',
    ])
    expect(JSON.stringify(report)).not.toContain('hunter2')
  })

  test('what cannot be read is no failed image: 2 for the input, 3 for what does not answer', async () => {
    const broken = await validate('docker-archive:broken.tar')
    expect([broken.exitCode, broken.report.verdict]).toEqual([2, 'errored'])
    const missing = await validate('docker-archive:none.tar')
    expect([missing.exitCode, missing.report.verdict]).toEqual([2, 'errored'])
    // Nothing listens on the port, and the name is tried without TLS as engines do.
    const silent = await validate('localhost:1/app:1')
    expect([silent.exitCode, silent.report.verdict]).toEqual([3, 'errored'])
    expect(silent.report.errors.map(({ code }) => code)).toContain('engine-unreachable')
  })

  test('a pattern that is none is refused before anything is read', async () => {
    const { exitCode, report } = await validate('docker-archive:none.tar', 'pattern.yaml')
    expect(exitCode).toBe(2)
    expect(report.errors.map(({ code }) => code)).toEqual(['pattern'])
  })

  test('so it is as a step of a workflow', async () => {
    const step = async (image: string) =>
      await runStep({
        workspace,
        env: { DOCKER_HOST: env.DOCKER_HOST },
        inputs: { image, validators: 'static.yaml' },
      })
    const passed = await step('docker-archive:good.tar')
    expect([passed.exitCode, passed.outputs.get('verdict')]).toEqual([0, 'passed'])
    const failed = await step('docker-archive:bad.tar')
    expect([failed.exitCode, failed.outputs.get('verdict')]).toEqual([1, 'failed'])
    expect(failed.log).toMatch(/^::error file=static\.yaml,line=14,/m)
  })
})
