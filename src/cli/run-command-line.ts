import { CanaryError, describeSystemError, messageOf, systemErrorCode } from '../errors.ts'
import { meantBy } from '../nearest.ts'
import { terminalText, visibleBlock, visibleLine, withoutCommands } from '../report/escape.ts'
import { exitCodeOfErrors } from '../verdict.ts'
import type { Command, CommandIo, ExitCode, Output } from './command.ts'
import { commands } from './commands.ts'
import { asksForVersion, versionLine } from './say-version.ts'
import { tellProblem } from './told.ts'

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
  const stdout = writerOf(() => host.stdout, host.env)
  const stderr = writerOf(() => host.stderr, host.env)
  let exitCode: ExitCode
  try {
    exitCode = await dispatch(host.argv.slice(2), {
      stdout,
      stderr,
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
  const lost = await stdout.flush()
  if (lost !== null) {
    stderr.write(`error: standard output cannot be written: ${describeSystemError(lost)}\n`)
  }
  // Where standard error is lost there is nobody left to tell; the exit code says it.
  await stderr.flush()
  host.exitCode = lost === null ? exitCode : 3
}

/** Runs the command that `args` names and never throws. */
export async function dispatch(
  args: readonly string[],
  io: CommandIo,
  known: readonly Command[] = commands,
): Promise<ExitCode> {
  try {
    if (asksForVersion(args)) {
      io.stdout.write(versionLine)
      return 0
    }
    const isHelp = args[0] === 'help'
    const words = isHelp ? args.slice(1) : args
    const command = choose(words, known)
    if (command === undefined) return explain(words, isHelp, io, known)
    const run = await command.load()
    return await run(isHelp ? ['--help'] : words.slice(command.name.split(' ').length), io)
  } catch (error) {
    return tell(error, io)
  }
}

/** The one of most words, where `pod` is a command and `pod to-validator` is another. */
function choose(args: readonly string[], known: readonly Command[]): Command | undefined {
  const wordsOf = ({ name }: Command) => name.split(' ')
  return known
    .filter((command) => wordsOf(command).every((word, index) => args[index] === word))
    .toSorted((one, other) => wordsOf(other).length - wordsOf(one).length)[0]
}

/**
 * The commands, all or those of a group such as `compat`: on stdout for whoever asks for them, on
 * stderr, as an error, for whoever names none.
 */
function explain(
  words: readonly string[],
  isHelp: boolean,
  io: CommandIo,
  known: readonly Command[],
): ExitCode {
  const [first = '', second = ''] = words
  const group = known.filter(({ name }) => name.startsWith(`${first} `))
  const shown = group.length === 0 ? known : group
  const text = usageOf(group.length === 0 ? '' : first, shown)
  const rest = group.length === 0 ? words : words.slice(1)
  if (helpWords.has(rest[0] ?? '') || (isHelp && rest.length === 0)) {
    io.stdout.write(text)
    return 0
  }
  const wrong = [first, ...(group.length === 0 || second === '' ? [] : [second])].join(' ')
  io.stderr.write(rest.length === 0 ? text : `${noCommand(wrong, known)}${text}`)
  return 2
}

/** A name as it may have been meant, or the last word of one: `lint` is short for `compat lint`. */
function noCommand(wrong: string, known: readonly Command[]): string {
  const names = known.map(({ name }) => name)
  const groups = [...new Set(names.flatMap((name) => name.split(' ').slice(0, -1)))]
  const short = names.filter((name) => name.endsWith(` ${wrong}`))
  const meant = short.length === 1 ? short[0] : meantBy(wrong, [...names, ...groups, ...ownFlags])
  const question = meant == null ? '' : `; did you mean ${meant}?`
  return `container-canary: there is no command ${JSON.stringify(visibleLine(wrong))}${question}\n\n`
}

const ownFlags: readonly string[] = ['--help', '--version']

const helpWords: ReadonlySet<string> = new Set(['--help', '-h'])

function usageOf(group: string, shown: readonly Command[]): string {
  const width = Math.max(0, ...shown.map((command) => command.name.length))
  const list = shown.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}\n`)
  const what = group === '' ? '<command>' : `${group} <command>`
  return `Usage: container-canary ${what} [options]\n\nCommands:\n${list.join('')}\nEach command explains itself: container-canary <command> --help\nIts release: container-canary --version\n`
}

function tell(error: unknown, io: CommandIo): ExitCode {
  if (error instanceof CanaryError) {
    for (const problem of error.problems) {
      io.stderr.write(`error: ${harmless(tellProblem(problem))}\n`)
    }
    return exitCodeOfErrors([error.kind])
  }
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const message = `internal error, please report it: ${messageOf(error)}\n${stack}`
  io.stderr.write(`error: ${harmless(message)}\n`)
  return 3
}

/** It may quote an image, a registry or a file's name; a step of a workflow may run us. */
function harmless(text: string): string {
  return withoutCommands(visibleBlock(text))
}

interface Writer extends Output {
  /** Waits until all is written. @returns why some of it never will be; null where nothing is lost */
  readonly flush: () => Promise<Error | null>
}

/**
 * Much of what is printed was written by strangers. A terminal is told nothing that steers it, a
 * step of a workflow nothing that is a command; a file or a pipe gets every byte.
 */
function writerOf(open: () => NodeJS.WriteStream, env: CommandIo['env']): Writer {
  let failure: Error | null = null
  let opened: NodeJS.WriteStream | null = null
  // Opening it costs more than reading the flags, and an engine can be asked before.
  const streamOf = () => {
    if (opened !== null) return opened
    opened = open()
    opened.on('error', (error) => {
      // Whoever reads may have seen enough (`| head`): the work goes on, and its exit code counts.
      if (systemErrorCode(error) !== 'EPIPE') failure ??= error
    })
    return opened
  }
  const isInWorkflow = env['GITHUB_ACTIONS'] === 'true'
  const harmlessFor = (text: string) => {
    const seen = streamOf().isTTY ? terminalText(text) : text
    return isInWorkflow ? withoutCommands(seen) : seen
  }
  return {
    write: (text) => void streamOf().write(harmlessFor(text)),
    get isTerminal() {
      return streamOf().isTTY
    },
    get width() {
      const stream = streamOf()
      return stream.isTTY ? columnsOf(stream) : Infinity
    },
    flush: async () => {
      if (opened === null) return null
      const stream = opened
      if (stream.writableLength > 0 || stream.writableNeedDrain) {
        await new Promise<void>((resolve) => {
          stream.write('', () => {
            resolve()
          })
        })
      }
      // An error is told in the turn after the write that it befell.
      await new Promise(setImmediate)
      return failure
    },
  }
}

/** A terminal that does not know its size says 0. */
function columnsOf({ columns }: NodeJS.WriteStream): number {
  return columns > 0 ? columns : 80
}
