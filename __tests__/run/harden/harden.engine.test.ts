import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { systemClock } from '../../../src/clock.ts'
import { buildImage } from '../../../src/image/build/build.ts'
import { plainBuild } from '../../../src/image/build/request.ts'
import { renderDraft } from '../../../src/init/draft.ts'
import { hardenOneImage } from '../../../src/run/harden/harden-one-image.ts'
import { initOneImage } from '../../../src/run/init/init-one-image.ts'
import { baseImage, connect, engines, never, removeImage } from '../../support/engines.ts'
import { emptyRequest } from '../../support/run-request.ts'

/** `npm run test:harden` finds out more needs, on each engine. */
const isFull = process.env['CANARY_TEST_HARDEN'] === 'full'

const image = 'canary-test/harden:latest'

const serve = 'echo 1 > /var/run/x/pid; exec httpd -f -p 8080'
const ownOnly = { any: false, other: false, own: true }

const cases: readonly Case[] = [
  {
    title: 'a directory, and capabilities to give it away and to drop root',
    only: 'docker',
    script: `chown canary /var/run/x && exec su canary -c '${serve}'`,
    found: {
      settings: {
        ...{ user: null, capabilities: ['CHOWN', 'SETGID', 'SETUID'] },
        writable: ['/var/run/x'],
      },
      users: ownOnly,
      directories: [{ path: '/var/run/x', sizeLimit: 16 * 1024 * 1024 }],
    },
  },
  {
    title: 'root and a capability, for a low port',
    only: isFull ? null : 'none',
    script: 'exec httpd -f -p 80',
    port: 80,
    found: {
      settings: { user: null, capabilities: ['NET_BIND_SERVICE'], writable: [] },
      users: ownOnly,
    },
  },
  {
    title: 'a directory, although Podman would let it write there anyway',
    only: 'podman',
    script: 'echo 1 > /tmp/x && exec httpd -f -p 8080',
    found: {
      settings: { writable: ['/tmp'], capabilities: [] },
      users: { any: true, other: true, own: true },
    },
  },
]

interface Case {
  readonly title: string
  /** The engine that has its own way; null: each. */
  readonly only: 'docker' | 'podman' | 'none' | null
  readonly script: string
  readonly port?: number
  readonly found: object
}

describe.each(engines)('what an image needs on $name $version', ({ address, name }) => {
  const directory = mkdtempSync(join(tmpdir(), 'canary-harden-'))
  const validator = 'canary.yaml'
  const dependencies = {
    ...{ clock: systemClock, version: '0', onEvent: () => undefined, onSecret: () => undefined },
  }
  const request = (validators: readonly string[]) => ({
    ...{ ...emptyRequest, images: [image], validators, directory, concurrency: 6 },
    engine: { ...emptyRequest.engine, engine: address },
    runId: randomUUID(),
  })

  beforeAll(async () => {
    const engine = await connect(address)
    const lines = [
      `FROM ${baseImage}`,
      'RUN mkdir -p /var/run/x /www && echo fine > /www/healthz',
      'EXPOSE 8080 9090',
      'CMD ["httpd", "-f", "-p", "8080", "-h", "/www"]',
    ]
    writeFileSync(join(directory, 'Dockerfile'), lines.join('\n'))
    const streams = { onOutput: () => undefined, onSecret: () => undefined }
    const options = { engine, env: process.env, directory, ...streams }
    await buildImage({ ...plainBuild, context: directory, tag: image }, options, never)
    engine.close()
  })
  afterAll(async () => {
    rmSync(directory, { recursive: true })
    await removeImage(address, image)
  })

  /** Hardens the image with a command of its own, whose port is asked for. */
  async function harden(script: string, port = 8080) {
    const probe = { tcpSocket: { port }, failureThreshold: 30 }
    const manifest = {
      ...{ apiVersion: 'container-canary.nvidia.com/v1', kind: 'Validator', name: 'test' },
      ...{ command: ['sh', '-c', script], checks: [{ name: 'listens', probe }] },
    }
    writeFileSync(join(directory, validator), JSON.stringify(manifest))
    return await hardenOneImage(request([validator]), dependencies, () => undefined, never)
  }

  if (isFull || name === 'podman') {
    test('is what its first manifest says, and then nothing', async () => {
      const { draft, leftOut, fits } = await initOneImage(request(['awesome']), dependencies, never)
      expect([leftOut, fits]).toMatchObject([[], [{ name: 'awesome', failed: [], untried: null }]])
      const text = draft === null ? '' : renderDraft(draft)
      expect(text).toContain('path: /healthz')
      expect(text).toContain('It exposes 9090')
      writeFileSync(join(directory, validator), text)
      const asked = request([validator])
      expect(await hardenOneImage(asked, dependencies, () => undefined, never)).toMatchObject({
        outcome: 'hardened',
        settings: { readOnlyRoot: true, writable: [], capabilities: [], noNewPrivileges: true },
        users: { any: true, other: true, own: true },
      })
    })
  }

  test.each(cases.filter(({ only }) => only === null || only === name))(
    'is $title',
    async ({ script, port = 8080, found }) => {
      expect(await harden(script, port)).toMatchObject({ outcome: 'hardened', ...found })
    },
  )
})
