import { loadTestImage } from '../../examples/support/test-image.ts'
import type { TestImageName } from '../../examples/support/test-image.ts'

/** Debian with the packages of `scripts/test-images.mjs`, on an engine that may not have it yet. */
export async function provideBase(address: string, name: string): Promise<string> {
  if (!isTestImage(name)) throw new Error(`there is no base ${name}`)
  return await loadTestImage(address, name)
}

const testImages: readonly string[] = ['dask', 'databricks', 'fastapi', 'notebook']

function isTestImage(name: string): name is TestImageName {
  return testImages.includes(name)
}
