import { resolve } from 'node:path'
import { tagFor } from '../../image/build.ts'
import { readPairs } from '../../options.ts'
import type { RunRequest } from '../../run/request.ts'
import type { ValidateFlags } from './flags.ts'

/** What the flags of a build ask for; null where nothing is built. @throws CanaryError (input) */
export function toBuild(
  values: ValidateFlags['values'],
  image: string | null,
  cwd: string,
  runId: string,
): RunRequest['build'] {
  if (values.context === undefined) return null
  const context = resolve(cwd, values.context)
  return {
    context,
    file: values['build-file'] ?? null,
    target: values.target ?? null,
    buildArguments: readPairs(values['build-arg'], '--build-arg'),
    platform: values.platform ?? null,
    tag: image ?? tagFor(context, runId),
  }
}
