/** Lists of words stand in src/ once; documents, and what is written by hand beside them, are held to them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { commands } from '../src/cli/commands.ts'
import {
  checkActions,
  probeActions,
  reasonCodes,
  sourceOrigins,
  staticActions,
} from '../src/model.ts'
import { joinCodes } from '../src/pod/join/codes.ts'
import { fileProbe, imageProbe } from '../src/validator/static-schema.ts'
import { reportFiles, reportFormats } from '../src/report/render.ts'

/** The sections of a page that are about one of some actions. */
function sectionsOf(page: string, actions: readonly string[]): readonly string[] {
  const sections = [...page.matchAll(/^## (\w+)$/gm)].map(([, name = '']) => name)
  return sections.filter((name) => actions.includes(name))
}

const root = join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

/** The words in `code` of a text. */
function wordsIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word)
}

/** The rows of each table whose head starts with a cell, without that head. */
function rowsOf(page: string, head: string): string[] {
  return page
    .split('\n\n')
    .filter((block) => block.startsWith(`| ${head} |`))
    .flatMap((table) => table.trimEnd().split('\n').slice(2))
}

describe('docs/probes.md', () => {
  const page = read('docs/probes.md')

  test('has a section for each action, in the title too', () => {
    expect(sectionsOf(page, probeActions)).toHaveLength(probeActions.length)
    expect(page.split('\n')[0]).toBe(`# What a check does: ${probeActions.join(', ')}`)
  })
})

describe('docs/static-checks.md', () => {
  const page = read('docs/static-checks.md')

  test('has a section for each action, in the title too', () => {
    expect(sectionsOf(page, staticActions)).toHaveLength(staticActions.length)
    expect(page.split('\n')[0]).toBe(`# What a check reads: ${staticActions.join(', ')}`)
  })

  test('has each key', () => {
    const told = rowsOf(page, 'key').flatMap((row) => wordsIn(row.split(' | ')[0] ?? ''))
    const keys = [imageProbe.shape, fileProbe.in.shape].flatMap((shape) => Object.keys(shape))
    expect(told.map((word) => word.split(':')[0]).toSorted()).toEqual(keys.toSorted())
  })
})

test('the pages of actions have each reason in a table, and no other', () => {
  const pages = ['docs/probes.md', 'docs/static-checks.md'].map(read)
  const rows = pages.flatMap((page) => rowsOf(page, 'reason'))
  const told = rows.flatMap((row) => wordsIn(row.split(' | ')[0] ?? ''))
  expect([...new Set(told)].toSorted()).toEqual(reasonCodes.toSorted())
})

test('docs/manifest.md names each action', () => {
  const [, list = ''] = /^Actions: (.*?)\n\n/ms.exec(read('docs/manifest.md')) ?? []
  expect(wordsIn(list).slice(0, checkActions.length)).toEqual(checkActions)
})

describe('docs/reports.md', () => {
  const page = read('docs/reports.md')

  test('has each format behind --format', () => {
    const [row = ''] = rowsOf(page, 'Flag').filter((line) => line.includes('--format'))
    expect(wordsIn(row.split(' | ')[1] ?? '')).toEqual(reportFormats)
  })

  test('has each file that is written', () => {
    const told = rowsOf(page, 'You see it in').flatMap((row) => wordsIn(row))
    const written = reportFormats.filter((format) => format !== 'text')
    expect(told.toSorted()).toEqual(written.map((format) => reportFiles[format]).toSorted())
  })

  test('has each origin of a place that is no file', () => {
    const [, list = ''] = /where it is no file: ([^.]*)\./.exec(page) ?? []
    expect(wordsIn(list)).toEqual(sourceOrigins)
  })
})

test('docs/pods.md has each code of what is found before a Pod runs, as grave as it is', () => {
  const told = rowsOf(read('docs/pods.md'), 'code')
  const known = Object.entries(joinCodes).map(([code, [severity, words]]) => {
    return `| \`${code}\` | ${severity} | ${words} |`
  })
  expect(told).toEqual(known)
})

test('the list of commands names each format that report draws', () => {
  const { summary = '' } = commands.find(({ name }) => name === 'report') ?? {}
  const [, list = ''] = /: (.*)$/.exec(summary) ?? []
  const drawn = reportFormats.filter((format) => format !== 'json')
  expect(list.toLowerCase().split(', ')).toEqual(drawn)
})
