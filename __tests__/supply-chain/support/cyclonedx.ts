import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'

const load = (name: string): Record<string, unknown> =>
  // A JSON schema is an object.
  JSON.parse(
    readFileSync(new URL(`../__fixtures__/${name}.json`, import.meta.url), 'utf8'),
  ) as Record<string, unknown>

// Formats such as iri-reference are of another package; patterns and enumerations say the rest.
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
ajv.addSchema(load('spdx'), 'http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json')
ajv.addSchema(load('jsf-0.82'), 'http://cyclonedx.org/schema/jsf-0.82.SNAPSHOT.schema.json')
const validate = ajv.compile(load('cyclonedx-1.6'))

/** What CycloneDX 1.6 says against a document; nothing when it is one. */
export function problemsWith(document: unknown): readonly string[] {
  validate(document)
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
  )
}
