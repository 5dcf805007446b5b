import { noSettings } from '../../support/no-settings.ts'
import { join } from 'node:path'
import { readInputs } from '../../../src/action/inputs.ts'
import { createRunLog } from '../../../src/action/log.ts'
import { parseFlags } from '../../../src/cli/flags.ts'
import { dispatch } from '../../../src/cli/run-command-line.ts'
import { validateUsage } from '../../../src/cli/validate/flags.ts'
import { toRequest } from '../../../src/cli/validate/request.ts'
import type { CommandIo } from '../../../src/cli/command.ts'
import { CanaryError, inputError } from '../../../src/errors.ts'
import { readMemory, writeMemory } from '../../../src/github/comment/memory.ts'
import { readSections, writeSections } from '../../../src/github/comment/sections.ts'
import { readTarget } from '../../../src/github/event.ts'
import { annotationsOf, renderWorkflowCommands } from '../../../src/report/annotations.ts'
import { readReport } from '../../../src/report/read-report.ts'
import { renderReport, reportFormats } from '../../../src/report/render.ts'
import { asJson, asLooseText, demand, inputName } from '../support/target.ts'
import type { Input, Target } from '../support/target.ts'
import { example } from './examples.ts'

export const reportTarget: Target = {
  name: 'report',
  seeds: () => [example('reports/report.json')],
  words: ['passed', 'failed', 'errored', 'compatible', '\\u0000', '\\ud800', '-1e99'],
  runs: 250,
  patience: 5_000,
  feed: async (input) => {
    const report = readReport(inputName, asLooseText(input))
    for (const format of reportFormats) {
      const text = await renderReport(format, report, { color: true, width: 40 })
      demand(text.isWellFormed(), `${format} is well-formed text`)
      if (format === 'sarif') JSON.parse(text)
      if (format !== 'json') continue
      const again = await renderReport('json', readReport('again', text))
      demand(again === text, 'a report that is written and read again is the same')
    }
    const commands = renderWorkflowCommands(annotationsOf(report)).split('\n')
    demand(
      commands.every((line) => line === '' || /^::(?:error|warning|notice) /.test(line)),
      'a line of ours is one command',
    )
  },
}

const event = {
  workflow_run: {
    id: 1,
    run_attempt: 2,
    html_url: 'https://github.com/a/b/actions/runs/1',
    head_sha: 'abc',
    head_branch: 'x',
    conclusion: 'success',
    repository: { id: 5 },
    head_repository: { full_name: 'c/b', owner: { login: 'c' } },
    pull_requests: [{ number: 3, head: { sha: 'abc' }, base: { repo: { id: 5 } } }],
  },
}

export const eventTarget: Target = {
  name: 'event',
  seeds: () => [
    JSON.stringify(event),
    JSON.stringify({ pull_request: { number: 7, head: { sha: 'def' } } }),
    JSON.stringify({ issue: { number: 9, pull_request: { url: 'x' } } }),
  ],
  words: ['workflow_run', 'pull_request', 'head', 'number'],
  runs: 500,
  feed: (input) => {
    const { pullRequest, source, headSha } = readTarget({ GITHUB_REPOSITORY: 'a/b' }, asJson(input))
    demand(
      typeof headSha === 'string' && Number.isSafeInteger(source.runId),
      'what is read is typed',
    )
    if (pullRequest.kind === 'number') demand(pullRequest.number > 0, 'numbers count from one')
  },
}

const memory = 'v1 12 1 1700000000000 abc123 failed .abcdefgh .~ whole YnVpbGQ='
const comment = [
  '<!-- container-canary:comment -->',
  '',
  `<!-- container-canary:section 0123456789abcdef ${memory} -->`,
  '### build',
  '<!-- container-canary:details -->',
  '| a | b |',
  '<!-- container-canary:end 0123456789abcdef -->',
  '',
].join('\n')

