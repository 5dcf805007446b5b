import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Engine } from '../../../src/engine/engine.ts'
import { acquireBuilt } from '../../../src/image/acquire.ts'
import { buildImage } from '../../../src/image/build/build.ts'
import { plainBuild } from '../../../src/image/build/request.ts'
import { pushJudged } from '../../../src/image/push/push.ts'
import type { PushedName } from '../../../src/model.ts'
import { fetchManifest } from '../../../src/registry/pull.ts'
import { parseReference } from '../../../src/registry/reference.ts'
import { realPace, testClient } from '../../registry/support/client.ts'
import { startDockerRegistry } from '../../registry/support/docker-registry.ts'
import {
  askEngine,
  baseImage,
  connect,
  engines,
  never,
  removeImage,
} from '../../support/engines.ts'

/** docker's plugin: the one that is named, or where packages put it. */
const plugin = [
  process.env['CANARY_TEST_BUILDX'],
  '/usr/libexec/docker/cli-plugins/docker-buildx',
  '/usr/lib/docker/cli-plugins/docker-buildx',
  join(homedir(), '.docker/cli-plugins/docker-buildx'),
].find((path) => path !== undefined && existsSync(path))

const dockers = engines.filter(({ name }) => !name.includes('podman'))
const title = 'a real buildx, of CANARY_TEST_BUILDX or where packages put it'
const suite = plugin === undefined ? describe.skip : describe

suite.each(dockers)(`${title}: $name`, ({ name, address }) => {
  const tag = `canary-test/buildx-${process.pid}-${name.replaceAll(/[^a-z0-9]/g, '-')}:latest`
  let engine: Engine
  let directory: string
  beforeAll(async () => {
    engine = await connect(address)
    directory = mkdtempSync(join(tmpdir(), 'canary-buildx-'))
    const config = { cliPluginsExtraDirs: [dirname(plugin ?? '')] }
    writeFileSync(join(directory, 'config.json'), JSON.stringify(config))
    writeFileSync(join(directory, 'Dockerfile'), `FROM ${baseImage}\nRUN echo ${tag} > /tag\n`)
  })
  afterEach(async () => {
    if ((await engine.images.find(tag, never)) !== null) await removeImage(address, tag)
  })
  afterAll(() => {
    engine.close()
    rmSync(directory, { recursive: true })
  })

  const build = async () => {
    const lines: string[] = []
    const { names } = await buildImage(
      { ...plainBuild, context: directory, tag },
      {
        engine,
        env: { PATH: process.env['PATH'], HOME: directory, DOCKER_CONFIG: directory },
        directory,
        onOutput: (line) => lines.push(line),
        onSecret: () => undefined,
      },
      never,
    )
    // BuildKit's own words: the engine's builder has others.
    expect(lines.some((line) => /^#\d+ \[.*\] RUN echo/.test(line))).toBe(true)
    return names
  }

  test('is pushed as it was built, with all that buildx put beside it', async () => {
    const names = await build()
    const { id } = await acquireBuilt(tag, names, { engine, platform: null }, never)
    const registry = await startDockerRegistry({ tls: null })
    const client = testClient([registry.host], { pace: realPace })
    const name = `${registry.host}/acme/app:1`
    try {
      const told: PushedName[] = []
      const tools = {
        ...{ images: engine.images, client, onThisMachine: null, plainHttp: [] },
        ...{ credentialsFor: () => Promise.resolve(null), onProgress: () => undefined },
        onPushed: (one: PushedName) => told.push(one),
      }
      await pushJudged({ images: [{ id }], platforms: [], names: [name] }, tools, never)
      const found = await fetchManifest(client, parseReference(name), never)
      expect(told).toEqual([{ reference: name, digest: found.descriptor.digest }])
      // By its manifest or index on the one store, by its configuration on the other.
      const config = found.manifest.type === 'image' ? found.manifest.config.digest : null
      expect([found.descriptor.digest, config]).toContain(id)
    } finally {
      client.close()
      await removeImage(address, name).catch(() => undefined)
      await registry.close()
    }
  })

  test('says which image it built, in the words of the engine', async () => {
    const names = await build()
    const built = await acquireBuilt(tag, names, { engine, platform: null }, never)
    const tagged = await engine.images.find(tag, never)
    expect([built.id, built.digest]).toEqual([tagged?.id, null])
    const known = await acquireBuilt(tag, names, { engine, platform: 'linux/amd64' }, never)
    expect(known.id).toBe(built.id)
  })

  test('whose image is not taken for another that has its tag', async () => {
    const names = await build()
    const [repository = '', label = ''] = tag.split(':')
    await askEngine(address, 'POST', `/images/${baseImage}/tag?repo=${repository}&tag=${label}`)
    const moved = acquireBuilt(tag, names, { engine, platform: null }, never)
    await expect(moved).rejects.toMatchObject({
      kind: 'infrastructure',
      problems: [{ code: expect.stringMatching(/^image-(?:moved|missing)$/) }],
    })
    // It has no name any more by which it would be removed.
    for (const id of names) {
      if ((await engine.images.find(id, never)) !== null) await removeImage(address, id)
    }
  })
})
