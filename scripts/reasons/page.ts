import { reasonCodes } from '../../src/model.ts'
import type { ReasonCode } from '../../src/model.ts'
import { joinCodes } from '../../src/pod/join/codes.ts'
import { programCodes } from '../../src/programs/codes.ts'
import { describeCode } from '../../src/report/reason-texts.ts'
import { isFaultOfOurs } from '../../src/verdict.ts'
import { anchor, fencedCommands, paragraph } from '../pages/markdown.ts'
import { problemCommands, problemGroups } from './problems.ts'
import type { ProblemGroup } from './problems.ts'
import { groups } from './groups.ts'
import { sightings } from './seen.ts'
import { putTogether } from './put-together.ts'
import { toldByItself } from './told.ts'

const introduction = `# What a code means, and what to do

Every check of a report carries a reason, and every error and notice a code: stable words for machines, kept
for as long as the major version. This page has a section for each reason, and for the codes that people meet
most: what it means, how to see it yourself, how to mend it. [What a check does](probes.md) says which action
has which reason, and why.

The commands want a container of the image. One that failed is left running by \`--debug\` (in the action:
\`keep-failed\`), or start one yourself; Podman understands the same commands.

\`\`\`
CONTAINER=$(docker ps -q --filter name=canary-kept | head -n 1)   # one that was left running
CONTAINER=$(docker run -d IMAGE)                                  # or a new one
ADDRESS=$(docker inspect -f '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}' $CONTAINER)
\`\`\`

This page is written by \`npm run reasons\` from \`src/report/reason-texts.ts\` and \`scripts/reasons\`.
`

/** The whole of docs/reasons.md. */
export function reasonsPage(): string {
  return [
    introduction,
    ...Object.entries(groups).flatMap(([title, codes]) => [
      `## ${title}\n`,
      ...codes.map(reasonSection),
    ]),
    ...Object.entries(problemGroups).map(([title, group]) => problemSection(title, group)),
    joinSection(),
    programSection(),
    toldSection(),
  ].join('\n')
}

/** Reasons that stand in no group, so that the page would not have them. */
export function ungroupedReasons(): readonly ReasonCode[] {
  const grouped = new Set<ReasonCode>(Object.values(groups).flat())
  return reasonCodes.filter((code) => !grouped.has(code))
}

function reasonSection(code: ReasonCode): string {
  const { actions, commands, more } = sightings[code]
  const of = `Of checks by ${actions.map((action) => `\`${action}\``).join(', ')}. It leads to ${outcomeOf(code)}.`
  return sectionOf(code, [of, more ?? ''], commands)
}

function outcomeOf(code: ReasonCode): string {
  if (code === 'ok') return '`passed`'
  const isOurs = isFaultOfOurs(code) || code === 'cancelled' || code === 'container-changed'
  return isOurs ? '`errored`: the image was not judged' : "`failed`: it is the image's fault"
}

function problemSection(title: string, { outcome, codes }: ProblemGroup): string {
  const commands: Readonly<Record<string, readonly string[] | undefined>> = problemCommands
  const sections = codes.map((code) => sectionOf(code, [], commands[code] ?? []))
  return [`## ${title}\n`, `${paragraph(outcome)}\n`, ...sections].join('\n')
}

function sectionOf(code: string, more: readonly string[], commands: readonly string[]): string {
  const { summary, help } = describeCode(code)
  return (
    [
      `### \`${code}\``,
      summary,
      ...more.filter((text) => text !== '').map((text) => paragraph(text)),
      ...(commands.length === 0 ? [] : ['See it yourself:', fencedCommands(commands)]),
      paragraph(`Mend it: ${help.charAt(0).toLowerCase()}${help.slice(1)}`),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  )
}

function joinSection(): string {
  return [
    '## What is found about a Pod before it runs\n',
    'With `static` an error fails the check with `pod-static`; in a run it is told as a warning, and the run',
    'decides. [How it is found](pods.md).\n',
    ...codeTable(joinCodes),
  ].join('\n')
}

function programSection(): string {
  return [
    '## What is found about a program that is read\n',
    'An error is certain to keep it from starting on the platform of the image. [How it is found](inspect.md).\n',
    ...codeTable(programCodes),
  ].join('\n')
}

function codeTable(codes: Readonly<Record<string, readonly [string, string]>>): readonly string[] {
  const rows = Object.entries(codes).map(
    ([code, [severity, words]]) => `| ${anchor(code)}\`${code}\` | ${severity} | ${words} |`,
  )
  return ['| code of a finding | | |', '| --- | --- | --- |', ...rows, '']
}

function toldSection(): string {
  const families = Object.entries(toldByItself).map(([title, { page, codes }]) => {
    const list = codes.map((code) => `${anchor(code)}\`${code}\``).join(', ')
    return paragraph(`- [${title}](${page}): ${list}`, '  ')
  })
  const forms = Object.entries(putTogether).map(([form, words]) => `- \`${form}\`: ${words}`)
  return [
    '## Told by themselves\n',
    'The sentence of each of these says what was found and where, and its hint what to do.\n',
    ...[...families, ''],
    'Codes that are put together, with what is wrong in the place of `…`:\n',
    ...[...forms, ''],
  ].join('\n')
}
