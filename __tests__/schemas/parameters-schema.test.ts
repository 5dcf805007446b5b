import { expect, test } from '@jest/globals'
import { builtInNames } from '../../src/validator/built-in.ts'
import { checkerOf, schemaText } from './support.ts'

const check = checkerOf('parameters')

test('every built-in platform is there', () => {
  const { properties } = JSON.parse(schemaText('parameters')) as { readonly properties: object }
  expect(Object.keys(properties).toSorted()).toEqual(builtInNames.toSorted())
})

test('values of what a platform has are taken', () => {
  expect(check('openai: { model: llama, port: 8001 }\ncloud-run: {}\n')).toEqual([])
})

test.each([
  ['a platform that is none', 'heruko: {}', ' must NOT have additional properties'],
  ['a parameter that it has not', 'cloud-run: { prot: 1 }', '/cloud-run must NOT have additional'],
  [
    'one that has to be given',
    'openai: { port: 1 }',
    "/openai must have required property 'model'",
  ],
])('%s is refused', (_name, text, said) => {
  expect(check(text)).toEqual([expect.stringContaining(said)])
})
