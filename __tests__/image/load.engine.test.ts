import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { acquireImage } from '../../src/image/acquire.ts'
import { bytesFile, writeTar } from '../../src/image/tar-writer.ts'
import { hostArchitecture } from '../../src/registry/platform.ts'
import { content, types } from '../registry/support/images.ts'
import { digestOf } from '../registry/support/test-registry.ts'
import { askEngine, connect, engines, never, removeImage } from '../support/engines.ts'
import { writeLayout } from './support.ts'

// Real servers and programs, on machines that may be busy.
jest.setTimeout(60_000)

let directory: string
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'canary-load-'))
})
afterAll(() => {
  rmSync(directory, { recursive: true })
})

describe.each(engines)('an engine loads an OCI layout: $name', ({ name, address }) => {
  test.each(['tar', 'tar+gzip', 'tar+zstd'])('with a layer of the type %s', async (form) => {
    const layerText = Buffer.from(`for the layer ${form}, ${Date.now()}`)
    const plain = await buffer(Readable.from(writeTar([bytesFile('file', layerText)])))
    const compress = {
      tar: (bytes: Buffer) => bytes,
      'tar+gzip': gzipSync,
      'tar+zstd': zstdCompressSync,
    }
    const packed = compress[form as keyof typeof compress](plain)
    const layer = content(`application/vnd.oci.image.layer.v1.${form}`, packed)
    const config = content(types.config, {
      os: 'linux',
      architecture: hostArchitecture(),
      config: { Cmd: ['/none'] },
      rootfs: { type: 'layers', diff_ids: [digestOf(plain), digestOf(plain)] },
    })
    const manifest = content(types.manifest, {
      schemaVersion: 2,
      mediaType: types.manifest,
      config: config.descriptor,
      layers: [layer.descriptor, layer.descriptor],
    })
    const layout = `layout-${name}-${form.replace('+', '-')}`
    writeLayout(join(directory, layout), [layer, config, manifest], [manifest.descriptor])
    const engine = await connect(address)
    const none = () => undefined
    const image = await acquireImage(
      `oci-layout:${layout}`,
      {
        ...{ engine, directory, pull: 'never', platform: null },
        ...{ onPull: none, onLoad: none, onProgress: none },
        credentialsFor: () => Promise.resolve(null),
      },
      never,
    )
    engine.close()
    try {
      expect(image.digest).toBe(manifest.descriptor.digest)
      const inspected = (await askEngine(address, 'GET', `/images/${image.id}/json`)) as object
      expect(inspected).toMatchObject({
        Id: image.id,
        Config: { Cmd: ['/none'] },
        RootFS: { Layers: [digestOf(plain), digestOf(plain)] },
      })
    } finally {
      await removeImage(address, image.id)
    }
  })
})
