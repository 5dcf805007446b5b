import { printFeatures, sortedEntries } from './export.ts'
import type { FeaturePrinter } from './export.ts'
import type { NodeFeatures } from './model.ts'
import { sortByBytes } from './text.ts'

export const apiVersion = 'nfd.k8s-sigs.io/v1alpha1'

/** Where a NodeFeature object of ours keeps what could not be observed, as JSON. */
export const unobservableAnnotation = 'container-canary/unobservable'

/** The label that ties a NodeFeature object to its node. */
export const nodeNameLabel = 'nfd.node.kubernetes.io/node-name'

/** What follows a key and its colon, given the indentation of the key. */
type YamlPart = (indent: string) => string

/** Block style; a list stands as far left as its key, as kubectl prints it. */
const yamlPrinter: FeaturePrinter<YamlPart> = {
  fields: (fields) => (indent) =>
    fields.length === 0 ? ' {}\n' : `\n${block(fields, `${indent}  `)}`,
  list: (parts) => (indent) => (parts.length === 0 ? ' []\n' : `\n${items(parts, indent)}`),
  text: (value) => () => ` ${quoteYaml(value)}\n`,
  nothing: () => ' null\n',
}

function block(fields: readonly (readonly [string, YamlPart])[], indent: string): string {
  return fields.map(([name, part]) => `${indent}${quoteYaml(name)}:${part(indent)}`).join('')
}

/** The first key of an item stands behind its dash. */
function items(parts: readonly YamlPart[], indent: string): string {
  return parts
    .map((part) => {
      const text = part(indent)
      return `${indent}-${text.startsWith('\n') ? text.slice(indent.length + 2) : text}`
    })
    .join('')
}

/** A NodeFeature object, which carries the names that could not be observed as well. */
export function toNodeFeatureYaml({ node, features, unobservable }: NodeFeatures): string {
  const { fields, text } = yamlPrinter
  const { flags, attributes, instances } = printFeatures(features, yamlPrinter)
  const annotations = fields([[unobservableAnnotation, text(unobservableJson(unobservable))]])
  const metadata: (readonly [string, YamlPart])[] = [
    ['labels', fields([[nodeNameLabel, text(node)]])],
    ['name', text(node)],
  ]
  return block(
    [
      ['apiVersion', text(apiVersion)],
      ['kind', text('NodeFeature')],
      [
        'metadata',
        fields(unobservable.size === 0 ? metadata : [['annotations', annotations], ...metadata]),
      ],
      [
        'spec',
        fields([
          [
            'features',
            fields([
              ['attributes', attributes],
              ['flags', flags],
              ['instances', instances],
            ]),
          ],
        ]),
      ],
    ],
    '',
  )
}

function unobservableJson(unobservable: NodeFeatures['unobservable']): string {
  const lists = sortedEntries(unobservable).map(
    ([feature, names]) => `${JSON.stringify(feature)}:${JSON.stringify(sortByBytes(names))}`,
  )
  return `{${lists.join(',')}}`
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
