import { expect, test } from '@jest/globals'
import { canonicalText, parseQuantity } from '../src/quantity.ts'

/** As `resource.Quantity` of Kubernetes writes them. */
test.each([
  ['1000m', '1'],
  ['0.5', '500m'],
  ['1024Mi', '1Gi'],
  ['1.5Gi', '1536Mi'],
  ['1000Mi', '1000Mi'],
  ['1023', '1023'],
  ['0.5Ki', '512'],
  ['1000', '1k'],
  ['1500', '1500'],
  ['1e3', '1e3'],
  ['12e2', '1200'],
  ['0', '0'],
  ['0Mi', '0'],
  ['-1', '-1'],
  ['3Ei', '3Ei'],
])('%s is %s', (text, canonical) => {
  const quantity = parseQuantity(text)
  expect(quantity === null ? null : canonicalText(quantity)).toBe(canonical)
})
