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
import type { ReportOutput } from './report-outputs.ts'
import { createLiveView } from './live-view.ts'

/** How a run finds its engine, and how it is told of. */
export interface Told {
  readonly findEngine: EngineFinder
  readonly output: ReportOutput
  /** Where every report is written; null: nowhere. */
  readonly directory: string | null
}

/** Does what is asked, shows it as it goes, and prints the report. */
export async function runAndTell(
  request: RunRequest,
  { findEngine, output, directory }: Told,
  io: CommandIo,
  redactor: Redactor,
): Promise<ExitCode> {
  const view = createLiveView(io.stderr, wantsColor(io.stderr, io.env))
  let report: Report
  try {
    const { onEvent } = view
    const standardInput = Readable.from(readLater(io))
    const told = { onEvent, onSecret: redactor.learn, standardInput }
    const dependencies = { clock: systemClock, version, findEngine, ...told }
    report = await run(request, dependencies, io.signal)
  } finally {
    view.stop()
  }
  await print(report, output, io)
  if (directory !== null) {
    const path = await writeReportFiles(report, resolve(io.cwd, directory))
    io.stderr.write(`Reports are in ${resolve(path, '..')}\n`)
  }
  return exitCodeOf(report)
}

/** Standard input is opened by those who read it: a terminal would wait for somebody. */
async function* readLater(io: CommandIo): AsyncGenerator<Uint8Array> {
  yield* io.stdin
}

async function print(report: Report, output: Told['output'], io: CommandIo): Promise<void> {
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
      const { renderText } = await import('../report/text.ts')
      const style = { color: wantsColor(io.stdout, io.env), width: io.stdout.width }
      io.stdout.write(renderText(report, style))
    }
  }
}

/** https://no-color.org: set and not empty turns colour off, whatever the terminal can. */
function wantsColor(output: Output, env: CommandIo['env']): boolean {
  const isOff = env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== ''
  return output.isTerminal && !isOff && env['TERM'] !== 'dumb'
}
