/** Which programs of an image are going to be started, and by whom: pure. */
import { expandVariables } from '../../dollar-variables.ts'
import type { ImageConfiguration } from '../../engine/images.ts'
import { quote } from '../../errors.ts'
import type { SourceLocation } from '../../model.ts'
import { environmentOf } from '../../engine/image-environment.ts'
import type { ExecAction } from '../../probe/attempt.ts'
import type { Command } from '../../programs/commands.ts'
import { firstProgram, launchedProgram, shellCommand } from '../../programs/shell-command.ts'
import type { CheckedValidator } from '../../validator/options.ts'

/** A program, and what is known of who starts it. */
export interface AskedProgram {
  readonly name: string
  /** Such as `entrypoint`, or `check "answers"`. */
  readonly askedBy: string
  /** A line of the Dockerfile, or of the manifest. */
  readonly location: SourceLocation | null
  /**
   * `certain`: it is started, and must be there; `script`: a script begins with it; `argument`: it is a word that
   * what is started may start, or may not.
   */
  readonly how: 'certain' | 'script' | 'argument'
  /** Of its process. */
  readonly environment: ReadonlyMap<string, string>
}

export type ManifestFacts = Pick<
  CheckedValidator,
  'name' | 'location' | 'env' | 'command' | 'checks'
>

/** Lines of what an image was built from, where it was built here. */
export interface ImageLines {
  readonly entrypoint: SourceLocation | null
  readonly command: SourceLocation | null
}

/**
 * In the order in which people think of them: the image's own, and then those of checks.
 *
 * @param own what the image starts by itself
 */
export function askedPrograms(
  configuration: ImageConfiguration,
  own: readonly Command[],
  validators: readonly ManifestFacts[],
  lines: ImageLines,
): readonly AskedProgram[] {
  const isAlone = validators.length < 2
  return [
    ...ofImage(configuration, own, lines),
    ...validators.flatMap((validator) => ofValidator(validator, configuration, isAlone)),
  ]
}

function ofImage(
  configuration: ImageConfiguration,
  own: readonly Command[],
  lines: ImageLines,
): readonly AskedProgram[] {
  const { entrypoint, command } = configuration
  const environment = environmentOf(configuration)
  const locations = { entrypoint: lines.entrypoint, cmd: lines.command }
  const certain = own.map(({ name, askedBy }): AskedProgram => ({
    ...{ name, askedBy, location: locations[askedBy], how: 'certain', environment },
  }))
  const inside = { environment, askedBy: 'entrypoint', location: lines.entrypoint }
  const maybe = [
    // That it is missing is told with what the image starts by itself.
    ...scriptProgram([...entrypoint, ...command], 'argument', inside),
    ...argumentPrograms(command, entrypoint, {
      ...{ environment, askedBy: 'cmd', location: lines.command },
    }),
  ]
  const names = new Set(certain.map(({ name }) => name))
  return [...certain, ...maybe.filter(({ name }) => !names.has(name))]
}

type Asker = Pick<AskedProgram, 'askedBy' | 'location' | 'environment'>

function ofValidator(
  { name, location, env, command, checks }: ManifestFacts,
  configuration: ImageConfiguration,
  isAlone: boolean,
): readonly AskedProgram[] {
  const own = env.map((variable): [string, string] => [variable.name, variable.value])
  const environment = new Map([...environmentOf(configuration), ...own])
  const asker = { askedBy: `command of ${name}`, location, environment }
  const of = isAlone ? '' : ` of ${name}`
  return [
    ...(configuration.entrypoint.length === 0
      ? startedPrograms(command, asker)
      : argumentPrograms(command, configuration.entrypoint, asker)),
    ...checks.flatMap(({ name: check, location: place, action }) =>
      action.action === 'exec'
        ? checkPrograms(action, configuration, {
            ...{ askedBy: `check ${quote(check)}${of}`, location: place, environment },
          })
        : [],
    ),
  ]
}

/** A command in a container of its own may have variables of its own, made of those of the image. */
function checkPrograms(
  { command, isolated }: ExecAction,
  configuration: ImageConfiguration,
  asker: Asker,
): readonly AskedProgram[] {
  if (isolated === undefined) return startedPrograms(command, asker)
  const ofImage = environmentOf(configuration)
  const expand = (text: string) =>
    isolated.expands ? expandVariables(text, (name) => ofImage.get(name) ?? '') : text
  const own = isolated.env.map(({ name, value }) => [name, expand(value)] as const)
  const environment = new Map([...asker.environment, ...own])
  return startedPrograms(command.map(expand), { ...asker, environment })
}

/** What a command starts: its first word, what that starts in its turn, and what a shell's script begins with. */
function startedPrograms(words: readonly string[], asker: Asker): readonly AskedProgram[] {
  const [name] = words
  if (name === undefined || name === '') return []
  const launched = launchedProgram(words)
  const names = [name, launched === null ? undefined : words[launched]]
  return [
    ...names.flatMap((one): AskedProgram[] =>
      one === undefined ? [] : [{ ...asker, name: one, how: 'certain' }],
    ),
    ...scriptProgram(words, 'script', asker),
  ]
}

function scriptProgram(
  words: readonly string[],
  how: AskedProgram['how'],
  asker: Asker,
): readonly AskedProgram[] {
  const shell = shellCommand(words)
  // A shell that somebody logs in by has a PATH of its own.
  const script = shell === null || shell.isLogin ? undefined : words[shell.script]
  const first = script === undefined ? null : firstProgram(script)
  return first === null ? [] : [{ ...asker, name: first, how }]
}

/** Behind an entry point a command is its arguments; many an entry point starts them. */
function argumentPrograms(
  words: readonly string[],
  entrypoint: readonly string[],
  asker: Asker,
): readonly AskedProgram[] {
  const [name = ''] = words
  if (entrypoint.length === 0 || name === '' || name.startsWith('-')) return []
  return [{ ...asker, name, how: 'argument' }]
}
