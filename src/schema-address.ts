/** Where editors find the JSON Schemas of what is read here: the files of the repository, by its major tag. */
const schemas =
  'https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema'

export type SchemaName = 'validator' | 'compatibility' | 'report' | 'parameters'

export function schemaAddress(name: SchemaName): string {
  return `${schemas}/${name}.schema.json`
}

/** The comment by which editors find the schema of a manifest, whatever its name. */
export const validatorModeline = `# yaml-language-server: $schema=${schemaAddress('validator')}`
export const compatibilityModeline = `# yaml-language-server: $schema=${schemaAddress('compatibility')}`
