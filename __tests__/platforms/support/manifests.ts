import builtIn from '../../../src/validator/built-in.json' with { type: 'json' }
import { loadValidators } from '../../../src/validator/load.ts'
import { readManifests } from '../../../src/validator/sources.ts'

/** Text of a built-in manifest, by its name. */
export function builtInText(name: string): string {
  const texts: Readonly<Record<string, string>> = builtIn
  const text = texts[name]
  if (text === undefined) throw new Error(`there is no built-in manifest ${name}`)
  return text
}

/** Each check of a word's manifests, and whether it is a should. */
export async function checksIn(word: string): Promise<ReadonlyMap<string, boolean>> {
  const signal = new AbortController().signal
  const texts = await readManifests([word], '/nonexistent', 'by-origin', signal)
  const checks = loadValidators(texts).flatMap((one) => one.checks)
  return new Map(checks.map(({ name, optional }) => [name, optional]))
}
