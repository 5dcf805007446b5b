import { resolve } from 'node:path'
import { buildxOptions } from '../../image/build/buildx-options.ts'
import { namesOf } from '../../image/build/order.ts'
import { plainBuild, tagFor } from '../../image/build/request.ts'
import type { BuildOrder, BuildSecret, BuildxOption } from '../../image/build/request.ts'
import {
  secretOfFile,
  secretOfPair,
  secretOfVariable,
  uniqueSecrets,
} from '../../image/build/secrets.ts'
import { inputError } from '../../errors.ts'
import { readEach, readPairs, readTogether, splitList } from '../../options.ts'
import { readContext } from './build-context.ts'
import { readList } from './list.ts'
import { booleanOf, textOrNull } from './reader.ts'
import type { InputReader } from './reader.ts'
import { readProvenance, readTold } from './told.ts'
import { readWantedPlatforms } from './platforms.ts'
import type { WantedPlatforms } from './platforms.ts'
import { readPullInput } from './pull.ts'

export interface BuildSurroundings {
  /** Where relative paths start. */
  readonly directory: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** The first image that is named; null: none is. */
  readonly image: string | null
  readonly tags: readonly string[]
  readonly runId: string
}

/**
 * The build inputs, in the words of docker/build-push-action; null where nothing is built.
 *
 * @throws CanaryError (input)
 */
export function readBuild(
  reader: InputReader,
  { directory, env, image, tags, runId }: BuildSurroundings,
): BuildOrder | null {
  const written = readContext(reader, { tags, hasImage: image !== null })
  if (written === null) {
    refuseSeveral(readWantedPlatforms(reader))
    return null
  }
  const context = resolve(directory, written.directory)
  const list = (name: string) => readList(reader.getInput(name), name)
  const { names, wanted, ...read } = readTogether({
    names: () =>
      namesOf({ image, tags, isPushed: booleanOf(reader, 'push') }, { tags: 'tags', push: 'push' }),
    buildArguments: () => readPairs(list('build-args'), 'build-args'),
    labels: () => readPairs(list('labels'), 'labels'),
    secrets: () => readSecrets(list, directory, env),
    cacheFrom: () => list('cache-from'),
    cacheTo: () => list('cache-to'),
    noCache: () => booleanOf(reader, 'no-cache'),
    pull: () => readPullInput(reader).ofBuild,
    wanted: () => readWantedPlatforms(reader),
    buildxOptions: () => readBuildxOptions(reader, list),
  })
  return {
    ...plainBuild,
    ...read,
    ...names,
    ...wanted,
    context,
    file: textOrNull(reader, 'file'),
    target: textOrNull(reader, 'target'),
    tag: names.tag ?? tagFor(context, runId),
    network: textOrNull(reader, 'network'),
    provenance: readProvenance(reader),
    notices: [...written.notices, ...readTold(reader)],
  }
}

/** The `tags` of docker/build-push-action, as written: one a line, or with commas between them. */
export function readTags(reader: InputReader): readonly string[] {
  return splitList([reader.getInput('tags')])
}

function refuseSeveral({ platforms }: WantedPlatforms): void {
  if (platforms.length === 0) return
  throw inputError({
    code: 'usage',
    message: 'platforms names several, and without context nothing is built for them',
    hint: 'set context, or name one platform',
  })
}

function readBuildxOptions(
  reader: InputReader,
  list: (name: string) => readonly string[],
): readonly BuildxOption[] {
  return buildxOptions.flatMap(({ name, takes }) => {
    if (takes === 'one') {
      const value = textOrNull(reader, name)
      return value === null ? [] : [{ name, value }]
    }
    const values = takes === 'list' ? splitList(list(name)) : list(name)
    return values.map((value) => ({ name, value }))
  })
}

function readSecrets(
  list: (name: string) => readonly string[],
  directory: string,
  env: BuildSurroundings['env'],
): readonly BuildSecret[] {
  const { pairs, variables, files } = readTogether({
    pairs: () => readEach(list('secrets'), (text) => secretOfPair(text, 'secrets')),
    variables: () =>
      readEach(splitList(list('secret-envs')), (text) =>
        secretOfVariable(text, 'secret-envs', env),
      ),
    files: () =>
      readEach(list('secret-files'), (text) => secretOfFile(text, 'secret-files', directory)),
  })
  return uniqueSecrets([...pairs, ...variables, ...files])
}
