import builtIn from '../../../src/validator/built-in.json' with { type: 'json' }
import { loadValidators } from '../../../src/validator/load.ts'

/** The names of a word's manifests: `kubeflow + openshift` has two. */
export function namesIn(word: string): readonly string[] {
  return word.split(' + ').map((one) => one.split('?')[0] ?? one)
}

/** Text of a built-in manifest, by its name. */
export function builtInText(name: string): string {
  const texts: Readonly<Record<string, string>> = builtIn
  const text = texts[name]
  if (text === undefined) throw new Error(`there is no built-in manifest ${name}`)
  return text
}

/** Each check of a word's manifests, and whether it is a should. */
export function checksIn(word: string): ReadonlyMap<string, boolean> {
  const checks = namesIn(word).flatMap((name) => {
    const origin = { kind: 'built-in', file: name, directory: null } as const
    return loadValidators([{ origin, text: builtInText(name) }]).flatMap((one) => one.checks)
  })
  return new Map(checks.map((check) => [check.name, isOptional(check)]))
}

function isOptional(check: object): boolean {
  return 'optional' in check && check.optional === true
}
