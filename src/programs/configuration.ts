import { quote } from '../errors.ts'
import type { ImageConfiguration } from '../engine/images.ts'
import type { StaticFinding } from '../model.ts'
import type { ProgramFiles } from './examination.ts'
import { finding } from './finding.ts'

/** What keeps containers of an image from starting before any program of it does: no command, no working directory. */
export async function configurationFindings(
  { entrypoint, command, workingDirectory }: ImageConfiguration,
  files: ProgramFiles,
): Promise<readonly StaticFinding[]> {
  const found = await directoryFinding(workingDirectory ?? '', files)
  return [
    ...(entrypoint.length + command.length === 0 ? [noCommand()] : []),
    ...(found === null ? [] : [found]),
  ]
}

function noCommand(): StaticFinding {
  return finding(
    'program-none',
    'the image has neither ENTRYPOINT nor CMD: whoever runs it has to name a command',
    null,
    'write an ENTRYPOINT, unless the image is a base of others',
  )
}

async function directoryFinding(path: string, files: ProgramFiles): Promise<StaticFinding | null> {
  if (path === '') return null
  const found = await files.resolve(path)
  if (found.kind === 'unknown' || found.kind === 'loop') return null
  if (found.kind === 'missing') {
    return finding(
      'working-directory-missing',
      `WORKDIR is ${quote(path)}, which is not in the image: engines make it, empty, and for root`,
      path,
      'make the directory where the image is built',
    )
  }
  if (found.kind === 'found' && found.node.kind === 'directory') return null
  return finding(
    'working-directory-file',
    `WORKDIR is ${quote(path)}, which is no directory: engines refuse to start it`,
    path,
    'name a directory',
  )
}
