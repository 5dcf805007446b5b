import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { file, tarOf } from '../../image/support/layers.ts'
import type { ImageRecipe } from './recipe.ts'

const busybox = new URL('../../../.cache/busybox/bin/busybox', import.meta.url)

/** An archive, as `docker save` writes it, of a recipe on busybox that says it is for another platform. */
export async function foreignArchive(
  { members, config }: ImageRecipe,
  platform: string,
  reference: string,
): Promise<Buffer> {
  const [os, architecture] = platform.split('/')
  const programs = [file('bin/busybox', await readFile(busybox), { mode: 0o755 })]
  const layer = tarOf([...programs, ...members])
  const digest = createHash('sha256').update(layer).digest('hex')
  const written = {
    ...{ os, architecture, config: { ...config, Env: environmentOf(config.Env) } },
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
