import { createHash } from 'node:crypto'
import { file, link, tarOf } from '../../image/support/layers.ts'
import type { ImageRecipe } from './recipe.ts'

/** What people look for in a shell's image; busybox has more. */
const programs = ['cat', 'env', 'grep', 'mkdir', 'ps', 'sh', 'sleep', 'tail']

export interface ArchiveWish {
  /** Of `/bin/busybox`. */
  readonly busybox: Uint8Array
  readonly platform: string
  readonly reference: string
}

/** An archive, as `docker save` writes it, of a recipe on busybox; commands of a build are not made. */
export function recipeArchive(
  { members, config }: ImageRecipe,
  { busybox, platform, reference }: ArchiveWish,
): Buffer {
  const [os, architecture] = platform.split('/')
  const base = [
    file('bin/busybox', busybox, { mode: 0o755 }),
    ...programs.map((name) => link(`bin/${name}`, '/bin/busybox')),
  ]
  const layer = tarOf([...base, ...members])
  const digest = createHash('sha256').update(layer).digest('hex')
  const ports = config.ExposedPorts ?? []
  const said = {
    ...config,
    Cmd: config.Cmd ?? ['sleep', '3600'],
    Env: environmentOf(config.Env),
    ExposedPorts: Object.fromEntries(ports.map((port) => [`${port}/tcp`, {}])),
    Volumes: Object.fromEntries((config.Volumes ?? []).map((path) => [path, {}])),
  }
  const written = {
    ...{ os, architecture, config: said },
    rootfs: { type: 'layers', diff_ids: [`sha256:${digest}`] },
    history: [{ created: '2026-01-01T00:00:00Z' }],
  }
  const manifest = [{ Config: 'config.json', RepoTags: [reference], Layers: ['layer.tar'] }]
  return tarOf([
    file('manifest.json', JSON.stringify(manifest)),
    file('config.json', JSON.stringify(written)),
    file('layer.tar', layer),
  ])
}

function environmentOf(variables: ImageRecipe['config']['Env'] = {}): readonly string[] {
  return Object.entries({ PATH: '/bin', ...variables }).map(([name, value]) => `${name}=${value}`)
}
