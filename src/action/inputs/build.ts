import { resolve } from 'node:path'
import { plainBuild, tagFor } from '../../image/build/request.ts'
import type { BuildSecret } from '../../image/build/request.ts'
import {
  secretOfFile,
  secretOfPair,
  secretOfVariable,
  uniqueSecrets,
} from '../../image/build/secrets.ts'
import { readPairs } from '../../options.ts'
import type { RunRequest } from '../../run/request.ts'
import { readList } from './list.ts'
import { textOrNull } from './reader.ts'
import type { InputReader } from './reader.ts'

export interface BuildSurroundings {
  /** Where relative paths start. */
  readonly directory: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** The name for the image; null: one is made. */
  readonly image: string | null
  readonly runId: string
}

/**
 * The build inputs, in the words of docker/build-push-action; null where nothing is built.
 *
 * @throws CanaryError (input)
 */
export function readBuild(
  reader: InputReader,
  { directory, env, image, runId }: BuildSurroundings,
): RunRequest['build'] {
  const written = textOrNull(reader, 'context')
  if (written === null) return null
  const context = resolve(directory, written)
  const list = (name: string) => readList(reader.getInput(name), name)
  return {
    ...plainBuild,
    context,
    file: textOrNull(reader, 'file'),
    target: textOrNull(reader, 'target'),
    buildArguments: readPairs(list('build-args'), 'build-args'),
    platform: textOrNull(reader, 'platform'),
    tag: image ?? tagFor(context, runId),
    labels: readPairs(list('labels'), 'labels'),
    secrets: readSecrets(list, directory, env),
    cacheFrom: list('cache-from'),
    cacheTo: list('cache-to'),
    network: textOrNull(reader, 'network'),
    noCache: reader.getBooleanInput('no-cache'),
  }
}

function readSecrets(
  list: (name: string) => readonly string[],
  directory: string,
  env: BuildSurroundings['env'],
): readonly BuildSecret[] {
  return uniqueSecrets([
    ...list('secrets').map((text) => secretOfPair(text, 'secrets')),
    ...list('secret-envs').map((text) => secretOfVariable(text, 'secret-envs', env)),
    ...list('secret-files').map((text) => secretOfFile(text, 'secret-files', directory)),
  ])
}
