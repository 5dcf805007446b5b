import type { MadeDocument } from '../yaml/made.ts'
import { renderYaml } from './commented-yaml.ts'
import type { Field, Mapping, Node } from './commented-yaml.ts'

/** Validators as a text that says the same once it is read again; what is told of them stands above each. */
export function validatorsAsText(
  documents: readonly MadeDocument[],
  format: 'yaml' | 'json',
): string {
  if (format === 'json') {
    return documents.map(({ document }) => `${JSON.stringify(document.value)}\n`).join('')
  }
  return documents
    .map(({ document, notices }) => {
      const { fields } = mappingOf(document.value)
      const comments = notices.map(({ message }) => message)
      return renderYaml(comments.length === 0 ? { fields } : { comments, fields })
    })
    .join('---\n')
}

function mappingOf(value: unknown): Mapping {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
  return {
    fields: entries.flatMap(([key, part]: [string, unknown]): readonly Field[] =>
      part === null || part === undefined ? [] : [{ key, value: nodeOf(part) }],
    ),
  }
}

/** A document is plain data once it is read. */
function nodeOf(value: unknown): Node {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value
  }
  return Array.isArray(value) ? value.map(nodeOf) : mappingOf(value)
}