export const commentTarget: Target = {
  name: 'comment',
  seeds: () => [comment, memory],
  words: [
    '<!-- container-canary:',
    'section ',
    'details -->',
    'end ',
    ' -->',
    'v1 ',
    'folded',
    '~',
  ],
  runs: 1_000,
  feed: (input) => {
    const text = asLooseText(input)
    const remembered = readMemory(text)
    if (remembered !== null) {
      const again = readMemory(writeMemory(remembered))
      demand(JSON.stringify(again) === JSON.stringify(remembered), 'a memory is read as written')
    }
    const sections = readSections(text)
    const written = writeSections(sections, 0)
    const again = writeSections(readSections(written), 0)
    demand(again === written, 'a comment that is read and written again is the same')
  },
}

/** A terminal that nobody sits at, whose user has given up already. */
function silentTerminal(): { readonly io: CommandIo; readonly said: () => string } {
  let text = ''
  const write = (more: string) => {
    text += more
  }
  const output = { write, isTerminal: false, width: 80 }
  const stopped = new CanaryError('cancelled', { code: 'cancelled', message: 'stopped' })
  const io = {
    stdout: output,
    stderr: output,
    stdin: nothing(),
    env: { DOCKER_HOST: 'unix:///nonexistent/engine.sock', HOME: '/nonexistent' },
    cwd: join(import.meta.dirname, '..', '..', '..', 'examples'),
    signal: AbortSignal.abort(stopped),
  }
  return { io, said: () => text }
}

// Standard input has an end, but nothing before it.
async function* nothing(): AsyncGenerator<Uint8Array> {
  yield* await Promise.resolve<Uint8Array[]>([])
}

const commandLines = [
  ['report', '--from', 'reports/report.json', '--format', 'html'],
  ['compat', 'lint', 'compatibility/compatibility.yaml'],
  ['compat', 'export', '--to', 'nodeaffinity', 'compatibility/compatibility.yaml'],
  ['compat', 'validate-node', '--spec=compatibility/compatibility.yaml', '--output-json'],
  ['compat', 'show', 'localhost:1/x', '--plain-http'],
  ['cdi', 'validate', 'cdi/acme.yaml'],
  ['cdi', 'inject', '--cdi-spec-dir', 'cdi', 'acme.example/widget=0'],
  ['cdi', 'list', '--cdi-spec-dir', 'cdi'],
  ['features', '--output', 'json'],
]

/** Arguments of a process, of which Linux takes some megabytes altogether. */
function wordsIn(input: Input): string[] {
  const line = asJson(input)
  const words = Array.isArray(line)
    ? line.filter((word) => typeof word === 'string')
    : asLooseText(input).split(' ')
  return words.slice(0, 2_000)
}

/** Every command but `validate`, which writes files where it is told to. */
export const commandLineTarget: Target = {
  name: 'command-line',
  seeds: () => commandLines.map((line) => JSON.stringify(line)),
  words: [...commandLines.flat(), '--help', '-h', '--', '--format='],
  runs: 300,
  patience: 5_000,
  feed: async (input) => {
    const args = wordsIn(input)
    if (args[0] === 'validate' || args.some((word) => /^\/|\*/.test(word))) return
    const { io, said } = silentTerminal()
    const code = await dispatch(args, io)
    demand([0, 1, 2, 3].includes(code), 'an exit code is one of ours')
    demand(!said().includes('internal error'), said())
  },
}

const validateLines = [
  ['--file', 'x.yaml', '--startup-timeout=1m', '--concurrency', '3', 'alpine'],
  ['-f', 'a', '--cdi-device', 'a.b/c=d', '--cdi-mode=native', '--pull', 'never', 'x'],
  ['--context', '.', '--build-arg', 'A=b', '--build-arg=__proto__=x', '--tags', 'a,b', '-h'],
]

