import type { EngineFinder } from '../../engine/find/connect.ts'
import { registriesOf } from '../../image/source.ts'
import type { RegistrySettings } from '../../registry/settings.ts'
import type { CommandIo, ExitCode } from '../command.ts'
import { judge } from '../judge.ts'
import type { ValidateFlags } from './flags.ts'
import { isAskedBy, namedByWords, toRequest } from './request.ts'

/** What `validate` does with its flags, on an engine that was asked. */
export async function validateImages(
  given: ValidateFlags,
  findEngine: EngineFinder,
  io: CommandIo,
): Promise<ExitCode> {
  const { values, choices } = given
  const builtInNames = isAskedBy(values)
    ? []
    : (await import('../../validator/built-in.ts')).builtInNames
  const asking = {
    ...{ values, choices },
    registries: () =>
      registriesOf([...namedByWords(given, builtInNames, io).images, ...values.tag]),
    toRequest: (registry: () => RegistrySettings) =>
      toRequest(given, { registry, builtInNames }, io),
  }
  return await judge(asking, findEngine, io)
}
