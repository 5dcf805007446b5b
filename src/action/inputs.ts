import { randomUUID } from 'node:crypto'
import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { runLimits } from '../limits.ts'
import { readChoice, readCount, readDuration } from '../options.ts'
import type { RunRequest } from '../run/request.ts'
import { readGitHubInputs, readToken } from './github-inputs.ts'
import type { GitHubInputs } from './github-inputs.ts'
import { readBuild } from './inputs/build.ts'
import { readCompatibility } from './inputs/compatibility.ts'
import { readDevices } from './inputs/devices.ts'
import { textOrNull } from './inputs/reader.ts'
import type { InputReader } from './inputs/reader.ts'

export interface ActionInputs {
  readonly run: RunRequest
  readonly summary: boolean
  readonly annotations: boolean
  /** Absolute. */
  readonly reportDirectory: string
  /** Values that must not stand in any report, whoever printed them. */
  readonly secrets: readonly string[]
  /** Null: GitHub is told nothing beyond the step. */
  readonly github: GitHubInputs | null
  /** A report of another run, which is published in place of a run. */
  readonly renderReport: string | null
}

/**
 * Reads every input of action.yml, once.
 *
 * @throws CanaryError (input) with one sentence that names the input
 */
export function readInputs(
  reader: InputReader,
  env: Readonly<Record<string, string | undefined>>,
): ActionInputs {
  const directory = env['GITHUB_WORKSPACE'] ?? process.cwd()
  const images = reader.getMultilineInput('image')
  const runId = randomUUID()
  return {
    run: {
      images,
      build: readBuild(reader, { directory, env, image: images[0] ?? null, runId }),
      platform: textOrNull(reader, 'platform'),
      pull: readChoice(reader.getInput('pull'), 'pull', ['missing', 'always', 'never']),
      validators: reader.getMultilineInput('validators'),
      compatibility: readCompatibility(reader),
      engine: {
        env,
        home: env['HOME'] ?? homedir(),
        engine: textOrNull(reader, 'engine'),
        uid: process.getuid?.() ?? 0,
      },
      devices: readDevices(reader),
      startupTimeout: readDuration(reader.getInput('startup-timeout'), 'startup-timeout'),
      concurrency: readCount(
        reader.getInput('concurrency'),
        'concurrency',
        runLimits.mostContainers,
      ),
      keepFailed: reader.getBooleanInput('keep-failed'),
      directory,
      runId,
      owner: describeOwner(env),
    },
    summary: reader.getBooleanInput('summary'),
    annotations: reader.getBooleanInput('annotations'),
    reportDirectory: resolve(directory, reader.getInput('report-directory')),
    secrets: [readToken(reader), ...runnerTokens.map((name) => env[name] ?? '')].filter(
      (secret) => secret !== '',
    ),
    github: readGitHubInputs(reader),
    renderReport: textOrNull(reader, 'render-report'),
  }
}

/** What the runner itself hands to a step, and `--env NAME` could hand on to a container. */
const runnerTokens = ['GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN']

/** Names the run on the engine, so that a person who finds a container knows whose it is. */
function describeOwner(env: Readonly<Record<string, string | undefined>>): string {
  const repository = env['GITHUB_REPOSITORY'] ?? 'unknown'
  const run = `${env['GITHUB_RUN_ID'] ?? '0'}/${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`
  return `${repository} ${run} ${env['GITHUB_JOB'] ?? ''}`.trim()
}
