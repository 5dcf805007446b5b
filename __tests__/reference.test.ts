/** Pages that are made from the sources say what the sources say. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
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

describe('docs/commands.md', () => {
  test(`is what the commands print (${advice})`, async () => {
    expect(read('docs/commands.md')).toBe(await commandsPage())
  })

  test('has a section for every command', () => {
    const sections = [...read('docs/commands.md').matchAll(/^## (.*)$/gm)].map(([, name]) => name)
    expect(sections).toEqual(commands.map(({ name }) => name))
  })
})
