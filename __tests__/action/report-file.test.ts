import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { findReportFiles, readReportFile, readReportFiles } from '../../src/action/report-file.ts'
import { reportLimits } from '../../src/limits.ts'
import { passedReport } from '../report/support/sample-reports.ts'

let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'canary-report-'))
})

const text = JSON.stringify(passedReport)
const write = (name: string, content = text) => {
  writeFileSync(join(directory, name), content)
}

describe('the report of another run', () => {
  test('is read by a relative and by an absolute path', async () => {
    write('report.json')
    expect(await readReportFile('report.json', directory)).toEqual(passedReport)
    const elsewhere = mkdtempSync(join(tmpdir(), 'canary-elsewhere-'))
    expect(await readReportFile(join(directory, 'report.json'), elsewhere)).toEqual(passedReport)
  })

  test('is read below a directory that is itself reached by a link', async () => {
    write('report.json')
    const link = join(mkdtempSync(join(tmpdir(), 'canary-link-')), 'workspace')
    symlinkSync(directory, link)
    expect(await readReportFile('report.json', link)).toEqual(passedReport)
  })

  test.each([
    {
      what: 'nothing',
      make: () => undefined,
      says: 'ENOENT',
    },
    {
      what: 'a directory',
      make: () => {
        mkdirSync(join(directory, 'report.json'))
      },
      says: 'it is no regular file',
    },
    {
      what: 'a link',
      make: () => {
        write('other.json')
        symlinkSync('other.json', join(directory, 'report.json'))
      },
      says: 'a part of its path is a link',
    },
    {
      what: 'a file that is too large',
      make: () => {
        write('report.json', '')
        truncateSync(join(directory, 'report.json'), reportLimits.inputBytes + 1)
      },
      says: `at most ${reportLimits.inputBytes} are read`,
    },
  ])('that is $what is refused', async ({ make, says }) => {
    make()
    await expect(readReportFile('report.json', directory)).rejects.toMatchObject({
      kind: 'input',
      message: expect.stringContaining(says) as unknown,
    })
  })

  test('outside of the workspace a link is not followed either', async () => {
    write('other.json')
    symlinkSync('other.json', join(directory, 'report.json'))
    const elsewhere = mkdtempSync(join(tmpdir(), 'canary-elsewhere-'))
    await expect(readReportFile(join(directory, 'report.json'), elsewhere)).rejects.toThrow('ELOOP')
  })
})

describe('the reports of a matrix', () => {
  test('are found by a pattern, by their names, each once', async () => {
    for (const leg of ['b', 'a']) {
      mkdirSync(join(directory, leg))
      write(`${leg}/report.json`)
    }
    const found = await findReportFiles(['*/report.json', join('a', 'report.json')], directory)
    expect(found).toEqual([join('a', 'report.json'), join('b', 'report.json')])
    const { images } = await readReportFiles(found, directory)
    expect(images).toHaveLength(2 * passedReport.images.length)
  })

  test('that are not there are told, as an input that is wrong', async () => {
    await expect(findReportFiles(['*/none.json'], directory)).rejects.toMatchObject({
      kind: 'input',
      message: expect.stringContaining('no file is called */none.json') as unknown,
    })
  })
})
