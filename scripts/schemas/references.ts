/** A manifest with parameters may write `$(name)` wherever there is a value: its schema takes that as well. */
import { without } from './make.ts'
import type { Node } from './make.ts'

const reference = '\\$\\([A-Za-z_][A-Za-z0-9_.-]*\\)'
const wholeReference = { type: 'string', pattern: `^${reference}$` }

/** Fields that say what is to be read, before anything is put in. */
const fixed = ['apiVersion', 'kind', 'parameters', 'profile']

export function takingReferences(root: Node): Node {
  const properties = Object.entries(root.properties ?? {}).map(([name, node]): [string, Node] => [
    name,
    fixed.includes(name) ? node : taking(node),
  ])
  return { ...root, properties: Object.fromEntries(properties) }
}

function taking(node: Node): Node {
  const { properties, items, anyOf, additionalProperties } = node
  if (properties ?? items ?? anyOf ?? additionalProperties) {
    return {
      ...node,
      ...(properties === undefined ? {} : { properties: mapped(properties) }),
      ...(items === undefined ? {} : { items: taking(items) }),
      ...(anyOf === undefined ? {} : { anyOf: anyOf.map(taking) }),
      ...(typeof additionalProperties === 'object'
        ? { additionalProperties: taking(additionalProperties) }
        : {}),
    }
  }
  return takingLeaf(node)
}

function mapped(properties: Readonly<Record<string, Node>>): Record<string, Node> {
  return Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, taking(one)]))
}

function takingLeaf(node: Node): Node {
  const types = node.type === undefined ? [] : [node.type].flat()
  if (node.enum !== undefined || node.const !== undefined) {
    const values = node.enum === undefined ? { const: node.const } : { enum: node.enum }
    return { ...without(node, 'enum', 'const', 'type'), anyOf: [values, wholeReference] }
  }
  if (types.includes('string')) {
    return node.pattern === undefined
      ? node
      : { ...node, pattern: `(?:${node.pattern})|${reference}` }
  }
  const scalars = ['integer', 'number', 'boolean']
  if (!types.some((type) => scalars.includes(type))) return node
  return {
    ...node,
    type: [...types, 'string'],
    pattern: wholeReference.pattern,
    patternErrorMessage: `Expected ${types.filter((type) => type !== 'null').join(' or ')}, or the name of a parameter as $(name).`,
  }
}
