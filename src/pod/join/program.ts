import { posix } from 'node:path'
import { quote } from '../../errors.ts'
import { isShell } from '../../programs/search.ts'
import type { ContainerView, SeenFile, Sight } from './container-view.ts'

/** Where the processes of a container look for programs. */
export interface ProcessPlace {
  readonly view: ContainerView
  /** Directories of its PATH; null where they cannot be known. */
  readonly searchPath: readonly string[] | null
  /** Absolute. */
  readonly workingDirectory: string
}

/** Why a program does not start. */
export interface ProgramFault {
  readonly kind: 'missing' | 'not-executable' | 'interpreter'
  /** What is wrong, as a part of a sentence that names the program. */
  readonly words: string
  readonly hint: string
}

/** Null for a program that starts, and for one of which nothing can be said. */
export async function programFault(
  program: string,
  place: ProcessPlace,
): Promise<ProgramFault | null> {
  const sight = await findProgram(program, place)
  switch (sight.kind) {
    case 'unknown':
      return null
    case 'missing':
      return missing(program, place)
    case 'directory':
      return {
        kind: 'not-executable',
        words: `${quote(program)} is a directory`,
        hint: 'name the program that is in it',
      }
    case 'file':
      return isExecutable(sight.file)
        ? await formatFault(program, sight.file, place)
        : {
            kind: 'not-executable',
            words: `${quote(program)} is not executable: its mode is ${octal(sight.file)}`,
            hint: 'chmod +x it where the image is built, give its volume a defaultMode of 0755, or start it with its interpreter',
          }
  }
}

/** Where a name leads, as execvp(3) has it: one without a slash is looked up in the PATH. */
export async function findProgram(
  program: string,
  { view, searchPath, workingDirectory }: ProcessPlace,
): Promise<Sight> {
  if (program.startsWith('/')) return await view(program)
  if (program.includes('/')) return await view(`${workingDirectory}/${program}`)
  if (searchPath === null || program === '') return { kind: 'unknown' }
  const sights = await Promise.all(
    searchPath.map(async (directory) => await view(`${directory}/${program}`)),
  )
  const found = sights.find((sight) => sight.kind === 'file' && isExecutable(sight.file))
  if (found !== undefined) return found
  return { kind: sights.some(({ kind }) => kind === 'unknown') ? 'unknown' : 'missing' }
}

function missing(program: string, { searchPath }: ProcessPlace): ProgramFault {
  const where = program.includes('/')
    ? 'is not in the image'
    : `is in none of the directories of PATH (${(searchPath ?? []).join(', ').slice(0, 200)})`
  return {
    kind: 'missing',
    words: `${quote(program)} ${where}`,
    hint: isShell(program)
      ? 'the image has no such shell, as distroless ones have none: name a program of the image itself, with its arguments, or take an image with a shell'
      : 'correct the name, or add the program to the image',
  }
}

/** Whether anybody may execute it. */
function isExecutable({ permissions }: SeenFile): boolean {
  return (permissions & 0o111) !== 0
}

function octal({ permissions }: SeenFile): string {
  return permissions.toString(8).padStart(4, '0')
}

/** As the kernel sees a file that it is to execute (fs/binfmt_elf.c, fs/binfmt_script.c). */
async function formatFault(
  program: string,
  file: SeenFile,
  place: ProcessPlace,
): Promise<ProgramFault | null> {
  const bytes = await file.read()
  if (bytes === null) return null
  const start = Buffer.from(bytes.subarray(0, 256)).toString('latin1')
  if (start.startsWith('#!')) return await interpreterFault(program, start, place)
  // What is no text may be of a format that somebody has registered with the kernel.
  if (/[^\t\n\r\x20-\x7e]/.test(start)) return null
  return {
    kind: 'not-executable',
    words: `${quote(program)} is a text that does not begin with #!, which Linux does not execute`,
    hint: 'let its first line name its interpreter, such as #!/bin/sh',
  }
}

async function interpreterFault(
  program: string,
  start: string,
  place: ProcessPlace,
): Promise<ProgramFault | null> {
  const [line = ''] = start.slice(2).split('\n', 1)
  const isWindows = line.endsWith('\r')
  const [interpreter = '', option = ''] = line.trim().split(/[ \t]+/)
  if (!interpreter.startsWith('/')) return null
  if (isWindows && (option === '' || posix.basename(interpreter) === 'env')) {
    return {
      kind: 'interpreter',
      words: `the first line of ${quote(program)} ends as lines do on Windows, so that Linux looks for an interpreter of another name`,
      hint: 'save it with the line ends of Unix (LF)',
    }
  }
  const isBehindEnv = posix.basename(interpreter) === 'env' && /^[\w.+-]+$/.test(option)
  const wanted = isBehindEnv && !option.startsWith('-') ? [interpreter, option] : [interpreter]
  for (const one of wanted) {
    const { kind } = await findProgram(one, place)
    if (kind === 'missing') {
      return {
        kind: 'interpreter',
        words: `${quote(program)} is a script for ${quote(one)}, which is not in the image`,
        hint: 'add the interpreter to the image, or write the script for one that is there',
      }
    }
  }
  return null
}
