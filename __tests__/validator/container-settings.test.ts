import { describe, expect, test } from '@jest/globals'
import { CanaryError, describeProblem } from '../../src/errors.ts'
import { loadValidators } from '../../src/validator/load.ts'
import { validatorOf } from '../support/validators.ts'

const head = 'apiVersion: container-canary.nvidia.com/v1\nkind: Validator\nname: test\n'
const check = 'checks: [{ name: a, probe: { exec: { command: [a] } } }]\n'
const origin = { kind: 'file', file: 'm.yaml', directory: '/' } as const

function problemsIn(text: string): readonly string[] {
  try {
    loadValidators([{ origin, text: `${head}${text}` }])
  } catch (error) {
    if (error instanceof CanaryError) return error.problems.map(describeProblem)
    throw error
  }
  return []
}

describe('what a manifest says of its container', () => {
  test('typed, each where it was written', () => {
    const text = `${head}entrypoint: [/app]
args: [serve]
workingDir: /srv
user: 1000
groups: [4, video]
readOnly: true
tmpfs: [/tmp, { path: /run, size: 64Mi }]
network: none
resources: { memory: 256Mi, cpu: 500m, pids: 100 }
capabilities: { add: [NET_RAW], drop: [ALL] }
noNewPrivileges: true
${check}`
    const [validator] = loadValidators([{ origin, text }])
    expect(validator?.container).toEqual({
      entrypoint: ['/app'],
      workingDirectory: '/srv',
      user: '1000',
      groups: ['4', 'video'],
      readOnlyRoot: true,
      tmpfs: [
        { path: '/tmp', size: null },
        { path: '/run', size: 64 * 2 ** 20 },
      ],
      network: 'none',
      memory: 256 * 2 ** 20,
      cpu: 500,
      pids: 100,
      capabilities: { add: ['NET_RAW'], drop: ['ALL'] },
      noNewPrivileges: true,
    })
    expect(validator?.command).toEqual(['serve'])
    expect(validator?.places.get('user')).toMatchObject({ line: 7, column: 7 })
    expect(validator?.places.get('resources.cpu')).toMatchObject({ line: 12 })
  })

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['1000:0', { user: '1000:0' }],
    ['node', { user: 'node' }],
    ['0', { user: 0 }],
  ])('the user %s', (user, fields) => {
    expect(validatorOf({ a: {} }, fields).container.user).toBe(user)
  })

  test.each<[string, string]>([
    ['user: "a b"', '4:7: user must be a user, with :group where that is not its own'],
    ['user: true', '4:7: user has the wrong type'],
    ['workingDir: srv', '4:13: workingDir must be an absolute path in the container'],
    ['tmpfs: [tmp]', '4:9: tmpfs[0] must be an absolute path in the container'],
    ['tmpfs: ["/a:exec"]', '4:9: tmpfs[0] must not hold a colon or a comma'],
    ['tmpfs: [{ path: /a, size: much }]', '4:27: tmpfs[0].size must be a size such as 64Mi'],
    ['network: host', '4:10: network must be none, not the text "host"'],
    ['resources: { memory: 1Mi }', '4:22: resources.memory must be an amount of memory such as'],
    ['resources: { cpu: 9m }', '4:19: resources.cpu must be an amount of processors such as'],
    ['resources: { cpu: 1000001m }', '4:19: resources.cpu must be an amount of processors'],
    ['resources: { cpu: 1m }', '4:19: resources.cpu must be an amount of processors such as'],
    ['resources: { pids: 0 }', '4:20: resources.pids must be at least 1'],
    ['capabilities: { add: ["a b"] }', '4:23: capabilities.add[0] must be a capability'],
    ['groups: [keep-groups]', '4:10: groups[0] must be a group'],
    [
      'conditions: [read-only]',
      '4:14: conditions[0] must be a condition: did you mean read-only-root?',
    ],
    ['conditions: [{ memory: 1 }]', '4:24: conditions[0].memory must be an amount of memory'],
    [
      'conditions: [no-network, no-network]',
      '4:26: conditions[1] is there twice: each is a run of its own',
    ],
    ['y-read: 1', '4:1: y-read is not a known key'],
  ])('%s is refused', (text, problem) => {
    expect(problemsIn(`${text}\n${check}`)).toEqual([expect.stringContaining(`m.yaml:${problem}`)])
  })

  test('args beside command is refused: they are the same', () => {
    expect(problemsIn(`command: [a]\nargs: [a]\n${check}`)).toEqual([
      expect.stringContaining('m.yaml:5:1: args and command are the same thing'),
    ])
  })

  test('without a network nothing asks over it', () => {
    const checks = (action: string) => `checks: [{ name: a, probe: { ${action} } }]\n`
    const refused = expect.stringContaining('with network: none nothing reaches it') as unknown
    expect(problemsIn(`network: none\n${checks('tcpSocket: { port: 80 }')}`)).toEqual([refused])
    expect(problemsIn(`network: none\n${checks('grpc: { port: 80 }')}`)).toEqual([refused])
    const elsewhere = checks('httpGet: { port: 80, host: example.com }')
    expect(problemsIn(`network: none\n${elsewhere}`)).toEqual([])
    expect(problemsIn(`network: none\n${check}`)).toEqual([])
  })

  test('keys that begin with x- are for others', () => {
    expect(problemsIn(`x-read: 2026-11-29\nx-more: { a: [1] }\n${check}`)).toEqual([])
  })

  test('a manifest has checks; a profile alone is told what it is for', () => {
    expect(problemsIn('')).toEqual(['m.yaml:1:1: checks is missing'])
    expect(problemsIn('checks: []\n')).toEqual(['m.yaml:4:9: checks must have at least one check'])
    expect(problemsIn('profile: true\n')).toEqual([
      'm.yaml:1:1: the profile "test" has no checks of its own (combine it with a manifest, such as web.yaml + it)',
    ])
    expect(problemsIn(`profile: true\n${check}`)).toEqual([])
  })
})
