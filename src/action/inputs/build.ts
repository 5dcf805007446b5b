import { resolve } from 'node:path'
import { plainBuild, tagFor } from '../../image/build/request.ts'
import type { BuildSecret } from '../../image/build/request.ts'
import {
  secretOfFile,
  secretOfPair,
  secretOfVariable,
  uniqueSecrets,
} from '../../image/build/secrets.ts'
import { readEach, readPairs, readTogether } from '../../options.ts'
import type { RunRequest } from '../../run/request.ts'
import { readList } from './list.ts'
import { booleanOf, platformOf, textOrNull } from './reader.ts'
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
  const read = readTogether({
    buildArguments: () => readPairs(list('build-args'), 'build-args'),
    labels: () => readPairs(list('labels'), 'labels'),
    secrets: () => readSecrets(list, directory, env),
    cacheFrom: () => list('cache-from'),
    cacheTo: () => list('cache-to'),
    noCache: () => booleanOf(reader, 'no-cache'),
    platform: () => platformOf(reader),
  })
  return {
    ...plainBuild,
    ...read,
    context,
    file: textOrNull(reader, 'file'),
    target: textOrNull(reader, 'target'),
    tag: image ?? tagFor(context, runId),
    network: textOrNull(reader, 'network'),
  }
}

function readSecrets(
  list: (name: string) => readonly string[],
  directory: string,
  env: BuildSurroundings['env'],
): readonly BuildSecret[] {
  const { pairs, variables, files } = readTogether({
    pairs: () => readEach(list('secrets'), (text) => secretOfPair(text, 'secrets')),
    variables: () =>
      readEach(list('secret-envs'), (text) => secretOfVariable(text, 'secret-envs', env)),
    files: () =>
      readEach(list('secret-files'), (text) => secretOfFile(text, 'secret-files', directory)),
  })
  return uniqueSecrets([...pairs, ...variables, ...files])
}
