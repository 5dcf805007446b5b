import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runReport } from '../../src/cli/report.ts'
import type { CommandIo } from '../../src/cli/command.ts'
import { CanaryError } from '../../src/errors.ts'
import { renderReport, reportFormats } from '../../src/report/render.ts'
import { failedReport } from '../report/support/sample-reports.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'canary-report-'))
  await writeFile(join(folder, 'report.json'), JSON.stringify(failedReport))
  await writeFile(join(folder, 'broken.json'), '{"schemaVersion":1}')
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

interface Terminal {
  readonly isTerminal?: boolean
  readonly env?: CommandIo['env']
  readonly stdin?: readonly string[]
}

async function report(args: readonly string[], terminal: Terminal = {}) {
  let text = ''
  const write = (more: string) => {
    text += more
  }
  const code = await runReport(args, {
    stdout: { write, isTerminal: terminal.isTerminal ?? false, width: 80 },
    stderr: { write, isTerminal: false, width: 80 },
    stdin: chunksOf(terminal.stdin ?? []),
    env: terminal.env ?? {},
    cwd: folder,
    signal: new AbortController().signal,
  })
  return { code, text }
}

async function* chunksOf(texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield await Promise.resolve(Buffer.from(text))
}

describe('report', () => {
  test.each(reportFormats)('renders %s', async (format) => {
    const { code, text } = await report(['--from', 'report.json', '--format', format])
    expect(code).toBe(0)
    expect(text).toBe(await renderReport(format, failedReport, { width: 80 }))
  })

  test('puts several together', async () => {
    const args = ['--from', 'report.json', '--from', '-', '--format', 'json']
    const { text } = await report(args, { stdin: [JSON.stringify(failedReport)] })
    const { images } = JSON.parse(text) as { readonly images: readonly unknown[] }
    expect(images).toHaveLength(2 * failedReport.images.length)
  })

  test('is text unless told otherwise, in colour on a terminal that wants it', async () => {
    const args = ['--from', 'report.json']
    expect((await report(args)).text).not.toContain('\u001B[')
    expect((await report(args, { isTerminal: true })).text).toContain('\u001B[31m')
    const plain = await report(args, { isTerminal: true, env: { NO_COLOR: '1' } })
    expect(plain.text).not.toContain('\u001B[')
  })

  test('reads standard input', async () => {
    const json = JSON.stringify(failedReport)
    const halves = [json.slice(0, 1000), json.slice(1000)]
    const { code, text } = await report(['--from', '-', '--format', 'markdown'], { stdin: halves })
    expect(code).toBe(0)
    expect(text).toContain('## Container Canary')
  })

  test('explains itself', async () => {
    const { code, text } = await report(['--help'])
    expect(code).toBe(0)
    expect(text).toContain('--from <file>')
  })

  test.each([
    [[], 'report-no-file', 'needs the file'],
    [
      ['--from', 'report.json', '--format', 'pdf'],
      'usage',
      '--format is "pdf"; it is one of text, markdown',
    ],
    [['--from', 'missing.json'], 'file-', 'missing.json'],
    [['--from', 'broken.json'], 'report-schema', 'the report broken.json: verdict'],
    [['--form', 'x'], 'usage', '--form'],
    [['--from', '-'], 'report-not-json', 'standard input'],
  ])('%j is an input error', async (args, code, words) => {
    const error = await report(args).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(CanaryError)
    if (!(error instanceof CanaryError)) return
    expect(error.kind).toBe('input')
    expect(error.problems[0].code).toContain(code)
    expect(error.message).toContain(words)
  })
})
