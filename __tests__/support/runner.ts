import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('../..', import.meta.url))

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  readonly outputs: Readonly<Record<string, unknown>>
  readonly runs: { readonly main: string; readonly post: string }
}

/** action.yml, as the runner reads it. */
export const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action

export interface StepResult {
  readonly exitCode: number | null
  readonly log: string
  readonly outputs: ReadonlyMap<string, string>
  readonly state: ReadonlyMap<string, string>
  readonly summary: string
}

export interface StepOptions {
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly workspace?: string
  /** State that an earlier phase saved. */
  readonly state?: ReadonlyMap<string, string>
  readonly phase?: 'main' | 'post'
  /** Told as soon as the process runs. */
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void
}

/**
 * Runs a phase of the action as GitHub's runner does: the bundle that action.yml names, inputs as
 * `INPUT_*` with action.yml's defaults, and files for outputs, state and the summary.
 */
export async function runStep(options: StepOptions): Promise<StepResult> {
  const directory = mkdtempSync(join(tmpdir(), 'canary-step-'))
  const file = (name: string) => {
    const path = join(directory, name)
    writeFileSync(path, '')
    return path
  }
  const files = {
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
  }
  const phase = options.phase ?? 'main'
  const child = spawn(process.execPath, [join(root, action.runs[phase])], {
    cwd: options.workspace ?? directory,
    env: {
      PATH: process.env['PATH'],
      HOME: directory,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: options.workspace ?? directory,
      GITHUB_REPOSITORY: 'example/images',
      GITHUB_RUN_ID: '4711',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_JOB: 'canary',
      RUNNER_TEMP: directory,
      ...files,
      ...inputVariables(options.inputs ?? {}),
      ...Object.fromEntries(
        [...(options.state ?? [])].map(([name, value]) => [`STATE_${name}`, value]),
      ),
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  const append = (chunk: string) => {
    log += chunk
  }
  child.stdout.setEncoding('utf8').on('data', append)
  child.stderr.setEncoding('utf8').on('data', append)
  options.onStart?.((signal) => child.kill(signal))
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return {
    exitCode,
    log,
    outputs: readFileCommands(files.GITHUB_OUTPUT),
    state: readFileCommands(files.GITHUB_STATE),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
  }
}

/** Every input as the runner passes it: action.yml's defaults where nothing is given. */
export function inputVariables(given: Readonly<Record<string, string>>): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !(name in action.inputs))
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`)
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      given[name] ?? evaluated(input.default ?? ''),
    ]),
  )
}

/** The expressions that stand in action.yml, as the runner answers them for a job without a matrix. */
function evaluated(text: string): string {
  const answers: Readonly<Record<string, string>> = {
    '${{ github.token }}': 'ghs_TheTokenOfTheJob',
    '${{ toJSON(matrix) }}': 'null',
  }
  if (!text.includes('${{')) return text
  const answer = answers[text]
  if (answer === undefined) throw new Error(`the runner does not know ${text}`)
  return answer
}

/** `name<<delimiter`, the lines of the value, the delimiter. */
export function readFileCommands(path: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  const lines = readFileSync(path, 'utf8').split('\n')
  for (let index = 0; index < lines.length; index += 1) {
    const [, name, delimiter] = /^([^<]+)<<(.+)$/.exec(lines[index] ?? '') ?? []
    if (name === undefined || delimiter === undefined) continue
    const end = lines.indexOf(delimiter, index + 1)
    values.set(name, lines.slice(index + 1, end).join('\n'))
    index = end
  }
  return values
}
