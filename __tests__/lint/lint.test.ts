import { describe, expect, test } from '@jest/globals'
import { describeProblem } from '../../src/errors.ts'
import { lintText } from '../../src/lint/lint.ts'
import { lintLimits } from '../../src/limits.ts'

const head = 'apiVersion: container-canary.nvidia.com/v1\nkind: Validator\nname: a\n'
const runs = 'checks: [{ name: a, probe: { exec: { command: [a] } } }]\n'

interface Asked {
  readonly portable?: boolean
  readonly among?: string | null
}

async function said(text: string, { portable = false, among = null }: Asked = {}) {
  const { signal } = new AbortController()
  const settings = { directory: '/work', portable, among, signal }
  const notices = await lintText({ file: 'a.yaml', text }, settings)
  return notices.map((notice) => `${notice.severity} ${describeProblem(notice)}`)
}

const spec = (feature: string) => `version: v1alpha1
compatibilities:
  - rules:
      - name: a
        matchFeatures:
          - { feature: ${feature}, matchExpressions: { AVX2: { op: Exists } } }
`

const pod = (field: string) => `apiVersion: v1
kind: Pod
metadata: { name: a }
spec:
  ${field}
  containers: [{ name: a, image: b }]
`

describe('each sort of file is read by its own reader', () => {
  test.each([
    ['a Validator', `${head}${runs}`],
    ['a compatibility spec', spec('cpu.cpuid')],
    ['a Pod', pod('hostname: x')],
    [
      'container-structure-test',
      'schemaVersion: 2.0.0\nfileExistenceTests: [{ name: a, path: /a, shouldExist: true }]\n',
    ],
    ['goss', 'file: { /etc/passwd: { exists: true } }\n'],
    ['nothing but a comment', '# nothing\n', 'error a.yaml:1:1: nothing here is known'],
  ])('%s', async (_what, text, ...problems) => {
    expect(await said(text)).toEqual(problems.map((problem) => expect.stringContaining(problem)))
  })

  test.each([
    ['a Validator', `${head}${runs}surprise: 1\n`, 'error a.yaml:5:1: surprise is not a known key'],
    ['whose kind is misspelt', head.replace('Validator', 'Valdiator'), '(did you mean Validator?)'],
    ['whose kind is missing', `name: a\n${runs}`, 'error a.yaml:1:1: kind is missing'],
    ['a compatibility spec', spec('cpu.cpudi'), 'warning a.yaml:6:'],
    ['whose list is misspelt', spec('cpu.cpuid').replace('bilities', 'bilites'), 'compatibilites'],
    [
      'a Pod',
      pod('hostnaem: x'),
      'warning a.yaml:5:3: unknown field "spec.hostnaem" (did you mean hostname?)',
    ],
    ['a Pod that is refused', pod('restartPolicy: Sometimes'), 'error a.yaml:5:'],
    [
      'objects beside Pods',
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n',
      'notice a.yaml:1:1: no Pod in a.yaml',
    ],
    [
      'container-structure-test',
      'schemaVersion: 2.0.0\ncommandTest: []\n',
      '(did you mean commandTests?)',
    ],
    [
      'goss',
      'file: { /a: { exists: true, sise: 3 } }\n',
      'warning a.yaml:1:29: sise of file "/a" is not checked: a Validator has no counterpart of it (did you mean size?)',
    ],
    ['what is no YAML', `${head}checks: [\n`, 'error a.yaml:5:1: not valid YAML'],
    ['a template', 'apiVersion: v1\nkind: Pod\nspec: {{ .Values.a }}\n', 'template'],
  ])('%s, with something wrong', async (_what, text, problem) => {
    expect(await said(text)).toEqual(expect.arrayContaining([expect.stringContaining(problem)]))
  })

  test('a file of many that is for nobody here is no fault', async () => {
    const text = 'on: push\njobs: {}\n'
    expect(await said(text)).toEqual([
      expect.stringMatching(/^error a\.yaml:1:1: nothing here is known/),
    ])
    expect(await said(text, { among: 'deploy' })).toEqual([
      expect.stringMatching(/^notice a\.yaml:1:1: not looked at: deploy names it/),
    ])
  })
})

describe('a Validator is told all that a run would refuse of it', () => {
  test('keys, options and patterns together, in the order of the lines', async () => {
    const text = `${head}dockerRunOptions: [--gpu, all]
checks:
  - name: a
    probe: { exec: { command: [a], stdout: { matches: ['('] } } }
`
    expect(await said(text)).toEqual([
      expect.stringMatching(/^error a\.yaml:4:20: dockerRunOptions: .*--gpu/),
      expect.stringMatching(
        /^error a\.yaml:7:56: exec\.stdout\.matches\.0 of the check "a" is no regular/,
      ),
    ])
  })

  test('a profile needs no checks, and a parameter no value', async () => {
    expect(await said(`${head}profile: true\nreadOnly: true\n`)).toEqual([])
    const parameters = 'parameters: [{ name: port }, { name: path, pattern: ^/ }]\n'
    const probe = '{ httpGet: { port: $(port), path: $(path) } }'
    const checks = `volumes: [{ mountPath: $(path) }]\nchecks: [{ name: a, probe: ${probe} }]\n`
    const right = `${head}ports: [{ port: 80 }]\n${parameters}${checks}`
    expect(await said(right)).toEqual([])
    const pattern = `${head}parameters: [{ name: a, pattern: '(' }]\n${runs}`
    expect(await said(pattern)).toEqual([
      expect.stringMatching(/^error a\.yaml:4:.*the pattern of the parameter a is no regular/),
    ])
    expect(await said(`${right}surprise: $(path)\n`)).toEqual([
      'error a.yaml:8:1: surprise is not a known key',
    ])
  })

  test('files that options name are not looked for', async () => {
    const options = '["--env-file", "/nowhere", "--security-opt", "seccomp=nowhere.json"]'
    expect(await said(`${head}dockerRunOptions: ${options}\n${runs}`)).toEqual([])
  })

  test('what is odd is a warning or a notice', async () => {
    const check = '{ name: a, probe: { httpGet: { port: 80, host: localhost } } }'
    expect(await said(`${head}checks: [${check}, ${check}]\n`)).toEqual([
      expect.stringMatching(/^warning .*host localhost is the machine/),
      expect.stringMatching(/^warning .*an earlier check is named "a" too/),
      expect.stringMatching(/^warning .*host localhost is the machine/),
    ])
  })

  test('so many findings of one file (limit: lintLimits.findings)', async () => {
    const check = '  - { name: a, probe: { tcpSocket: { port: 80, host: localhost } } }\n'
    const text = `${head}ports: [{ port: 80 }]\nchecks:\n${check.repeat(300)}`
    expect(await said(text)).toHaveLength(lintLimits.findings)
  })
})
