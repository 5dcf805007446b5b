import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { CanaryError } from '../../../src/errors.ts'
import { openLocalImage } from '../../../src/image/local-image.ts'
import { asBytes, demand, never } from '../support/target.ts'
import type { Target } from '../support/target.ts'

interface Member {
  readonly name: string
  readonly content?: string
  readonly type?: string
  readonly target?: string
}

/** A tar archive (POSIX ustar), made by hand so that a seed needs no program. */
export function tarOf(members: readonly Member[]): Buffer {
  const blocks = members.flatMap(({ name, content = '', type = '0', target = '' }) => {
    const body = Buffer.from(content)
    const header = Buffer.alloc(512)
    header.write(name, 0, 100)
    header.write('0000644\0', 100)
    header.write(`${body.length.toString(8).padStart(11, '0')}\0`, 124)
    header.write('        ', 148)
    header.write(type, 156)
    header.write(target, 157, 100)
    header.write('ustar\u000000', 257)
    header.write(`${sumOf(header).toString(8).padStart(6, '0')}\0 `, 148)
    return [header, body, Buffer.alloc((512 - (body.length % 512)) % 512)]
  })
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}

function sumOf(header: Buffer): number {
  return header.reduce((sum, byte) => sum + byte, 0)
}

/** Every header gets the sum that its bytes have, or nothing behind the first would be read. */
export function withSums(archive: Buffer): Buffer {
  const copy = Buffer.from(archive)
  for (let at = 0; at + 512 <= copy.length; at += 512) {
    if (copy.toString('latin1', at + 257, at + 262) !== 'ustar') continue
    const header = copy.subarray(at, at + 512)
    header.write('        ', 148)
    header.write(`${sumOf(header).toString(8).padStart(6, '0')}\0 `, 148)
  }
  return copy
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const layer = tarOf([{ name: 'a', content: 'x' }]).toString('latin1')
const config = JSON.stringify({
  os: 'linux',
  architecture: process.arch === 'arm64' ? 'arm64' : 'amd64',
  rootfs: { type: 'layers', diff_ids: [`sha256:${sha256(layer)}`] },
})

const dockerArchive: readonly Member[] = [
  {
    name: 'manifest.json',
    content: JSON.stringify([
      {
        Config: `${sha256(config)}.json`,
        RepoTags: ['a:b'],
        Layers: ['l/layer.tar', 'l/link.tar'],
      },
    ]),
  },
  { name: `${sha256(config)}.json`, content: config },
  { name: 'l/layer.tar', content: layer },
  { name: 'l/link.tar', type: '2', target: '../l/layer.tar' },
]

const paxRecord = (key: string, value: string) => {
  const rest = ` ${key}=${value}\n`
  return `${rest.length + 2}${rest}`
}

function layout(): Member[] {
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: {
      mediaType: 'application/vnd.oci.image.config.v1+json',
      digest: `sha256:${sha256(config)}`,
      size: config.length,
    },
    layers: [],
  })
  const entry = {
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    digest: `sha256:${sha256(manifest)}`,
    size: manifest.length,
  }
  return [
    { name: 'oci-layout', content: '{"imageLayoutVersion":"1.0.0"}' },
    { name: 'index.json', content: JSON.stringify({ schemaVersion: 2, manifests: [entry] }) },
    { name: 'x', type: 'x', content: paxRecord('path', 'blobs/sha256/x') },
    { name: `blobs/sha256/${sha256(manifest)}`, content: manifest },
    { name: `blobs/sha256/${sha256(config)}`, content: config },
  ]
}

let directory: string | undefined
function scratch(): string {
  if (directory === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'canary-fuzz-'))
    process.once('exit', () => {
      rmSync(made, { recursive: true, force: true })
    })
    directory = made
  }
  return directory
}

export const archiveTarget: Target = {
  name: 'archive',
  seeds: () => [
    tarOf(dockerArchive),
    tarOf(layout()),
    tarOf([{ name: 'long', type: 'L', content: 'manifest.json' }, ...dockerArchive]),
    gzipSync(tarOf(dockerArchive)),
  ],
  runs: 600,
  feed: async (input) => {
    const file = join(scratch(), 'image.tar')
    writeFileSync(file, withSums(asBytes(input)))
    const outcomes = []
    for (const type of ['docker-archive', 'oci-archive'] as const) {
      outcomes.push(await open(type, file))
    }
    const faults = outcomes.filter((outcome) => outcome !== null)
    const bug = faults.find((fault) => !(fault instanceof CanaryError))
    if (bug !== undefined) throw new Error('no CanaryError', { cause: bug })
    const [refused] = faults
    if (faults.length === outcomes.length && refused instanceof CanaryError) throw refused
  },
}

/** Null where it is an image, and the archive for the engine could be made. */
async function open(type: 'docker-archive' | 'oci-archive', file: string): Promise<unknown> {
  const source = { type, written: `${type}:${file}`, path: file, tag: null }
  try {
    const image = await openLocalImage(source, { cwd: '/', platform: null, signal: never() })
    let size = 0
    for await (const part of image.openArchive(['a:b'])) size += (part as Buffer).length
    await image.close()
    demand(size > 0, 'the archive for the engine holds something')
    return null
  } catch (error) {
    return error
  }
}
