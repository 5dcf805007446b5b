import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import type { ValidateFunction } from 'ajv'

/** GitHub's own description of the operations in use, and whether a request keeps to it. */
interface Description {
  readonly operations: readonly {
    readonly operationId: string
    readonly method: string
    readonly path: string
    readonly parameters: readonly Parameter[]
    readonly body: { readonly required: boolean; readonly schema: Schema } | null
  }[]
}

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required: boolean
  readonly schema: Schema
}

type Schema = Readonly<Record<string, unknown>>

export interface Matched {
  readonly operationId: string
  readonly path: ReadonlyMap<string, string>
  readonly problems: readonly string[]
}

const file = new URL('../__fixtures__/github-openapi.json', import.meta.url)
const { operations } = JSON.parse(readFileSync(file, 'utf8')) as Description
const options = { strict: false, allErrors: true, logger: false } as const
/** Of parameters, which are text in a URL. */
const textual = new Ajv({ ...options, coerceTypes: true })
const ajv = new Ajv(options)
ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)

/** Fields that GitHub does not describe would be dropped without a word. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const inner = Object.entries(schema).map(([key, value]) => [
    key,
    key === 'anyOf' ? (value as unknown) : closed(value),
  ])
  const isObject = 'properties' in schema && !('additionalProperties' in schema)
  return { ...Object.fromEntries(inner), ...(isObject ? { additionalProperties: false } : {}) }
}

const compiled = operations.map((operation) => {
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const validators = new Map<Parameter, ValidateFunction>(
    operation.parameters.map((parameter) => [
      parameter,
      textual.compile({ type: 'object', properties: { value: parameter.schema } }),
    ]),
  )
  return {
    ...operation,
    names,
    // The pattern is made of the fixture's own paths.
    pattern: new RegExp(`^${operation.path.replace(/\{\w+\}/g, '([^/]+)')}$`),
    validators,
    validateBody:
      operation.body === null ? null : ajv.compile(closed(operation.body.schema) as Schema),
  }
})

/** Null: GitHub has no such operation, or we have no business with it. */
export function matchOperation(method: string, url: URL, body: unknown): Matched | null {
  for (const operation of compiled) {
    const found = operation.method === method ? operation.pattern.exec(url.pathname) : null
    if (found === null) continue
    const path = new Map(
      operation.names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')]),
    )
    const problems: string[] = []
    const known = new Set(operation.parameters.map(({ name }) => name))
    for (const name of url.searchParams.keys()) {
      if (!known.has(name)) problems.push(`unknown query parameter ${name}`)
    }
    for (const [parameter, validate] of operation.validators) {
      const value =
        parameter.in === 'path' ? path.get(parameter.name) : url.searchParams.get(parameter.name)
      if (value === undefined || value === null) {
        if (parameter.required) problems.push(`${parameter.name} is missing`)
      } else if (!validate({ value })) {
        problems.push(`${parameter.name}: ${textual.errorsText(validate.errors)}`)
      }
    }
    if (operation.validateBody === null) {
      if (body !== null) problems.push('a body where none is taken')
    } else if (!operation.validateBody(body)) {
      problems.push(ajv.errorsText(operation.validateBody.errors))
    }
    return { operationId: operation.operationId, path, problems }
  }
  return null
}
