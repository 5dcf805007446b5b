import { expect } from '@jest/globals'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Holds a text against its golden file. `UPDATE_GOLDEN=1` writes the file instead: look at the
 * difference before it is committed.
 */
export function expectGolden(
  name: string,
  text: string,
  directory = new URL('../__golden__/', import.meta.url),
): void {
  const folder = fileURLToPath(directory)
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${folder}${name}`, text)
  }
  expect(text).toBe(readFileSync(`${folder}${name}`, 'utf8'))
}
