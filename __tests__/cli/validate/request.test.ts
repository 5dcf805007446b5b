import { expect, test } from '@jest/globals'
import { parseFlags } from '../../../src/cli/flags.ts'
import { validateUsage } from '../../../src/cli/validate/flags.ts'
import { isAskedBy, toRequest } from '../../../src/cli/validate/request.ts'
import { noSettings } from '../../support/no-settings.ts'

function read(...args: readonly string[]) {
  const output = { write: () => undefined, isTerminal: false, width: Infinity }
  const io = {
    ...{ stdout: output, stderr: output, stdin: process.stdin, env: {}, cwd: '/' },
    signal: new AbortController().signal,
  }
  const flags = parseFlags(validateUsage, [...args, 'app:1'])
  return toRequest(flags, { registry: () => noSettings, builtInNames: [] }, io)
}

test.each([
  [['--tags', 'a,'], ['a']],
  [
    ['--tags', 'a, b', '--tags=c'],
    ['a', 'b', 'c'],
  ],
  [['--tags='], []],
])('%j: no tag is empty, which no set has', (flags, tags) => {
  expect(read('--compatibility=auto', ...flags).compatibility?.tags).toEqual(tags)
})

test.each<[readonly string[], string | undefined]>([
  [[], 'attached'],
  [['--compatibility', 'attached'], 'attached'],
  [['--compatibility', 'infer'], 'infer'],
  [['--compatibility', 'none'], undefined],
  [['--compatibility=off'], undefined],
])('%j asks for the spec %s', (flags, spec) => {
  expect(read(...flags).compatibility?.spec).toBe(spec)
})

test.each([
  ['attached', [], false],
  ['none', [], false],
  ['off', [], false],
  ['auto', [], true],
  ['infer', [], true],
  ['spec.yaml', [], true],
  ['attached', ['m.yaml'], true],
])(
  'the spec %s and the manifests %j are a question to images: %s',
  (compatibility, file, isAsked) => {
    const { values } = parseFlags(validateUsage, [])
    expect(isAskedBy({ ...values, compatibility, file })).toBe(isAsked)
  },
)
