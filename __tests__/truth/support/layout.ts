import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Fetched by `npm run setup`. */
const busybox = fileURLToPath(new URL('../../../.cache/busybox/bin/busybox', import.meta.url))

const prefix = 'application/vnd.oci.image'

export interface Entry {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
  readonly platform?: object
  readonly annotations?: Readonly<Record<string, string>>
}

/** An OCI layout that is written piece by piece, of images that hold a static busybox and an ARCH. */
export interface Layout {
  readonly path: string
  /** An image that says it is for `architecture`; its program is this machine's all the same. */
  readonly image: (architecture: string) => Entry
  readonly index: (...entries: readonly Entry[]) => Entry
  /** What BuildKit adds to an image: a manifest for no platform. */
  readonly attestation: (subject: Entry) => Entry
  /** Writes index.json. */
  readonly finish: (...entries: readonly Entry[]) => void
}

export function startLayout(directory: string, name: string): Layout {
  const path = join(directory, name)
  mkdirSync(join(path, 'blobs/sha256'), { recursive: true })
  writeFileSync(join(path, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}')
  const put = (mediaType: string, content: Buffer | object): Entry => {
    const bytes = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content))
    const hex = createHash('sha256').update(bytes).digest('hex')
    writeFileSync(join(path, 'blobs/sha256', hex), bytes)
    return { mediaType, digest: `sha256:${hex}`, size: bytes.length }
  }
  const rootfs = busyboxLayer(directory)
  const layer = put(`${prefix}.layer.v1.tar`, rootfs)
  const manifest = (config: Entry, layers: readonly Entry[]) =>
    put(`${prefix}.manifest.v1+json`, {
      schemaVersion: 2,
      mediaType: `${prefix}.manifest.v1+json`,
      config,
      layers,
    })
  const index = (...entries: readonly Entry[]) =>
    put(`${prefix}.index.v1+json`, {
      schemaVersion: 2,
      mediaType: `${prefix}.index.v1+json`,
      manifests: entries,
    })
  return {
    path,
    image: (architecture) => {
      const config = put(`${prefix}.config.v1+json`, {
        os: 'linux',
        architecture,
        config: { Env: ['PATH=/bin', `ARCH=${architecture}`], Cmd: ['sleep', '3600'] },
        rootfs: { type: 'layers', diff_ids: [layer.digest] },
      })
      return { ...manifest(config, [layer]), platform: { os: 'linux', architecture } }
    },
    index,
    attestation: (subject) => ({
      ...manifest(put(`${prefix}.config.v1+json`, { os: 'unknown', architecture: 'unknown' }), []),
      platform: { os: 'unknown', architecture: 'unknown' },
      annotations: {
        'vnd.docker.reference.type': 'attestation-manifest',
        'vnd.docker.reference.digest': subject.digest,
      },
    }),
    finish: (...entries) => {
      const document = { schemaVersion: 2, manifests: entries }
      writeFileSync(join(path, 'index.json'), JSON.stringify(document))
    },
  }
}

/** A root filesystem with nothing but a static busybox. */
function busyboxLayer(directory: string): Buffer {
  const root = join(directory, 'busybox-root')
  mkdirSync(join(root, 'bin'), { recursive: true })
  copyFileSync(busybox, join(root, 'bin/busybox'))
  for (const name of ['sh', 'sleep', 'test']) symlinkSync('busybox', join(root, 'bin', name))
  const tar = execFileSync('tar', ['-C', root, '-c', 'bin'], { maxBuffer: 64 * 1024 * 1024 })
  execFileSync('rm', ['-r', root])
  return tar
}

/** A layout, or anything else, as a tar archive. */
export function packLayout(path: string): Buffer {
  return execFileSync('tar', ['-C', path, '-c', '.'], { maxBuffer: 256 * 1024 * 1024 })
}
