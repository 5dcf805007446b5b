import { expect, test } from '@jest/globals'
import { sourceOf } from '../../src/validator/volume-source.ts'
import type { VolumeSource } from '../../src/validator/volume-source.ts'

const path = (text: string): VolumeSource => ({ kind: 'path', path: text })

test.each<[string | null, string | null, VolumeSource]>([
  [null, '/work', { kind: 'empty' }],
  ['data', '/work', { kind: 'named', name: 'data' }],
  ['data', null, { kind: 'named', name: 'data' }],
  ['./data', '/work', path('/work/data')],
  ['../data', '/work', path('/data')],
  ['.', '/work', path('/work')],
  ['.data', '/work', path('/work/.data')],
  ['a/b', '/work', path('/work/a/b')],
  ['/a/b', '/work', path('/a/b')],
  ['/a/../b/', null, path('/b')],
  ['./data', null, { kind: 'unknown' }],
  ['a/b', null, { kind: 'unknown' }],
])('%s of a manifest in %s', (written, directory, source) => {
  expect(sourceOf({ path: written, directory })).toEqual(source)
})
