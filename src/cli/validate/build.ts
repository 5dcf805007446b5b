import { resolve } from 'node:path'
import { inputError } from '../../errors.ts'
import { plainBuild, tagFor } from '../../image/build/request.ts'
import type { BuildSecret } from '../../image/build/request.ts'
import { readSecretFile, readSecretVariable, uniqueSecrets } from '../../image/build/secrets.ts'
import { readEach, readPairs, readTogether } from '../../options.ts'
import { readPlatformName } from '../../registry/platform-names.ts'
import type { RunRequest } from '../../run/request.ts'
import type { CommandIo } from '../command.ts'
import { ofText } from '../run-settings.ts'
import type { ValidateFlags } from './flags.ts'

/** What the flags of a build ask for; null where nothing is built. @throws CanaryError (input) */
export function toBuild(
  values: ValidateFlags['values'],
  image: string | null,
  { cwd, env }: Pick<CommandIo, 'cwd' | 'env'>,
  runId: string,
): RunRequest['build'] {
  if (values.context === undefined) return null
  const context = resolve(cwd, values.context)
  const read = readTogether({
    buildArguments: () => readPairs(values['build-arg'], '--build-arg'),
    labels: () => readPairs(values.label, '--label'),
    secrets: () => uniqueSecrets(readEach(values.secret, (text) => toSecret(text, cwd, env))),
    platform: () => ofText(values.platform, (text) => readPlatformName(text, '--platform')),
  })
  return {
    ...plainBuild,
    ...read,
    context,
    file: values['build-file'] ?? null,
    target: values.target ?? null,
    tag: image ?? tagFor(context, runId),
    cacheFrom: values['cache-from'],
    cacheTo: values['cache-to'],
    network: values.network ?? null,
    noCache: values['no-cache'],
  }
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
