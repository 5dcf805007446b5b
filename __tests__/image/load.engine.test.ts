import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { openLocalImage } from '../../src/image/local-image.ts'
import { parseImageSource } from '../../src/image/source.ts'
import { bytesFile, writeTar } from '../../src/image/tar-writer.ts'
import { hostArchitecture } from '../../src/registry/platform.ts'
import { never } from '../registry/support/client.ts'
import { content, types } from '../registry/support/images.ts'
import { digestOf } from '../registry/support/test-registry.ts'
import { engines } from '../support/engines.ts'
import { writeLayout } from './support.ts'

// Real servers and programs, on machines that may be busy.
jest.setTimeout(60_000)

async function ask(
  address: string,
  method: string,
  path: string,
  body?: Readable,
): Promise<{ status: number; body: string }> {
  const request = http.request({
    socketPath: address.replace('unix://', ''),
    method,
    path,
    headers: { 'content-type': 'application/x-tar' },
  })
  const answered = new Promise<http.IncomingMessage>((resolve, reject) => {
    request.once('response', resolve)
    request.once('error', reject)
  })
  if (body === undefined) request.end()
  else await pipeline(body, request)
  const response = await answered
  return { status: response.statusCode ?? 0, body: await text(response) }
}

let directory: string
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'canary-load-'))
})
afterAll(() => {
  rmSync(directory, { recursive: true })
})

/** A real engine loads what an OCI layout was turned into, and says by which id it has it. */
describe.each(engines)('an OCI layout is loaded by $name', ({ address, imageStore }) => {
  const engine = async (method: string, path: string, body?: Readable) =>
    await ask(address, method, path, body)

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
    const layout = `layout-${form.replace('+', '-')}`
    writeLayout(join(directory, layout), [layer, config, manifest], [manifest.descriptor])
    const source = parseImageSource(`oci-layout:${layout}`)
    if (source.type === 'reference') throw new Error('a layout is meant')
    const image = await openLocalImage(source, { cwd: directory, platform: null, signal: never })
    let id = ''
    try {
      const loaded = await engine('POST', '/images/load?quiet=1', image.openArchive([]))
      ;[id = ''] = /sha256:[0-9a-f]{64}/.exec(loaded.body) ?? []
      // With containerd's store it is the digest of a manifest that the engine makes.
      if (imageStore !== 'containerd') expect(id).toBe(image.id)
      const inspected = await engine('GET', `/images/${id}/json`)
      expect(JSON.parse(inspected.body)).toMatchObject({
        Id: id,
        RepoTags: [],
        Config: { Cmd: ['/none'] },
        RootFS: { Layers: [digestOf(plain), digestOf(plain)] },
      })
    } finally {
      await image.close()
      expect((await engine('DELETE', `/images/${id}`)).status).toBe(200)
    }
  })
})
