import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { CanaryError } from '../../src/errors.ts'
import { loadValidators } from '../../src/validator/load.ts'
import { parseDocuments } from '../../src/yaml/parse.ts'

export function schemaText(name: string): string {
  return readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), 'utf8')
}

/** What a schema says of each document of a text: nothing where it takes it. */
export function checkerOf(name: string): (text: string) => readonly string[] {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true })
  const validate = ajv.compile(JSON.parse(schemaText(name)) as object)
  return (text) =>
    parseDocuments({ file: 'a.yaml', text }, { leadingZeros: 'text' }).flatMap(({ value }) =>
      validate(value)
        ? []
        : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
    )
}

/** Whether our own reader takes a manifest. */
export function isRead(text: string): boolean {
  try {
    loadValidators([{ origin: { kind: 'file', file: 'a.yaml', directory: '/' }, text }])
    return true
  } catch (error) {
    if (error instanceof CanaryError) return false
    throw error
  }
}
