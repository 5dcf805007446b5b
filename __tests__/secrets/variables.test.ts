import { expect, test } from '@jest/globals'
import { checkSecretVariables } from '../../src/secrets/variables.ts'
import { CanaryError } from '../../src/errors.ts'

const env = { LONG: 'hunter2', EMPTY: '', PIN: '123', FOUR: '1234', UNSET: undefined }

test('names of variables that can be hidden', () => {
  const names = ['LONG', 'EMPTY', 'FOUR']
  expect(checkSecretVariables(names, env, 'secret-env')).toEqual(names)
})

test('every name that cannot be is told, and no value', () => {
  try {
    checkSecretVariables(['PIN', 'LONG', 'UNSET', 'toString'], env, '--secret-env')
    throw new Error('nothing was refused')
  } catch (error) {
    if (!(error instanceof CanaryError)) throw error
    expect(error.problems.map(({ message }) => message)).toEqual([
      '--secret-env names PIN, whose value is too short to be hidden',
      '--secret-env names UNSET, which is not set',
      '--secret-env names toString, which is not set',
    ])
    expect(error.kind).toBe('input')
  }
})
