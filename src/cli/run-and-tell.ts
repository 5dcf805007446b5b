import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { systemClock } from '../clock.ts'
import type { Report } from '../model.ts'
import { asWritten } from '../report/as-written.ts'
import { visibleJson } from '../report/escape.ts'
import { writeReportFiles } from '../report-files.ts'
import { run } from '../run.ts'
import type { RunRequest } from '../run/request.ts'
import type { Redactor } from '../secrets/redactor.ts'
import { exitCodeOf } from '../verdict.ts'
import { version } from '../version.ts'
import type { CommandIo, ExitCode, Output } from './command.ts'
import type { EngineFinder } from '../engine/find/connect.ts'
import { openGate, throughGate } from '../gate/gate.ts'
import type { GateRequest } from '../gate/gate.ts'
import { redactReport } from '../report/redact.ts'
import type { ReportOutput } from './report-outputs.ts'
import { createLiveView, silentView } from './live-view.ts'
import type { LiveView } from './live-view.ts'
import type { Loudness } from './loudness.ts'

/** How a run finds its engine, and how it is told of. */
export interface Told {
  readonly findEngine: EngineFinder
  /** What the exit code is drawn by. */
  readonly gate: GateRequest
  readonly output: ReportOutput
  readonly loudness: Loudness
  /** Where every report is written; null: nowhere. */
  readonly directory: string | null
}

/** Does what is asked, shows it as it goes, and prints the report. */
export async function runAndTell(
  request: RunRequest,
  { findEngine, gate, output, loudness, directory }: Told,
  io: CommandIo,
  redactor: Redactor,
): Promise<ExitCode> {
  const opened = await openGate(gate, io.cwd, false)
  const view = loudness === 'quiet' ? silentView : openView(request, loudness, io)
  let report: Report
  try {
    const { onEvent } = view
    const standardInput = Readable.from(readLater(io))
    const tellsCalls = loudness === 'verbose'
    const told = { onEvent, onSecret: redactor.learn, standardInput, tellsCalls }
    const dependencies = { clock: systemClock, version, findEngine, ...told }
    const found = await run(request, dependencies, io.signal)
    report = redactReport(throughGate(found, opened), redactor)
  } finally {
    view.stop()
  }
  await print(report, { output, loudness }, io)
  if (directory !== null) {
    const path = await writeReportFiles(report, resolve(io.cwd, directory))
    if (loudness !== 'quiet') io.stderr.write(`Reports are in ${resolve(path, '..')}\n`)
  }
  return exitCodeOf(report)
}

function openView(
  { validators, pods }: RunRequest,
  loudness: Loudness,
  { stderr, env }: CommandIo,
): LiveView {
  // Whoever types a manifest is not to be written over.
  const isTyped = [...validators, ...(pods?.files ?? [])].includes('-')
  return createLiveView(stderr, {
    color: wantsColor(stderr, env),
    moves: stderr.isTerminal && env['TERM'] !== 'dumb' && !isSet(env['CI']),
    isVerbose: loudness === 'verbose',
    opening: isTyped ? '' : 'Read the manifests, ask the engine',
  })
}

/** As most programs read it: `CI=true` and `CI=1`, and not `CI=false`. */
function isSet(text: string | undefined): boolean {
  return text !== undefined && text !== '' && text !== 'false' && text !== '0'
}

/** Standard input is opened by those who read it: a terminal would wait for somebody. */
async function* readLater(io: CommandIo): AsyncGenerator<Uint8Array> {
  yield* io.stdin
}

async function print(
  report: Report,
  { output, loudness }: Pick<Told, 'output' | 'loudness'>,
  io: CommandIo,
): Promise<void> {
  switch (output) {
    case 'json':
      io.stdout.write(`${visibleJson(asWritten(report))}\n`)
      return
    case 'markdown': {
      const { renderMarkdown } = await import('../report/markdown.ts')
      io.stdout.write(renderMarkdown(report))
      return
    }
    case 'text': {
      const style = { color: wantsColor(io.stdout, io.env), width: io.stdout.width }
      // What went wrong is an error, which nobody has asked to be spared.
      const isBrief = loudness === 'quiet' && report.verdict === 'passed'
      const { renderLastLine, renderText } = await import('../report/text.ts')
      io.stdout.write(isBrief ? renderLastLine(report, style) : renderText(report, style))
    }
  }
}

/** https://no-color.org: set and not empty turns colour off, whatever the terminal can. */
function wantsColor(output: Output, env: CommandIo['env']): boolean {
  const isOff = env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== ''
  return output.isTerminal && !isOff && env['TERM'] !== 'dumb'
}
