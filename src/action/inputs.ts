import { randomUUID } from 'node:crypto'
import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { runLimits } from '../limits.ts'
import { readChoice, readCount, readDuration } from '../options.ts'
import type { RunRequest } from '../run/request.ts'
import { readGitHubInputs } from './github-inputs.ts'
import type { GitHubInputs } from './github-inputs.ts'
import { readBuild } from './inputs/build.ts'
import { readCompatibility } from './inputs/compatibility.ts'
import { readDevices } from './inputs/devices.ts'
import { readPolicy } from './inputs/policy.ts'
import { textOrNull } from './inputs/reader.ts'
import type { InputReader } from './inputs/reader.ts'
import { readRegistry } from './inputs/registry.ts'
import { readSecretVariables } from './inputs/secrets.ts'

export interface ActionInputs {
  readonly run: RunRequest
  readonly summary: boolean
  readonly annotations: boolean
  /** Absolute. */
  readonly reportDirectory: string
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
  // First of all, so that nothing is said before its secrets are masked.
  const registry = readRegistry(reader, images)
  const runId = randomUUID()
  return {
    run: {
      images,
      build: readBuild(reader, { directory, env, image: images[0] ?? null, runId }),
      platform: textOrNull(reader, 'platform'),
      pull: readChoice(reader.getInput('pull'), 'pull', ['missing', 'always', 'never']),
      registry,
      validators: reader.getMultilineInput('validators'),
      compatibility: readCompatibility(reader),
      engine: {
        env,
        home: env['HOME'] ?? homedir(),
        engine: textOrNull(reader, 'engine'),
        uid: process.getuid?.() ?? 0,
      },
      devices: readDevices(reader),
      policy: readPolicy(reader),
      startupTimeout: readDuration(reader.getInput('startup-timeout'), 'startup-timeout'),
      concurrency: readCount(
        reader.getInput('concurrency'),
        'concurrency',
        runLimits.mostContainers,
      ),
      keepFailed: reader.getBooleanInput('keep-failed'),
      // What the environment and the inputs hold is found by the run itself.
      secrets: [],
      secretVariables: readSecretVariables(reader, env),
      directory,
      runId,
      owner: describeOwner(env),
    },
    summary: reader.getBooleanInput('summary'),
    annotations: reader.getBooleanInput('annotations'),
    reportDirectory: resolve(directory, reader.getInput('report-directory')),
    github: readGitHubInputs(reader),
    renderReport: textOrNull(reader, 'render-report'),
  }
}

/** Names the run on the engine, so that a person who finds a container knows whose it is. */
function describeOwner(env: Readonly<Record<string, string | undefined>>): string {
  const repository = env['GITHUB_REPOSITORY'] ?? 'unknown'
  const run = `${env['GITHUB_RUN_ID'] ?? '0'}/${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`
  return `${repository} ${run} ${env['GITHUB_JOB'] ?? ''}`.trim()
}
