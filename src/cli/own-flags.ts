import type { CommandIo } from './command.ts'
import { readFlags } from './flags.ts'
import type { Given, Usage } from './flags.ts'

/** An argument that is told may hold what the environment calls a secret. */
export async function readOwnFlags<const Declared extends Usage>(
  usage: Declared,
  args: readonly string[],
  io: CommandIo,
): Promise<Given<Declared['flags']> | null> {
  try {
    return readFlags(usage, args, io)
  } catch (error) {
    const [{ redactError }, { createRedactor }, { secretsOfEnvironment }] = await Promise.all([
      import('../secrets/errors.ts'),
      import('../secrets/redactor.ts'),
      import('../secrets/environment.ts'),
    ])
    throw redactError(error, createRedactor(secretsOfEnvironment(io.env)))
  }
}
