import { resolve } from 'node:path'
import { systemClock } from '../../clock.ts'
import type { Report } from '../../model.ts'
import type { EngineFinder } from '../../engine/find/connect.ts'
import { registriesOf } from '../../image/source.ts'
import { asWritten } from '../../report/as-written.ts'
import { visibleJson } from '../../report/escape.ts'
import { writeReportFiles } from '../../report-files.ts'
import { run } from '../../run.ts'
import { secretsOfEnvironment } from '../../secrets/environment.ts'
import { redactError } from '../../secrets/errors.ts'
import { createRedactor } from '../../secrets/redactor.ts'
import type { Redactor } from '../../secrets/redactor.ts'
import { exitCodeOf } from '../../verdict.ts'
import { version } from '../../version.ts'
import type { CommandIo, ExitCode, Output } from '../command.ts'
import { createLiveView } from '../live-view.ts'
import { readRegistryFlags } from '../read-registry.ts'
import type { ValidateFlags } from './flags.ts'
import { toRequest } from './request.ts'

/** What `validate` does with its flags, on an engine that was asked. */
export async function validateImages(
  given: ValidateFlags,
  findEngine: EngineFinder,
  io: CommandIo,
): Promise<ExitCode> {
  const redactor = createRedactor(secretsOfEnvironment(io.env))
  try {
    return await validate(given, findEngine, io, redactor)
  } catch (error) {
    throw redactError(error, redactor)
  }
}

async function validate(
  given: ValidateFlags,
  findEngine: EngineFinder,
  io: CommandIo,
  redactor: Redactor,
): Promise<ExitCode> {
  const { values, words } = given
  for (const name of values['secret-env']) redactor.learn(io.env[name] ?? '')
  // What is wrong with it is told together with what is wrong with the other flags.
  const [registry] = await Promise.allSettled([
    readRegistryFlags(values, () => registriesOf(words), io),
  ])
  const { file, compatibility } = values
  const isAsking = file.length > 0 || compatibility !== undefined
  const builtInNames = isAsking ? [] : (await import('../../validator/sources.ts')).builtInNames
  const request = toRequest(given, { registry: () => valueOf(registry), builtInNames }, io)
  const { output } = given.choices()
  const view = createLiveView(io.stderr, wantsColor(io.stderr, io.env))
  let report: Report
  try {
    const { onEvent } = view
    const { learn: onSecret } = redactor
    const dependencies = { clock: systemClock, version, onEvent, onSecret, findEngine }
    report = await run(request, dependencies, io.signal)
  } finally {
    view.stop()
  }
  await print(report, output, io)
  const directory = values['report-directory']
  if (directory !== undefined) {
    const path = await writeReportFiles(report, resolve(io.cwd, directory))
    io.stderr.write(`Reports are in ${resolve(path, '..')}\n`)
  }
  return exitCodeOf(report)
}

function valueOf<Value>(settled: PromiseSettledResult<Value>): Value {
  if (settled.status === 'rejected') throw settled.reason
  return settled.value
}

async function print(
  report: Report,
  output: 'text' | 'json' | 'markdown',
  io: CommandIo,
): Promise<void> {
  switch (output) {
    case 'json':
      io.stdout.write(`${visibleJson(asWritten(report))}\n`)
      return
    case 'markdown': {
      const { renderMarkdown } = await import('../../report/markdown.ts')
      io.stdout.write(renderMarkdown(report))
      return
    }
    case 'text': {
      const { renderText } = await import('../../report/text.ts')
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
