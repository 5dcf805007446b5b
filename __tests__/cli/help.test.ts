import { describe, expect, test } from '@jest/globals'
import { commands } from '../../src/cli/commands.ts'
import { dispatch } from '../../src/cli/run-command-line.ts'

async function run(...args: readonly string[]) {
  const said = { stdout: '', stderr: '' }
  const output = (name: keyof typeof said) => ({
    write: (text: string) => void (said[name] += text),
    isTerminal: false,
    width: Infinity,
  })
  const code = await dispatch(args, {
    stdout: output('stdout'),
    stderr: output('stderr'),
    stdin: (async function* () {
      yield* await Promise.resolve<Uint8Array[]>([])
    })(),
    env: {},
    cwd: '/',
    signal: new AbortController().signal,
  })
  return { code, ...said }
}

const groups = ['cdi', 'compat', 'validator']

describe('help', () => {
  test.each([
    ['--help'],
    ['-h'],
    ['help'],
    ...groups.flatMap((group) => [
      [group, '--help'],
      [group, '-h'],
      ['help', group],
    ]),
    ...commands.flatMap(({ name }) => [
      [...name.split(' '), '--help'],
      ['help', ...name.split(' ')],
    ]),
  ])('%j %j %j is told on stdout, and is no error', async (...args) => {
    const { code, stdout, stderr } = await run(...args)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Usage: container-canary /)
  })

  test.each([[], ...groups.map((group) => [group])])(
    '%j is asked for its word',
    async (...args) => {
      const { code, stdout, stderr } = await run(...args)
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(/^Usage: container-canary /)
    },
  )

  test.each([['bogus'], ['bogus', '--help'], ['help', 'bogus'], ['compat', 'bogus']])(
    '%j %j is no command',
    async (...args) => {
      const { code, stdout, stderr } = await run(...args)
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(/^container-canary: there is no command ".*bogus"\n\nUsage: /)
    },
  )

  test.each([
    [['validat'], 'validate'],
    [['vaildate', 'app:1'], 'validate'],
    [['compat', 'lnit'], 'compat lint'],
    [['attach'], 'compat attach'],
    [['comapt', '--help'], 'compat'],
    [['--verison'], '--version'],
    [['feature'], 'features'],
  ])('%j asks for %s', async (args, meant) => {
    const { code, stderr } = await run(...args)
    expect(code).toBe(2)
    expect(stderr.split('\n')[0]).toMatch(new RegExp(`; did you mean ${meant}\\?$`))
  })

  test('a command that is like none asks for none', async () => {
    const { stderr } = await run('frobnicate')
    expect(stderr.split('\n')[0]).toBe('container-canary: there is no command "frobnicate"')
  })

  test.each(commands.map(({ name }) => [name]))('of %s keeps to the width', async (name) => {
    const { stdout } = await run(...name.split(' '), '--help')
    expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([])
    expect(stdout).toMatch(/^ {2}-h, --help +this text$/m)
  })

  test('a command that another begins with is told by itself, and so is the other', async () => {
    const [pod, conversion] = await Promise.all([
      run('pod', '--help'),
      run('pod', 'to-validator', '--help'),
    ])
    expect(pod.stdout).toMatch(/^Usage: container-canary pod --file/)
    expect(conversion.stdout).toMatch(/^Usage: container-canary pod to-validator --file/)
  })

  test('a group lists its own commands', async () => {
    const { stdout } = await run('compat', '--help')
    expect(stdout).toContain('compat lint')
    expect(stdout).not.toContain('cdi list')
  })
})

test('a command tells all flags that are wrong', async () => {
  const wrong = ['--pull', 'x', '--concurrency', '0', '--output', 'y', '--label', 'z']
  const { code, stderr } = await run('validate', '--context', '.', ...wrong, 'image')
  expect(code).toBe(2)
  for (const name of ['--pull', '--concurrency', '--output', '--label']) {
    expect(stderr).toContain(`error: ${name} `)
  }
})

test.each([
  [['validate', 'kubeflow', 'image'], 'did you mean --file kubeflow?'],
  [
    ['report', '--format', 'html', '--format', 'json'],
    '--format takes one value, and is given "html" and "json"',
  ],
  [['features', '--node', 'a', '--node', 'b'], '--node takes one value'],
  [['cdi', 'list', '--output', 'text', '--output', 'json'], '--output takes one value'],
  [['compat', 'lint', '--output', 'text', '--output', 'json', 'x'], '--output takes one value'],
])('%j is told what is wrong', async (args, words) => {
  const { code, stderr } = await run(...args)
  expect(code).toBe(2)
  expect(stderr).toContain(words)
})
