import { registriesOf } from '../../image/source.ts'
import type { RegistrySettings } from '../../registry/settings.ts'
import type { CommandIo } from '../command.ts'
import { readRegistryFlags } from '../registry-flags.ts'
import type { ValidateFlags } from './flags.ts'

/** What the flags say of registries; a secret is read from standard input. @throws CanaryError (input) */
export async function toRegistry(
  { values, positionals }: ValidateFlags,
  io: CommandIo,
): Promise<RegistrySettings> {
  return await readRegistryFlags(values, () => registriesOf(positionals), io)
}
