import { CanaryError, describeProblem, messageOf, systemErrorCode } from '../errors.ts'
import { terminalText, visibleBlock, withoutCommands } from '../report/escape.ts'
import { spellSettings } from '../settings.ts'
import { version } from '../version.ts'
import type { Command, CommandIo, ExitCode, Output } from './command.ts'
import { commands } from './commands.ts'

/**
 * The terminal's entry: chooses the command, hands it the terminal, and turns what it throws into
 * a sentence and an exit code.
 */
export async function runCommandLine(host: NodeJS.Process): Promise<void> {
  const stopping = new AbortController()
  const stop = (signal: NodeJS.Signals) => {
    stopping.abort(
      new CanaryError('cancelled', { code: 'cancelled', message: `${signal} received` }),
    )
  }
  host.once('SIGINT', stop)
  host.once('SIGTERM', stop)
  try {
    host.exitCode = await dispatch(host.argv.slice(2), {
      stdout: outputOf(host.stdout, host.env),
      stderr: outputOf(host.stderr, host.env),
      // Opening it costs a fifth of a command's start, and few commands read it.
      get stdin() {
        return host.stdin
      },
      env: host.env,
      cwd: host.cwd(),
      signal: stopping.signal,
    })
  } finally {
    host.off('SIGINT', stop)
    host.off('SIGTERM', stop)
  }
}

/** Runs the command that `args` names and never throws. */
export async function dispatch(
  args: readonly string[],
  io: CommandIo,
  known: readonly Command[] = commands,
): Promise<ExitCode> {
  try {
    if (args[0] === '--version' || args[0] === '-V') {
      io.stdout.write(`container-canary ${version}\n`)
      return 0
    }
    const command = choose(args, known)
    if (command === undefined) return help(args, io, known)
    const run = await command.load()
    return await run(args.slice(command.name.split(' ').length), io)
  } catch (error) {
    return tell(error, io)
  }
}

function choose(args: readonly string[], known: readonly Command[]): Command | undefined {
  return known.find((command) =>
    command.name.split(' ').every((word, index) => args[index] === word),
  )
}

function help(args: readonly string[], io: CommandIo, known: readonly Command[]): ExitCode {
  const asked = args.length === 0 || ['--help', '-h', 'help'].includes(args[0] ?? '')
  const width = Math.max(0, ...known.map((command) => command.name.length))
  const list = known.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}\n`)
  const text = `Usage: container-canary <command> [options]\n\nCommands:\n${list.join('')}\nEach command explains itself: container-canary <command> --help\nIts release: container-canary --version\n`
  if (asked) {
    io.stdout.write(text)
    return 0
  }
  io.stderr.write(
    `container-canary: there is no command "${args.slice(0, 2).join(' ')}"\n\n${text}`,
  )
  return 2
}

function tell(error: unknown, io: CommandIo): ExitCode {
  if (error instanceof CanaryError) {
    for (const problem of error.problems) {
      io.stderr.write(`error: ${harmless(describeProblem(problem))}\n`)
    }
    return error.kind === 'input' ? 2 : 3
  }
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const message = `internal error, please report it: ${messageOf(error)}\n${stack}`
  io.stderr.write(`error: ${harmless(message)}\n`)
  return 3
}

/** It may quote an image, a registry or a file's name; a step of a workflow may run us. */
function harmless(text: string): string {
  return withoutCommands(visibleBlock(spellSettings(text, 'flag')))
}

/**
 * Much of what is printed was written by strangers. A terminal is told nothing that steers it, a
 * step of a workflow nothing that is a command; a file or a pipe gets every byte.
 */
function outputOf(stream: NodeJS.WriteStream, env: CommandIo['env']): Output {
  // Whoever reads may have seen enough (`| head`): the work goes on, and its exit code counts.
  stream.on('error', (error) => {
    if (systemErrorCode(error) !== 'EPIPE') throw error
  })
  const isInWorkflow = env['GITHUB_ACTIONS'] === 'true'
  const harmless = (text: string) => {
    const seen = stream.isTTY ? terminalText(text) : text
    return isInWorkflow ? withoutCommands(seen) : seen
  }
  return {
    write: (text) => void stream.write(harmless(text)),
    isTerminal: stream.isTTY,
    width: stream.isTTY ? stream.columns : 80,
  }
}
