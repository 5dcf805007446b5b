import { listPlatforms } from '../../src/validator/built-in.ts'
import { loadValidators } from '../../src/validator/load.ts'
import type { Validator } from '../../src/validator/manifest.ts'

/** JSON is YAML: a manifest whose checks are commands, each with what its probe says besides. */
export function manifestText(
  checks: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  fields: Readonly<Record<string, unknown>> = {},
): string {
  const head = { apiVersion: 'container-canary.nvidia.com/v1', kind: 'Validator', name: 'test' }
  const all = Object.entries(checks).map(([name, probe]) => ({
    name,
    probe: { exec: { command: [name] }, ...probe },
  }))
  return JSON.stringify({ ...head, ...fields, checks: all }, null, 1)
}

/** A Validator whose checks are commands of one word. */
export function validatorOf(
  checks: Parameters<typeof manifestText>[0],
  fields: Readonly<Record<string, unknown>> = {},
): Validator {
  const origin = { kind: 'file', file: 'm.yaml', directory: '/' } as const
  const [validator] = loadValidators([{ origin, text: manifestText(checks, fields) }])
  if (validator === undefined) throw new Error('no manifest')
  return validator
}

/** Every built-in manifest as a word that can be run: parameters that have no value of their own have one. */
export const builtInWords: readonly string[] = listPlatforms().map(({ name, parameters }) => {
  const wanted = parameters.filter((parameter) => parameter.default === null)
  const values = wanted.map((parameter) => `${parameter.name}=canary`).join('&')
  return values === '' ? name : `${name}?${values}`
})
