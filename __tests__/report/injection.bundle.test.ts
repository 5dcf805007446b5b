import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { baseImage, engines, removeImage } from '../support/engines.ts'
import { runStep } from '../support/runner.ts'
import type { StepResult } from '../support/runner.ts'
import { hostileTexts, sayingEverywhere } from './support/hostile.ts'
import { commandsIn, htmlSkeleton, markdownSkeleton, unseenIn } from './support/judges.ts'

/**
 * An image, its Dockerfile and its manifest that try to speak to the runner: the step says as many
 * commands, and the same outputs, as with an image that says nothing of the kind.
 */
const images = { hostile: 'canary-test/hostile:1', harmless: 'canary-test/harmless:1' } as const

const [docker] = engines
let workspace: string

/** NUL ends a shell's text, and YAML takes no half of a surrogate pair. */
const sayable = hostileTexts.map((text) => text.replaceAll('\0', '').toWellFormed())

const said = {
  hostile: sayable.join('\n'),
  harmless: sayable.map((text) => text.replace(/[^\n]/g, 'x')).join('\n'),
} as const

function manifest(text: string): string {
  const short = text.slice(0, 1_000)
  const print = (target: string) => ['sh', '-c', `cat /said ${target}; exit 4`]
  const header = (name: string) => ({ name, value: 'wanted' })
  return JSON.stringify({
    apiVersion: 'container-canary.nvidia.com/v1',
    kind: 'Validator',
    name: `name ${short}`,
    description: short,
    documentation: short,
    command: ['sh', '-c', 'cat /said; exec nc -ll -p 8080 -e cat /response'],
    checks: [
      { name: `out ${short}`, description: short, probe: { exec: { command: print('') } } },
      { name: `error ${short}`, description: short, probe: { exec: { command: print('>&2') } } },
      {
        name: 'header',
        probe: {
          httpGet: { path: '/', port: 8080, responseHttpHeaders: [header('X-Said')] },
          failureThreshold: 3,
        },
      },
    ],
  })
}

/** A response whose status line and headers say everything that fits into a line. */
function response(text: string): string {
  const line = text.replaceAll(/[\p{Cc}]+/gu, ' ').slice(0, 3_000)
  const latin = Buffer.from(line, 'utf8').toString('latin1')
  const head = `HTTP/1.1 302 ${latin}\r\nX-Said: ${latin}\r\nLocation: http://${latin}\r\n`
  return `${head}Content-Length: 0\r\n\r\n`
}

beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'canary-injection-'))
  for (const kind of ['hostile', 'harmless'] as const) {
    const directory = join(workspace, kind)
    mkdirSync(directory)
    writeFileSync(join(directory, 'said'), said[kind])
    writeFileSync(join(directory, 'response'), Buffer.from(response(said[kind]), 'latin1'))
    writeFileSync(join(workspace, `${kind}.json`), manifest(said[kind]))
    const lines = [
      `FROM ${baseImage}`,
      'COPY said response /',
      'RUN cat /said && cat /said >&2',
      `RUN printf '%s\\n' ${kind === 'hostile' ? '"::error::built" "##[error]built"' : 'a b'}`,
    ]
    writeFileSync(join(directory, 'Dockerfile'), `${lines.join('\n')}\n`)
  }
})

afterAll(async () => {
  for (const image of Object.values(images)) await removeImage(docker?.address ?? '', image)
  rmSync(workspace, { recursive: true })
})

/** What the runner takes for commands, by their names; a line's end is what .NET takes for one. */
function commandNames(log: string): readonly string[] {
  return log.split(/\r\n|[\r\n]/).flatMap((line) => {
    const [, name] = /^[\s\u0085\u200B]*::([^: ]*)/.exec(line) ?? []
    return name === undefined ? (line.includes('##[') ? ['##['] : []) : [name]
  })
}

async function step(kind: 'hostile' | 'harmless'): Promise<StepResult> {
  return await runStep({
    workspace,
    env: {
      DOCKER_HOST: docker?.address ?? '',
      ...(kind === 'hostile'
        ? { GITHUB_REF_NAME: 'x\n::error::x', GITHUB_HEAD_REF: '::set-output' }
        : {}),
    },
    inputs: {
      image: images[kind],
      context: kind,
      validators: `${kind}.json`,
      'report-directory': `${kind}-report`,
    },
  })
}

/** Those that hold nothing of the image, and no time. */
function ownOutputs({ outputs }: StepResult): readonly (readonly [string, string])[] {
  return [...outputs].filter(([name]) => !/^(?:image|report|results|duration)/.test(name))
}

describe('an image that tries to speak to the runner', () => {
  test('is told of as one that does not', async () => {
    const [hostile, harmless] = [await step('hostile'), await step('harmless')]
    expect(harmless.outputs.get('verdict')).toBe('failed')
    expect(commandNames(hostile.log)).toEqual(commandNames(harmless.log))
    expect(commandNames(hostile.log)).toContain('group')
    expect(hostile.log).toContain('set-output')
    expect(unseenIn(hostile.log)).toEqual([])

    expect(ownOutputs(hostile)).toEqual(ownOutputs(harmless))
    expect([...hostile.outputs.keys()]).toEqual([...harmless.outputs.keys()])
    // One line that no shell takes for more than a word, and that holds the names as they are.
    const results = hostile.outputs.get('results') ?? ''
    expect(results).toMatch(/^[ -~]+$/)
    expect(results).not.toMatch(/['`$<>&]/)
    expect(JSON.parse(results)).toMatchObject({
      verdict: 'failed',
      images: [{ verdict: 'failed' }],
    })
    expect([...hostile.state.keys()]).toEqual([...harmless.state.keys()])

    expect(markdownSkeleton(hostile.summary).problems).toEqual([])
    const directory = join(workspace, 'hostile-report')
    const page = readFileSync(join(directory, 'report.html'), 'utf8')
    expect(htmlSkeleton(page).problems).toEqual([])
    for (const name of readdirSync(directory).filter((one) => !/\.json$|^badge/.test(one))) {
      const text = readFileSync(join(directory, name), 'utf8')
      expect(unseenIn(text)).toEqual([])
      // It was heard, and is told.
      expect(text).toContain('set-output')
    }
  })
})

describe('the command line in a step of a workflow', () => {
  const bundle = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url))

  function run(args: readonly string[], env: Readonly<Record<string, string>>): string {
    const options = { cwd: workspace, env: { PATH: process.env['PATH'], ...env } }
    return execFileSync(process.execPath, [bundle, ...args], { ...options, encoding: 'utf8' })
  }

  test.each(['text', 'markdown', 'junit', 'html'])('%s starts no command', (format) => {
    const from = join(workspace, 'report.json')
    writeFileSync(from, JSON.stringify(sayingEverywhere('a\n::error::x\n##[error]x')))
    const args = ['report', '--from', from, '--format', format]
    expect(commandsIn(run(args, { GITHUB_ACTIONS: 'true' }))).toEqual([])
    expect(run(args, {})).toContain('error')
  })
})
