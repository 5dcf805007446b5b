import * as core from '@actions/core'
import { systemClock } from '../clock.ts'
import { CanaryError, describeProblem, describeSystemError, errorReportsOf } from '../errors.ts'
import { builtNames } from '../image/build/order.ts'
import type { Report } from '../model.ts'
import { annotationsOf, renderWorkflowCommands, stepAnnotations } from '../report/annotations.ts'
import { withoutCommands } from '../report/escape.ts'
import { redactReport } from '../report/redact.ts'
import type { ResultsSource } from '../report/results.ts'
import { renderText } from '../report/text.ts'
import { describeVerdict } from '../report/words.ts'
import { openGate, throughGate, withoutGate } from '../gate/gate.ts'
import type { Gate } from '../gate/gate.ts'
import { writeReportFiles } from '../report-files.ts'
import { run } from '../run.ts'
import type { RunEvent, RunRequest } from '../run/request.ts'
import { stepOf } from '../verdict.ts'
import { version } from '../version.ts'
import { secretsOfEnvironment } from '../secrets/environment.ts'
import { createRedactor } from '../secrets/redactor.ts'
import type { Redactor } from '../secrets/redactor.ts'
import { createConsole } from './console.ts'
import type { ActionConsole } from './console.ts'
import { readInputs } from './inputs.ts'
import type { ActionInputs } from './inputs.ts'
import { listSecretVariables } from './inputs/secrets.ts'
import { createRunLog, logWidth } from './log.ts'
import { outputsOf } from './outputs.ts'
import { inOwnRepository, repositoryOf } from './repository.ts'
import { createJournal, saveCheckRun, saveRun } from './state.ts'
import { tellGitHub } from './tell-github.ts'
import type { GitHubTeller } from './tell-github.ts'
import { unknownInputs } from './unknown-inputs.ts'

/** The action: inputs in, a run, and the report to every place that people look at. */
export async function runAction(host: NodeJS.Process): Promise<void> {
  const stopping = new AbortController()
  const stop = (signal: NodeJS.Signals) => {
    const message = `${signal} received: the run was cancelled`
    stopping.abort(new CanaryError('cancelled', { code: 'cancelled', message }))
  }
  host.once('SIGINT', stop)
  host.once('SIGTERM', stop)
  // Without a reader the work goes on: what was created is to be removed, and the exit code counts.
  host.stdout.on('error', () => undefined)
  const redactor = createRedactor()
  const console = createConsole(core, redactor)
  try {
    // Before anything else is read: what is said about it may quote it.
    hideSecrets(console, host.env)
    unknownInputs(host.env).forEach(console.warning)
    const step: Step = { inputs: readInputs(core, host.env), env: host.env, console, redactor }
    await (step.inputs.renderReport.length === 0
      ? validate(step, stopping.signal)
      : renderReport(step.inputs.renderReport, step))
  } catch (error) {
    const errors = errorReportsOf(error)
    for (const notice of errors) console.fail(describeProblem(notice))
    if (core.isDebug() && error instanceof Error) core.debug(redactor.redact(error.stack ?? ''))
    writeOutputs(console, { verdict: 'errored', durationMs: 0, images: [], errors }, null)
  } finally {
    host.off('SIGINT', stop)
    host.off('SIGTERM', stop)
  }
}

const spelling = 'input'

/** What every part of a step works with. */
interface Step {
  readonly inputs: ActionInputs
  readonly env: NodeJS.ProcessEnv
  readonly console: ActionConsole
  readonly redactor: Redactor
}

function hideSecrets(console: ActionConsole, env: NodeJS.ProcessEnv): void {
  secretsOfEnvironment(env).forEach(console.hide)
  for (const name of listSecretVariables(core)) console.hide(env[name] ?? '')
}

/** Runs what is asked for; the step fails with the report's verdict. */
async function validate(step: Step, signal: AbortSignal): Promise<void> {
  const { inputs, console } = step
  const gate = await openGateOf(inputs)
  await attempt(console, 'what the clean-up after a kill needs', () => {
    saveRun(core, inputs.run)
  })
  const { withForkPolicy } = await import('./fork-policy.ts')
  const policy = await withForkPolicy(inputs.run.policy, step.env)
  const github = teller(step, imagesOf(inputs), false)
  const found = await runAndLog({ ...inputs.run, policy }, step, github, signal)
  const report = redactReport(throughGate(found, gate), step.redactor)
  const path = await attempt(console, 'the report files', () =>
    writeReportFiles(report, inputs.reportDirectory),
  )
  const annotated = await publish(report, path, step, github, signal.aborted)
  if (inputs.annotations && !annotated) {
    process.stdout.write(renderWorkflowCommands(annotationsOf(report, ownAnnotations)))
  }
  if (!stepOf(report).isGood) console.fail(describeVerdict(report))
  else if (report.verdict !== 'passed') console.warning(describeVerdict(report))
}

