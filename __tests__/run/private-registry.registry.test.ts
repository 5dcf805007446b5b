import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Report } from '../../src/model.ts'
import { createAuthority } from '../registry/support/certificates.ts'
import { startDockerRegistry } from '../registry/support/docker-registry.ts'
import type { DockerRegistry } from '../registry/support/docker-registry.ts'
import { askEngine, baseImage, engines, removeImage } from '../support/engines.ts'
import { pushThroughEngine } from '../support/push-image.ts'
import { manifestOf, writeFiles } from '../support/run-manifest.ts'
import { runStep } from '../support/runner.ts'

jest.setTimeout(120_000)

/**
 * The whole way with real programs: an image is built, pushed to Debian's registry (TLS by an
 * authority of the test, htpasswd, no referrers API), given a spec, and judged by it.
 */
const docker = engines[0]?.address ?? ''
const password = 'correct horse battery'
const authority = createAuthority()
const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
let registry: DockerRegistry
let directory: string
let image: string
/** Everything that was said, by anyone. */
const said: string[] = []

const spec = (module: string) => `version: v1alpha1
compatibilities:
  - rules:
      - name: module
        matchFeatures:
          - feature: kernel.loadedmodule
            matchExpressions: {${module}: {op: Exists}}
`

const node = {
  apiVersion: 'nfd.k8s-sigs.io/v1alpha1',
  kind: 'NodeFeature',
  metadata: { name: 'node', labels: { 'nfd.node.kubernetes.io/node-name': 'node' } },
  spec: {
    features: {
      flags: { 'kernel.loadedmodule': { elements: { there: {} } } },
      attributes: {},
      instances: {},
    },
  },
}

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'canary-private-'))
  writeFiles(directory, {
    'ca.pem': authority.cert,
    'fits.yaml': spec('there'),
    'fits-not.yaml': spec('missing'),
    'node.json': node,
    'manifest.yaml': manifestOf({ shell: 'true' }),
    'context/Dockerfile': `FROM ${baseImage}\nLABEL canary.test=private-registry\n`,
  })
  registry = await startDockerRegistry({
    tls: authority.issue('IP:127.0.0.1'),
    authenticates: true,
  })
  image = `${registry.host}/acme/app:1`
})

afterAll(async () => {
  await registry.close()
  await removeImage(docker, image).catch(() => undefined)
  rmSync(directory, { recursive: true })
})

