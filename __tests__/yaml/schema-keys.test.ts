import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { keysAt, placesOf } from '../../src/yaml/schema-keys.ts'

const leaf = z.strictObject({ deep: z.string().default('a') })
const schema = z.strictObject({
  plain: z.string(),
  list: z
    .array(leaf)
    .nullish()
    .transform((value) => value ?? []),
  either: z.union([z.string().transform(Number), z.strictObject({ one: leaf }), leaf]),
  record: z.record(z.string(), leaf).optional(),
  absent: z.preprocess((value) => value ?? undefined, leaf.optional()),
})

test.each([
  ['the outermost mapping', [], ['plain', 'list', 'either', 'record', 'absent']],
  ['an entry of a list', ['list', 3], ['deep']],
  ['every form of a value together', ['either'], ['one', 'deep']],
  ['an entry of a record, whatever its name', ['record', 'any'], ['deep']],
  ['what is changed before it is read', ['absent'], ['deep']],
  ['what is no mapping', ['plain'], []],
  ['nothing at all', ['nowhere', 'else'], []],
])('keys of %s', (_what, path, keys) => {
  expect(keysAt(schema, path)).toEqual(keys)
})

test('places of a key', () => {
  expect(placesOf(schema, 'one')).toEqual([['either']])
  expect(placesOf(schema, 'plain')).toEqual([[]])
  expect(placesOf(schema, 'deep')).toHaveLength(5)
  expect(placesOf(schema, 'nowhere')).toEqual([])
})

test('a schema that holds itself ends', () => {
  const tree: z.ZodType = z.strictObject({ name: z.string(), below: z.lazy(() => z.array(tree)) })
  expect(keysAt(tree, ['below', 0, 'below', 1])).toEqual(['name', 'below'])
  expect(placesOf(tree, 'name')).toEqual([[]])
})
