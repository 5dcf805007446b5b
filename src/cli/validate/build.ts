import { resolve } from 'node:path'
import { inputError } from '../../errors.ts'
import { namesOf, readPlatforms } from '../../image/build/order.ts'
import { plainBuild, tagFor } from '../../image/build/request.ts'
import type { BuildOrder, BuildSecret } from '../../image/build/request.ts'
import { readSecretFile, readSecretVariable, uniqueSecrets } from '../../image/build/secrets.ts'
import { readEach, readPairs, readTogether, splitList } from '../../options.ts'
import { readPlatformName } from '../../registry/platform-names.ts'
import type { CommandIo } from '../command.ts'
import type { ValidateFlags } from './flags.ts'

/** What the flags of a build ask for; null where nothing is built. @throws CanaryError (input) */
export function toBuild(
  values: ValidateFlags['values'],
  image: string | null,
  { cwd, env }: Pick<CommandIo, 'cwd' | 'env'>,
  runId: string,
): BuildOrder | null {
  const wanted = toPlatforms(values.platform)
  if (values.context === undefined) {
    refuseWithoutBuild(values, wanted)
    return null
  }
  const context = resolve(cwd, values.context)
  const { names, ...read } = readTogether({
    names: () =>
      namesOf(
        { image, tags: values.tag, isPushed: values.push },
        { tags: '--tag', push: '--push' },
      ),
    buildArguments: () => readPairs(values['build-arg'], '--build-arg'),
    labels: () => readPairs(values.label, '--label'),
    secrets: () => uniqueSecrets(readEach(values.secret, (text) => toSecret(text, cwd, env))),
  })
  return {
    ...plainBuild,
    ...read,
    ...names,
    ...wanted,
    context,
    file: values['build-file'] ?? null,
    target: values.target ?? null,
    tag: names.tag ?? tagFor(context, runId),
    cacheFrom: values['cache-from'],
    cacheTo: values['cache-to'],
    network: values.network ?? null,
    noCache: values['no-cache'],
  }
}

/** One platform as it is written, or several. @throws CanaryError (input) */
export function toPlatforms(
  written: string | undefined,
): Pick<BuildOrder, 'platform' | 'platforms'> {
  const parts = splitList([written ?? ''])
  if (parts.length > 1) return { platform: null, platforms: readPlatforms(parts) }
  const [platform] = parts
  return {
    platform: platform === undefined ? null : readPlatformName(platform, '--platform'),
    platforms: [],
  }
}

function refuseWithoutBuild(
  { tag, push }: ValidateFlags['values'],
  { platforms }: Pick<BuildOrder, 'platforms'>,
): void {
  const given = [
    ...(tag.length > 0 ? ['--tag'] : []),
    ...(push ? ['--push'] : []),
    ...(platforms.length > 0 ? ['--platform with several platforms'] : []),
  ]
  const [first] = given
  if (first === undefined) return
  throw inputError({
    code: 'usage',
    message: `${first} is for an image that is built, and without --context nothing is built`,
  })
}

/**
 * A secret as `docker build --secret` takes it. Its value cannot be given: everybody on the machine
 * may read the arguments of a process.
 */
function toSecret(text: string, cwd: string, env: CommandIo['env']): BuildSecret {
  const [, id, kind, rest] = /^id=([^,]+),(src|source|env)=(.+)$/.exec(text) ?? []
  if (id === undefined || rest === undefined) {
    throw inputError({
      code: 'usage',
      message: '--secret wants id=NAME,src=FILE or id=NAME,env=VARIABLE',
    })
  }
  return kind === 'env'
    ? readSecretVariable(id, rest, '--secret', env)
    : readSecretFile(id, resolve(cwd, rest), '--secret')
}
