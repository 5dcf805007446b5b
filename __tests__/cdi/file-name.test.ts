import { expect, test } from '@jest/globals'
import { specificationFileName } from '../../src/cdi/file-name.ts'
import { vectors } from './vectors.ts'

test.each(vectors.specFileNames)('$vendor/$class $id', (vector) => {
  expect(specificationFileName(vector.vendor, vector.class)).toBe(vector.static)
  expect(specificationFileName(vector.vendor, vector.class, vector.id)).toBe(vector.transient)
})
