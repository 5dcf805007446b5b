/** The manual page of the command line, made of what its commands declare. */
import type { Command } from '../../src/cli/command.ts'
import { withHelp } from '../../src/cli/usage.ts'
import type { Flag, Usage } from '../../src/cli/usage.ts'
import { roffLine, roffLines } from './roff.ts'

/** @param version of the release, which stands at the foot of the page in place of a day */
export async function manualPage(commands: readonly Command[], version: string): Promise<string> {
  const told = await Promise.all(
    commands.map(async ({ summary, usage }) => ({ summary, usage: await usage() })),
  )
  const parts = [
    `.\\" Made of src/cli by scripts/manual.ts.`,
    `.TH CONTAINER\\-CANARY 1 "" "container\\-canary ${roffLine(version)}" "User Commands"`,
    '.SH NAME\ncontainer\\-canary \\- say whether an image will run where it has to run',
    '.SH SYNOPSIS',
    ...told.map(({ usage }) => synopsisOf(usage)),
    `.SH DESCRIPTION\n${description.map(roffLine).join('\n')}`,
    '.SH COMMANDS',
    ...told.map(({ summary, usage }) => commandOf(usage, summary)),
    `.SH EXIT STATUS\n${exits.map(([code, text]) => `.TP\n.B ${code}\n${roffLine(text)}`).join('\n')}`,
    `.SH SEE ALSO\n.UR ${roffLine(home)}\n.UE`,
  ]
  return `${parts.join('\n')}\n`
}

const home = 'https://github.com/container-canary/container-canary-action'

const description = [
  'Starts images as their platform would, on Docker or Podman, and holds them against manifests: Container',
  'Canary Validators, and the Pods of Kubernetes. Says as well whether nodes have what an image asks of them.',
]

const exits = [
  ['0', 'passed, or done'],
  ['1', 'failed: the image is at fault'],
  ['2', 'wrong usage, or an invalid manifest'],
  ['3', 'the engine or other infrastructure is at fault, and nothing is known of the image'],
] as const

function synopsisOf({ command, synopsis }: Usage): string {
  return `.PP\n.B container\\-canary ${roffLine(command)}\n${roffLine(synopsis)}`
}

function commandOf({ command, about, flags, note }: Usage, summary: string): string {
  return [
    `.SS ${roffLine(command)}`,
    roffLine(`${summary[0]?.toUpperCase() ?? ''}${summary.slice(1)}.`),
    `.PP\n${roffLines(about)}`,
    ...Object.entries(withHelp(flags)).map(([name, flag]) => flagOf(name, flag)),
    ...(note === undefined ? [] : [`.PP\n${roffLines(note)}`]),
  ].join('\n')
}

function flagOf(name: string, flag: Flag): string {
  const spellings = [...(flag.short === undefined ? [] : [`-${flag.short}`]), `--${name}`]
  const bold = spellings.map((spelling) => `\\fB${roffLine(spelling)}\\fR`).join(', ')
  const value = flag.type === 'boolean' ? '' : ` \\fI${roffLine(flag.value)}\\fR`
  return `.TP\n${bold}${value}\n${roffLines(flag.help)}`
}
