import type { EngineFinder } from '../../engine/find/connect.ts'
import { registriesOf } from '../../image/source.ts'
import { secretsOfEnvironment } from '../../secrets/environment.ts'
import { redactError } from '../../secrets/errors.ts'
import { createRedactor } from '../../secrets/redactor.ts'
import type { Redactor } from '../../secrets/redactor.ts'
import type { CommandIo, ExitCode } from '../command.ts'
import { readRegistryFlags } from '../read-registry.ts'
import { runAndTell } from '../run-and-tell.ts'
import type { ValidateFlags } from './flags.ts'
import { toRequest } from './request.ts'

/** What `validate` does with its flags, on an engine that was asked. */
export async function validateImages(
  given: ValidateFlags,
  findEngine: EngineFinder,
  io: CommandIo,
): Promise<ExitCode> {
  const redactor = createRedactor(secretsOfEnvironment(io.env))
  try {
    return await validate(given, findEngine, io, redactor)
  } catch (error) {
    throw redactError(error, redactor)
  }
}

async function validate(
  given: ValidateFlags,
  findEngine: EngineFinder,
  io: CommandIo,
  redactor: Redactor,
): Promise<ExitCode> {
  const { values, words } = given
  for (const name of values['secret-env']) redactor.learn(io.env[name] ?? '')
  // What is wrong with it is told together with what is wrong with the other flags.
  const [registry] = await Promise.allSettled([
    readRegistryFlags(values, () => registriesOf(words), io),
  ])
  const { file, compatibility } = values
  const isAsking = file.length > 0 || compatibility !== undefined
  const builtInNames = isAsking ? [] : (await import('../../validator/sources.ts')).builtInNames
  const request = toRequest(given, { registry: () => valueOf(registry), builtInNames }, io)
  const { output } = given.choices()
  const told = { findEngine, output, directory: values['report-directory'] ?? null }
  return await runAndTell(request, told, io, redactor)
}

function valueOf<Value>(settled: PromiseSettledResult<Value>): Value {
  if (settled.status === 'rejected') throw settled.reason
  return settled.value
}
