import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { sleep } from '../../src/clock.ts'
import type { Report } from '../../src/model.ts'
import { baseImage, connect, engines, never } from '../support/engines.ts'
import { action, runStep } from '../support/runner.ts'

const manifest = `apiVersion: container-canary.nvidia.com/v1
kind: Validator
name: platform
checks:
  - name: shell
    probe: { exec: { command: [sh, -c, 'true'] } }
  - name: hostile
    description: "::error::forged ::set-output name=verdict::passed"
    probe: { exec: { command: [sh, -c, 'echo "::error::forged"; printf "::stop-commands::x\\n" >&2; exit 4'] } }
`

const passing = manifest.replace('exit 4', 'exit 0')
let workspace: string

beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'canary-workspace-'))
  mkdirSync(join(workspace, 'canary'))
  writeFileSync(join(workspace, 'canary', 'failing.yaml'), manifest)
  writeFileSync(join(workspace, 'canary', 'passing.yaml'), passing)
})

const [docker] = engines
const dockerHost = { DOCKER_HOST: docker?.address ?? '' }

/** Lines that the runner would take for commands of ours. */
const commandsIn = (log: string) => log.split('\n').filter((line) => /^\s*(::|##\[)/.test(line))

describe('a step that passes', () => {
  test('sets every output, writes the summary and the report, and ends with 0', async () => {
    const step = await runStep({
      workspace,
      env: dockerHost,
      inputs: { image: baseImage, validators: 'canary/passing.yaml', pull: 'never' },
    })
    expect(step.log).toContain('Passed')
    expect(step.exitCode).toBe(0)
    expect([...step.outputs.keys()].sort()).toEqual(Object.keys(action.outputs).sort())
    expect(Object.fromEntries(step.outputs)).toMatchObject({
      verdict: 'passed',
      passed: '2',
      failed: '0',
      errored: '0',
      'image-id': expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as unknown,
    })
    const path = step.outputs.get('report') ?? ''
    const report = JSON.parse(readFileSync(path, 'utf8')) as Report
    expect(report).toMatchObject({ schemaVersion: 1, verdict: 'passed' })
    expect(step.summary).toContain('platform')
  })
})

describe('a step that fails', () => {
  test('says so in every place, and nothing the image prints is a command', async () => {
    const step = await runStep({
      workspace,
      env: dockerHost,
      inputs: { image: baseImage, validators: 'canary/*.yaml', pull: 'never' },
    })
    expect(step.exitCode).toBe(1)
    expect(Object.fromEntries(step.outputs)).toMatchObject({ verdict: 'failed', failed: '1' })
    const commands = commandsIn(step.log)
    const annotation = commands.find((line) => line.includes('file=canary/failing.yaml'))
    expect(annotation).toMatch(/^::error .*line=7/)
    const known = /^::(error|warning|notice|group|endgroup|add-mask)/
    expect(commands.filter((line) => !known.test(line))).toEqual([])
    expect(commands.filter((line) => line.includes('forged') && !line.includes('file='))).toEqual(
      [],
    )
    expect(step.summary).toContain('exit code 4')
  })
})

describe('a secret that the image prints', () => {
  test('stands in no report, no summary and no annotation', async () => {
    const token = 'ghs_CanaryTokenThatNobodyMaySee42'
    const printing = manifest
      .replace('checks:', 'dockerRunOptions: [--env, GITHUB_TOKEN]\nchecks:')
      .replace('echo "::error::forged"', 'echo "$GITHUB_TOKEN" "$(echo "$GITHUB_TOKEN" | base64)"')
    writeFileSync(join(workspace, 'printing.yaml'), printing)
    const step = await runStep({
      workspace,
      env: { ...dockerHost, GITHUB_TOKEN: token },
      inputs: { image: baseImage, validators: 'printing.yaml', 'github-token': token },
    })
    expect(step.outputs.get('verdict')).toBe('failed')
    const directory = join(step.outputs.get('report') ?? '', '..')
    const files = readdirSync(directory).map((name) => readFileSync(join(directory, name), 'utf8'))
    const log = step.log.replaceAll(/^::add-mask::.*$/gm, '')
    const encoded = Buffer.from(`${token}\n`).toString('base64').slice(0, 40)
    for (const text of [...files, step.summary, log]) {
      expect(text).not.toContain(token)
      expect(text).not.toContain(encoded)
    }
    expect(files.join('')).toContain('***')
  })
})

describe('a step that cannot judge', () => {
  test.each([
    {
      what: 'no image',
      inputs: { validators: 'awesome' },
      says: 'there is no image to validate',
    },
    {
      what: 'no manifest of that name',
      inputs: { image: baseImage, validators: 'nowhere.yaml' },
      says: 'the manifest nowhere.yaml does not exist',
    },
    {
      what: 'an input that is no number',
      inputs: { image: baseImage, validators: 'awesome', concurrency: 'many' },
      says: 'concurrency is "many"',
    },
    {
      what: 'an image that is not there',
      inputs: { image: 'canary-test/absent:1', validators: 'awesome', pull: 'never' },
      says: 'the image canary-test/absent:1 is not on the engine',
    },
  ])('$what', async ({ inputs, says }) => {
    const step = await runStep({ workspace, env: dockerHost, inputs })
    expect(step.exitCode).toBe(1)
    expect(step.outputs.get('verdict')).toBe('errored')
    expect([...step.outputs.keys()].sort()).toEqual(Object.keys(action.outputs).sort())
    expect(step.log).toContain(says)
    expect(step.log).not.toContain('internal error')
  })

  test('no engine', async () => {
    const env = { DOCKER_HOST: 'unix:///nonexistent/engine.sock' }
    const step = await runStep({ workspace, env, inputs: { image: 'x', validators: 'awesome' } })
    expect(step.exitCode).toBe(1)
    expect(step.log).toContain('no container engine answers at unix:///nonexistent/engine.sock')
  })
})

describe('cancelled and killed', () => {
  const endless = `apiVersion: container-canary.nvidia.com/v1
kind: Validator
name: endless
checks:
  - name: waits
    probe: { exec: { command: [sleep, '600'] }, timeoutSeconds: 600 }
`

  async function leftovers(runId: string): Promise<readonly string[]> {
    const engine = await connect(docker?.address ?? '')
    try {
      const left = await engine.containers.list({ 'container-canary.run': runId }, never)
      return left.map(({ id }) => id)
    } finally {
      engine.close()
    }
  }

  /** Other tests run steps on the same engine at the same time. */
  const runNumber = String(process.pid)

  /** Looks until the step's container runs its check. */
  async function untilRunning(): Promise<void> {
    const engine = await connect(docker?.address ?? '')
    const owner = { 'container-canary.owner': `example/images ${runNumber}/1 canary` }
    try {
      for (;;) {
        // One may be there that its image is read from, and that never runs.
        const all = await engine.containers.list(owner, never)
        const states = await Promise.all(all.map(({ id }) => engine.containers.inspect(id, never)))
        if (states.some((state) => state?.status === 'running')) return
        await sleep(20, never)
      }
    } finally {
      engine.close()
    }
  }

  /** Sends the signal once the container runs. */
  async function interrupted(signal: NodeJS.Signals) {
    writeFileSync(join(workspace, 'endless.yaml'), endless)
    let started = Promise.resolve()
    const step = await runStep({
      workspace,
      env: { ...dockerHost, GITHUB_RUN_ID: runNumber },
      inputs: { image: baseImage, validators: 'endless.yaml', pull: 'never' },
      onStart: (kill) => {
        started = untilRunning().then(() => {
          kill(signal)
        })
      },
    })
    await started
    return step
  }

  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s: the container is removed, the verdict is errored',
    async (signal) => {
      const step = await interrupted(signal)
      expect(step.outputs.get('verdict')).toBe('errored')
      expect(step.exitCode).toBe(1)
      expect(await leftovers(step.state.get('run-id') ?? '')).toEqual([])
    },
  )

  test('SIGKILL: the post step removes what was left', async () => {
    const step = await interrupted('SIGKILL')
    const runId = step.state.get('run-id') ?? ''
    // Any other run on this engine may come first: it removes what dead processes left.
    const left = (await leftovers(runId)).length
    expect(left).toBeLessThanOrEqual(2)
    const post = await runStep({ workspace, env: dockerHost, phase: 'post', state: step.state })
    expect(post.exitCode).toBe(0)
    expect(post.log).toMatch(/[12] containers removed|nothing was left behind/)
    expect(await leftovers(runId)).toEqual([])
  })

  test('the post step of a run that left nothing says so', async () => {
    const state = new Map([['run-id', '00000000-0000-4000-8000-000000000000']])
    const post = await runStep({ workspace, env: dockerHost, phase: 'post', state })
    expect(post.log).toContain('nothing was left behind')
  })
})
