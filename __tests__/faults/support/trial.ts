import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Report } from '../../../src/model.ts'
import { inputVariables, readFileCommands } from '../../support/runner.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const peakHook = join(root, '__tests__', 'faults', 'support', 'peak.cjs')

export type Entry = 'command line' | 'action'

/** One run of the product as a process of its own, in directories of its own. */
export interface Trial {
  /** Private to this run, and removed with it. */
  readonly directory: string
  readonly temporary: string
  readonly reportDirectory: string
  /** What its containers bear as `container-canary.owner`. */
  readonly owner: string
  /** Starts it; once. */
  readonly start: (options: TrialOptions) => RunningTrial
  /** What a killed step leaves to its clean-up: runs `dist/post` with the state that was saved. */
  readonly cleanUp: (engine: string) => Promise<string>
  readonly remove: () => void
}

export interface TrialOptions {
  readonly entry: Entry
  readonly engine: string
  readonly image: string
  readonly manifest: string
  readonly pull?: 'never' | 'missing' | 'always'
  /** Of the command line; the action has them as inputs. */
  readonly startupTimeout?: string
  readonly env?: Readonly<Record<string, string>>
  readonly reportDirectory?: string
  /** A directory to build the image from. */
  readonly context?: string
  /** The image is read beside its run: calls of its own, which others would meet by chance. */
  readonly inspect?: boolean
}

export interface RunningTrial {
  readonly kill: (signal: NodeJS.Signals) => void
  readonly pid: number
  readonly ended: Promise<TrialResult>
}

export interface TrialResult {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly milliseconds: number
  /** Null when it was killed before it could tell. */
  readonly peakBytes: number | null
  readonly report: Report | null
  /** Outputs of the action; empty for the command line. */
  readonly outputs: ReadonlyMap<string, string>
  /** The end of what it wrote. */
  readonly log: string
  /** Files that it left in the directory for temporary files. */
  readonly temporaryFiles: readonly string[]
}

export function createTrial(): Trial {
  const directory = mkdtempSync(join(tmpdir(), 'canary-trial-'))
  const temporary = join(directory, 'tmp')
  mkdirSync(temporary)
  const name = `trial-${randomBytes(4).toString('hex')}`
  const files = Object.fromEntries(
    ['OUTPUT', 'STATE', 'STEP_SUMMARY', 'ENV', 'PATH'].map((file) => {
      const path = join(directory, `github-${file.toLowerCase()}`)
      writeFileSync(path, '')
      return [`GITHUB_${file}`, path] as const
    }),
  )
  const peakFile = join(directory, 'peak')
  const reportDirectory = join(directory, 'canary-report')
  const env: Readonly<Record<string, string>> = {
    PATH: process.env['PATH'] ?? '',
    HOME: directory,
    USER: name,
    TMPDIR: temporary,
    CANARY_PEAK_FILE: peakFile,
    NODE_OPTIONS: `--require=${peakHook}`,
    // A cache that the next run is to find is no leftover.
    NODE_DISABLE_COMPILE_CACHE: '1',
  }
  const actionEnv = {
    ...env,
    ...files,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: directory,
    GITHUB_REPOSITORY: 'example/images',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: name,
    RUNNER_TEMP: temporary,
  }

  const start = (options: TrialOptions): RunningTrial => {
    writeFileSync(join(directory, 'manifest.yaml'), options.manifest)
    const from = performance.now()
    const reports = options.reportDirectory ?? reportDirectory
    const child =
      options.entry === 'action'
        ? spawn(process.execPath, [join(root, 'dist', 'main', 'index.js')], {
            cwd: directory,
            env: { ...actionEnv, ...inputsOf(options, reports), ...options.env },
          })
        : spawn(process.execPath, commandLine(options, reports), {
            cwd: directory,
            env: { ...env, ...options.env },
          })
    const ended = finish(child).then(({ exitCode, signal, log }) => ({
      exitCode,
      signal,
      milliseconds: Math.round(performance.now() - from),
      peakBytes: existsSync(peakFile) ? Number(readFileSync(peakFile, 'utf8')) * 1024 : null,
      report: readReport(join(reports, 'report.json')),
      outputs: readFileCommands(join(directory, 'github-output')),
      log,
      temporaryFiles: filesBelow(temporary),
    }))
    return { kill: (signal) => child.kill(signal), pid: child.pid ?? 0, ended }
  }

  const cleanUp = async (engine: string) => {
    const state = readFileCommands(join(directory, 'github-state'))
    const saved = [...state].map(([key, value]) => [`STATE_${key}`, value] as const)
    const child = spawn(process.execPath, [join(root, 'dist', 'post', 'index.js')], {
      cwd: directory,
      env: { ...actionEnv, ...Object.fromEntries(saved), DOCKER_HOST: engine },
    })
    return (await finish(child)).log
  }

  return {
    directory,
    temporary,
    reportDirectory,
    owner: name,
    start,
    cleanUp,
    remove: () => {
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

function commandLine(options: TrialOptions, reports: string): string[] {
  const { engine, image, pull = 'never', startupTimeout, context, inspect = false } = options
  return [
    ...[join(root, 'dist', 'cli', 'index.js'), 'validate', '--file', 'manifest.yaml'],
    ...['--engine', engine, '--pull', pull, '--report-directory', reports],
    ...(startupTimeout === undefined ? [] : ['--startup-timeout', startupTimeout]),
    ...(context === undefined ? [] : ['--context', context]),
    ...(inspect ? [] : ['--no-inspect']),
    image,
  ]
}

function inputsOf(options: TrialOptions, reports: string): Record<string, string> {
  const { engine, image, pull = 'never', startupTimeout, context, inspect = false } = options
  return inputVariables({
    ...{ image, validators: 'manifest.yaml', engine, pull, 'report-directory': reports },
    ...(startupTimeout === undefined ? {} : { 'startup-timeout': startupTimeout }),
    ...(context === undefined ? {} : { context }),
    inspect: String(inspect),
  })
}

const keptOfLog = 64 * 1024

async function finish(
  child: ChildProcess,
): Promise<{ exitCode: number | null; signal: NodeJS.Signals | null; log: string }> {
  let log = ''
  const append = (chunk: string) => {
    log = (log + chunk).slice(-keptOfLog)
  }
  child.stdin?.end()
  child.stdout?.setEncoding('utf8').on('data', append)
  child.stderr?.setEncoding('utf8').on('data', append)
  return await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode, signal) => {
      resolve({ exitCode, signal, log })
    })
  })
}

/** Null when there is none; one that cannot be read is an error. */
function readReport(path: string): Report | null {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : null
}

function filesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) =>
    // A directory that holds nothing is a leftover as well.
    statSync(join(directory, name), { throwIfNoEntry: false }),
  )
}
