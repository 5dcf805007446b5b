import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import http from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model.ts'
import { askEngine, baseImage, engines } from '../support/engines.ts'
import { check, manifest } from '../support/validate-with.ts'

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
const good = manifest({ checks: [check('one', { exec: { command: ['true'] } })] })

/** Ten to the ninth power, in nine lines. */
const bomb = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
  .map((name, index, names) =>
    index === 0
      ? `${name}: &${name} [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]`
      : `${name}: &${name} [${Array(10)
          .fill(`*${names[index - 1] ?? ''}`)
          .join(', ')}]`,
  )
  .join('\n')

const files: Readonly<Record<string, string>> = {
  'good.yaml': good,
  'empty.yaml': '',
  'words.yaml': 'just some words\n',
  'broken.yaml': 'checks: [\n',
  'bomb.yaml': bomb,
  'big.yaml': `# ${'x'.repeat(10 * 1024 * 1024)}\n${good}`,
  'list.yaml': '- one\n- two\n',
  'pod.yaml': 'apiVersion: v1\nkind: Pod\n',
  'volume.yaml': manifest({
    volumes: [{ mountPath: '/data', path: './not-there' }],
    checks: [check('one', { exec: { command: ['true'] } })],
  }),
}

interface Ended {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

let directory: string
let web: Server
let origin: string

async function listen(
  handler: (request: IncomingMessage, response: ServerResponse) => void,
  path?: string,
): Promise<Server> {
  const server = http.createServer(handler)
  if (path === undefined) server.listen(0, '127.0.0.1')
  else server.listen(path)
  await once(server, 'listening')
  return server
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'canary-bad-'))
  await chmod(directory, 0o755)
  for (const [name, text] of Object.entries(files)) await writeFile(join(directory, name), text)
  web = await listen((request, response) => {
    if (request.url === '/missing.yaml') response.writeHead(404, 'Not Here').end()
    else response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Please log in</p>')
  })
  origin = `http://127.0.0.1:${(web.address() as AddressInfo).port}`
})

afterAll(async () => {
  web.close()
  await rm(directory, { recursive: true })
})

