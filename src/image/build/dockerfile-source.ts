import { stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { inputError, isMissingFile, messageOf } from '../../errors.ts'
import { buildLimits } from '../../limits.ts'
import { NotRegularError, openRegularFile, readRegularFile } from '../../regular-file.ts'
import type { BuildRequest } from './request.ts'

/** A Dockerfile: where it is, and the name that people know it by. */
export interface DockerfileSource {
  readonly path: string
  /** From the directory of the run where it lies in there, with slashes; its path otherwise. */
  readonly file: string
}

/**
 * Finds the Dockerfile of a build: from the context, or as docker/build-push-action has it, from the
 * directory that the run started in. Where there is no `Dockerfile`, docker takes `dockerfile`.
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
  const refused: string[] = []
  for (const path of places.flatMap(withLowerCase)) {
    const kind = await kindOf(path)
    if (kind === 'a file') return { path, file: nameOf(path, directory) }
    if (kind !== null) refused.push(`${path} is ${kind}`)
  }
  const [other] = refused
  throw inputError({
    code: 'build-file',
    message:
      other === undefined
        ? `the Dockerfile ${[...new Set(places)].join(', or ')} does not exist`
        : `the Dockerfile ${other}, not a file`,
  })
}

function withLowerCase(path: string): readonly string[] {
  return basename(path) === 'Dockerfile' ? [path, join(dirname(path), 'dockerfile')] : [path]
}

/** Null for what is not there. Opened, so that a link is followed and no pipe is waited for. */
async function kindOf(path: string): Promise<string | null> {
  try {
    const handle = await openRegularFile(path)
    await handle.close()
    return 'a file'
  } catch (error) {
    if (error instanceof NotRegularError) return error.kind
    if (isMissingFile(error)) return null
    throw inputError(
      { code: 'build-file', message: `cannot read the Dockerfile ${path}: ${messageOf(error)}` },
      { cause: error },
    )
  }
}

function nameOf(path: string, directory: string): string {
  const name = relative(directory, path)
  const isInside = name !== '' && !isAbsolute(name) && name.split(sep)[0] !== '..'
  return isInside ? name.split(sep).join('/') : path
}

/** Null where it cannot be read any more, or is no text of a sensible size: nothing depends on it. */
export function readDockerfile({ path }: DockerfileSource): string | null {
  try {
    const bytes = readRegularFile(path, buildLimits.dockerfileBytes)
    return bytes === null ? null : new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

export function fileNameOf({ path }: DockerfileSource): string {
  return basename(path)
}
