import { loadTestImage } from '../../examples/support/test-image.ts'
import { provideArchive } from './archives.ts'
import { addArchive, importArchive } from './load-archive.ts'
import { recipes } from './base-recipes.ts'

const provided = new Map<string, Promise<string>>()

/**
 * A base with packages of Debian, PyPI or npm, on an engine that may not have it yet.
 *
 * @returns its reference
 */
export async function provideBase(address: string, name: string): Promise<string> {
  const key = `${address} ${name}`
  const known = provided.get(key)
  if (known !== undefined) return await known
  const base = makeBase(address, name)
  provided.set(key, base)
  return await base
}

async function makeBase(address: string, name: string): Promise<string> {
  const recipe = recipes[name]
  if (recipe === undefined) throw new Error(`there is no base ${name}`)
  if (recipe.kind === 'test-image') return await loadTestImage(address, recipe.name)
  const { archive, key } = await provideArchive(name, recipe)
  const reference = `canary-test/platform-base-${name}:${key}`
  if (recipe.kind === 'debian') {
    await importArchive(address, reference, archive)
  } else {
    await addArchive(address, reference, await provideBase(address, recipe.on), archive)
  }
  return reference
}
