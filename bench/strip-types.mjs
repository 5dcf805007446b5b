/**
 * The sources as JavaScript, as the bundle has them: taking types out as they load keeps the threads busy that are to
 * optimize what is measured.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const sources = fileURLToPath(new URL('../src', import.meta.url))
const stripped = fileURLToPath(new URL('../.cache/bench/src', import.meta.url))

/** Gives the directory that takes the place of `src`. */
export function stripTypes() {
  rmSync(stripped, { recursive: true, force: true })
  for (const name of readdirSync(sources, { recursive: true })) {
    if (!name.endsWith('.ts')) continue
    const code = stripTypeScriptTypes(readFileSync(join(sources, name), 'utf8'))
    const file = join(stripped, name.replace(/\.ts$/, '.js'))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, code.replace(/((?:from|import)\s*\(?\s*'\.[^']*)\.ts'/g, "$1.js'"))
  }
  writeFileSync(join(stripped, 'package.json'), '{"type":"module"}')
  return stripped
}
