import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Report } from '../../src/model.ts'
import type { RegistryClient } from '../../src/registry/client.ts'
import { fetchManifest } from '../../src/registry/pull.ts'
import { parseReference } from '../../src/registry/reference.ts'
import { isImageOf } from '../../src/image/push/verify.ts'
import { realPace, testClient } from '../registry/support/client.ts'
import { startDockerRegistry } from '../registry/support/docker-registry.ts'
import type { DockerRegistry } from '../registry/support/docker-registry.ts'
import { baseImage, engines, never, removeImage } from '../support/engines.ts'
import { manifestOf } from '../support/run-manifest.ts'
import { runStep } from '../support/runner.ts'

jest.setTimeout(120_000)

/** Steps of docker/build-push-action's README, with its inputs as they are and a manifest beside them. */
const dockers = engines.filter(({ name }) => !name.includes('podman')).slice(0, 1)

describe.each(dockers)('a copied step of docker/build-push-action: $name', ({ address }) => {
  let registry: DockerRegistry
  let client: RegistryClient
  let workspace: string
  beforeAll(async () => {
    registry = await startDockerRegistry({ tls: null })
    client = testClient([registry.host], { plainHttp: [registry.host], pace: realPace })
    workspace = mkdtempSync(join(tmpdir(), 'canary-copied-'))
    writeFileSync(
      join(workspace, 'Dockerfile'),
      `FROM ${baseImage}\nLABEL canary.test=copied-${process.pid}\n`,
    )
    const manifest = (shell: string) => manifestOf({ shell })
    writeFileSync(join(workspace, 'passes.yaml'), manifest('true'))
    writeFileSync(join(workspace, 'fails.yaml'), manifest('false'))
  })
  afterAll(async () => {
    client.close()
    await registry.close()
    for (const name of ['user/app:latest', `${registry.host}/name/app:latest`]) {
      await removeImage(address, name).catch(() => undefined)
    }
    rmSync(workspace, { recursive: true })
  })

  const step = async (inputs: Readonly<Record<string, string>>) =>
    await runStep({ workspace, inputs: { engine: address, ...inputs } })

  test('its local registry: pushed as it was judged, and told in its outputs', async () => {
    const tags = `${registry.host}/name/app:latest`
    const given = { context: '.', push: 'true', tags }
    const { exitCode, outputs, log } = await step({ ...given, validators: 'passes.yaml' })
    expect([exitCode, outputs.get('verdict')]).toEqual([0, 'passed'])
    const there = await fetchManifest(client, parseReference(tags), never)
    const { digest } = there.descriptor
    expect(isImageOf(there, outputs.get('imageid') ?? '')).toBe(true)
    expect(outputs.get('image-id')).toBe(outputs.get('imageid'))
    expect([outputs.get('digest'), outputs.get('image-digest')]).toEqual([digest, digest])
    expect(JSON.parse(outputs.get('metadata') ?? '')).toEqual({
      'containerimage.digest': digest,
      'image.name': tags,
    })
    expect(log).toContain(`pushed as ${tags}@${digest}`)
    const report = JSON.parse(readFileSync(outputs.get('report') ?? '', 'utf8')) as Report
    expect(report.pushed).toEqual([{ reference: tags, digest }])
  })

  test('its first one, which has no context: built from what is checked out', async () => {
    const given = { push: 'true', tags: 'user/app:latest' }
    const { exitCode, outputs, log } = await step({ ...given, validators: 'fails.yaml' })
    expect([exitCode, outputs.get('verdict')]).toEqual([1, 'failed'])
    expect(log).toContain('nothing was pushed: the verdict is failed')
    expect(log).toContain('context is not set: the image is built from what is checked out')
    expect([outputs.get('digest'), outputs.get('metadata')]).toEqual(['', ''])
  })

  test('attestations are told, and no reason to refuse', async () => {
    const { exitCode, log } = await step({
      ...{ context: '.', load: 'true', tags: 'user/app:latest', provenance: 'mode=max' },
      ...{ sbom: 'true', annotations: 'a=b', 'github-token': '', validators: 'passes.yaml' },
    })
    expect(exitCode).toBe(0)
    for (const name of ['provenance', 'sbom', 'annotations']) {
      expect(log).toContain(`${name} is not used`)
    }
  })
})
