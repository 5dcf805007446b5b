import { registriesOf } from '../image/source.ts'
import { secretsOfEnvironment } from '../secrets/environment.ts'
import { redactError } from '../secrets/errors.ts'
import { createRedactor } from '../secrets/redactor.ts'
import type { Redactor } from '../secrets/redactor.ts'
import type { CommandIo, CommandRun, ExitCode } from './command.ts'
import { readFlags } from './flags.ts'
import { readRegistryFlags } from './read-registry.ts'
import { runAndTell } from './run-and-tell.ts'
import { validateUsage } from './validate/flags.ts'
import { toRequest } from './validate/request.ts'

/** `container-canary validate`. */
export const runValidate: CommandRun = async (args, io) => {
  const redactor = createRedactor(secretsOfEnvironment(io.env))
  try {
    return await validate(args, io, redactor)
  } catch (error) {
    throw redactError(error, redactor)
  }
}

async function validate(
  args: readonly string[],
  io: CommandIo,
  redactor: Redactor,
): Promise<ExitCode> {
  const given = readFlags(validateUsage, args, io)
  if (given === null) return 0
  const { values, words } = given
  for (const name of values['secret-env']) redactor.learn(io.env[name] ?? '')
  // What is wrong with it is told together with what is wrong with the other flags.
  const [registry] = await Promise.allSettled([
    readRegistryFlags(values, () => registriesOf(words), io),
  ])
  const { file, compatibility } = values
  const isAsking = file.length > 0 || compatibility !== undefined
  const builtInNames = isAsking ? [] : (await import('../validator/sources.ts')).builtInNames
  const request = toRequest(given, { registry: () => valueOf(registry), builtInNames }, io)
  const { output } = given.choices()
  const told = { output, directory: values['report-directory'] ?? null }
  return await runAndTell(request, told, io, redactor)
}

function valueOf<Value>(settled: PromiseSettledResult<Value>): Value {
  if (settled.status === 'rejected') throw settled.reason
  return settled.value
}
