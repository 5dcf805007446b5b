/** Every JSON Schema that stands in schema/. */
import { schemaAddress } from '../../src/schema-address.ts'
import type { SchemaName } from '../../src/schema-address.ts'
import { validatorSchema } from '../../src/validator/schema.ts'
import { makeReportSchema } from '../report-schema/schema.ts'
import { compatibilityNode } from './compatibility.ts'
import { makeNode } from './make.ts'
import { parametersNode } from './parameters.ts'
import { takingReferences } from './references.ts'
import { validatorWords } from './validator-words.ts'

export const dialect = 'https://json-schema.org/draft/2020-12/schema'

export interface SchemaFile {
  readonly name: SchemaName
  readonly schema: object
}

export interface MadeSchemas {
  readonly files: readonly SchemaFile[]
  /** Fields of a Validator that nothing is said of. */
  readonly undescribed: readonly string[]
  /** What is said of fields that it does not have. */
  readonly unused: readonly string[]
}

/** What no field says: keys for other readers, and a profile alone may have no checks. */
const aboutTheWhole = {
  patternProperties: { '^x-': { description: 'Left to other readers.' } },
  anyOf: [
    { required: ['checks'], properties: { checks: { type: 'array', minItems: 1 } } },
    { required: ['profile'], properties: { profile: { const: true } } },
  ],
}

export function makeSchemas(): MadeSchemas {
  const { node, undescribed, unused } = makeNode(validatorSchema, validatorWords)
  return {
    undescribed,
    unused,
    files: [
      named('validator', 'Validator of container-canary-action', {
        description:
          "What an image has to be, and how it is asked: a Validator as NVIDIA's Container Canary has it, with extensions, each of which says so.",
        ...takingReferences(node),
        ...aboutTheWhole,
      }),
      named('compatibility', 'Compatibility spec of an image', {
        description:
          'What an image needs of a node, in the format v1alpha1 of Node Feature Discovery.',
        ...compatibilityNode(),
      }),
      { name: 'report', schema: makeReportSchema().schema },
      named('parameters', 'Parameters of built-in platforms', {
        description:
          'What each built-in platform may be told, such as the model that a server is to serve: the names that --parameter and a word such as openai?model=llama take.',
        ...parametersNode(),
      }),
    ],
  }
}

function named(name: SchemaName, title: string, schema: object): SchemaFile {
  return { name, schema: { $schema: dialect, $id: schemaAddress(name), title, ...schema } }
}