describe.each(engines)('what cannot be used is told in a sentence, with $name', (engine) => {
  const { address } = engine
  const owner = `canary-test-${randomUUID()}`

  const validate = async (args: readonly string[], options = {}): Promise<Ended> => {
    const node = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', cli, 'validate']
    const child = spawn(process.execPath, [...node, ...args], {
      cwd: directory,
      env: { PATH: process.env['PATH'], HOME: directory, DOCKER_HOST: address, USER: owner },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...options,
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    const [exitCode] = (await once(child, 'close')) as [number | null]
    return { exitCode, stdout, stderr }
  }

  afterAll(async () => {
    const all = (await askEngine(address, 'GET', '/containers/json?all=1')) as readonly {
      readonly Labels: Readonly<Record<string, string>> | null
    }[]
    const own = all.filter(({ Labels }) => Labels?.['container-canary.owner']?.startsWith(owner))
    expect(own).toEqual([])
  })

  const expectSentence = (
    { exitCode, stdout, stderr }: Ended,
    code: number,
    words: readonly string[],
  ) => {
    expect(stderr).not.toContain('rror')
    const report = JSON.parse(stdout) as Report
    expect(report.verdict).toBe('errored')
    expect(report.errors).toHaveLength(1)
    const [{ message, hint, location } = { message: '', hint: null, location: null }] =
      report.errors
    const sentence = `${location === null ? '' : `${location.file}:${location.line}: `}${message} (${hint ?? ''})`
    for (const word of words) expect(sentence).toContain(word)
    expect(message).not.toContain('\n')
    expect(
      report.images.flatMap(({ validators }) => validators.map(({ container }) => container)),
    ).toEqual(report.images.flatMap(({ validators }) => validators.map(() => null)))
    expect(exitCode).toBe(code)
  }

  const json = ['--output', 'json']
  const withGood = [...json, '--file', 'good.yaml']

  test.each<[string, readonly string[], number, readonly string[]]>([
    ['no image and no context', withGood, 2, ['no image', 'context']],
    ['no manifest', [...json, baseImage], 2, ['nothing to validate', 'kubeflow']],
    [
      'a context that is not there',
      [...withGood, '--context', './gone'],
      2,
      ['/gone is no directory'],
    ],
    [
      'an image that is not there',
      [...withGood, '--pull', 'never', 'nope:1'],
      2,
      ['nope:1', 'pull'],
    ],
    [
      'a registry that does not answer',
      [...withGood, 'localhost:1/x:1'],
      3,
      ['cannot pull localhost:1/x:1', 'connection refused'],
    ],
    [
      'what is no reference',
      [...withGood, 'UPPER CASE'],
      2,
      ['"UPPER CASE" is not an image reference'],
    ],
    [
      'a missing manifest',
      [...json, '-f', 'gone.yaml', baseImage],
      2,
      ['gone.yaml does not exist', 'docs/platforms.md'],
    ],
    [
      'a glob without files',
      [...json, '-f', 'gone/*.yaml', baseImage],
      2,
      ['no file matches gone/*.yaml'],
    ],
    [
      'an empty manifest',
      [...json, '-f', 'empty.yaml', baseImage],
      2,
      ['empty.yaml:1: the manifest is empty'],
    ],
    [
      'words',
      [...json, '-f', 'words.yaml', baseImage],
      2,
      ['words.yaml:1: a manifest is a mapping', 'string'],
    ],
    [
      'what is no YAML',
      [...json, '-f', 'broken.yaml', baseImage],
      2,
      ['broken.yaml:2: not valid YAML'],
    ],
    ['a YAML bomb', [...json, '-f', 'bomb.yaml', baseImage], 2, ['bomb.yaml:1:', 'alias']],
    [
      '10 MiB',
      [...json, '-f', 'big.yaml', baseImage],
      2,
      ['big.yaml is too large', 'at most 1048576'],
    ],
    [
      'a list',
      [...json, '-f', 'list.yaml', baseImage],
      2,
      ['list.yaml:1: a manifest is a mapping', 'a list'],
    ],
    [
      'another kind',
      [...json, '-f', 'pod.yaml', baseImage],
      2,
      ['pod.yaml:2: kind is Pod', 'Validator'],
    ],
    [
      'a volume that is not there',
      [...json, '-f', 'volume.yaml', baseImage],
      2,
      ['volume.yaml:', './not-there does not exist'],
    ],
    [
      'no engine',
      [...withGood, '--engine', 'unix:///nowhere.sock', baseImage],
      3,
      ['unix:///nowhere.sock', 'start it'],
    ],
    [
      'no address of an engine',
      [...withGood, '--engine', 'ftp://x', baseImage],
      2,
      ['"ftp://x"', 'unix:///path'],
    ],
  ])('%s', async (_name, args, code, words) => {
    expectSentence(await validate(args), code, words)
  })

  test.each([
    ['404', '/missing.yaml', ['/missing.yaml', '404 Not Here']],
    ['HTML', '/login', ['/login', 'text/html, not YAML']],
  ])('a URL that answers %s', async (_name, path, words) => {
    const ended = await validate([...json, '--file', `${origin}${path}`, baseImage])
    expectSentence(ended, 2, words)
  })

  test('an engine that may not be used', async () => {
    const path = join(directory, 'root.sock')
    const server = await listen(() => undefined, path)
    await chmod(path, 0o600)
    const other = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
    if (process.getuid?.() !== 0) await chmod(path, 0)
    const ended = await validate([...withGood, '--engine', `unix://${path}`, baseImage], other)
    server.close()
    expectSentence(ended, 3, ['no permission', `unix://${path}`, 'group'])
  })

  test('a web server in place of an engine', async () => {
    const ended = await validate([...withGood, '--engine', origin, baseImage])
    expectSentence(ended, 3, [origin.replace('http:', 'tcp:'), 'no container engine'])
  })

  test('a registry that refuses, in its own words', async () => {
    const registry = await listen((_request, response) => {
      const errors = [{ code: 'DENIED', message: 'the subscription has run out' }]
      response.writeHead(403, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ errors }))
    })
    const image = `127.0.0.1:${(registry.address() as AddressInfo).port}/team/app:1`
    const ended = await validate([...withGood, image])
    registry.close()
    expectSentence(ended, 2, [`cannot pull ${image}`])
    const words = {
      graph: /the subscription has run out/,
      // Before Docker 29, no more than the status.
      containerd: /the subscription has run out|403 Forbidden/,
      // Nothing of it reaches us.
      podman: /cannot pull/,
    }
    expect(ended.stdout).toMatch(words[engine.imageStore])
  })

  test('the sentence stands in the text, too, and a wrong flag is told by name', async () => {
    const { stdout, exitCode } = await validate(['--file', 'pod.yaml', baseImage])
    expect(stdout).toContain('error: pod.yaml:2:7: kind is Pod; a manifest has kind: Validator')
    expect(exitCode).toBe(2)
    expect(await validate(['--bogus'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr:
        "error: Unknown option '--bogus' (container-canary validate --help tells what there is)\n",
    })
  })
})