export const validateFlagsTarget: Target = {
  name: 'validate-flags',
  seeds: () => validateLines.map((line) => JSON.stringify(line)),
  words: validateLines.flat(),
  runs: 800,
  feed: (input) => {
    const args = wordsIn(input)
    const request = toRequest(
      parseFlags(validateUsage, args),
      { registry: () => noSettings, builtInNames: [] },
      silentTerminal().io,
    )
    demand(request.startupTimeout > 0 && request.concurrency >= 1, 'numbers are within bounds')
  },
}

const inputs = {
  image: 'alpine\nbusybox',
  validators: 'a.yaml',
  context: '.',
  tags: 'a/b:1,c.example/d\ne:2',
  push: 'true',
  platforms: 'linux/amd64,linux/arm64',
  provenance: 'mode=max',
  'add-hosts': 'a:1.2.3.4',
  'build-args': 'A=b\n__proto__=x',
  'startup-timeout': '10s',
  pods: 'pod.yaml',
  namespace: 'default',
  'ready-timeout': '90s',
  soak: '10s',
  'strict-stop': 'false',
  'min-margin': '2',
  load: '8',
  cpu: '500m',
  static: 'false',
  'with-dependencies': 'db',
  volumes: 'data=./data',
  concurrency: '4',
  'cdi-devices': 'a.b/c=d',
  compatibility: 'auto',
  'compatibility-tags': 'a,b',
  'check-run': 'canary',
  comment: 'always',
  pull: 'missing',
  'on-undetermined': 'warn',
  baseline: 'base/report.json',
  'fail-on': 'new',
  waivers: 'waivers.yaml',
  'cdi-mode': 'auto',
  'cdi-unsupported': 'error',
  summary: 'true',
  annotations: 'true',
  'keep-failed': 'false',
  inspect: 'true',
  'platform-grid': 'false',
  'no-cache': 'false',
  'report-directory': 'out',
}

export const inputsTarget: Target = {
  name: 'action-inputs',
  seeds: () => [JSON.stringify(inputs)],
  words: ['always', 'never', 'on-failure', 'auto', '10ms', '1e3s', '64', '65'],
  runs: 600,
  feed: (input) => {
    const given = asJson(input)
    const getInput = (name: string) => {
      const value: unknown =
        typeof given === 'object' && given !== null && Object.hasOwn(given, name)
          ? Reflect.get(given, name)
          : Reflect.get(inputs, name)
      return typeof value === 'string' ? value.trim() : ''
    }
    const reader = {
      getInput,
      setSecret: () => undefined,
      getMultilineInput: (name: string) =>
        getInput(name)
          .split('\n')
          .filter((line) => line !== ''),
    }
    const { run } = readInputs(reader, { GITHUB_WORKSPACE: '/workspace' })
    demand(run.startupTimeout > 0 && run.concurrency >= 1, 'numbers are within bounds')
  },
}

/** What an image or a build prints into the step's log. */
export const logTarget: Target = {
  name: 'run-log',
  seeds: () => ['building\n#1 [internal] load\n::set-output name=a::b\n\x1b[31mred\x1b[0m\r\nend'],
  words: ['::', '##[', 'error', '\r', '\n', '\x1b]', '%0A', 'add-mask::'],
  runs: 800,
  feed: (input) => {
    const lines: string[] = []
    const write = (line: string) => {
      lines.push(line)
    }
    const log = createRunLog({
      info: write,
      startGroup: write,
      endGroup: () => undefined,
      debug: write,
    })
    log.onEvent({ kind: 'output', text: asLooseText(input) })
    log.close()
    for (const line of lines) {
      demand(!/^\s*(?:::|##\[)/.test(line), `${JSON.stringify(line)} is no command`)
      demand(
        !['\n', '\r', '\u001b', '\u009b'].some((one) => line.includes(one)),
        `${JSON.stringify(line)} is one harmless line`,
      )
    }
    if (lines.length === 0) throw inputError({ code: 'silent', message: 'nothing is printed' })
  },
}
