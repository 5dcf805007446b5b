/** Which programs of an image are going to be started, and by whom: pure. */
import type { ImageConfiguration } from '../../engine/images.ts'
import { quote } from '../../errors.ts'
import type { SourceLocation } from '../../model.ts'
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

/** In the order in which people think of them: the image's own, and then those of checks. */
export function askedPrograms(
  { entrypoint, command, env }: ImageConfiguration,
  validators: readonly ManifestFacts[],
  lines: ImageLines,
): readonly AskedProgram[] {
  const own = { environment: environmentOf(env) }
  const isAlone = validators.length < 2
  return [
    ...programsOf(entrypoint, { ...own, askedBy: 'entrypoint', location: lines.entrypoint }),
    ...commandPrograms(command, entrypoint, {
      ...own,
      ...{ askedBy: 'cmd', location: lines.command },
    }),
    ...validators.flatMap((validator) => ofValidator(validator, entrypoint, env, isAlone)),
  ]
}

type Asker = Pick<AskedProgram, 'askedBy' | 'location' | 'environment'>

function ofValidator(
  { name, location, env, command, checks }: ManifestFacts,
  entrypoint: readonly string[],
  imageEnv: readonly string[],
  isAlone: boolean,
): readonly AskedProgram[] {
  const own = env.map((variable) => `${variable.name}=${variable.value}`)
  const environment = environmentOf([...imageEnv, ...own])
  const of = isAlone ? '' : ` of ${name}`
  return [
    ...commandPrograms(command, entrypoint, {
      ...{ askedBy: `command of ${name}`, location, environment },
    }),
    ...checks.flatMap(({ name: check, location: place, action }) =>
      action.action === 'exec'
        ? programsOf(action.command, {
            ...{ askedBy: `check ${quote(check)}${of}`, location: place, environment },
          })
        : [],
    ),
  ]
}

/** What a command starts: its first word, and what the script begins with that it gives a shell. */
function programsOf(words: readonly string[], asker: Asker): readonly AskedProgram[] {
  const [name] = words
  if (name === undefined || name === '') return []
  const shell = shellCommand(words)
  // A shell that somebody logs in by has a PATH of its own.
  const script = shell === null || shell.isLogin ? undefined : words[shell.script]
  const first = script === undefined ? null : firstProgram(script)
  const place = shell === null ? (launchedProgram(words) ?? 0) : shell.shell
  const led = place === 0 ? undefined : words[place]
  return [
    { ...asker, name, how: 'certain' },
    ...(led === undefined ? [] : [{ ...asker, name: led, how: 'certain' } as const]),
    ...(first === null ? [] : [{ ...asker, name: first, how: 'script' } as const]),
  ]
}

/** Behind an entry point a command is its arguments; many an entry point starts them. */
function commandPrograms(
  words: readonly string[],
  entrypoint: readonly string[],
  asker: Asker,
): readonly AskedProgram[] {
  if (entrypoint.length === 0) return programsOf(words, asker)
  const [name = ''] = words
  return name === '' || name.startsWith('-') ? [] : [{ ...asker, name, how: 'argument' }]
}

/** The last of a name counts. */
function environmentOf(variables: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    variables.map((variable) => {
      const [name = '', ...rest] = variable.split('=')
      return [name, rest.join('=')]
    }),
  )
}
