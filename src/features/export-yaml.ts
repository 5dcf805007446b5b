import { isMapping, sorted, toTree } from './export.ts'
import type { Tree } from './export.ts'
import type { NodeFeatures } from './model.ts'
import { compareBytes } from './text.ts'

/** Where a NodeFeature object of ours keeps what could not be observed, as JSON. */
export const unobservableAnnotation = 'container-canary/unobservable'

export const nodeNameLabel = 'nfd.node.kubernetes.io/node-name'

/** A NodeFeature object, which carries the unobservable names as well. */
export function toNodeFeatureYaml({ node, features, unobservable }: NodeFeatures): string {
  const [flags, attributes, instances] = [...toTree(features).values()]
  const names = sorted(
    [...unobservable].map(([feature, elements]) => [feature, [...elements].sort(compareBytes)]),
  )
  const annotations: [string, Tree][] =
    unobservable.size === 0
      ? []
      : [['annotations', new Map([[unobservableAnnotation, compactJson(names)]])]]
  const object: Tree = new Map<string, Tree>([
    ['apiVersion', 'nfd.k8s-sigs.io/v1alpha1'],
    ['kind', 'NodeFeature'],
    [
      'metadata',
      new Map<string, Tree>([
        ...annotations,
        ['labels', new Map([[nodeNameLabel, node]])],
        ['name', node],
      ]),
    ],
    [
      'spec',
      new Map<string, Tree>([
        [
          'features',
          new Map<string, Tree>([
            ['attributes', attributes ?? null],
            ['flags', flags ?? null],
            ['instances', instances ?? null],
          ]),
        ],
      ]),
    ],
  ])
  const parts: string[] = []
  writeYaml(object, '', parts)
  return parts.join('')
}

function compactJson(tree: Tree): string {
  if (tree === null || typeof tree === 'string') return JSON.stringify(tree)
  if (isMapping(tree)) {
    const entries = [...tree]
    return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${compactJson(value)}`).join(',')}}`
  }
  return `[${tree.map(compactJson).join(',')}]`
}

/** Block style; a list stands as far left as its key, as kubectl prints it. */
function writeYaml(tree: Exclude<Tree, string | null>, indent: string, parts: string[]): void {
  if (isMapping(tree)) {
    for (const [key, value] of tree) {
      parts.push(indent, quoteYaml(key), ':')
      writeYamlValue(value, indent, parts)
    }
    return
  }
  for (const item of tree) {
    const lines: string[] = []
    if (item === null || typeof item === 'string') lines.push(`${indent}  ${scalar(item)}\n`)
    else writeYaml(item, `${indent}  `, lines)
    // The first key stands behind the dash.
    parts.push(indent, '- ', lines.join('').slice(indent.length + 2))
  }
}

function writeYamlValue(value: Tree, indent: string, parts: string[]): void {
  if (value === null || typeof value === 'string') {
    parts.push(' ', scalar(value), '\n')
    return
  }
  const [size, empty, inner] = isMapping(value)
    ? [value.size, ' {}\n', `${indent}  `]
    : [value.length, ' []\n', indent]
  parts.push(size === 0 ? empty : '\n')
  writeYaml(value, inner, parts)
}

function scalar(value: string | null): string {
  return value === null ? 'null' : quoteYaml(value)
}

/** Plain only where every version of YAML reads a text: `y`, `no`, `1e3` and the like are not. */
function quoteYaml(text: string): string {
  const isPlain =
    /^[A-Za-z_][-A-Za-z0-9_./]*$/.test(text) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(text)
  if (isPlain) return text
  return JSON.stringify(text.toWellFormed()).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
