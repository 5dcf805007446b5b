import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { CommandIo } from '../../../src/cli/command.ts'
import { attachCommand } from '../../../src/cli/compat/attach.ts'
import { dispatch } from '../../../src/cli/run-command-line.ts'
import {
  storeArtifact,
  storeImage,
  storeManifest,
  testArtifact,
  testImage,
  testIndex,
  types,
} from '../../registry/support/images.ts'
import { startRegistry } from '../../registry/support/test-registry.ts'
import type { TestRegistry, TestRegistryOptions } from '../../registry/support/test-registry.ts'
import { blobsOf, writeLayout } from '../../image/support.ts'

const spec = `version: v1alpha1
compatibilities:
  - description: needs AVX2
    rules:
      - name: cpu
        matchFeatures:
          - feature: cpu.cpuid
            matchExpressions: {AVX2: {op: Exists}}
`
const images = { 'linux/amd64': testImage('linux/amd64'), 'linux/arm64': testImage('linux/arm64') }
const index = testIndex(images)
const open: TestRegistry[] = []
let directory: string

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'canary-cli-'))
  writeFileSync(join(directory, 'spec.yaml'), spec)
})
afterAll(() => {
  rmSync(directory, { recursive: true })
})
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

async function start(options: TestRegistryOptions = {}): Promise<TestRegistry> {
  const registry = await startRegistry(options)
  open.push(registry)
  for (const image of Object.values(images)) storeImage(registry.repository('acme/app'), image)
  storeManifest(registry.repository('acme/app'), index, '1')
  return registry
}

interface Terminal {
  readonly io: CommandIo
  readonly out: () => string
  readonly err: () => string
}

function terminal(input = '', env: Record<string, string> = {}): Terminal {
  const out: string[] = []
  const err: string[] = []
  const output = (list: string[]) => ({
    write: (text: string) => void list.push(text),
    isTerminal: false,
    width: 80,
  })
  const stdin = (async function* () {
    yield await Promise.resolve(Buffer.from(input))
  })()
  const signal = new AbortController().signal
  const io = { stdout: output(out), stderr: output(err), stdin, env, cwd: directory, signal }
  return { io, out: () => out.join(''), err: () => err.join('') }
}

async function run(words: string, input = '', env: Record<string, string> = {}) {
  const at = terminal(input, env)
  const code = await dispatch(words.split(' '), at.io)
  return { code, out: at.out(), err: at.err() }
}

