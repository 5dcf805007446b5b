/** docs/report.schema.json: the shape from what reads reports, the words from the model. */
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { z } from 'zod'
import { reportSchema } from '../../src/report/report-schema.ts'
import type { Model } from './model-types.ts'
import { membersOf, readModel } from './model-types.ts'
import { fieldWords } from './words.ts'

/** As much of JSON Schema as comes out of our schemas. */
export interface Schema {
  $ref?: string
  type?: string
  description?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  anyOf?: Schema[]
  additionalProperties?: Schema
  enum?: unknown[]
  const?: unknown
  format?: string
  pattern?: string
  maximum?: number
  minimum?: number
}

export interface ReportSchema extends Schema {
  readonly $schema: string
  readonly $id: string
  readonly title: string
  readonly $defs: Readonly<Record<string, Schema>>
}

const id =
  'https://raw.githubusercontent.com/container-canary/container-canary-action/v1/docs/report.schema.json'

/** What is not in the model: `report.json` has it for readers of its first version. */
const written: Readonly<Record<string, Readonly<Record<string, Schema>>>> = {
  ImageReport: {
    pods: {
      ...{ type: 'array', items: {} },
      description: 'An empty list; Pods stand in `validators`.',
    },
  },
}

export interface MadeSchema {
  readonly schema: ReportSchema
  /** Fields that nothing is said of in src/model.ts, such as `Report.verdict`. */
  readonly undescribed: readonly string[]
  /** Fields that something is said of twice: there and in words.ts. */
  readonly repeated: readonly string[]
}

export function makeReportSchema(): MadeSchema {
  const model = readModel(fileURLToPath(new URL('../../src', import.meta.url)))
  const raw = JSON.parse(JSON.stringify(z.toJSONSchema(reportSchema, { io: 'input' }))) as Schema
  const maker = new SchemaMaker(model)
  const root = maker.objectOf(raw, 'Report')
  const { description = '', ...rest } = root
  return {
    schema: {
      ...{ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: id },
      ...{ title: 'report.json of container-canary', description },
      ...rest,
      $defs: Object.fromEntries([...maker.definitions].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    },
    undescribed: maker.undescribed,
    repeated: maker.repeated,
  }
}

/** Walks a schema and the type that it is of side by side. */
class SchemaMaker {
  readonly definitions = new Map<string, Schema>()
  readonly undescribed: string[] = []
  readonly repeated: string[] = []
  readonly #model: Model

  constructor(model: Model) {
    this.#model = model
  }

  /** An object that is a type of the model, with the words of that. */
  objectOf(schema: Schema, name: string): Schema {
    const type = this.#model.interfaces.get(name)
    if (type === undefined) throw new Error(`src/model.ts has no interface ${name}`)
    const properties = Object.entries(schema.properties ?? {}).map(([field, inner]) => {
      const known = type.fields.get(field)
      if (known === undefined) throw new Error(`the interface ${name} has no field ${field}`)
      return [field, this.#field(inner, known, `${name}.${field}`)] as const
    })
    return {
      ...(type.description === null ? {} : { description: type.description }),
      type: 'object',
      properties: { ...Object.fromEntries(properties), ...written[name] },
      ...(schema.required === undefined ? {} : { required: schema.required }),
    }
  }

  #field(
    schema: Schema,
    { description, type }: { description: string | null; type: ts.TypeNode },
    path: string,
  ): Schema {
    if (description !== null && path in fieldWords) this.repeated.push(path)
    const made = this.#typed(schema, type, path)
    const words = description ?? fieldWords[path] ?? this.#wordsOf(type)
    if (words === null) this.undescribed.push(path)
    return words === null ? made : { description: words, ...made }
  }

  /** What is said of the type itself, for fields that are just that. */
  #wordsOf(type: ts.TypeNode): string | null {
    const name = nameOf(type)
    if (name === null) return null
    return (
      this.#model.aliases.get(name)?.description ??
      this.#model.interfaces.get(name)?.description ??
      null
    )
  }

  #typed(schema: Schema, type: ts.TypeNode, path: string): Schema {
    const of = nonNull(type)
    if (schema.anyOf !== undefined) {
      return {
        anyOf: schema.anyOf.map((one) => (one.type === 'null' ? one : this.#typed(one, of, path))),
      }
    }
    if (schema.items !== undefined && ts.isArrayTypeNode(of)) {
      return { type: 'array', items: this.#typed(schema.items, of.elementType, path) }
    }
    if (schema.additionalProperties?.type !== undefined) {
      const [, value] = argumentsOf(of)
      if (value === undefined) return plain(schema)
      const inner = this.#typed(schema.additionalProperties, value, path)
      return { type: 'object', additionalProperties: inner }
    }
    return schema.properties === undefined ? plain(schema) : this.#object(schema, of, path)
  }

  #object(schema: Schema, type: ts.TypeNode, path: string): Schema {
    if (ts.isTypeLiteralNode(type)) {
      const fields = new Map(membersOf([...type.members]))
      const properties = Object.entries(schema.properties ?? {}).map(([name, inner]) => {
        const known = fields.get(name)
        if (known === undefined) throw new Error(`${path} has no field ${name} in src/model.ts`)
        return [name, this.#field(inner, known, `${path}.${name}`)] as const
      })
      const { required = [] } = schema
      return { type: 'object', properties: Object.fromEntries(properties), required }
    }
    const name = nameOf(type)
    if (name === null) throw new Error(`${path} is no named type in src/model.ts`)
    const alias = this.#model.aliases.get(name)
    if (alias !== undefined) return this.#typed(schema, alias.type, path)
    if (!this.definitions.has(name)) {
      this.definitions.set(name, {})
      this.definitions.set(name, this.objectOf(schema, name))
    }
    return { $ref: `#/$defs/${name}` }
  }
}

/** `X` of `X | null`, and of `readonly X[]`. */
function nonNull(type: ts.TypeNode): ts.TypeNode {
  if (ts.isTypeOperatorNode(type) || ts.isParenthesizedTypeNode(type)) return nonNull(type.type)
  if (!ts.isUnionTypeNode(type)) return type
  const rest = type.types.filter((one) => one.getText() !== 'null')
  const [only] = rest
  return rest.length === 1 && only !== undefined ? nonNull(only) : type
}

/** Of `Readonly<Record<string, X>>`, `string` and `X`. */
function argumentsOf(type: ts.TypeNode): readonly ts.TypeNode[] {
  if (!ts.isTypeReferenceNode(type)) return []
  const [first] = type.typeArguments ?? []
  const isWrapper = /^(?:Readonly|Partial)$/.test(type.typeName.getText())
  return isWrapper && first !== undefined ? argumentsOf(first) : (type.typeArguments ?? [])
}

function nameOf(type: ts.TypeNode): string | null {
  const of = nonNull(type)
  return ts.isTypeReferenceNode(of) && of.typeArguments === undefined ? of.typeName.getText() : null
}

/** Without what a format says already, and without the largest number that JavaScript knows. */
function plain({ pattern, maximum, minimum, ...schema }: Schema): Schema {
  return {
    ...schema,
    ...(pattern === undefined || schema.format !== undefined ? {} : { pattern }),
    ...(minimum === undefined || minimum === Number.MIN_SAFE_INTEGER ? {} : { minimum }),
    ...(maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? {} : { maximum }),
  }
}
