import { describe, expect, test } from '@jest/globals'
import { readInputs } from '../../src/action/inputs.ts'
import { action } from '../support/runner.ts'

/** Inputs as the runner gives them, with action.yml's defaults. */
function read(inputs: Readonly<Record<string, string>>) {
  const getInput = (name: string) => {
    const input = action.inputs[name]
    if (input === undefined) throw new Error(`action.yml has no input ${name}`)
    return (inputs[name] ?? input.default ?? '').trim()
  }
  const reader = {
    getInput,
    setSecret: () => undefined,
    getBooleanInput: (name: string) => getInput(name) === 'true',
    getMultilineInput: (name: string) =>
      getInput(name)
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.trim()),
  }
  return readInputs(reader, { GITHUB_WORKSPACE: '/workspace' })
}

describe('CDI', () => {
  test('nothing is asked for by default', () => {
    expect(read({}).run.devices).toEqual({
      names: [],
      files: [],
      specDirectories: null,
      mode: 'auto',
      unsupported: 'error',
    })
  })

  test('every input is read', () => {
    const inputs = {
      'cdi-devices': 'acme.example/widget=0, acme.example/widget=1\nnvidia.com/gpu=all\n',
      'cdi-devices-from': 'pod.yaml',
      'cdi-spec-dirs': 'specs\n/etc/cdi\n',
      'cdi-mode': 'translate',
      'cdi-unsupported': 'warn',
    }
    expect(read(inputs).run.devices).toEqual({
      names: ['acme.example/widget=0', 'acme.example/widget=1', 'nvidia.com/gpu=all'],
      files: ['pod.yaml'],
      specDirectories: ['specs', '/etc/cdi'],
      mode: 'translate',
      unsupported: 'warn',
    })
  })

  test.each([
    ['cdi-devices', 'gpu', 'cdi-devices: gpu is no qualified device name'],
    ['cdi-mode', 'maybe', 'cdi-mode is "maybe"; it is one of auto, native, translate'],
    ['cdi-unsupported', 'ignore', 'cdi-unsupported is "ignore"; it is one of error, warn'],
  ])('%s: %s is refused', (name, value, message) => {
    expect(() => read({ [name]: value })).toThrow(message)
  })
})

describe('policy', () => {
  test.each([
    [{}, 'by-origin'],
    [{ policy: 'trusted' }, 'trusted'],
    [{ policy: 'restricted' }, 'restricted'],
  ])('%j', (inputs, policy) => {
    expect(read(inputs).run.policy).toBe(policy)
  })

  test('anything else is refused', () => {
    expect(() => read({ policy: 'none' })).toThrow(
      'policy is "none"; it is one of trusted, restricted',
    )
  })
})
