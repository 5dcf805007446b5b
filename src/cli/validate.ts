import { resolve } from 'node:path'
import { systemClock } from '../clock.ts'
import type { Report } from '../model.ts'
import { readChoice } from '../options.ts'
import { writeReportFiles } from '../report-files.ts'
import { run } from '../run.ts'
import { exitCodeOf } from '../verdict.ts'
import { version } from '../version.ts'
import type { CommandIo, CommandRun, Output } from './command.ts'
import { createLiveView } from './live-view.ts'
import { parseValidateFlags, validateHelp } from './validate/flags.ts'
import { toRegistry } from './validate/registry.ts'
import { toRequest } from './validate/request.ts'

/** `container-canary validate`. */
export const runValidate: CommandRun = async (args, io) => {
  const parsed = parseValidateFlags(args)
  if (parsed.values.help) {
    io.stdout.write(validateHelp)
    return 0
  }
  const output = readChoice(parsed.values.output, '--output', ['text', 'json', 'markdown'])
  const request = toRequest(parsed, await toRegistry(parsed, io), io)
  const view = createLiveView(io.stderr, wantsColor(io.stderr, io.env))
  let report: Report
  try {
    report = await run(request, { clock: systemClock, version, onEvent: view.onEvent }, io.signal)
  } finally {
    view.stop()
  }
  await print(report, output, io)
  const directory = parsed.values['report-directory']
  if (directory !== undefined) {
    const path = await writeReportFiles(report, resolve(io.cwd, directory))
    io.stderr.write(`Reports are in ${resolve(path, '..')}\n`)
  }
  return exitCodeOf(report)
}

async function print(
  report: Report,
  output: 'text' | 'json' | 'markdown',
  io: CommandIo,
): Promise<void> {
  switch (output) {
    case 'json':
      io.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
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
