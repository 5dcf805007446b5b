import { readFileSync, statSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { commands } from '../../src/cli/commands.ts'

const root = new URL('../../', import.meta.url)

// The shape is pre-commit's: https://pre-commit.com/#new-hooks
const hooks = parse(readFileSync(new URL('.pre-commit-hooks.yaml', root), 'utf8')) as {
  readonly id: string
  readonly name: string
  readonly entry: string
  readonly language: string
  readonly files: string
}[]

test('the hook runs a command that there is, from a file that can be executed', () => {
  expect(hooks.map(({ id, language }) => [id, language])).toEqual([
    ['container-canary-lint', 'script'],
  ])
  const [program = '', command] = hooks[0]?.entry.split(' ') ?? []
  expect(commands.map(({ name }) => name)).toContain(command)
  expect(statSync(new URL(program, root)).mode & 0o111).toBe(0o111)
})

test.each([
  ['canary.yaml', true],
  ['deploy/canary-gpu.yml', true],
  ['canary/kubeflow.yaml', true],
  ['compatibility.yaml', true],
  ['src/values.yaml', false],
  ['canary.json', false],
])('it is given %s: %s', (file, isGiven) => {
  expect(hooks.map(({ files }) => new RegExp(files).test(file))).toEqual([isGiven])
})
