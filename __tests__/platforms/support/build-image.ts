import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { pack } from 'tar-stream'
import { tarOf } from '../../image/support/layers.ts'
import { baseImage, askEngine } from '../../support/engines.ts'
import { provideBase } from './bases.ts'
import { foreignArchive } from './foreign-archive.ts'
import { dockerfileOf } from './recipe.ts'
import type { ImageRecipe } from './recipe.ts'

/** Of one build; installing packages is no part of it. */
const deadlineMs = 300_000

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
  const parts: Uint8Array[] = []
  for await (const part of context) parts.push(part)
  const reference = `canary-test/platform-${process.pid}:${randomUUID()}`
  await post(address, `/build?t=${encodeURIComponent(reference)}&rm=1`, Buffer.concat(parts))
  return reference
}

/** An engine builds for its own machine; what it is given it takes as it is. */
async function loadForeignImage(
  address: string,
  recipe: ImageRecipe,
  platform: string,
): Promise<string> {
  const reference = `canary-test/platform-${process.pid}:${randomUUID()}`
  await post(address, '/images/load?quiet=1', await foreignArchive(recipe, platform, reference))
  return reference
}

export async function removeImage(address: string, reference: string): Promise<void> {
  await askEngine(address, 'DELETE', `/images/${reference}?force=true`)
}

async function post(address: string, path: string, body: Buffer): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const outgoing = request(
    {
      socketPath: address.replace(/^unix:\/\//, ''),
      ...{ method: 'POST', path, agent: false, timeout: deadlineMs },
      headers: { 'content-type': 'application/x-tar' },
    },
    (answer) => {
      let text = ''
      answer
        .setEncoding('utf8')
        .on('data', (chunk: string) => (text += chunk))
        .once('error', reject)
        .once('end', () => {
          resolve(`${answer.statusCode ?? 0} ${text}`)
        })
    },
  )
  outgoing.once('error', reject)
  outgoing.once('timeout', () => outgoing.destroy(new Error('the builder does not answer')))
  outgoing.end(body)
  const told = await promise
  if (!told.startsWith('200 ') || told.includes('"error"')) {
    throw new Error(`cannot build an image: ${told.slice(-2_000)}`)
  }
}
