/** Pages that are made from the sources say what the sources say. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { picturesOf, savedRun } from '../scripts/picture/draw.ts'
import { terminalSvg } from '../scripts/picture/terminal-svg.ts'
import { commandsPage } from '../scripts/reference/commands-page.ts'
import { inputGroups } from '../scripts/reference/input-groups.ts'
import { inputsPage } from '../scripts/reference/inputs-page.ts'
import { commands } from '../src/cli/commands.ts'

const root = join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const advice = 'npm run reference'

const action = parse(read('action.yml')) as Readonly<
  Record<'inputs' | 'outputs', Readonly<Record<string, object>>>
>

/** The words of a page's tables that stand in the first column. */
const firstCells = (page: string): string[] =>
  [...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = '']) => name)

describe('docs/inputs.md', () => {
  test(`is action.yml (${advice})`, () => {
    expect(read('docs/inputs.md')).toBe(inputsPage(read('action.yml')))
  })

  test('has every input and output once', () => {
    const names = [...Object.keys(action.inputs), ...Object.keys(action.outputs)]
    expect(firstCells(inputsPage(read('action.yml'))).toSorted()).toEqual(names.toSorted())
  })

  test('lists what stands in no group, too', () => {
    const page = inputsPage('{inputs: {new: {description: "a | b"}}, outputs: {}}')
    expect(page).toContain('## More\n')
    expect(page).toContain('| `new` | – | a \\| b |')
  })

  test('groups only inputs that there are', () => {
    const grouped = inputGroups.flatMap(({ inputs }) => inputs)
    expect(grouped.filter((name) => !(name in action.inputs))).toEqual([])
  })
})

test('the README names inputs that there are', () => {
  const [, table = ''] = read('README.md').split('## Inputs that most steps need')
  const named = firstCells(table.split('\n## ')[0] ?? '')
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((name) => !(name in action.inputs))).toEqual([])
})

describe('docs/commands.md', () => {
  test(`is what the commands print (${advice})`, async () => {
    expect(read('docs/commands.md')).toBe(await commandsPage())
  })

  test('has a section for every command', () => {
    const sections = [...read('docs/commands.md').matchAll(/^## (.*)$/gm)].map(([, name]) => name)
    expect(sections).toEqual(commands.map(({ name }) => name))
  })
})

describe('the picture of the README', () => {
  const pictures = [...picturesOf(read(savedRun))]

  test.each(pictures)(`%s is drawn from the report of a run (${advice})`, (file, picture) => {
    expect(read(file)).toBe(picture)
  })

  test('the README shows each of them', () => {
    const text = read('README.md')
    expect(pictures.map(([file]) => file).filter((file) => !text.includes(file))).toEqual([])
  })

  test('says what the report says, and nothing of it is markup', () => {
    const bad = '\u001B[31m✗\u001B[0m a <b> & c'
    const picture = terminalSvg(`${bad}\n  two`, 'a < b', 20, 'dark')
    expect(picture).toContain('<title>a &lt; b</title>')
    expect(picture).toContain('a &lt;b&gt; &amp; c</text>')
    expect(picture).toMatch(/fill="#ff7b72"[^>]*>✗<\/text>/)
    // Two columns in, on the second line.
    expect(picture).toMatch(/<text x="32" y="49"[^>]*>two<\/text>/)
  })
})
