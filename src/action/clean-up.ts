import { homedir } from 'node:os'
import * as core from '@actions/core'
import { contactEngine } from '../engine/find/connect.ts'
import type { EngineFinder } from '../engine/find/connect.ts'
import { deadline } from '../engine/deadline.ts'
import type { Engine } from '../engine/engine.ts'
import { awaitCreated, findKept, removeLeftovers } from '../container/ownership.ts'
import { errorReportsOf } from '../errors.ts'
import type { GitHubApi } from '../github/api.ts'
import type { Connection } from '../github/octokit.ts'
import { githubLimits, runLimits } from '../limits.ts'
import { secretsOfEnvironment } from '../secrets/environment.ts'
import { createRedactor } from '../secrets/redactor.ts'
import { createConsole } from './console.ts'
import type { ActionConsole, Runner } from './console.ts'
import { readToken } from './github-inputs.ts'
import type { SecretReader } from './github-inputs.ts'
import { loadCheckRun, loadRun, locateOptions } from './state.ts'
import type { StateStore } from './state.ts'

/** The machine that a clean-up runs on. */
export type CleanUpHost = Pick<NodeJS.Process, 'env' | 'getuid'>

export interface CleanUpDependencies {
  readonly runner: Runner & SecretReader & Pick<StateStore, 'getState'>
  readonly findEngine: EngineFinder
  readonly connectGitHub: (connection: Connection) => Promise<GitHubApi>
}

const ofTheRunner: CleanUpDependencies = {
  runner: core,
  findEngine: contactEngine,
  connectGitHub: async (connection) =>
    (await import('../github/octokit.ts')).connectGitHub(connection),
}

/** Everything that a step could not do any more, because it was killed. */
export async function cleanUp(
  host: CleanUpHost,
  dependencies: CleanUpDependencies = ofTheRunner,
): Promise<void> {
  const console = createConsole(dependencies.runner, createRedactor())
  secretsOfEnvironment(host.env).forEach(console.hide)
  await endCheckRun(host.env, dependencies, console)
  await removeContainers(host, dependencies, console)
}

async function endCheckRun(
  env: NodeJS.ProcessEnv,
  { runner, connectGitHub }: CleanUpDependencies,
  console: ActionConsole,
): Promise<void> {
  const id = loadCheckRun(runner)
  if (id === null) return
  try {
    const [{ cancelCheckRun }, { connectionOf, patienceFor }] = await Promise.all([
      import('../github/check-run.ts'),
      import('./tell-github.ts'),
    ])
    const api = await connectGitHub(connectionOf(readToken(runner), env))
    const { told } = await cancelCheckRun(api, id, patienceFor(githubLimits.cancelledWork))
    console[told.level](told.message)
  } catch (error) {
    for (const { message } of errorReportsOf(error)) console.warning(message)
  }
}

/**
 * Removes what the step could not remove itself: it was killed, or the engine was gone. Only what
 * carries this run's label is touched, and the job's result stays as it is.
 */
async function removeContainers(
  host: CleanUpHost,
  { runner, findEngine }: CleanUpDependencies,
  console: ActionConsole,
): Promise<void> {
  const saved = loadRun(runner)
  if (saved === null) return
  const signal = deadline(runLimits.cleanUp, {
    code: 'containers-left',
    message: `the clean-up was not done within ${runLimits.cleanUp / 1000} s`,
  })
  try {
    const options = locateOptions(
      saved,
      host.env,
      host.env['HOME'] ?? homedir(),
      host.getuid?.() ?? 0,
    )
    const engine = await (await findEngine(options, signal)).open()
    try {
      const late = await awaitCreated(engine, saved.runId, saved.creating, signal)
      // Of a run that was killed, nothing is kept but what it had decided to keep.
      const kept = await findKept(engine, saved.runId, signal)
      const removed = await removeLeftovers(engine, saved.runId, signal, kept)
      tell({ removed, kept: kept.size, late }, engine, console)
    } finally {
      engine.close()
    }
  } catch (error) {
    for (const { message } of errorReportsOf(error)) console.warning(message)
  }
}

interface CleanedUp {
  readonly removed: number
  readonly kept: number
  /** Names of containers that did not come to be in time. */
  readonly late: readonly string[]
}

function tell(
  { removed, kept, late }: CleanedUp,
  { identity: { program } }: Engine,
  console: ActionConsole,
): void {
  console.info(removed === 0 ? 'nothing was left behind' : `${removed} containers removed`)
  if (kept > 0) {
    console.info(`keep-failed is set: ${kept} containers of failed validators stay on the engine`)
  }
  if (late.length === 0) return
  const seconds = runLimits.lateCreate / 1000
  console.warning(
    `the step was killed while the engine made a container, which was not there ${seconds} s later; should it still come to be, remove it with: ${program} rm -f -v ${late.join(' ')}`,
  )
}
