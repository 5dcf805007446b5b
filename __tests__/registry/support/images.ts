import type { StoredRepository } from './test-registry.ts'
import { digestOf } from './test-registry.ts'

export const types = {
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  index: 'application/vnd.oci.image.index.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar',
  artifact: 'application/vnd.nfd.image-compatibility.v1alpha1',
  spec: 'application/vnd.nfd.image-compatibility.spec.v1alpha1+yaml',
} as const

export interface TestDescriptor {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
}

export interface TestContent {
  readonly descriptor: TestDescriptor
  readonly bytes: Buffer
}

export function content(mediaType: string, value: unknown): TestContent {
  const bytes = Buffer.isBuffer(value)
    ? value
    : Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))
  return { descriptor: { mediaType, digest: digestOf(bytes), size: bytes.length }, bytes }
}

export interface TestImage {
  readonly manifest: TestContent
  readonly config: TestContent
  readonly layers: readonly TestContent[]
}

/** An image for one platform, such as `linux/arm64` or `linux/arm/v7`. */
export function testImage(
  platform = 'linux/amd64',
  layers: readonly Buffer[] = [Buffer.alloc(1024)],
): TestImage {
  const [os, architecture, variant] = platform.split('/')
  const stored = layers.map((layer) => content(types.layer, layer))
  const config = content(types.config, {
    os,
    architecture,
    ...(variant !== undefined && { variant }),
    config: { Cmd: ['/bin/true'] },
    rootfs: { type: 'layers', diff_ids: stored.map((layer) => layer.descriptor.digest) },
  })
  const manifest = content(types.manifest, {
    schemaVersion: 2,
    mediaType: types.manifest,
    config: config.descriptor,
    layers: stored.map((layer) => layer.descriptor),
  })
  return { manifest, config, layers: stored }
}

/** An index of images, each listed with its platform. */
export function testIndex(images: Readonly<Record<string, TestImage>>): TestContent {
  return content(types.index, {
    schemaVersion: 2,
    mediaType: types.index,
    manifests: Object.entries(images).map(([platform, image]) => {
      const [os, architecture, variant] = platform.split('/')
      return {
        ...image.manifest.descriptor,
        platform: { os, architecture, ...(variant !== undefined && { variant }) },
      }
    }),
  })
}

export interface ArtifactParts {
  readonly subject: TestDescriptor
  readonly spec: string
  readonly created?: string
  readonly artifactType?: string
  readonly layers?: readonly TestDescriptor[]
}

/** A compatibility artifact as `oras attach` writes it. */
export function testArtifact(parts: ArtifactParts): { manifest: TestContent; spec: TestContent } {
  const spec = content(types.spec, parts.spec)
  const manifest = content(types.manifest, {
    schemaVersion: 2,
    mediaType: types.manifest,
    artifactType: parts.artifactType ?? types.artifact,
    config: content('application/vnd.oci.empty.v1+json', '{}').descriptor,
    layers: parts.layers ?? [spec.descriptor],
    subject: parts.subject,
    annotations:
      parts.created === undefined ? {} : { 'org.opencontainers.image.created': parts.created },
  })
  return { manifest, spec }
}

export function storeImage(repository: StoredRepository, image: TestImage, tag?: string): void {
  for (const blob of [image.config, ...image.layers]) {
    repository.blobs.set(blob.descriptor.digest, blob.bytes)
  }
  storeManifest(repository, image.manifest, tag)
}

export function storeArtifact(repository: StoredRepository, parts: ArtifactParts): TestDescriptor {
  const { manifest, spec } = testArtifact(parts)
  repository.blobs.set(spec.descriptor.digest, spec.bytes)
  storeManifest(repository, manifest)
  return manifest.descriptor
}

export function storeManifest(
  repository: StoredRepository,
  manifest: TestContent,
  tag?: string,
): void {
  const { mediaType, digest } = manifest.descriptor
  repository.manifests.set(digest, { bytes: manifest.bytes, mediaType })
  if (tag !== undefined) repository.tags.set(tag, digest)
}
