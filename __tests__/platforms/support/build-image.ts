import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pack } from 'tar-stream'
import { tarOf } from '../../image/support/layers.ts'
import { baseImage, askEngine } from '../../support/engines.ts'
import { provideBase } from './bases.ts'
import { postArchive } from './load-archive.ts'
import { recipeArchive } from './recipe-archive.ts'
import { dockerfileOf } from './recipe.ts'
import type { ImageRecipe } from './recipe.ts'

/**
 * Builds an image by the engine's own builder.
 *
 * @param address of the engine, `unix://…`
 * @returns its reference
 */
export async function buildImage(address: string, recipe: ImageRecipe): Promise<string> {
  if (recipe.platform !== undefined) return await loadForeignImage(address, recipe, recipe.platform)
  const base = recipe.base === undefined ? baseImage : await provideBase(address, recipe.base)
  const context = pack()
  context.entry({ name: 'Dockerfile' }, dockerfileOf(recipe, base))
  context.entry({ name: 'layer.tar' }, tarOf(recipe.members))
  context.finalize()
  const reference = `canary-test/platform-${process.pid}:${randomUUID()}`
  // A layer of the builder's cache may be gone with the image of another build, at that very moment.
  const path = `/build?t=${encodeURIComponent(reference)}&rm=1&nocache=1`
  const { status, text } = await postArchive(address, path, context)
  if (status !== 200 || text.includes('"error"')) {
    throw new Error(`cannot build an image: ${text.slice(-2_000)}`)
  }
  return reference
}

/** An engine builds for its own machine; what it is given it takes as it is. */
async function loadForeignImage(
  address: string,
  recipe: ImageRecipe,
  platform: string,
): Promise<string> {
  const reference = `canary-test/platform-${process.pid}:${randomUUID()}`
  const busybox = await readFile(new URL('../../../.cache/busybox/bin/busybox', import.meta.url))
  const archive = Readable.from([recipeArchive(recipe, { busybox, platform, reference })])
  const { status, text } = await postArchive(address, '/images/load?quiet=1', archive)
  if (status !== 200 || text.includes('"error"')) throw new Error(`cannot load an image: ${text}`)
  return reference
}

export async function removeImage(address: string, reference: string): Promise<void> {
  await askEngine(address, 'DELETE', `/images/${reference}?force=true`)
}
