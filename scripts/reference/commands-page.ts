import type { CommandIo } from '../../src/cli/command.ts'
import { commands } from '../../src/cli/commands.ts'
import { dispatch } from '../../src/cli/run-command-line.ts'

const introduction = `# Commands

What each command of \`container-canary\` takes: what it prints with \`--help\`. This page is written by
\`npm run reference\`. The same things for a step of a workflow: [inputs](inputs.md).

Exit codes: **0** passed, **1** failed (the image is at fault), **2** usage or invalid input,
**3** infrastructure.
`

/**
 * The whole of docs/commands.md.
 *
 * @throws Error where a command does not explain itself
 */
export async function commandsPage(): Promise<string> {
  const list = commands.map(
    ({ name, summary }) => `| [\`${name}\`](#${name.replaceAll(' ', '-')}) | ${summary} |`,
  )
  const sections = await Promise.all(
    commands.map(async ({ name }) => {
      const help = await helpOf(name)
      return [`## ${name}`, '', '```text', help.trimEnd(), '```', ''].join('\n')
    }),
  )
  const table = ['| Command | What it does |', '| --- | --- |', ...list, '']
  return [introduction, table.join('\n'), ...sections].join('\n')
}

async function helpOf(name: string): Promise<string> {
  let text = ''
  let wrong = ''
  const output = (write: (text: string) => void) => ({ write, isTerminal: false, width: Infinity })
  const io: CommandIo = {
    stdout: output((part) => (text += part)),
    stderr: output((part) => (wrong += part)),
    stdin: noInput(),
    env: {},
    cwd: '/',
    signal: new AbortController().signal,
  }
  const exitCode = await dispatch([...name.split(' '), '--help'], io)
  if (exitCode !== 0) throw new Error(`${name} --help: ${wrong}`)
  return text
}

async function* noInput(): AsyncGenerator<Uint8Array> {
  yield* await Promise.resolve<Uint8Array[]>([])
}
