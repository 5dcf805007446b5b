import { resolve } from 'node:path'
import { inputError } from '../errors.ts'
import { reportLimits } from '../limits.ts'
import { readOptions } from '../options.ts'
import { readReport } from '../report/read-report.ts'
import { isReportFormat, renderReport, reportFormats } from '../report/render.ts'
import type { ReportFormat } from '../report/render.ts'
import { decodeUtf8, readSource } from '../yaml/source.ts'
import type { SourceText } from '../yaml/source.ts'
import type { CommandIo, CommandRun } from './command.ts'

const usage = `Usage: container-canary report --from <report.json> [--format <format>]

Renders the result of a run again, in another format.

Options:
  --from <file>      the report.json of a run; - reads it from standard input
  --format <format>  ${reportFormats.join(', ')} (default: text)
  --help             this text
`

/** `report`: a `report.json` in, one of its renderings out. */
export const runReport: CommandRun = async (args, io) => {
  const { from, format, help } = parse(args)
  if (help) {
    io.stdout.write(usage)
    return 0
  }
  const source = from === '-' ? await readStandardInput(io) : await readFrom(from, io)
  const report = readReport(source.file, source.text)
  const text = await renderReport(format, report, {
    color: io.stdout.isTerminal && (io.env['NO_COLOR'] ?? '') === '',
    width: io.stdout.width,
  })
  io.stdout.write(text)
  return 0
}

interface Request {
  readonly from: string
  readonly format: ReportFormat
  readonly help: boolean
}

function parse(args: readonly string[]): Request {
  const { from = '', format, help } = readOptions('report', args, options, { words: false }).values
  if (!help && from === '') {
    throw inputError({
      code: 'report-no-file',
      message: 'report needs the file to render',
      hint: 'name it with --from report.json',
    })
  }
  if (!isReportFormat(format)) {
    throw inputError({
      code: 'report-format',
      message: `there is no format "${format}"`,
      hint: `choose one of ${reportFormats.join(', ')}`,
    })
  }
  return { from, format, help }
}

const options = {
  from: { type: 'string' },
  format: { type: 'string', default: 'text' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

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