/** A first run has no baseline yet: that is told, and the step goes on. */
async function openGateOf({ gate, run }: ActionInputs): Promise<Gate | null> {
  return await openGate(gate, run.directory, true)
}

/**
 * Publishes what another run found, which may have been a fork's. Nothing is run, and the step
 * passes whatever the report says: it was made by somebody else, and has failed there. Its lines are
 * those of another commit than this workflow's, so it gets no annotations outside of the check run.
 * What its author excuses is not excused: waivers and a baseline are this step's own.
 */
async function renderReport(patterns: readonly string[], step: Step): Promise<void> {
  const { findReportFiles, readReportFiles } = await import('./report-file.ts')
  const { directory } = step.inputs.run
  const gate = await openGateOf(step.inputs)
  const paths = await findReportFiles(patterns, directory)
  const read = withoutGate(await readReportFiles(paths, directory))
  const found = throughGate(inOwnRepository(read, step.env), gate)
  // Of several there is no file that holds what is told.
  const path = paths.length === 1 ? paths[0] : null
  await publish(redactReport(found, step.redactor), path, step, teller(step, [], true), false)
}

function teller(
  { inputs, env, console }: Step,
  images: readonly string[],
  foreign: boolean,
): GitHubTeller | null {
  if (inputs.github === null) return null
  const keepCheckRun = (id: string) => {
    void attempt(console, 'what the clean-up after a kill needs', () => {
      saveCheckRun(core, id)
    })
  }
  const { github, annotations: annotate } = inputs
  return tellGitHub({ inputs: github, env, images, foreign, annotate, keepCheckRun })
}

function imagesOf({ run: { images, build } }: ActionInputs): readonly string[] {
  return [...images, ...builtNames(build)]
}

async function runAndLog(
  request: RunRequest,
  { console, env }: Step,
  github: GitHubTeller | null,
  signal: AbortSignal,
): Promise<Report> {
  const { info, startGroup, endGroup } = core
  const log = createRunLog({
    ...{ info, startGroup, endGroup },
    debug: core.isDebug() ? core.debug : null,
  })
  const onEvent = (event: RunEvent) => {
    log.onEvent(event)
    github?.onEvent(event)
  }
  try {
    const dependencies = {
      clock: systemClock,
      version,
      onEvent,
      onSecret: console.hide,
      tellsCalls: core.isDebug(),
      journal: createJournal(core, (error) => {
        warnUnwritten(console, 'the names of containers that are being made', error)
      }),
      spelling,
      repository: repositoryOf(env),
    } as const
    return await run(request, dependencies, signal)
  } finally {
    log.close()
  }
}

/**
 * Everything is tried, and what cannot be written is told. The report's verdict is never changed by
 * it; the step fails where the outputs are lost.
 *
 * @param stopped the run was told to stop
 * @returns whether the annotations stand in a check run
 */
async function publish(
  report: Report,
  path: string | null,
  { inputs, console }: Step,
  github: GitHubTeller | null,
  stopped: boolean,
): Promise<boolean> {
  core.info(withoutCommands(renderText(report, { color: false, width: logWidth })))
  writeOutputs(console, report, path)
  if (inputs.summary) {
    await attempt(console, 'the job summary', async () => {
      const { renderMarkdown } = await import('../report/markdown.ts')
      await core.summary.addRaw(renderMarkdown(report)).write({ overwrite: true })
    })
  }
  if (github === null) return false
  const { told, annotated } = await github.publish(report, stopped)
  for (const { level, message } of told) console[level](message)
  return annotated
}

/** One error of the step's ten is the sentence that says it failed. */
const ownAnnotations = { ...stepAnnotations, maxErrors: stepAnnotations.maxErrors - 1 }

/** Later steps may ask for the verdict: one that they cannot read must not look like a good one. */
function writeOutputs(
  console: ActionConsole,
  report: ResultsSource & Pick<Report, 'pushed'>,
  path: string | null,
): void {
  try {
    for (const [name, value] of outputsOf(report, path)) console.output(name, value)
  } catch (error) {
    for (const message of messagesOf(error)) {
      console.fail(
        `the outputs could not be written, so that later steps cannot read them: ${message}`,
      )
    }
  }
}

/** The runner's files, and those of the report: one that cannot be written keeps nothing else from it. */
async function attempt<Result>(
  console: ActionConsole,
  what: string,
  work: () => Result | Promise<Result>,
): Promise<Result | null> {
  try {
    return await work()
  } catch (error) {
    warnUnwritten(console, what, error)
    return null
  }
}

function warnUnwritten(console: ActionConsole, what: string, error: unknown): void {
  for (const message of messagesOf(error)) {
    console.warning(`${what} could not be written: ${message}`)
  }
}

function messagesOf(error: unknown): readonly string[] {
  return error instanceof CanaryError
    ? error.problems.map(({ message }) => message)
    : [describeSystemError(error)]
}
