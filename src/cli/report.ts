import { resolve } from 'node:path'
import { inputError } from '../errors.ts'
import { reportLimits } from '../limits.ts'
import type { Report } from '../model.ts'
import { mergeReports } from '../report/merge-reports.ts'
import { readReport } from '../report/read-report.ts'
import { renderReport, reportFormats } from '../report/render.ts'
import { decodeUtf8, readSource } from '../yaml/source.ts'
import type { SourceText } from '../yaml/source.ts'
import type { CommandIo, CommandRun } from './command.ts'
import { readFlags } from './flags.ts'
import type { Usage } from './flags.ts'

export const usage = {
  command: 'report',
  synopsis: '--from <report.json> [--from <report.json> …] [--format <format>]',
  about: 'Renders the result of a run again, in another format.',
  flags: {
    from: {
      type: 'string',
      value: '<file>',
      multiple: true,
      help: 'the report.json of a run; - reads it from standard input; several are put together',
    },
    format: {
      type: 'string',
      value: '<format>',
      choices: reportFormats,
      default: 'text',
      help: `${reportFormats.join(', ')} (default: text)`,
    },
  },
  takesWords: false,
  example: 'container-canary report --from report.json --format markdown',
} as const satisfies Usage

/** `report`: a `report.json` in, one of its renderings out. */
export const runReport: CommandRun = async (args, io) => {
  const given = readFlags(usage, args, io)
  if (given === null) return 0
  const [first, ...others] = given.values.from
  if (first === undefined || first === '') {
    throw inputError({
      code: 'report-no-file',
      message: 'report needs the file to render',
      hint: 'name it with --from report.json',
    })
  }
  const { format } = given.choices()
  const reports: [Report, ...Report[]] = [await readOne(first, io)]
  for (const from of others) reports.push(await readOne(from, io))
  const report = mergeReports(reports)
  const text = await renderReport(format, report, {
    color: io.stdout.isTerminal && (io.env['NO_COLOR'] ?? '') === '',
    width: io.stdout.width,
  })
  io.stdout.write(text)
  return 0
}

async function readOne(from: string, io: CommandIo): Promise<Report> {
  const source = from === '-' ? await readStandardInput(io) : await readFrom(from, io)
  return readReport(source.file, source.text)
}

async function readFrom(from: string, io: CommandIo): Promise<SourceText> {
  const { text } = await readSource(resolve(io.cwd, from), 'the report', reportLimits.inputBytes)
  return { file: from, text }
}

async function readStandardInput(io: CommandIo): Promise<SourceText> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of io.stdin) {
    io.signal.throwIfAborted()
    size += chunk.length
    if (size > reportLimits.inputBytes) {
      throw inputError({
        code: 'file-too-large',
        message: `the report on standard input has more than ${reportLimits.inputBytes} bytes`,
      })
    }
    chunks.push(chunk)
  }
  const file = 'standard input'
  return { file, text: decodeUtf8(Buffer.concat(chunks), file, 'the report on') }
}
