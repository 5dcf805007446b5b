import { quote } from '../errors.ts'
import { environmentOf } from '../engine/image-environment.ts'
import type { ImageConfiguration } from '../engine/images.ts'
import { programLimits } from '../limits.ts'
import type { StaticFinding } from '../model.ts'
import type { ProgramFiles } from './examination.ts'
import { finding } from './finding.ts'
import { readSmallText } from './loader/text.ts'
import { findProgram } from './search.ts'
import { firstProgram, launchedProgram, shellCommand } from './shell-command.ts'

/** What of an image decides what its containers start; a `ReadableImage` will do. */
export interface CommandedImage {
  /** `USER`, empty where it has none. */
  readonly user: string
  readonly configuration: ImageConfiguration
  readonly files: ProgramFiles
}

/** A program that an image starts by itself. */
export interface Command {
  /** As it is asked for. */
  readonly name: string
  readonly askedBy: 'entrypoint' | 'cmd'
}

export interface ImageCommands {
  /** What is started, and what a launcher in its place starts. */
  readonly programs: readonly Command[]
  /** Of the command itself, the user and the working directory. */
  readonly findings: readonly StaticFinding[]
}

/** What a container of an image starts where nobody asks for anything else, and as whom. */
export async function commandsOf(image: CommandedImage): Promise<ImageCommands> {
  const { entrypoint, command } = image.configuration
  const words = [...entrypoint, ...command]
  const askedBy = entrypoint.length > 0 ? 'entrypoint' : 'cmd'
  const [name] = words
  const launched = launchedProgram(words)
  const found = [
    ...(name === undefined ? [noCommand()] : await scriptFindings(words, image)),
    ...(await userFindings(image)),
    ...(await directoryFindings(image)),
  ]
  const names = [name, launched === null ? undefined : words[launched]]
  const programs = names.flatMap((one, index): Command[] => {
    if (one === undefined) return []
    const isOfCommand = index === 1 && (launched ?? 0) >= entrypoint.length
    return [{ name: one, askedBy: isOfCommand ? 'cmd' : askedBy }]
  })
  return { programs, findings: found }
}

function noCommand(): StaticFinding {
  return finding(
    'program-none',
    'the image has neither ENTRYPOINT nor CMD: whoever runs it has to name a command',
    null,
    'write an ENTRYPOINT, unless the image is a base of others',
  )
}

async function scriptFindings(
  words: readonly string[],
  { configuration, files }: CommandedImage,
): Promise<readonly StaticFinding[]> {
  const shell = shellCommand(words)
  const program = shell === null || shell.isLogin ? null : firstProgram(words[shell.script] ?? '')
  if (program === null) return []
  const place = {
    files,
    environment: environmentOf(configuration),
    workingDirectory: configuration.workingDirectory ?? '/',
  }
  // A busybox knows programs that are no files.
  if ((await findProgram('ls', place)).kind !== 'found') return []
  const { kind } = await findProgram(program, place)
  if (kind !== 'missing') return []
  return [
    finding(
      'script-first-command-missing',
      `the script of the command begins with ${quote(program)}, which is not in the image: the shell would end with code 127`,
      null,
      'correct the name, or add the program to the image',
    ),
  ]
}

/** As engines look users up: numbers need not be known, names have to be (moby/sys/user). */
async function userFindings({ user, files }: CommandedImage): Promise<readonly StaticFinding[]> {
  if (user === '') return []
  const [name = '', group = ''] = user.split(':', 2)
  const users = await namesIn('/etc/passwd', files)
  const groups = group === '' ? null : await namesIn('/etc/group', files)
  const found: StaticFinding[] = []
  if (users !== null && name !== '' && !users.has(name)) {
    if (!/^\d+$/.test(name)) {
      found.push(
        finding(
          'user-unknown',
          `USER is ${quote(user)}, and /etc/passwd has no user ${quote(name)}: engines refuse to start it`,
          '/etc/passwd',
          'add the user where the image is built, or name a number',
        ),
      )
    } else if (Number(name) !== 0) {
      found.push(
        finding(
          'user-without-name',
          `USER is ${quote(user)}, and /etc/passwd has no such user: programs that ask for its name or home find none`,
          '/etc/passwd',
          'add the user where the image is built, if a program asks for it',
        ),
      )
    }
  }
  if (groups !== null && !groups.has(group) && !/^\d+$/.test(group)) {
    found.push(
      finding(
        'group-unknown',
        `USER is ${quote(user)}, and /etc/group has no group ${quote(group)}: engines refuse to start it`,
        '/etc/group',
        'add the group where the image is built, or name a number',
      ),
    )
  }
  return found
}

/** Names and numbers; null where it cannot be known. */
async function namesIn(path: string, files: ProgramFiles): Promise<ReadonlySet<string> | null> {
  const { kind } = await files.resolve(path)
  if (kind === 'unknown') return null
  const text = await readSmallText(path, files, programLimits.configurationBytes)
  // A file that is too large to be read says nothing.
  if (text === null) return kind === 'found' ? null : new Set()
  return new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'))
      .flatMap((line) => {
        const [name = '', , id = ''] = line.split(':')
        return [name, id]
      }),
  )
}

async function directoryFindings({
  configuration: { workingDirectory },
  files,
}: CommandedImage): Promise<readonly StaticFinding[]> {
  if (workingDirectory === null || workingDirectory === '') return []
  const found = await files.resolve(workingDirectory)
  const path = workingDirectory
  switch (found.kind) {
    case 'unknown':
    case 'loop':
      return []
    case 'missing':
      return [
        finding(
          'working-directory-missing',
          `WORKDIR is ${quote(path)}, which is not in the image: engines make it, empty, and for root`,
          path,
          'make the directory where the image is built',
        ),
      ]
    case 'not-a-directory':
      return [directoryIsFile(path)]
    case 'found':
      return found.node.kind === 'directory' ? [] : [directoryIsFile(path)]
  }
}

function directoryIsFile(path: string): StaticFinding {
  return finding(
    'working-directory-file',
    `WORKDIR is ${quote(path)}, which is no directory: engines refuse to start it`,
    path,
    'name a directory',
  )
}