async function canary(words: readonly string[], input = '') {
  const child = spawn(
    process.execPath,
    ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', cli, ...words],
    {
      cwd: directory,
      env: { PATH: process.env['PATH'], HOME: directory, DOCKER_HOST: docker },
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  )
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const [code] = (await once(child, 'close')) as [number | null]
  said.push(stdout, stderr)
  return { code, stdout, stderr }
}

const trust = ['--registry-ca', 'ca.pem']
const login = [...trust, '--registry-username', 'canary', '--registry-password-stdin']
const auto = ['validate', '--compatibility', 'auto', '--features', 'node.json']

function verdictsOf(json: string): (string | undefined)[] {
  const report = JSON.parse(json) as Report
  return report.images.map(({ compatibility }) => compatibility?.verdict)
}

describe('a private registry, the whole way', () => {
  test('build, and push', async () => {
    const built = await canary(['validate', '--context', 'context', '-f', 'manifest.yaml', image])
    expect(built.code).toBe(0)
    await pushThroughEngine(docker, image, { username: 'canary', password })
    await removeImage(docker, image)
  })

  test('nothing is attached yet: that is no verdict, and no pass', async () => {
    const missing = await canary([...auto, ...login, image], password)
    expect(missing.stdout).toContain(`no compatibility spec is attached to ${image}`)
    expect(missing.code).toBe(2)
    const beside = await canary([...auto, ...login, '-f', 'manifest.yaml', image], password)
    expect(beside.code).toBe(0)
    expect(beside.stdout).toContain(`no compatibility spec is attached to ${image}`)
    const shown = await canary(['compat', 'show', ...login, image], password)
    expect(shown).toMatchObject({ code: 2, stdout: '' })
  })

  test('attach, and it is compatible', async () => {
    const attached = await canary(['compat', 'attach', ...login, 'fits.yaml', image], password)
    expect(attached.code).toBe(0)
    await removeImage(docker, image)
    const args = [...auto, ...login, '--output', 'json', '--report-directory', 'report', image]
    const fits = await canary(args, `${password}\n`)
    expect(fits.stderr).toContain('Pulling from acme/app')
    expect(fits.code).toBe(0)
    expect(verdictsOf(fits.stdout)).toEqual(['compatible'])
    expect(fits.stdout).toContain(attached.stdout.trim())
    for (const name of readdirSync(join(directory, 'report'))) {
      said.push(readFileSync(join(directory, 'report', name), 'utf8'))
    }
  })

  test('the step of a workflow finds it too, with the authority as text and as a file', async () => {
    for (const ca of [authority.cert, 'ca.pem']) {
      await removeImage(docker, image)
      const result = await step({ 'registry-ca': ca, 'registry-password': password })
      expect(result.outputs.get('verdict')).toBe('passed')
      expect(result.exitCode).toBe(0)
      expect(result.log).toContain('::add-mask::correct horse battery')
    }
  })

  test('a wrong password is told, by the engine and by the registry', async () => {
    await removeImage(docker, image)
    const pull = await canary([...auto, ...login, image], 'hunter2-is-wrong')
    expect(pull.code).toBe(2)
    expect(pull.stdout).toMatch(/cannot pull .*(unauthorized|authentication required)/is)
    await pullBack()
    const fetch = await canary([...auto, ...login, '--pull', 'never', image], 'hunter2-is-wrong')
    expect(fetch.code).toBe(2)
    expect(fetch.stdout).toMatch(/with the credentials of --registry-username \(401\)/)
    const result = await step({ 'registry-ca': 'ca.pem', 'registry-password': 'hunter2-is-wrong' })
    expect(result.outputs.get('verdict')).toBe('errored')
    expect(result.log).toContain('with the credentials of registry-username (401)')
  })

  test('without the authority nothing is asked', async () => {
    const words = ['--registry-username', 'canary', '--registry-password-stdin']
    const stranger = await canary([...auto, ...words, '--pull', 'never', image], password)
    expect(stranger.code).toBe(3)
    expect(stranger.stdout).toMatch(/shows a certificate that is not trusted/)
  })

  test('credentials of another registry are not sent here', async () => {
    const other = ['--registry', 'registry.invalid', '--pull', 'never']
    const refused = await canary([...auto, ...login, ...other, image], password)
    expect(refused.code).toBe(2)
    expect(refused.stdout).toMatch(/asks for a user and a password, and there are none/)
  })

  test('a spec that asks for more is attached: incompatible', async () => {
    await canary(['compat', 'attach', ...login, 'fits-not.yaml', image], password)
    const fails = await canary([...auto, ...login, '--output', 'json', image], password)
    expect(fails.code).toBe(1)
    expect(verdictsOf(fails.stdout)).toEqual(['incompatible'])
    const result = await step({ 'registry-ca': 'ca.pem', 'registry-password': password })
    expect(result.outputs.get('verdict')).toBe('failed')
    expect(result.exitCode).toBe(1)
  })

  test('a tag that has moved since the pull: the image that is here is judged', async () => {
    const { Id: before } = (await askEngine(docker, 'GET', `/images/${image}/json`)) as {
      Id: string
    }
    writeFiles(directory, { 'context/Dockerfile': `FROM ${baseImage}\nLABEL canary.test=newer\n` })
    await canary(['validate', '--context', 'context', '-f', 'manifest.yaml', image])
    const unpushed = await canary([...auto, ...login, '--pull', 'never', image], password)
    expect(unpushed.code).toBe(2)
    expect(unpushed.stdout).toMatch(/is not the one\s+that its registry has under this name/)
    await pushThroughEngine(docker, image, { username: 'canary', password })
    await canary(['compat', 'attach', ...login, 'fits.yaml', image], password)
    const newer = await canary([...auto, ...login, '--pull', 'never', image], password)
    expect(newer.code).toBe(0)
    await askEngine(docker, 'POST', `/images/${before}/tag?repo=${image.slice(0, -2)}&tag=1`)
    const older = await canary([...auto, ...login, '--pull', 'never', image], password)
    expect(older.code).toBe(1)
  })

  test('no password stands anywhere', () => {
    const all = said.join('\n')
    expect(all).toContain(image)
    for (const word of [password, 'hunter2-is-wrong']) {
      expect(all).not.toContain(word)
      expect(all).not.toContain(Buffer.from(`canary:${word}`).toString('base64'))
    }
  })
})

async function step(inputs: Readonly<Record<string, string>>) {
  const result = await runStep({
    workspace: directory,
    env: { DOCKER_HOST: docker },
    inputs: {
      image,
      compatibility: 'auto',
      'node-features': 'node.json',
      registry: registry.host,
      'registry-username': 'canary',
      ...inputs,
    },
  })
  const masked = result.log.replaceAll(/^::add-mask::.*$/gm, '')
  said.push(
    masked,
    result.summary,
    readFileSync(join(directory, 'canary-report', 'report.json'), 'utf8'),
  )
  return result
}

async function pullBack(): Promise<void> {
  const pulled = await canary(['validate', ...login, '-f', 'manifest.yaml', image], password)
  expect(pulled.code).toBe(0)
}
