import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { FileTree } from '../../src/image/file-tree.ts'
import { readTar } from '../../src/image/tar-reader.ts'
import type { Origin } from '../../src/registry/origin.ts'
import { openRegularFile } from '../../src/regular-file.ts'
import type { TestContent, TestDescriptor, TestImage } from '../registry/support/images.ts'

export type Listed = TestDescriptor & {
  readonly artifactType?: string
  readonly annotations?: Readonly<Record<string, string>>
}

/** Writes an OCI layout: the blobs, and an index.json that lists `listed`. */
export function writeLayout(
  directory: string,
  blobs: readonly TestContent[],
  listed: readonly Listed[],
): void {
  for (const { descriptor, bytes } of blobs) {
    const path = join(directory, 'blobs', descriptor.digest.replace(':', '/'))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes)
  }
  mkdirSync(directory, { recursive: true })
  writeFileSync(join(directory, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }))
  const index = { schemaVersion: 2, manifests: listed }
  writeFileSync(join(directory, 'index.json'), JSON.stringify(index))
}

export function blobsOf(image: TestImage): TestContent[] {
  return [image.manifest, image.config, ...image.layers]
}

/** An entry of an index.json with a tag. */
export function tagged(content: TestContent, tag: string): Listed {
  return {
    ...content.descriptor,
    annotations: { 'org.opencontainers.image.ref.name': tag },
  }
}

/** Packs a directory with the system's tar, in one of its formats. */
export function pack(directory: string, file: string, ...flags: readonly string[]): void {
  execFileSync('tar', ['-C', directory, ...flags, '-cf', file, '.'])
}

/** What `docker save` writes for these images. */
export function writeDockerArchive(
  directory: string,
  images: readonly { readonly image: TestImage; readonly tags: readonly string[] | null }[],
): void {
  mkdirSync(directory, { recursive: true })
  const list = images.map(({ image, tags }) => {
    const config = `${image.config.descriptor.digest.slice(7)}.json`
    writeFileSync(join(directory, config), image.config.bytes)
    const layers = image.layers.map((layer) => {
      const name = `${layer.descriptor.digest.slice(7)}/layer.tar`
      mkdirSync(join(directory, dirname(name)), { recursive: true })
      writeFileSync(join(directory, name), layer.bytes)
      return name
    })
    return { Config: config, RepoTags: tags, Layers: layers }
  })
  writeFileSync(join(directory, 'manifest.json'), JSON.stringify(list))
}

/** The archive in a file; it stays open until the process ends. */
export async function openTar(path: string, origin: Origin): Promise<FileTree> {
  return await readTar(await openRegularFile(path), origin)
}
