import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { recipeFiles, recipesPage } from '../../scripts/recipes/page.ts'

const root = join(import.meta.dirname, '../..')
const folder = join(root, 'examples/recipes')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

test('docs/recipes.md is what the examples are (npm run recipes)', () => {
  expect(read('docs/recipes.md')).toBe(recipesPage())
})

test('every example is on the page', () => {
  expect(readdirSync(folder).toSorted()).toEqual(recipeFiles.toSorted())
})

const action = parse(read('action.yml')) as Readonly<
  Record<'inputs' | 'outputs', Readonly<Record<string, unknown>>>
>

test.each(recipeFiles)('%s asks for inputs and outputs that there are', (file) => {
  const text = readFileSync(join(folder, file), 'utf8')
  const { jobs } = parse(text) as { readonly jobs: Readonly<Record<string, Job>> }
  const steps = Object.values(jobs).flatMap((job) => job.steps)
  const ours = steps.filter(({ uses }) => uses?.startsWith('container-canary/') === true)
  expect(ours.length).toBeGreaterThan(0)
  const inputs = ours.flatMap((step) => Object.keys(step.with ?? {}))
  expect(inputs.filter((name) => !(name in action.inputs))).toEqual([])
  const ids = ours.flatMap(({ id }) => id ?? [])
  const outputs = [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)]
    .filter(([, id = '']) => ids.includes(id))
    .map(([, , name = '']) => name)
  expect(outputs.filter((name) => !(name in action.outputs))).toEqual([])
})

interface Job {
  readonly steps: readonly {
    readonly id?: string
    readonly uses?: string
    readonly with?: Readonly<Record<string, unknown>>
  }[]
}