describe('compat attach, show, detach', () => {
  test('the whole way', async () => {
    const { host } = await start()
    const image = `${host}/acme/app:1`
    const none = await run(`compat show --plain-http ${image}`)
    expect(none).toMatchObject({ code: 2, out: '' })
    expect(none.err).toMatch(
      /has no compatibility artifact \(of an image for several platforms, name one/,
    )
    const attached = await run(`compat attach --plain-http spec.yaml ${image}`)
    expect(attached.code).toBe(0)
    expect(attached.out).toMatch(new RegExp(`^${host}/acme/app@sha256:[0-9a-f]{64}\n$`))
    expect(attached.err).toBe(`attached spec.yaml to ${host}/acme/app@${index.descriptor.digest}\n`)
    const shown = await run(`compat show --plain-http --platform linux/arm64 ${image}`)
    expect(shown).toMatchObject({ code: 0, out: spec })
    expect(shown.err).toContain(`attached to ${index.descriptor.digest}, made 2`)
    const detached = await run(`compat detach --plain-http ${image}`)
    expect(detached).toEqual({ code: 0, out: attached.out, err: '' })
    const again = await run(`compat detach --plain-http ${image}`)
    expect(again.code).toBe(2)
    expect(again.err).toMatch(
      /has no such compatibility artifact attached to it \(it may be attached to one platform/,
    )
  })

  test('to a platform, and only one of several is taken away', async () => {
    const { host } = await start()
    const image = `${host}/acme/app:1`
    const first = await run(`compat attach --plain-http --platform linux/arm64 spec.yaml ${image}`)
    expect(first.err).toContain(images['linux/arm64'].manifest.descriptor.digest)
    await run(`compat attach --plain-http --platform linux/arm64 spec.yaml ${image}`)
    const digest = first.out.trim().split('@')[1] ?? ''
    const one = await run(
      `compat detach --plain-http --platform linux/arm64 --digest ${digest} ${image}`,
    )
    expect(one).toMatchObject({ code: 0, out: first.out })
    expect((await run(`compat show --plain-http --platform linux/arm64 ${image}`)).code).toBe(0)
    expect((await run(`compat show --plain-http --platform linux/amd64 ${image}`)).code).toBe(2)
  })

  test('a registry that keeps what is detached', async () => {
    const registry = await start({ referrersApi: false, deletes: false })
    const image = `${registry.host}/acme/app:1`
    await run(`compat attach --plain-http spec.yaml ${image}`)
    const detached = await run(`compat detach --plain-http ${image}`)
    expect(detached.code).toBe(0)
    expect(detached.err).toMatch(/is no longer listed; the registry does not delete its content/)
  })

  test('show reads a layout; --help is help', async () => {
    const { manifest, spec: stored } = testArtifact({
      subject: images['linux/amd64'].manifest.descriptor,
      spec: 'a: b',
    })
    const blobs = [...blobsOf(images['linux/amd64']), manifest, stored]
    writeLayout(join(directory, 'layout'), blobs, [
      images['linux/amd64'].manifest.descriptor,
      { ...manifest.descriptor, artifactType: types.artifact },
    ])
    expect(await run('compat show oci-layout:layout')).toMatchObject({ code: 0, out: 'a: b\n' })
    for (const command of ['attach', 'detach', 'show']) {
      const help = await run(`compat ${command} --help`)
      expect(help).toMatchObject({ code: 0, err: '' })
      expect(help.out).toMatch(
        new RegExp(`^Usage: container-canary compat ${command} \\[options\\]`),
      )
    }
  })

  test('a terminal obeys nothing that an artifact holds; a file gets it as it is', async () => {
    const registry = await start()
    const hostile = 'a: "\u001b]0;owned\u0007\u001b[31m"\r\n\tb: é\n'
    storeArtifact(registry.repository('acme/app'), {
      subject: index.descriptor,
      spec: hostile,
      created: '\u001b[31m2026',
    })
    const words = `compat show --plain-http ${registry.host}/acme/app:1`
    const shown = await run(words)
    expect(shown.out).toBe(hostile)
    expect(shown.err).not.toMatch(/\p{Cc}(?!$)/u)
    const at = terminal()
    const stdout = { ...at.io.stdout, isTerminal: true }
    expect(await dispatch(words.split(' '), { ...at.io, stdout })).toBe(0)
    expect(at.out()).toBe('a: "\ufffd]0;owned\ufffd\ufffd[31m"\ufffd\n\tb: é\n')
  })
})

describe('what is linted is not attached', () => {
  test.each([
    [
      'two documents',
      '---\ncompatibilities: [{}]\n---\na: b\n',
      /bad\.yaml:\d+:\d+: not a compatibility spec/,
    ],
    ['no list', 'version: v1alpha1\n', /not a compatibility spec/],
    ['no sets', 'compatibilities: []\n', /not a compatibility spec/],
    ['nothing', '', /bad\.yaml:1:1: not a compatibility spec/],
    ['no YAML', 'a: [', /bad\.yaml:\d+:\d+: not valid YAML/],
  ])('%s', async (_name, text, why) => {
    const registry = await start()
    writeFileSync(join(directory, 'bad.yaml'), text)
    const refused = await run(`compat attach --plain-http bad.yaml ${registry.host}/acme/app:1`)
    expect(refused.code).toBe(2)
    expect(refused.err).toMatch(why)
    expect(registry.requests).toEqual([])
  })

  test('every problem of the lint is told', async () => {
    const registry = await start()
    const location = { file: 'spec.yaml', line: 2, column: 3 }
    const command = attachCommand(() =>
      Promise.resolve([
        { code: 'one', message: 'the first', location },
        { code: 'two', message: 'the second', location },
      ]),
    )
    const at = terminal()
    const refused = command(['--plain-http', 'spec.yaml', `${registry.host}/acme/app:1`], at.io)
    await expect(refused).rejects.toThrow('spec.yaml:2:3: the first\nspec.yaml:2:3: the second')
    expect(registry.requests).toEqual([])
  })
})

describe('credentials', () => {
  const authentication = { type: 'bearer', username: 'user', password: 'hunter2' } as const

  test('from standard input, without the line end', async () => {
    for (const input of ['hunter2', 'hunter2\n', 'hunter2\r\n']) {
      const { host } = await start({ authentication })
      const words = `compat attach --plain-http --registry-username user --registry-password-stdin spec.yaml ${host}/acme/app:1`
      expect(await run(words, input)).toMatchObject({ code: 0 })
    }
  })

  test('a token from standard input', async () => {
    const { host } = await start({ authentication })
    const refused = await run(
      `compat show --plain-http --registry-token-stdin ${host}/acme/app:1`,
      'some-token\n',
    )
    expect(refused.code).toBe(2)
    expect(refused.err).toMatch(/with the credentials of --registry-token-stdin \(401\)/)
    expect(refused.err).not.toMatch(/some-token/)
  })

  test('of docker login, also by a helper', async () => {
    const basic = { type: 'basic', username: 'helper-user', password: 'helper-secret' } as const
    const { host } = await start({ authentication: basic })
    const bin = join(directory, 'bin')
    mkdirSync(bin, { recursive: true })
    const helper = 'docker-credential-canary-test'
    copyFileSync(
      resolve(import.meta.dirname, '../../registry/__fixtures__', helper),
      join(bin, helper),
    )
    chmodSync(join(bin, helper), 0o755)
    writeFileSync(
      join(directory, 'config.json'),
      JSON.stringify({ credHelpers: { [host]: 'canary-test' } }),
    )
    const env = { DOCKER_CONFIG: directory, PATH: `${bin}:${process.env['PATH'] ?? ''}` }
    expect(
      await run(`compat attach --plain-http spec.yaml ${host}/acme/app:1`, '', env),
    ).toMatchObject({ code: 0 })
  })

  test('a wrong password is told and not repeated', async () => {
    const { host } = await start({ authentication })
    const words = `compat show --plain-http --registry-username user --registry-password-stdin ${host}/acme/app:1`
    const refused = await run(words, 'wrong-secret')
    expect(refused.code).toBe(2)
    expect(refused.err).toMatch(
      /refuses a token at .* with the credentials of --registry-username \(401\)/,
    )
    expect(refused.err).not.toMatch(/wrong-secret/)
  })
})

describe('usage', () => {
  test.each([
    ['compat attach spec.yaml', 2, /takes a spec and an image, not 1 arguments/],
    ['compat attach a b c', 2, /takes a spec and an image, not 3 arguments/],
    ['compat attach missing.yaml a.b/c', 2, /missing\.yaml/],
    ['compat attach spec.yaml A', 2, /"A" must be lower case/],
    ['compat show', 2, /takes an image, not 0 arguments/],
    ['compat show a b', 2, /takes an image, not 2 arguments/],
    ['compat show --nonsense a.b/c', 2, /--nonsense/],
    ['compat show --platform linux/a/b/c a.b/c', 2, /is not a platform/],
    ['compat show --registry-ca missing.pem a.b/c', 2, /the registry CA .*missing\.pem/],
    [
      'compat show --registry-ca spec.yaml a.b/c',
      2,
      /the registry CA spec\.yaml holds no certificate/,
    ],
    ['compat show --registry-username me a.b/c', 2, /belong together/],
    ['compat show --registry-password-stdin a.b/c', 2, /belong together/],
    ['compat show --registry-password-stdin --registry-token-stdin a.b/c', 2, /exclude each other/],
    ['compat show --registry-token-stdin a.b/c', 2, /standard input holds no secret/],
    ['compat show --registry-auth-host https://a a.b/c', 2, /is no registry host/],
    ['compat show oci-layout:missing', 2, /the layout missing does not exist/],
    ['compat detach', 2, /takes an image, not 0 arguments/],
    ['compat detach --digest sha256:1 a.b/c', 2, /--digest is no digest/],
    ['compat show --plain-http 127.0.0.1:1/a/b', 3, /refuses the connection/],
  ])('%s', async (words, code, why) => {
    const refused = await run(words)
    expect(refused.code).toBe(code)
    expect(refused.err).toMatch(why)
    expect(refused.out).toBe('')
  })
})
