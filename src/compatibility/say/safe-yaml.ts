/** YAML that parsers of 1.1 and 1.2 read alike. */
import { Document, isScalar, visit } from 'yaml'
import { readScalar } from '../spec/yaml-scalar.ts'

/** Text is quoted wherever some parser could take it for something else than text. */
export function toSafeYaml(value: object): string {
  const document = new Document(value, { aliasDuplicateObjects: false })
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value !== 'string' || node.value.includes('\n')) return
      node.type = isPlain(node.value) ? 'PLAIN' : 'QUOTE_DOUBLE'
    },
    Pair: (_key, pair) => {
      if (isScalar(pair.key) && typeof pair.key.value === 'string') {
        pair.key.type = isPlain(pair.key.value) ? 'PLAIN' : 'QUOTE_DOUBLE'
      }
    },
  })
  return document.toString({ lineWidth: 0 })
}

function isPlain(text: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_./-]*$/.test(text)) return false
  const scalar = { kind: 'scalar', text, plain: true, tag: null, offset: 0 } as const
  return readScalar(scalar).type === 'string'
}
