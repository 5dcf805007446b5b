import { homedir } from 'node:os'
import * as core from '@actions/core'
import { findEngine, openEngine } from '../engine/connect.ts'
import { deadline } from '../engine/deadline.ts'
import { removeLeftovers } from '../engine/ownership.ts'
import { errorReportsOf } from '../errors.ts'
import { githubLimits, runLimits } from '../limits.ts'
import { withoutCommands } from '../report/escape.ts'
import { readToken } from './github-inputs.ts'
import { loadCheckRun, loadRun, locateOptions } from './state.ts'
import { tell } from './tell.ts'

/** Everything that a step could not do any more, because it was killed. */
export async function cleanUp(host: NodeJS.Process): Promise<void> {
  await endCheckRun(host.env)
  await removeContainers(host)
}

async function endCheckRun(env: NodeJS.ProcessEnv): Promise<void> {
  const id = loadCheckRun(core)
  if (id === null) return
  try {
    const [{ connectGitHub }, { cancelCheckRun }, { connectionOf, patienceFor }] =
      await Promise.all([
        import('../github/octokit.ts'),
        import('../github/check-run.ts'),
        import('./tell-github.ts'),
      ])
    const api = await connectGitHub(connectionOf(readToken(core), env))
    const { told } = await cancelCheckRun(api, id, patienceFor(githubLimits.cancelledWork))
    tell(told)
  } catch (error) {
    for (const { message } of errorReportsOf(error)) core.warning(withoutCommands(message))
  }
}

/**
 * Removes what the step could not remove itself: it was killed, or the engine was gone. Only what
 * carries this run's label is touched, and the job's result stays as it is.
 */
async function removeContainers(host: NodeJS.Process): Promise<void> {
  const saved = loadRun(core)
  if (saved === null) return
  if (saved.keepFailed) {
    core.info('keep-failed is set: containers of failed validators stay on the engine')
    return
  }
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
    const engine = await openEngine(await findEngine(options, signal))
    try {
      const removed = await removeLeftovers(engine, saved.runId, signal)
      core.info(removed === 0 ? 'nothing was left behind' : `${removed} containers removed`)
    } finally {
      engine.close()
    }
  } catch (error) {
    for (const { message } of errorReportsOf(error)) core.warning(withoutCommands(message))
  }
}
