import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { fieldsPage } from '../../scripts/pod-fields/page.ts'
import { fieldNamed, fieldStates, fieldTables } from '../../src/pod/fields.ts'
import { podSpec } from '../../src/pod/read/raw-spec.ts'

const page = join(import.meta.dirname, '../../docs/pod-fields.md')

test('the page of fields is the table (npm run pod-fields)', () => {
  expect(readFileSync(page, 'utf8')).toBe(fieldsPage())
})

test('every type that a field names has a table, and every table is named', () => {
  const named = Object.values(fieldTables).flatMap((fields) =>
    Object.values(fields).flatMap(({ of }) => of ?? []),
  )
  expect([...new Set(named), 'PodSpec'].sort()).toEqual(Object.keys(fieldTables).sort())
})

test('a state is one of three, and a sentence ends', () => {
  const fields = Object.values(fieldTables).flatMap((one) => Object.values(one))
  expect(fields.length).toBeGreaterThan(200)
  for (const { state, says } of fields) {
    expect(fieldStates).toContain(state)
    expect(says).toMatch(/\.$/)
  }
})

test('names of JavaScript are no fields', () => {
  expect(fieldNamed('PodSpec', 'constructor')).toBeNull()
  expect(fieldNamed('constructor', 'name')).toBeNull()
  expect(fieldNamed('PodSpec', 'containers')).toMatchObject({ state: 'honoured' })
})

describe('what the reader reads is what the table has', () => {
  /** The object, or the object in the list, that a schema reads. */
  function shapeOf(schema: unknown): Readonly<Record<string, unknown>> | null {
    if (schema instanceof z.ZodOptional) return shapeOf(schema.unwrap())
    if (schema instanceof z.ZodArray) return shapeOf(schema.element)
    return schema instanceof z.ZodObject ? schema.shape : null
  }

  test('type by type, from the spec on', () => {
    const seen = new Set<string>()
    const compare = (type: string, shape: Readonly<Record<string, unknown>>): void => {
      if (seen.has(type)) return
      seen.add(type)
      const fields = fieldTables[type] ?? {}
      expect([type, ...Object.keys(fields).sort()]).toEqual([type, ...Object.keys(shape).sort()])
      for (const [name, { of }] of Object.entries(fields)) {
        const inner = shapeOf(shape[name])
        if (of !== undefined) compare(of, inner ?? {})
      }
    }
    compare('PodSpec', podSpec.shape)
    expect([...seen].sort()).toEqual(Object.keys(fieldTables).sort())
  })
})
