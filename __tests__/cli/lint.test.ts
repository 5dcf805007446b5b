import { writeFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { dispatch } from '../../src/cli/run-command-line.ts'
import { withDirectory } from '../support/with-directory.ts'

const head = 'apiVersion: container-canary.nvidia.com/v1\nkind: Validator\nname: a\n'
const right = `${head}checks: [{ name: a, probe: { exec: { command: [a] } } }]\n`
const wrong = `${head}cheks: []\n`
const odd = `${head}checks: [{ name: a, probe: { httpGet: { port: 80, host: localhost } } }]\n`

async function lint(args: readonly string[], files: Readonly<Record<string, string>>, input = '') {
  const said = { stdout: '', stderr: '', code: -1 }
  await withDirectory(async (cwd) => {
    await mkdir(join(cwd, 'more'))
    for (const [name, text] of Object.entries(files)) await writeFile(join(cwd, name), text)
    const output = (name: 'stdout' | 'stderr') => ({
      write: (text: string) => void (said[name] += text),
      isTerminal: false,
      width: Infinity,
    })
    said.code = await dispatch(['lint', ...args], {
      ...{ stdout: output('stdout'), stderr: output('stderr') },
      stdin: (async function* () {
        yield* await Promise.resolve([Buffer.from(input)])
      })(),
      ...{ env: {}, cwd, signal: new AbortController().signal },
    })
  })
  return said
}

test('what is right is told in one line', async () => {
  expect(await lint(['a.yaml'], { 'a.yaml': right })).toEqual({
    code: 0,
    stdout: '',
    stderr: '1 file: nothing is wrong\n',
  })
})

test('all problems of all files at once, each at its place', async () => {
  const { code, stdout, stderr } = await lint(['a.yaml', 'b.yaml'], {
    'a.yaml': wrong,
    'b.yaml': `${right}surprise: 1\n`,
  })
  expect([code, stderr]).toEqual([1, '2 files: 3 errors\n'])
  expect(stdout).toBe(
    `error: a.yaml:1:1: checks is missing
error: a.yaml:4:1: cheks is not a known key (did you mean checks?)
error: b.yaml:5:1: surprise is not a known key
`,
  )
})

describe('words', () => {
  test('a directory, a glob and standard input; what several words name is read once', async () => {
    const files = { 'a.yaml': right, 'more/b.yml': wrong, 'more/c.json': '{"on": "push"}' }
    const { code, stdout, stderr } = await lint(['more', '-', '*.yaml', 'more/*.yml'], files, wrong)
    expect([code, stderr]).toEqual([1, '4 files: 4 errors, 1 notice\n'])
    expect(stdout.split('\n').map((line) => line.split(':')[1])).toEqual([
      ...[' more/b.yml', ' more/b.yml', ' more/c.json', ' -', ' -'],
      undefined,
    ])
  })

  test('a file that is not there does not hide what is wrong with others', async () => {
    const { code, stdout } = await lint(['nowhere.yaml', 'a.yaml'], { 'a.yaml': wrong })
    expect(code).toBe(2)
    expect(stdout).toMatch(/^error: the file nowhere\.yaml does not exist .*\nerror: a\.yaml:1:1/)
  })

  test.each([
    ['an address', ['https://example.com/a.yaml'], 'does not exist'],
    ['an empty directory', ['more'], 'the directory more holds no manifest'],
    ['a glob that fits nothing', ['*.nothing'], 'no file matches *.nothing'],
  ])('%s', async (_what, words, message) => {
    const { code, stdout } = await lint(words, {})
    expect([code, stdout]).toEqual([2, expect.stringContaining(message)])
  })

  test('none', async () => {
    expect(await lint([], {})).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('give at least one file'),
    })
  })
})

describe('flags', () => {
  test('--strict: warnings fail', async () => {
    const files = { 'a.yaml': odd }
    expect((await lint(['a.yaml'], files)).code).toBe(0)
    expect((await lint(['a.yaml', '--strict'], files)).code).toBe(1)
  })

  test('--output json and github', async () => {
    const files = { 'a.yaml': wrong }
    const { stdout, stderr } = await lint(['a.yaml', '--output', 'json'], files)
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toContainEqual({
      severity: 'error',
      code: 'unknown-key',
      message: 'cheks is not a known key',
      location: { file: 'a.yaml', line: 4, column: 1 },
      hint: 'did you mean checks?',
    })
    const annotated = await lint(['a.yaml', '--output', 'github'], files)
    expect(annotated.stdout).toContain('::error file=a.yaml,line=4,col=1,title=unknown-key::cheks')
  })

  test('--portable: places that NVIDIA’s own Container Canary has otherwise are warnings', async () => {
    const files = { 'a.yaml': `${right}devices: [nvidia.com/gpu=all]\n` }
    expect((await lint(['a.yaml'], files)).stdout).toBe('')
    const { code, stdout } = await lint(['a.yaml', '--portable'], files)
    expect([code, stdout]).toEqual([
      0,
      'warning: a.yaml:5:1: devices: Container Canary ignores it: it has no such field\n',
    ])
  })
})
