import { fieldTables } from '../../src/pod/fields.ts'
import type { Field } from '../../src/pod/fields.ts'

const introduction = `# Fields of a Pod

What becomes of every field of a Pod's spec: **honoured** as kubelet honours it, **approximated** where an
engine without a cluster can do something near it, or **ignored**. What a Pod uses of the ignored ones is
told once, by name; a field that Kubernetes does not have is told with a warning, at its line.

This page is written by \`npm run pod-fields\` from \`src/pod/fields.ts\`, the table that the reader uses.
`

/** The whole of docs/pod-fields.md. */
export function fieldsPage(): string {
  const sections = Object.entries(fieldTables).map(([type, fields]) => {
    const rows = Object.entries(fields).map(([name, field]) => rowOf(name, field))
    const head = ['| field | | |', '| --- | --- | --- |']
    return [`## ${type}`, '', placeOf(type), '', ...head, ...rows, ''].join('\n')
  })
  return [introduction, ...sections].join('\n')
}

function rowOf(name: string, { state, says, of }: Field): string {
  const type = of === undefined ? '' : ` ([${of}](#${of.toLowerCase()}))`
  return `| \`${name}\` | ${state} | ${says}${type} |`
}

/** Where values of a type stand. */
function placeOf(type: string): string {
  if (type === 'PodSpec') return 'At `spec`.'
  const users = Object.entries(fieldTables).flatMap(([owner, fields]) =>
    Object.entries(fields)
      .filter(([, { of }]) => of === type)
      .map(([name]) => `\`${name}\` of ${owner}`),
  )
  return `At ${users.join(', ')}.`
}
