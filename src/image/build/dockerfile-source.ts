import { readFile, stat } from 'node:fs/promises'
import { basename, isAbsolute, relative, resolve, sep } from 'node:path'
import { inputError } from '../../errors.ts'
import { buildLimits } from '../../limits.ts'
import type { BuildRequest } from './request.ts'

/** A Dockerfile: where it is, and the name that people know it by. */
export interface DockerfileSource {
  readonly path: string
  /** From the directory of the run where it lies in there, with slashes; its path otherwise. */
  readonly file: string
}

/**
 * Finds the Dockerfile of a build: from the context, or as docker/build-push-action has it, from the
 * directory that the run started in.
 *
 * @throws CanaryError (input) when the context or the Dockerfile is not there
 */
export async function findDockerfile(
  { context, file }: Pick<BuildRequest, 'context' | 'file'>,
  directory: string,
): Promise<DockerfileSource> {
  const found = await stat(context).catch(() => null)
  if (found?.isDirectory() !== true) {
    const message = `the build context ${context} is no directory`
    throw inputError({ code: 'build-context', message })
  }
  const fromContext = resolve(context, file ?? 'Dockerfile')
  const places = file === null ? [fromContext] : [fromContext, resolve(directory, file)]
  for (const path of places) {
    const isFile = await stat(path).then(
      (entry) => entry.isFile(),
      () => false,
    )
    if (isFile) return { path, file: nameOf(path, directory) }
  }
  throw inputError({
    code: 'build-file',
    message: `the Dockerfile ${[...new Set(places)].join(', or ')} does not exist`,
  })
}

function nameOf(path: string, directory: string): string {
  const name = relative(directory, path)
  const isInside = name !== '' && !isAbsolute(name) && name.split(sep)[0] !== '..'
  return isInside ? name.split(sep).join('/') : path
}

/** Null where it cannot be read any more, or is no text of a sensible size: nothing depends on it. */
export async function readDockerfile({ path }: DockerfileSource): Promise<string | null> {
  try {
    const bytes = await readFile(path)
    if (bytes.length > buildLimits.dockerfileBytes) return null
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

export function fileNameOf({ path }: DockerfileSource): string {
  return basename(path)
}
