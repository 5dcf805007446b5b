import { paragraph } from '../pages/markdown.ts'
import type { ReportSchema, Schema } from './schema.ts'

const introduction = `# report.json, field by field

Every run writes \`report.json\` ([reports](reports.md)). Its format is version 1: later releases may add fields and
words to lists, and neither rename nor take away any, so that readers skip what they do not know.
[report.schema.json](report.schema.json) is its JSON Schema (draft 2020-12).

Times are RFC 3339, lengths of time are milliseconds. Texts come from images, manifests and registries: whoever
shows them escapes them. Where a text holds a secret that is known to be one, \`***\` stands in its place.

This page and the schema are written by \`npm run report-schema\` from \`src/report/report-schema.ts\` and the
docstrings of \`src/model.ts\`.
`

/** The whole of docs/report-json.md. */
export function reportPage(schema: ReportSchema): string {
  const sections = Object.entries(schema.$defs).map(([name, type]) => sectionOf(name, type))
  return [introduction, sectionOf('Report', schema), ...sections].join('\n')
}

function sectionOf(name: string, type: Schema): string {
  return [
    `## ${name}\n`,
    ...(type.description === undefined ? [] : [`${paragraph(type.description)}\n`]),
    '| field | type | |',
    '| --- | --- | --- |',
    ...rowsOf(type, ''),
    '',
  ].join('\n')
}

/** Those of an object that stands in a field without a name of its own follow that field. */
function rowsOf(type: Schema, before: string): string[] {
  const required = new Set(type.required)
  return Object.entries(type.properties ?? {}).flatMap(([name, field]) => {
    const path = `${before}${name}`
    const words = required.has(name) ? '' : ', or left out'
    const row = `| \`${path}\` | ${typeOf(field)}${words} | ${cell(field.description ?? '')} |`
    const inner = innerObject(field)
    return [
      row,
      ...(inner === null ? [] : rowsOf(inner.type, `${path}${inner.isList ? '[]' : ''}.`)),
    ]
  })
}

function innerObject(field: Schema): { type: Schema; isList: boolean } | null {
  if (field.properties !== undefined) return { type: field, isList: false }
  if (field.items?.properties !== undefined) return { type: field.items, isList: true }
  const [inner] = (field.anyOf ?? []).flatMap((one) => innerObject(one) ?? [])
  return inner ?? null
}

function typeOf(field: Schema): string {
  if (field.$ref !== undefined) {
    const name = field.$ref.slice(field.$ref.lastIndexOf('/') + 1)
    return `[${name}](#${name.toLowerCase()})`
  }
  if (field.anyOf !== undefined) return field.anyOf.map(typeOf).join(' or ')
  if (field.enum !== undefined) return field.enum.map((word) => `\`${String(word)}\``).join(', ')
  if (field.const !== undefined) return `\`${JSON.stringify(field.const)}\``
  if (field.items !== undefined) return listOf(field.items)
  if (field.additionalProperties !== undefined)
    return `by name: ${typeOf(field.additionalProperties)}`
  if (field.format === 'date-time') return 'time'
  return field.type ?? 'anything'
}

function listOf(items: Schema): string {
  return Object.keys(items).length === 0 ? 'list' : `list of ${typeOf(items)}`
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
