import { listPlatforms } from '../../src/validator/built-in.ts'
import type { Platform } from '../../src/validator/built-in.ts'

/** Values of built-in manifests' parameters, by the name of the manifest and of the parameter. */
export function parametersNode(): object {
  const platforms = listPlatforms().map((platform) => [platform.name, ofPlatform(platform)])
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(platforms) as object,
  }
}

function ofPlatform({ description, parameters }: Platform): object {
  return {
    description,
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      parameters.map((parameter) => [
        parameter.name,
        {
          description: parameter.description,
          type: ['string', 'number'],
          ...(parameter.default === null ? {} : { default: parameter.default }),
        },
      ]),
    ),
    required: parameters.filter((one) => one.default === null).map(({ name }) => name),
  }
}
