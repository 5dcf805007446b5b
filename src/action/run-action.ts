import * as core from '@actions/core'
import { systemClock } from '../clock.ts'
import { CanaryError, describeProblem, errorReportsOf } from '../errors.ts'
import type { Report } from '../model.ts'
import { annotationsOf, renderWorkflowCommands, stepAnnotations } from '../report/annotations.ts'
import { withoutCommands } from '../report/escape.ts'
import { redactReport } from '../report/redact.ts'
import { renderText } from '../report/text.ts'
import { describeVerdict } from '../report/words.ts'
import { writeReportFiles } from '../report-files.ts'
import { run } from '../run.ts'
import type { RunEvent } from '../run/request.ts'
import { version } from '../version.ts'
import { readInputs } from './inputs.ts'
import type { ActionInputs } from './inputs.ts'
import { createRunLog, logWidth } from './log.ts'
import { outputsOf } from './outputs.ts'
import { saveCheckRun, saveRun } from './state.ts'
import { tellGitHub } from './tell-github.ts'
import type { GitHubTeller } from './tell-github.ts'
import { tell } from './tell.ts'

/** The action: inputs in, a run, and the report to every place that people look at. */
export async function runAction(host: NodeJS.Process): Promise<void> {
  const stopping = new AbortController()
  const stop = (signal: NodeJS.Signals) => {
    const message = `${signal} received: the run was cancelled`
    stopping.abort(new CanaryError('cancelled', { code: 'cancelled', message }))
  }
  host.once('SIGINT', stop)
  host.once('SIGTERM', stop)
  try {
    const inputs = readInputs(core, host.env)
    await (inputs.renderReport === null
      ? validate(inputs, host.env, stopping.signal)
      : renderReport(inputs.renderReport, inputs, host.env))
  } catch (error) {
    const errors = errorReportsOf(error)
    for (const notice of errors) core.setFailed(describeProblem(notice))
    for (const [name, value] of outputsOf({ verdict: 'errored', images: [] }, null)) {
      core.setOutput(name, value)
    }
  } finally {
    host.off('SIGINT', stop)
    host.off('SIGTERM', stop)
  }
}

/** Runs what is asked for; the step fails with the report's verdict. */
async function validate(
  inputs: ActionInputs,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<void> {
  saveRun(core, inputs.run)
  const { withForkPolicy } = await import('./fork-policy.ts')
  const policy = await withForkPolicy(inputs.run.policy, env)
  const github = teller(inputs, env, imagesOf(inputs), false)
  const report = redactReport(
    await runAndLog({ ...inputs, run: { ...inputs.run, policy } }, github, signal),
    inputs.secrets,
  )
  const path = await attempt('the report files', () =>
    writeReportFiles(report, inputs.reportDirectory),
  )
  const annotated = await publish(report, path, inputs, github, signal.aborted)
  if (inputs.annotations && !annotated) {
    process.stdout.write(renderWorkflowCommands(annotationsOf(report, ownAnnotations)))
  }
  if (report.verdict !== 'passed') core.setFailed(describeVerdict(report))
}

/**
 * Publishes what another run found, which may have been a fork's. Nothing is run, and the step
 * passes whatever the report says: it was made by somebody else, and has failed there. Its lines are
 * those of another commit than this workflow's, so it gets no annotations outside of the check run.
 */
async function renderReport(
  path: string,
  inputs: ActionInputs,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const { readReportFile } = await import('./report-file.ts')
  const report = await readReportFile(path, inputs.run.directory)
  await publish(report, path, inputs, teller(inputs, env, [], true), false)
}

function teller(
  inputs: ActionInputs,
  env: NodeJS.ProcessEnv,
  images: readonly string[],
  foreign: boolean,
): GitHubTeller | null {
  if (inputs.github === null) return null
  const keepCheckRun = (id: string) => {
    saveCheckRun(core, id)
  }
  const { github, annotations: annotate } = inputs
  return tellGitHub({ inputs: github, env, images, foreign, annotate, keepCheckRun })
}

function imagesOf({ run: { images, build } }: ActionInputs): readonly string[] {
  return build === null ? images : [...images, build.tag]
}

async function runAndLog(
  inputs: ActionInputs,
  github: GitHubTeller | null,
  signal: AbortSignal,
): Promise<Report> {
  const log = createRunLog(core)
  const onEvent = (event: RunEvent) => {
    log.onEvent(event)
    github?.onEvent(event)
  }
  try {
    return await run(inputs.run, { clock: systemClock, version, onEvent }, signal)
  } finally {
    log.close()
  }
}

/**
 * Everything is tried; what cannot be written is told, and the verdict is never changed by it.
 *
 * @param stopped the run was told to stop
 * @returns whether the annotations stand in a check run
 */
async function publish(
  report: Report,
  path: string | null,
  inputs: ActionInputs,
  github: GitHubTeller | null,
  stopped: boolean,
): Promise<boolean> {
  core.info(withoutCommands(renderText(report, { color: false, width: logWidth })))
  for (const [name, value] of outputsOf(report, path)) core.setOutput(name, value)
  if (inputs.summary) {
    await attempt('the job summary', async () => {
      const { renderMarkdown } = await import('../report/markdown.ts')
      await core.summary.addRaw(renderMarkdown(report)).write({ overwrite: true })
    })
  }
  if (github === null) return false
  const { told, annotated } = await github.publish(report, stopped)
  for (const one of told) tell(one)
  return annotated
}

/** One error of the step's ten is the sentence that says it failed. */
const ownAnnotations = { ...stepAnnotations, maxErrors: stepAnnotations.maxErrors - 1 }

async function attempt<Result>(what: string, work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work()
  } catch (error) {
    for (const { message } of errorReportsOf(error)) {
      core.warning(withoutCommands(`${what} could not be written: ${message}`))
    }
    return null
  }
}
