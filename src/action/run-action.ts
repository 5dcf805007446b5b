import * as core from '@actions/core'
import { systemClock } from '../clock.ts'
import { CanaryError, describeProblem, errorReportsOf } from '../errors.ts'
import type { Report } from '../model.ts'
import { annotationsOf, renderWorkflowCommands, stepAnnotations } from '../report/annotations.ts'
import { withoutCommands } from '../report/escape.ts'
import { renderText } from '../report/text.ts'
import { describeVerdict } from '../report/words.ts'
import { writeReportFiles } from '../report-files.ts'
import { run } from '../run.ts'
import { version } from '../version.ts'
import { readInputs } from './inputs.ts'
import type { ActionInputs } from './inputs.ts'
import { createRunLog, logWidth } from './log.ts'
import { outputsOf } from './outputs.ts'
import { saveRun } from './state.ts'

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
    saveRun(core, inputs.run)
    const report = await runAndLog(inputs, stopping.signal)
    await publish(report, inputs)
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

async function runAndLog(inputs: ActionInputs, signal: AbortSignal): Promise<Report> {
  const log = createRunLog(core)
  try {
    return await run(inputs.run, { clock: systemClock, version, onEvent: log.onEvent }, signal)
  } finally {
    log.close()
  }
}

/** Everything is tried; what cannot be written is told, and the verdict is never changed by it. */
async function publish(report: Report, inputs: ActionInputs): Promise<void> {
  core.info(renderText(report, { color: false, width: logWidth }))
  const path = await attempt('the report files', () =>
    writeReportFiles(report, inputs.reportDirectory),
  )
  for (const [name, value] of outputsOf(report, path)) core.setOutput(name, value)
  if (inputs.annotations) {
    process.stdout.write(renderWorkflowCommands(annotationsOf(report, ownAnnotations)))
  }
  if (inputs.summary) {
    await attempt('the job summary', async () => {
      const { renderMarkdown } = await import('../report/markdown.ts')
      await core.summary.addRaw(renderMarkdown(report)).write({ overwrite: true })
    })
  }
  if (report.verdict !== 'passed') core.setFailed(describeVerdict(report))
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
