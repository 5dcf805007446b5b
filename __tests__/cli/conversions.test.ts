import { describe, expect, test } from '@jest/globals'
import { dispatch } from '../../src/cli/run-command-line.ts'
import { loadValidators } from '../../src/validator/load.ts'

async function run(args: readonly string[], input = '') {
  const said = { stdout: '', stderr: '' }
  const output = (name: keyof typeof said) => ({
    write: (text: string) => void (said[name] += text),
    isTerminal: false,
    width: Infinity,
  })
  const code = await dispatch(args, {
    ...{ stdout: output('stdout'), stderr: output('stderr') },
    stdin: (async function* () {
      yield* await Promise.resolve([Buffer.from(input)])
    })(),
    ...{ env: {}, cwd: '/', signal: new AbortController().signal },
  })
  return { code, ...said }
}

const pod = `
apiVersion: v1
kind: Pod
metadata: {name: web}
spec: {containers: [{name: app, image: a, livenessProbe: {tcpSocket: {port: 80}}}]}
`

describe('pod to-validator', () => {
  test('reads standard input, and prints Validators alone', async () => {
    const { code, stdout, stderr } = await run(['pod', 'to-validator', '-f', '-'], pod)
    expect([code, stderr]).toEqual([0, ''])
    const origin = { kind: 'file', file: 'stdout', directory: null } as const
    expect(loadValidators([{ origin, text: stdout }]).map(({ name }) => name)).toEqual(['web'])
  })

  test.each([
    [['--container', 'none'], 'error: no container is called none; there are app\n'],
    [['--file', 'missing.yaml'], /^error: the Kubernetes manifest missing.yaml does not exist/],
    [['word'], /^error: unexpected argument "word"/],
  ])('%j is an error, and nothing is printed', async (args, message) => {
    const { code, stdout, stderr } = await run(['pod', 'to-validator', '-f', '-', ...args], pod)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
  })

  test('wants a manifest', async () => {
    const { code, stderr } = await run(['pod', 'to-validator'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('there is no manifest')])
  })
})

describe('validator to-probes', () => {
  test('knows the built-in manifests, and prints a probe alone', async () => {
    const args = ['validator', 'to-probes', '-f', 'kubeflow', '--kind', 'startup']
    const { code, stdout } = await run(args)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^startupProbe:$/m)
  })

  test.each([
    [['--kind', 'postStart'], /--kind/],
    [['--check', 'none'], /^error: no check is called "none"; there are /],
  ])('%j is an error, and nothing is printed', async (args, message) => {
    const { code, stdout, stderr } = await run([
      ...['validator', 'to-probes', '-f', 'kubeflow'],
      ...args,
    ])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
  })
})
