import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { CanaryError, describeProblem } from '../../src/errors.ts'
import { manifestLimits } from '../../src/limits.ts'
import { loadValidators } from '../../src/validator/load.ts'
import { readManifests } from '../../src/validator/sources.ts'
import { partsOfWord } from '../../src/validator/words.ts'

const head = 'apiVersion: container-canary.nvidia.com/v1\nkind: Validator\n'
const check = (name: string) => `  - { name: ${name}, probe: { exec: { command: [${name}] } } }\n`

const files = {
  'web.yaml': `${head}name: web
parameters: [{ name: greeting, default: hello }]
user: 1000
env: [{ name: A, value: $(greeting) }, { name: B, value: b, secret: true }]
tmpfs: [/tmp]
volumes: [{ mountPath: /data, path: ./data }]
conditions: [read-only-root]
checks:
${check('serves')}${check('both')}`,
  'profile.yaml': `${head}name: strict
profile: true
readOnly: true
user: 1000
env: [{ name: B, value: b }, { name: C, value: c }]
tmpfs: [/tmp, /run]
capabilities: { drop: [ALL] }
conditions: [no-network, read-only-root]
checks:
${check('both')}`,
  'settings.yaml': `${head}name: settings\nprofile: true\nnoNewPrivileges: true\n`,
  'reads.yaml': `${head}name: reads
profile: true
tmpfs: [/run]
checks: [{ name: user, probe: { image: { userIsNumeric: true } } }]
`,
  'other.yaml': `${head}name: other\nprofile: true\nuser: 2000\nenv: [{ name: A, value: z }]\n`,
}

let directory = ''
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'canary-combine-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text)
})
afterAll(() => {
  rmSync(directory, { recursive: true })
})

const never = new AbortController().signal
const load = async (...words: readonly string[]) =>
  loadValidators(await readManifests(words, directory, 'by-origin', never))

const problemsOf = async (...words: readonly string[]) => {
  const error = await load(...words).catch((thrown: unknown) => thrown)
  if (!(error instanceof CanaryError)) throw new Error('it can be read', { cause: error })
  return error.problems.map(describeProblem)
}

describe('manifests that a word combines', () => {
  test('say what has no effect without a container only where none is started', async () => {
    const codesOf = async (word: string) =>
      (await load(word)).flatMap(({ notices }) => notices.map(({ code }) => code))
    expect(await codesOf('reads.yaml')).toEqual(['container-unused'])
    expect(await codesOf('web.yaml + reads.yaml')).not.toContain('container-unused')
  })

  test('are one Validator, with the fields of the first and all lists joined', async () => {
    const [validator, ...more] = await load('web.yaml + profile.yaml + settings.yaml')
    expect(more).toEqual([])
    expect(validator).toMatchObject({
      name: 'web + strict + settings',
      origin: { file: 'web.yaml' },
      container: {
        ...{ user: '1000', readOnlyRoot: true, noNewPrivileges: true },
        tmpfs: [{ path: '/tmp' }, { path: '/run' }],
        capabilities: { add: [], drop: ['ALL'] },
      },
      env: [
        { name: 'A', value: 'hello', secret: false },
        { name: 'B', value: 'b', secret: true },
        { name: 'C', value: 'c' },
      ],
      conditions: [
        { condition: { kind: 'read-only-root' }, location: { file: 'web.yaml' } },
        { condition: { kind: 'no-network' }, location: { file: 'profile.yaml' } },
      ],
    })
    expect(validator?.checks.map(({ name, location }) => [name, location.file])).toEqual([
      ['serves', 'web.yaml'],
      ['web: both', 'web.yaml'],
      ['strict: both', 'profile.yaml'],
    ])
  })

  test('may not set one thing to two values', async () => {
    expect(await problemsOf('web.yaml + other.yaml')).toEqual([
      'other.yaml:5:7: user of "other" is another one than that of "web", at web.yaml:5:7 (what is combined may say a thing twice, but not differently)',
      expect.stringMatching(/^other\.yaml:6:7: env\.A of "other" is another one/),
    ])
  })

  test('have values of their own behind a question mark', async () => {
    const [plain, valued] = await load('web.yaml', 'web.yaml?greeting=good+day%21 + settings.yaml')
    expect(plain?.env[0]?.value).toBe('hello')
    expect(valued?.env[0]?.value).toBe('good day!')
    expect(valued?.name).toBe('web + settings')
  })

  test('one that is restricted restricts all', () => {
    const text = (name: keyof typeof files) => files[name]
    const origin = { kind: 'file', file: 'web.yaml', directory: '/' } as const
    const url = { kind: 'url', file: 'https://example.com/p.yaml', directory: null } as const
    const combinedWith = [{ origin: url, text: text('settings.yaml') }]
    const [validator] = loadValidators([{ origin, text: text('web.yaml'), combinedWith }])
    expect(validator?.origin).toMatchObject({ kind: 'url', file: 'web.yaml' })
    expect(validator?.volumes[0]).toMatchObject({ path: './data', directory: '/' })
  })

  test('what a file is called is no sum, where there is such a file', async () => {
    const name = 'a + b.yaml'
    writeFileSync(join(directory, name), files['web.yaml'])
    expect((await load(name)).map((one) => [one.name, one.origin.file])).toEqual([['web', name]])
  })
})

describe('a word', () => {
  const parts = (word: string) => partsOfWord(word, ['kubeflow', 'openshift'])
  const plain = (name: string) => ({ name, parameters: {} })

  test.each([
    ['kubeflow', [plain('kubeflow')]],
    ['kubeflow + openshift', [plain('kubeflow'), plain('openshift')]],
    ['kubeflow+openshift', [plain('kubeflow'), plain('openshift')]],
    ['kubeflow+mine', [plain('kubeflow+mine')]],
    ['c++.yaml', [plain('c++.yaml')]],
    ['test?.yaml', [plain('test?.yaml')]],
    ['a.yaml?x=1&y=a%26b', [{ name: 'a.yaml', parameters: { x: '1', y: 'a&b' } }]],
    ['https://example.com/a?x=1', [plain('https://example.com/a?x=1')]],
    [
      'a.yaml?__proto__=1',
      [{ name: 'a.yaml', parameters: JSON.parse('{"__proto__":"1"}') as object }],
    ],
  ])('%s', (word, expected) => {
    expect(parts(word)).toEqual(expected)
  })

  test.each(['kubeflow + ', ' + kubeflow', 'a + + b'])('%j has a side with nothing', (word) => {
    expect(() => parts(word)).toThrow('has nothing on one side of a +')
  })

  test('combines so many (limit: manifestLimits.combined)', () => {
    const word = (count: number) => Array.from({ length: count }, (_, at) => `m${at}`).join(' + ')
    expect(parts(word(manifestLimits.combined))).toHaveLength(manifestLimits.combined)
    expect(() => parts(word(manifestLimits.combined + 1))).toThrow('at most')
  })
})
