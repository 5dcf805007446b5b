/**
 * Copies examples/validators/*.yaml into one JSON file that the bundle carries, so that
 * `validators: kubeflow` works wherever the bundle stands. A test holds the two equal.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const folder = new URL('../examples/validators/', import.meta.url)
const manifests = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map((file) => [file.replace(/\.yaml$/, ''), readFileSync(new URL(file, folder), 'utf8')])

const file = new URL('../src/validator/built-in.json', import.meta.url)
const text = `${JSON.stringify(Object.fromEntries(manifests), null, 2)}\n`
// Whoever reads it meanwhile is not to find half of it.
if (readFileSync(file, 'utf8') !== text) writeFileSync(file, text)
