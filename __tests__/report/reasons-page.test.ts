import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { problemCommands, problemGroups } from '../../scripts/reasons/problems.ts'
import { reasonsPage, ungroupedReasons } from '../../scripts/reasons/page.ts'
import { sightings } from '../../scripts/reasons/seen.ts'
import { putTogether } from '../../scripts/reasons/put-together.ts'
import { toldByItself } from '../../scripts/reasons/told.ts'
import { commands } from '../../src/cli/commands.ts'
import { reasonCodes } from '../../src/model.ts'
import { joinCodes } from '../../src/pod/join/codes.ts'
import { programCodes } from '../../src/programs/codes.ts'
import { problemTexts } from '../../src/report/problem-texts.ts'
import { reasonLink } from '../../src/report/reason-link.ts'
import { codesInSources } from './support/codes-in-sources.ts'

const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/reasons.md'), 'utf8')

/** Where links may lead to, as GitHub makes them of headings, and what is marked by hand. */
const anchors = [
  ...[...page.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  ),
  ...[...page.matchAll(/<a id="([^"]*)">/g)].map(([, name = '']) => name),
]

test('the page is what the sources say (npm run reasons)', () => {
  expect(page).toBe(reasonsPage())
})

test('every place has a name of its own', () => {
  expect(anchors.filter((name, at) => anchors.indexOf(name) !== at)).toEqual([])
})

test('every reason has a section in one group', () => {
  expect(ungroupedReasons()).toEqual([])
  for (const code of reasonCodes) expect(page).toContain(`\n### \`${code}\`\n`)
})

test('every code with a text of its own has a section in one group', () => {
  const grouped = Object.values(problemGroups).flatMap(({ codes }) => codes)
  expect(grouped.toSorted()).toEqual(Object.keys(problemTexts).toSorted())
})

test('the link of every code leads to a place', () => {
  const codes = [
    ...reasonCodes,
    ...Object.keys(problemTexts),
    ...Object.keys(joinCodes),
    ...Object.keys(programCodes),
    ...Object.values(toldByItself).flatMap((family) => family.codes),
  ]
  for (const code of codes) expect(anchors).toContain(new URL(reasonLink(code)).hash.slice(1))
})

describe('every code in the sources', () => {
  const { codes, parts } = codesInSources(join(root, 'src'))
  /** Words of readers for why something cannot be read, and of zod; they never are a code of ours. */
  const others = new Set([
    ...['cut-short', 'deadline', 'not-a-device', 'not-regular', 'sudo-failed'],
    ...['too-large', 'too-many-entries', 'custom'],
  ])
  const told = Object.values(toldByItself).flatMap((family) => family.codes)

  test('is found, wherever it is given', () => {
    expect(codes.size).toBeGreaterThan(300)
    expect([...codes.keys()]).toEqual(
      expect.arrayContaining(['loopback-only', 'engine-lost', 'cdi-env-format', 'unknown-feature']),
    )
  })

  test('has a section, or is told by its own sentence', () => {
    const known = new Set([
      ...reasonCodes,
      ...Object.keys(problemTexts),
      ...Object.keys(joinCodes),
      ...Object.keys(programCodes),
      ...told,
      ...others,
    ])
    const advice = 'add to src/report/problem-texts.ts, or to scripts/reasons/told.ts:'
    const missing = [...codes].filter(([code]) => !known.has(code))
    expect([advice, missing]).toEqual([advice, []])
  })

  test('that is told by its own sentence is still given', () => {
    expect([...told, ...others].filter((code) => !codes.has(code))).toEqual([])
  })

  test('that is put together is told by its form', () => {
    const forms = new Set(Object.keys(putTogether).map((form) => form.replace('…', '')))
    expect([...parts].filter((part) => !forms.has(part))).toEqual(['compatibility-'])
    expect([...forms].filter((form) => !parts.has(form))).toEqual([])
  })
})

test('commands of ours that people are told to type are there', () => {
  const typed = [...Object.values(sightings).flatMap((one) => one.commands)]
    .concat(Object.values(problemCommands).flat())
    .flatMap((line) => [...line.matchAll(/container-canary ([a-z]+(?: [a-z-]+)?)/g)])
    .map(([, words = '']) => words)
  expect(typed.length).toBeGreaterThan(5)
  const names = commands.map(({ name }) => name)
  const unknown = typed.filter(
    (words) => !names.includes(words) && !names.includes(words.split(' ')[0] ?? ''),
  )
  expect(unknown).toEqual([])
})
