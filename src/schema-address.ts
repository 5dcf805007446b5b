/** Where editors find the schema of a Validator. */
export const validatorSchemaAddress =
  'https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json'
