import { expect, test } from '@jest/globals'
import { checkOptions } from '../../src/engine/docker/options.ts'
import { CanaryError } from '../../src/errors.ts'
import { secretsOfOptions } from '../../src/run/secrets.ts'
import { loadValidators } from '../../src/validator/load.ts'
import { checkAllOptions } from '../../src/validator/options.ts'
import { runOptionsOf } from '../../src/validator/run-options.ts'
import { pretendEngine } from '../support/pretend-engine.ts'

const env = {
  NPM_TOKEN: 'hunter2-npm',
  COLOUR: 'green',
  ACTIONS_RUNTIME_TOKEN: 'hunter2-runtime',
  'INPUT_GITHUB-TOKEN': 'hunter2-input',
}

const settings = {
  env,
  directory: '/',
  modeOf: () => 'trusted' as const,
  restriction: null,
}

/** The part of an engine that reads options; it starts nothing. */
const engine = pretendEngine({
  runOptions: {
    check: (options) =>
      Promise.resolve(checkOptions(options, { name: 'docker', apiVersion: '1.44' })),
  },
})

const validatorsWith = (...tokens: readonly string[]) =>
  loadValidators([
    {
      origin: { kind: 'file', file: 'm.yaml', directory: '/' },
      text: JSON.stringify({
        apiVersion: 'container-canary.nvidia.com/v1',
        kind: 'Validator',
        name: 'test',
        dockerRunOptions: tokens,
        checks: [{ name: 'one', probe: { exec: { command: ['true'] } } }],
      }),
    },
  ])

test('of what options take from our environment, the secret part is known', async () => {
  const validators = validatorsWith('--env', 'NPM_TOKEN', '-eCOLOUR', '-e', 'ABSENT_TOKEN')
  const checked = await checkAllOptions(engine, validators, settings)
  expect(checked[0]?.inherited).toEqual(['NPM_TOKEN', 'COLOUR', 'ABSENT_TOKEN'])
  expect(secretsOfOptions(checked, env)).toEqual(['hunter2-npm', ''])
})

test.each([
  [['--env', 'ACTIONS_RUNTIME_TOKEN']],
  [['--env=ACTIONS_RUNTIME_TOKEN']],
  [['-eACTIONS_RUNTIME_TOKEN']],
  [['-ie', 'INPUT_GITHUB-TOKEN']],
])('%j is refused at its line, and never handed on', async (tokens) => {
  const validators = validatorsWith(...tokens)
  const [validator] = validators
  if (validator === undefined) throw new Error('one Validator was wanted')
  const given = Object.keys(runOptionsOf(validator, 'trusted', env, '/')?.env ?? {})
  expect(given).toEqual(['NPM_TOKEN', 'COLOUR'])
  const failure: unknown = await checkAllOptions(engine, validators, settings).catch(
    (error: unknown) => error,
  )
  if (!(failure instanceof CanaryError)) throw new Error('nothing was refused')
  expect(failure.problems[0].message).toMatch(/is not handed to an image$/)
  expect(failure.problems[0].location?.file).toBe('m.yaml')
  expect(failure.message).not.toContain('hunter2')
})

test('options that an engine does not take are told at the line of the first', async () => {
  const without = pretendEngine({ identity: { program: 'crictl' }, runOptions: null })
  const validators = validatorsWith('--init')
  const failure: unknown = await checkAllOptions(without, validators, settings).catch(
    (error: unknown) => error,
  )
  if (!(failure instanceof CanaryError)) throw new Error('nothing was refused')
  expect([failure.kind, failure.problems[0].message]).toEqual([
    'input',
    'dockerRunOptions: crictl takes no options of docker run',
  ])
  expect(failure.problems[0].location).toEqual(validators[0]?.options[0]?.location)
})
