import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { z } from 'zod'
import { readInputs } from '../../src/action/inputs.ts'
import { outputsOf } from '../../src/action/outputs.ts'
import { CanaryError } from '../../src/errors.ts'
import type { Verdict } from '../../src/model.ts'
import { action } from '../support/runner.ts'

/** The parts of github-actions-typing that this action has use for; it allows no other keys. */
const plainType = z.strictObject({ type: z.enum(['string', 'boolean', 'integer', 'float']) })
const enumType = z.strictObject({
  type: z.literal('enum'),
  'allowed-values': z.array(z.string().min(1)).min(1),
})
const listType = z.strictObject({
  type: z.literal('list'),
  separator: z.literal('\n'),
  'list-item': z.union([plainType, enumType]),
})
const types = z
  .strictObject({
    inputs: z.record(z.string(), z.union([plainType, enumType, listType])),
    outputs: z.record(z.string(), z.union([plainType, enumType])),
  })
  .parse(parse(readFileSync(new URL('../../action-types.yml', import.meta.url), 'utf8')))

const inputs = Object.entries(types.inputs)
type Type = (typeof inputs)[number][1]

const described = z
  .object({ inputs: z.record(z.string(), z.object({ description: z.string() })) })
  .parse(parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')))

/** Of a type that has a few values only. */
function choicesOf(typed: Type): readonly string[] {
  if (typed.type === 'boolean') return ['true', 'false']
  return typed.type === 'enum' ? typed['allowed-values'] : []
}

/** Reads the inputs as the runner gives them. @returns the sentences about what is wrong with them */
function complaintsAbout(given: Readonly<Record<string, string>>): readonly string[] {
  const getInput = (name: string) => (given[name] ?? action.inputs[name]?.default ?? '').trim()
  const reader = {
    getInput,
    setSecret: () => undefined,
    getMultilineInput: (name: string) => {
      asked.add(name)
      return getInput(name)
        .split('\n')
        .filter((line) => line !== '')
    },
  }
  try {
    readInputs(reader, { GITHUB_WORKSPACE: '/workspace' })
    return []
  } catch (error) {
    if (!(error instanceof CanaryError)) throw error
    return error.problems.map(({ message }) => message)
  }
}

/** Inputs that the code reads line by line. */
const asked = new Set<string>()
// With a directory to build and a name to push it under, or the inputs of a build are not looked at.
const build = { context: '.', tags: 'app:1' }

test('action-types.yml types exactly the inputs and outputs of action.yml, in their order', () => {
  expect(Object.keys(types.inputs)).toEqual(Object.keys(action.inputs))
  expect(Object.keys(types.outputs)).toEqual(Object.keys(action.outputs))
})

describe.each(inputs)('the input %s', (name, typed) => {
  const complaints = complaintsAbout({ ...build, [name]: 'no such choice' })
  const choices = complaints
    .map((message) => /^(.+) is "no such choice"; it is one of (.*)$/.exec(message))
    .find((found) => found?.[1] === name)?.[2]
    ?.split(', ')

  test('has the choices that the code names', () => {
    expect(choicesOf(typed)).toEqual(choices ?? [])
  })

  test('is an integer where the code wants a whole number', () => {
    const wantsNumber = complaints.some((message) => message.includes('no whole number'))
    expect(wantsNumber).toBe(typed.type === 'integer')
  })

  test('is a list where it is described and read as one', () => {
    const isDescribed = /one\s+a\s+line/.test(described.inputs[name]?.description ?? '')
    expect([typed.type === 'list', asked.has(name) && !isDescribed]).toEqual([isDescribed, false])
  })
})

const withDefault = inputs.flatMap(([name, typed]) => {
  const { default: value } = action.inputs[name] ?? {}
  return value === undefined || typed.type === 'string' ? [] : [[name, value, typed] as const]
})

test.each(withDefault)('the default of %s, %s, is of its type', (_name, value, typed) => {
  if (typed.type === 'integer') expect(value).toMatch(/^\d+$/)
  else expect(choicesOf(typed)).toContain(value)
})

test('every choice is accepted', () => {
  const chosen = inputs.flatMap(([name, typed]) =>
    choicesOf(typed).map((choice): [string, string] => [name, choice]),
  )
  expect(chosen.length).toBeGreaterThan(20)
  const refused = chosen.filter(
    ([name, choice]) => complaintsAbout({ ...build, [name]: choice }).length > 0,
  )
  expect(refused).toEqual([])
})

test('the verdicts are those of a report, and what is counted is an integer', () => {
  const verdicts: Readonly<Record<Verdict, true>> = { passed: true, failed: true, errored: true }
  expect(types.outputs['verdict']).toEqual({
    type: 'enum',
    'allowed-values': Object.keys(verdicts),
  })
  const told = outputsOf({ verdict: 'passed', durationMs: 12, images: [], errors: [] }, null)
  for (const [name, typed] of Object.entries(types.outputs)) {
    const isCount = /^\d+$/.test(told.get(name) ?? '')
    expect([name, typed.type === 'integer']).toEqual([name, isCount])
  }
})
