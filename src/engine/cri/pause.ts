import { writeFile } from 'node:fs/promises'
import { infrastructureError } from '../../errors.ts'
import { pauseProgram } from '../pause-program.ts'
import type { PauseArchitecture } from '../pause-program.ts'
import type { ProgramFile } from '../container-request.ts'
import type { PlannedMount } from './mounts.ts'
import { partsOf } from './places.ts'

/** Where the program of ours lies in a container whose own is never started. */
export const pausePath = '/.container-canary-pause'

/**
 * A runtime mounts the files of an image when something runs in them, and not before: in a container that is
 * only looked into a program of ours does, which does nothing and needs nothing of the image.
 */
export function pauseFile(): ProgramFile {
  const architecture = architectures.get(process.arch)
  if (architecture === undefined) {
    throw infrastructureError({
      code: 'cri-processor',
      message: `files of an image cannot be read from a runtime on a processor of the kind ${process.arch}`,
    })
  }
  return { path: pausePath, bytes: pauseProgram(architecture) }
}

/**
 * A program that is mounted where the container is to have it.
 *
 * @param directory of the container on this machine
 */
export async function provideProgram(
  { path, bytes }: ProgramFile,
  directory: string,
): Promise<PlannedMount> {
  const { program } = partsOf(directory)
  await writeFile(program, bytes, { mode: 0o755 })
  return {
    ...{ source: program, target: path, isReadOnly: true, isOwn: true },
    ...{ propagation: 'PROPAGATION_PRIVATE', make: 'nothing' },
  }
}

/** As Node and Go name them. */
const architectures: ReadonlyMap<string, PauseArchitecture> = new Map([
  ['x64', 'amd64'],
  ['arm64', 'arm64'],
])
