import { parse } from 'yaml'
import { z } from 'zod'
import { inputGroups } from './input-groups.ts'
import type { InputGroup } from './input-groups.ts'

const described = z.object({ description: z.string(), default: z.string().optional() })
const actionFile = z.object({
  inputs: z.record(z.string(), described),
  outputs: z.record(z.string(), described),
})

type Described = z.infer<typeof described>

const introduction = `# Inputs and outputs

What a step may say behind \`with:\`, and what later steps are told. This page is written by
\`npm run reference\` from [\`action.yml\`](../action.yml). The same things on the command line:
[commands](commands.md).

A list has one entry a line. What stands for "yes" is \`true\`, for "no" \`false\`; anything else is refused.
`

/** The whole of docs/inputs.md, from the text of action.yml. */
export function inputsPage(actionText: string): string {
  const { inputs, outputs } = actionFile.parse(parse(actionText))
  const grouped = new Set(inputGroups.flatMap((group) => group.inputs))
  const rest = Object.keys(inputs).filter((name) => !grouped.has(name))
  const groups = [...inputGroups, ...(rest.length === 0 ? [] : [{ title: 'More', inputs: rest }])]
  return [
    introduction,
    ...groups.map((group) => inputsSection(group, inputs)),
    outputsSection(outputs),
  ].join('\n')
}

function inputsSection(
  { title, more, inputs: names }: InputGroup,
  inputs: Readonly<Record<string, Described>>,
): string {
  const rows = names.flatMap((name) => {
    const input = inputs[name]
    if (input === undefined) return []
    return [`| \`${name}\` | ${defaultOf(input)} | ${cell(input.description)} |`]
  })
  const table = ['| Input | Default | Meaning |', '| --- | --- | --- |', ...rows]
  return [`## ${title}`, '', ...(more === undefined ? [] : [more, '']), ...table, ''].join('\n')
}

function outputsSection(outputs: Readonly<Record<string, Described>>): string {
  const rows = Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  )
  return [
    '## Outputs',
    '',
    'Set whatever the verdict; where they cannot be written, the step fails.',
    '',
    '| Output | Meaning |',
    '| --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

const defaultOf = ({ default: value = '' }: Described): string =>
  value === '' ? '–' : `\`${value}\``

/** One paragraph, whatever lines the source breaks it into. */
const cell = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')
