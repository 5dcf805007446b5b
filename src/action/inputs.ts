import { randomUUID } from 'node:crypto'
import { homedir } from 'node:os'
import { resolve } from 'node:path'
import type { GateRequest } from '../gate/gate.ts'
import { runLimits } from '../limits.ts'
import { readConditions } from '../conditions/read-conditions.ts'
import { readCount, readDuration, readPairs, readTogether } from '../options.ts'
import type { LocateOptions } from '../engine/find/locate.ts'
import type { RunRequest } from '../run/request.ts'
import type { Environment } from '../secrets/environment.ts'
import { readGitHubInputs } from './github-inputs.ts'
import type { GitHubInputs } from './github-inputs.ts'
import { readBuild, readTags } from './inputs/build.ts'
import { readCompatibility } from './inputs/compatibility.ts'
import { readDevices } from './inputs/devices.ts'
import { readWantedPlatforms } from './inputs/platforms.ts'
import { readGate } from './inputs/gate.ts'
import { readKubernetesInputs } from './inputs/kubernetes.ts'
import { readPodsInput } from './inputs/pods.ts'
import { readPolicy } from './inputs/policy.ts'
import { booleanOf, textOrNull } from './inputs/reader.ts'
import type { InputReader } from './inputs/reader.ts'
import { readRegistry } from './inputs/registry.ts'
import { readPullInput } from './inputs/pull.ts'
import { readSecretVariables } from './inputs/secrets.ts'
import { readAnnotations } from './inputs/told.ts'

export interface ActionInputs {
  readonly run: RunRequest
  readonly gate: GateRequest
  readonly summary: boolean
  readonly annotations: boolean
  /** Absolute. */
  readonly reportDirectory: string
  /** Null: GitHub is told nothing beyond the step. */
  readonly github: GitHubInputs | null
  /** A report of another run, which is published in place of a run. */
  /** Paths, and patterns of them; empty: images are judged. */
  readonly renderReport: readonly string[]
}

/**
 * Reads every input of action.yml, once.
 *
 * @throws CanaryError (input) with one sentence for each input that is wrong
 */
export function readInputs(reader: InputReader, env: Environment): ActionInputs {
  const directory = env['GITHUB_WORKSPACE'] ?? process.cwd()
  const { summary, annotations, github, ...read } = readTogether({
    // First of all, so that nothing is said before its secrets are masked.
    github: () => readGitHubInputs(reader),
    run: () => readRun(reader, env, directory),
    gate: () => readGate(reader),
    summary: () => booleanOf(reader, 'summary'),
    annotations: () => readAnnotations(reader),
  })
  return {
    ...read,
    summary,
    annotations,
    github,
    reportDirectory: resolve(directory, reader.getInput('report-directory')),
    renderReport: reader.getMultilineInput('render-report'),
  }
}

function readRun(reader: InputReader, env: Environment, directory: string): RunRequest {
  const images = reader.getMultilineInput('image')
  const runId = randomUUID()
  const tags = readTags(reader)
  const [image = null] = images
  const { pull, wanted, ...read } = readTogether({
    registry: () => readRegistry(reader, [...images, ...tags]),
    build: () => readBuild(reader, { directory, env, image, tags, runId }),
    pull: () => readPullInput(reader),
    wanted: () => readWantedPlatforms(reader),
    pods: () => readPodsInput(reader, image === null ? tags.slice(0, 1) : images),
    compatibility: () => readCompatibility(reader),
    parameters: () => readPairs(reader.getMultilineInput('parameters'), 'parameters'),
    conditions: () => readConditions(reader.getMultilineInput('conditions'), 'conditions'),
    devices: () => readDevices(reader),
    policy: () => readPolicy(reader),
    kubernetes: () => readKubernetesInputs(reader),
    startupTimeout: () => readDuration(reader.getInput('startup-timeout'), 'startup-timeout'),
    concurrency: () =>
      readCount(reader.getInput('concurrency'), 'concurrency', runLimits.mostContainers),
    inspect: () => booleanOf(reader, 'inspect'),
    platformGrid: () => booleanOf(reader, 'platform-grid'),
    keepFailed: () => booleanOf(reader, 'keep-failed'),
    secretVariables: () => readSecretVariables(reader, env),
  })
  return {
    ...read,
    images,
    pull: pull.policy,
    platform: wanted.platform,
    validators: reader.getMultilineInput('validators'),
    engine: {
      env,
      home: env['HOME'] ?? homedir(),
      engine: textOrNull(reader, 'engine'),
      ...clusterOf(reader),
      uid: process.getuid?.() ?? 0,
      runtimeHandler: textOrNull(reader, 'runtime-handler'),
    },
    // What the environment and the inputs hold is found by the run itself.
    secrets: [],
    directory,
    runId,
    owner: describeOwner(env),
  }
}

/** Which cluster, where the engine is one. */
function clusterOf(reader: InputReader): Pick<LocateOptions, 'kubeContext' | 'namespace'> {
  const [kubeContext, namespace] = [
    textOrNull(reader, 'kube-context'),
    textOrNull(reader, 'namespace'),
  ]
  return {
    ...(kubeContext === null ? {} : { kubeContext }),
    ...(namespace === null ? {} : { namespace }),
  }
}

/** Names the run on the engine, so that a person who finds a container knows whose it is. */
function describeOwner(env: Readonly<Record<string, string | undefined>>): string {
  const repository = env['GITHUB_REPOSITORY'] ?? 'unknown'
  const run = `${env['GITHUB_RUN_ID'] ?? '0'}/${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`
  return `${repository} ${run} ${env['GITHUB_JOB'] ?? ''}`.trim()
}
