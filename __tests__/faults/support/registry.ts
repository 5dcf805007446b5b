import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import type { ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What becomes of the download of the one layer, when half of it is sent. */
export type Half = 'goes on' | 'breaks off' | 'stops'

export interface HalfRegistry {
  /** Such as `127.0.0.1:40001/faults/image:latest`. */
  readonly image: string
  readonly half: (what: Half, onHalf?: () => void) => void
  readonly close: () => Promise<void>
}

/** A registry on loopback that holds one image with one layer of so many megabytes. */
export async function startHalfRegistry(megabytes: number): Promise<HalfRegistry> {
  const image = makeImage(megabytes)
  let what: Half = 'goes on'
  let onHalf: () => void = () => undefined
  const sendLayer = (range: string | undefined, response: ServerResponse) => {
    // A download that broke off is taken up where it stopped.
    const start = Number(/^bytes=(\d+)-/.exec(range ?? '')?.[1] ?? 0)
    const { length } = image.layer
    const from = `bytes ${start}-${length - 1}/${length}`
    response.writeHead(range === undefined ? 200 : 206, {
      'content-length': String(length - start),
      ...(range === undefined ? {} : { 'content-range': from }),
    })
    const middle = start + Math.floor((length - start) / 2)
    response.write(image.layer.subarray(start, middle), () => {
      onHalf()
      if (what === 'goes on') response.end(image.layer.subarray(middle))
      if (what === 'breaks off') response.destroy()
    })
  }
  const server = http.createServer((request, response) => {
    response.on('error', () => undefined)
    const path = request.url ?? ''
    if (path.endsWith(image.layerDigest)) sendLayer(request.headers.range, response)
    else if (path.endsWith(image.configDigest)) response.writeHead(200).end(image.config)
    else if (path.includes('/manifests/')) {
      const type = 'application/vnd.docker.distribution.manifest.v2+json'
      const length = String(Buffer.byteLength(image.manifest))
      response.writeHead(200, {
        'content-type': type,
        'content-length': length,
        'docker-content-digest': digestOf(image.manifest),
      })
      response.end(request.method === 'HEAD' ? undefined : image.manifest)
    } else response.writeHead(path === '/v2/' ? 200 : 404).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    image: `127.0.0.1:${port}/faults/image:latest`,
    half: (next, told = () => undefined) => {
      what = next
      onHalf = told
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

interface Image {
  readonly layer: Buffer
  readonly layerDigest: string
  readonly config: string
  readonly configDigest: string
  readonly manifest: string
}

function makeImage(megabytes: number): Image {
  const { tar, config } = makeContent(megabytes)
  const layer = gzipSync(tar, { level: 1 })
  const [layerDigest, configDigest] = [digestOf(layer), digestOf(config)]
  const type = (name: string) => `application/vnd.docker.${name}`
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: type('distribution.manifest.v2+json'),
    config: {
      mediaType: type('container.image.v1+json'),
      size: Buffer.byteLength(config),
      digest: configDigest,
    },
    layers: [
      {
        mediaType: type('image.rootfs.diff.tar.gzip'),
        size: layer.length,
        digest: layerDigest,
      },
    ],
  })
  return { layer, layerDigest, config, configDigest, manifest }
}

/** Noise, which no compression makes smaller. */
function makeContent(megabytes: number): { readonly tar: Buffer; readonly config: string } {
  const directory = mkdtempSync(join(tmpdir(), 'canary-layer-'))
  try {
    writeFileSync(join(directory, 'noise'), randomBytes(megabytes * 1024 * 1024))
    const options = { maxBuffer: (megabytes + 16) * 1024 * 1024 }
    const tar = execFileSync('tar', ['-C', directory, '-c', '.'], options)
    const config = JSON.stringify({
      architecture: process.arch === 'arm64' ? 'arm64' : 'amd64',
      os: 'linux',
      config: { Cmd: ['/noise'] },
      rootfs: { type: 'layers', diff_ids: [digestOf(tar)] },
    })
    return { tar, config }
  } finally {
    rmSync(directory, { recursive: true })
  }
}

/** A docker archive, gzipped: what `docker save | gzip` writes. */
export function writeArchive(path: string, megabytes: number): void {
  const { tar, config } = makeContent(megabytes)
  const directory = mkdtempSync(join(tmpdir(), 'canary-archive-'))
  try {
    const configName = `${digestOf(config).slice('sha256:'.length)}.json`
    writeFileSync(join(directory, 'layer.tar'), tar)
    writeFileSync(join(directory, configName), config)
    const entry = { Config: configName, RepoTags: null, Layers: ['layer.tar'] }
    writeFileSync(join(directory, 'manifest.json'), JSON.stringify([entry]))
    execFileSync('tar', ['-C', directory, '-czf', path, '.'])
  } finally {
    rmSync(directory, { recursive: true })
  }
}

function digestOf(content: Buffer | string): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}
