import { listPlatforms } from '../../src/validator/built-in.ts'
import type { Platform, PlatformCheck } from '../../src/validator/built-in.ts'

const introduction = `# Platforms

What the built-in manifests demand of an image, check by check. Name one wherever a manifest is named:
\`validators: kubeflow\`, \`--file kubeflow\`. A **must** fails the image; a *should* warns. Each manifest is a file of
[\`examples/validators\`](../examples/validators) that people may copy and change, or print with
\`container-canary platforms --print kubeflow\`; this page is written from them by \`npm run platforms\`.

A platform's documentation changes: the date says when it was read. Every check is tried on an image that is right and
on one that is wrong in this alone (\`npm run test:platforms\`).
`

/** The whole of docs/platforms.md. */
export function platformsPage(platforms: readonly Platform[] = listPlatforms()): string {
  const sections = [...Map.groupBy(platforms, ({ section }) => section)]
  return [introduction, overview(sections), ...sections.map(sectionText)].join('\n')
}

type Section = readonly [string, readonly Platform[]]

function overview(sections: readonly Section[]): string {
  const rows = sections.map(([section, members]) => {
    const names = members.map(({ name }) => `[\`${name}\`](#${name})`)
    return `| ${section} | ${names.join(', ')} |`
  })
  return ['| for | names |', '| --- | --- |', ...rows, ''].join('\n')
}

function sectionText([section, members]: Section): string {
  return [`## ${section}`, '', ...members.map(platformText)].join('\n')
}

function platformText(platform: Platform): string {
  const { name, aliases, description, purpose, documentation, read, parameters, checks } = platform
  const file = `[\`${name}.yaml\`](../examples/validators/${name}.yaml)`
  const source = documentation === '' ? '' : ` · [documentation](${documentation})`
  const date = read === null ? '' : `, read on ${read}`
  const given = parameters.map((parameter) => {
    const usual = parameter.default === null ? 'has to be given' : `\`${parameter.default}\``
    return `| \`${parameter.name}\` | ${cell(parameter.description)} | ${usual} |`
  })
  const table =
    given.length === 0
      ? []
      : ['| parameter | what it is | default |', '| --- | --- | --- |', ...given, '']
  const paragraphs = [
    ...(aliases.length === 0
      ? []
      : [`Other names: ${aliases.map((one) => `\`${one}\``).join(', ')}.`, '']),
    ...(platform.profile ? [`Combines with another one: \`kubeflow + ${name}\`.`, ''] : []),
  ]
  return [
    `### ${name}`,
    '',
    `**${cell(description)}** ${purpose}`.trim(),
    '',
    ...paragraphs,
    `${file}${source}${date}`,
    '',
    ...table,
    '| check | | what is demanded |',
    '| --- | --- | --- |',
    ...checks.map(row),
    '',
  ].join('\n')
}

function row({ name, description, optional }: PlatformCheck): string {
  return `| \`${name}\` | ${optional ? '*should*' : '**must**'} | ${cell(description)} |`
}

/** Angle brackets would be taken for markup. */
function cell(text: string): string {
  return text
    .replaceAll('|', String.raw`\|`)
    .replaceAll('<', '&lt;')
    .replaceAll('\n', ' ')
}
