/** What reads images, as it is shipped, against Debian's registry, which asks for tokens; no engine is there. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { pauseProgram } from '../../../src/engine/pause-program.ts'
import type { Report } from '../../../src/model.ts'
import { createAuthority } from '../../registry/support/certificates.ts'
import { startDockerRegistry } from '../../registry/support/docker-registry.ts'
import type { DockerRegistry } from '../../registry/support/docker-registry.ts'
import { testIndex } from '../../registry/support/images.ts'
import type { TestContent } from '../../registry/support/images.ts'
import { startTokenServer } from '../../registry/support/token-server.ts'
import type { TokenServer } from '../../registry/support/token-server.ts'
import { writeFiles } from '../../support/run-manifest.ts'
import { file, tarOf } from '../support/layers.ts'
import { imageOf } from '../support/read-images.ts'

jest.setTimeout(120_000)

const cli = join(process.cwd(), 'dist', 'cli', 'index.js')
const user = { name: 'canary', password: 'correct horse battery' }
let tokens: TokenServer
let registry: DockerRegistry
let directory: string
let image: string

const spec = `version: v1alpha1
compatibilities:
  - rules:
      - name: module
        matchFeatures:
          - feature: kernel.loadedmodule
            matchExpressions: {there: {op: Exists}}
`
const node = {
  ...{ apiVersion: 'nfd.k8s-sigs.io/v1alpha1', kind: 'NodeFeature' },
  metadata: { name: 'node', labels: { 'nfd.node.kubernetes.io/node-name': 'node' } },
  spec: {
    features: {
      flags: { 'kernel.loadedmodule': { elements: { there: {} } } },
      ...{ attributes: {}, instances: {} },
    },
  },
}

/** Each holds the same program. */
const layer = tarOf([file('app', pauseProgram('amd64'), { mode: 0o755 })])
const configuration = { config: { Entrypoint: ['/app'], Env: ['PATH=/bin'] } }
const images = {
  'linux/amd64': imageOf([layer], { platform: 'linux/amd64', configuration }),
  'linux/arm64': imageOf([layer], { platform: 'linux/arm64', configuration }),
}

async function send(method: string, url: string, body?: TestContent): Promise<Response> {
  const response = await fetch(url, {
    method,
    headers: {
      authorization: `Bearer ${tokens.tokenFor('acme/app', ['pull', 'push'])}`,
      'content-type': body?.descriptor.mediaType ?? 'application/octet-stream',
    },
    ...(body === undefined ? {} : { body: new Uint8Array(body.bytes) }),
  })
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`)
  return response
}

async function push(): Promise<void> {
  const base = `http://${registry.host}/v2/acme/app`
  for (const { manifest, config, layers } of Object.values(images)) {
    for (const blob of [config, ...layers]) {
      const started = await send('POST', `${base}/blobs/uploads/`)
      const place = new URL(started.headers.get('location') ?? '', base)
      place.searchParams.set('digest', blob.descriptor.digest)
      await send('PUT', place.href, blob)
    }
    await send('PUT', `${base}/manifests/${manifest.descriptor.digest}`, manifest)
  }
  await send('PUT', `${base}/manifests/1`, testIndex(images))
}

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'canary-token-'))
  const reads = { name: 'starts', probe: { program: { name: '/app' } } }
  writeFiles(directory, {
    ...{ 'fits.yaml': spec, 'node.json': node },
    'canary.yaml': {
      apiVersion: 'container-canary.nvidia.com/v1',
      kind: 'Validator',
      name: 'app',
      checks: [reads],
    },
  })
  const authority = createAuthority()
  tokens = await startTokenServer(authority.issue('DNS:tokens'), user)
  registry = await startDockerRegistry({
    ...{ tls: null, tokens: { ...tokens, authority: authority.cert } },
  })
  image = `${registry.host}/acme/app:1`
  await push()
})

afterAll(async () => {
  await registry.close()
  await tokens.close()
  rmSync(directory, { recursive: true })
})

const login = ['--plain-http', '--registry-username', user.name, '--registry-password-stdin']

async function canary(
  words: readonly string[],
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  const env = { ...process.env, HOME: directory, DOCKER_HOST: 'unix:///nonexistent/docker.sock' }
  return await new Promise((resolve) => {
    const options = { cwd: directory, env, maxBuffer: 16 * 1024 * 1024 }
    const child = execFile(process.execPath, [cli, ...words], options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr })
    })
    child.stdin?.end(user.password)
  })
}

test('inspect has a token of that server, and nobody else has one that is worth anything', async () => {
  const before = tokens.asked.length
  const told = await canary(['inspect', '--platform', 'linux/amd64', ...login, image])
  expect([told.code, told.stderr]).toEqual([0, ''])
  expect(told.stdout).toContain('/app')
  expect(tokens.asked.slice(before)).toContainEqual({
    ...{ user: user.name, scope: 'repository:acme/app:pull' },
  })
  const stranger = await canary(['inspect', '--platform', 'linux/amd64', '--plain-http', image])
  expect(stranger.code).toBe(2)
})

const json = ['--output', 'json']

test('the grid reads every platform', async () => {
  const told = await canary(['validate', '--platform-grid', ...json, ...login, image])
  const report = JSON.parse(told.stdout) as Report
  const rows = report.images.map(({ platform, verdict, static: read }) => [
    ...[platform, verdict],
    read?.findings.map(({ code }) => code),
  ])
  expect(rows).toEqual([
    ['linux/amd64', 'passed', []],
    ['linux/arm64', 'failed', ['program-machine']],
  ])
  expect([told.code, report.engine]).toEqual([1, null])
})

test('the attached spec is asked where nobody names one', async () => {
  const attached = await canary(['compat', 'attach', ...login, 'fits.yaml', image])
  expect(attached.code).toBe(0)
  const words = ['validate', '--platform', 'linux/amd64', '--file', 'canary.yaml']
  const told = await canary([...words, '--features', 'node.json', ...json, ...login, image])
  const report = JSON.parse(told.stdout) as Report
  const [one] = report.images
  expect([one?.verdict, one?.validators[0]?.verdict]).toEqual(['passed', 'passed'])
  expect(one?.compatibility).toMatchObject({
    ...{ verdict: 'compatible', source: attached.stdout.trim() },
  })
  expect([told.code, report.engine]).toEqual([0, null])
})
