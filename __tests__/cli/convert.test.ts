import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { dispatch } from '../../src/cli/run-command-line.ts'
import { loadValidators } from '../../src/validator/load.ts'

const fixtures = join(import.meta.dirname, '../structure-test/__fixtures__')

async function convert(args: readonly string[], input = '') {
  const said = { stdout: '', stderr: '' }
  const output = (name: keyof typeof said) => ({
    write: (text: string) => void (said[name] += text),
    isTerminal: false,
    width: Infinity,
  })
  const code = await dispatch(['convert', ...args], {
    ...{ stdout: output('stdout'), stderr: output('stderr') },
    stdin: (async function* () {
      yield* await Promise.resolve([Buffer.from(input)])
    })(),
    ...{ env: {}, cwd: fixtures, signal: new AbortController().signal },
  })
  return { code, ...said }
}

/** What is asked, without where it is written. */
function asked(text: string, file = 'm.yaml'): unknown {
  const validators = loadValidators([{ origin: { kind: 'file', file, directory: '/' }, text }])
  const plain = validators.map(({ name, env, ports, options, checks }) => ({
    ...{ name, env, ports, options: options.map((option) => option.text) },
    checks: checks.map(({ name: of, action, timing }) => ({ of, action, timing })),
  }))
  return JSON.parse(JSON.stringify(plain))
}

const goss = `file: { /etc/passwd: { exists: true, mode: "0644", owner: root, contents: ["/^root:/", "!x"] } }
command: { 'echo "a: b"': { exit-status: 0, stdout: ["a: b"], stderr: "" } }
port: { tcp:80: { listening: true } }
http: { http://localhost/a: { status: 200 } }
user: { root: { exists: true, uid: 0 } }
`

describe('what is converted asks the same as what it was converted from', () => {
  test.each(['passing.yaml', 'failing.yaml'])('%s of container-structure-test', async (file) => {
    const original = asked(readFileSync(join(fixtures, file), 'utf8'), file)
    for (const output of ['yaml', 'json']) {
      const { code, stdout, stderr } = await convert([file, '--output', output])
      expect([code, stderr]).toEqual([0, ''])
      expect(asked(stdout)).toEqual(original)
    }
  })

  test('a goss file, and what is told of it stands above it', async () => {
    const { code, stdout, stderr } = await convert(['-'], goss)
    expect(code).toBe(0)
    expect(stderr).toMatch(
      /^warning: -:4:31: status of http "http:\/\/localhost\/a" is checked less/,
    )
    expect(stdout).toMatch(/^# status of http "http:\/\/localhost\/a" is checked less strictly/)
    expect(asked(stdout)).toEqual(asked(goss, '-'))
  })

  test('several documents, of any kind', async () => {
    const own =
      'apiVersion: container-canary.nvidia.com/v1\nkind: Validator\nname: own\nchecks: [{ name: a, probe: { exec: { command: [b] } } }]\n'
    const test = "schemaVersion: 2.0.0\nfileExistenceTests: [{ name: 'yes', path: /a }]\n"
    const { stdout } = await convert(['-'], [own, test, goss].join('---\n'))
    expect(asked(stdout)).toMatchObject([{ name: 'own' }, { checks: [{ of: 'yes' }] }, {}])
    expect(
      (await convert(['-', '-o', 'json'], `${own}---\n${test}`)).stdout.trim().split('\n'),
    ).toHaveLength(2)
  })
})

describe('what cannot be converted', () => {
  test.each([
    [[], '', /^error: there is no file: name the one to convert/],
    [['missing.yaml'], '', /^error: the manifest missing.yaml does not exist/],
    [['-'], 'schemaVersion: 9\n', /:1:16: schemaVersion is "9"; files of container-structure-test/],
    [
      ['-'],
      "schemaVersion: 2.0.0\ncommandTests: [{ name: a, command: b, expectedOutput: ['('] }]\n",
      /:2:56: exec.stdout.matches.0 of the check "a" is no regular expression of RE2/,
    ],
    [['-'], 'package: { a: {} }\n', /nothing of the goss file can be checked here/],
    [['passing.yaml', '--output', 'xml'], '', /--output/],
  ])('%j', async (args, input, message) => {
    const { code, stdout, stderr } = await convert(args, input)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
  })
})
