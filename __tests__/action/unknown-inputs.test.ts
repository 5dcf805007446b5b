import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { z } from 'zod'
import { inputNames, unknownInputs } from '../../src/action/unknown-inputs.ts'

describe('an input that the action does not have', () => {
  test.each([
    ['INPUT_VALIDATOR', 'unknown input "validator": did you mean validators?'],
    ['INPUT_VALIDATOS', 'unknown input "validatos": did you mean validators?'],
    ['INPUT_MIN_MARGIN', 'unknown input "min_margin": did you mean min-margin?'],
    ['INPUT_BUILD-FILE', 'unknown input "build-file": did you mean file?'],
    ['INPUT_MANIFETS', 'unknown input "manifets": did you mean validators?'],
    ['INPUT_KEEP-FAILD', 'unknown input "keep-faild": did you mean keep-failed?'],
  ])('%s is told with the one that was meant', (name, told) => {
    expect(unknownInputs({ [name]: 'kubeflow' })).toEqual([told])
  })

  test('that is like none is left to the runner, and so is every other variable', () => {
    expect(unknownInputs({ INPUT_FROBNICATE: 'x', VALIDATOR: 'x', INPUT_IMAGE: 'x' })).toEqual([])
  })

  test('the names are those of action.yml', () => {
    const action = z
      .object({ inputs: z.record(z.string(), z.unknown()) })
      .parse(parse(readFileSync('action.yml', 'utf8')))
    expect(inputNames).toEqual(Object.keys(action.inputs))
  })
})
