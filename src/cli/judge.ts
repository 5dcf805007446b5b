import type { EngineFinder } from '../engine/find/connect.ts'
import type { RegistrySettings } from '../registry/settings.ts'
import type { RunRequest } from '../run/request.ts'
import { secretsOfEnvironment } from '../secrets/environment.ts'
import { redactError } from '../secrets/errors.ts'
import { createRedactor } from '../secrets/redactor.ts'
import type { Redactor } from '../secrets/redactor.ts'
import type { FailOn, OnUndetermined } from '../verdict.ts'
import type { CommandIo, ExitCode } from './command.ts'
import { toGate } from './gate-flags.ts'
import { loudnessOf } from './loudness.ts'
import { readRegistryFlags } from './read-registry.ts'
import type { ReportOutput } from './report-outputs.ts'
import { runAndTell } from './run-and-tell.ts'
import type { RunFlagValues } from './run-flags.ts'
import { refuseTwoReaders } from './run-settings.ts'

/** How a command asks for its run. */
export interface Asking {
  readonly values: RunFlagValues
  readonly choices: () => {
    readonly output: ReportOutput
    readonly 'fail-on': FailOn
    readonly 'on-undetermined'?: OnUndetermined
  }
  /** The registries of the images, for credentials that name none. */
  readonly registries: () => readonly string[]
  /**
   * What is to be run. How registries are reached is asked for among the rest, so that what is wrong with
   * it is told together with what else is.
   */
  readonly toRequest: (registry: () => RegistrySettings) => RunRequest | Promise<RunRequest>
}

/** Runs what was asked for, on an engine that was found; neither words nor errors hold a secret. */
export async function judge(
  asking: Asking,
  findEngine: EngineFinder,
  io: CommandIo,
): Promise<ExitCode> {
  const redactor = createRedactor(secretsOfEnvironment(io.env))
  try {
    return await judgeWith(redactor, asking, findEngine, io)
  } catch (error) {
    throw redactError(error, redactor)
  }
}

async function judgeWith(
  redactor: Redactor,
  { values, choices, registries, toRequest }: Asking,
  findEngine: EngineFinder,
  io: CommandIo,
): Promise<ExitCode> {
  for (const name of values['secret-env']) redactor.learn(io.env[name] ?? '')
  const loudness = loudnessOf(values, io.env)
  refuseTwoReaders(values)
  const [registry] = await Promise.allSettled([readRegistryFlags(values, registries, io)])
  const request = await toRequest(() => valueOf(registry))
  const { output, 'fail-on': failOn, 'on-undetermined': onUndetermined = 'warn' } = choices()
  const gate = toGate(values, failOn, onUndetermined)
  const told = { findEngine, gate, output, loudness, directory: values['report-directory'] ?? null }
  return await runAndTell(request, told, io, redactor)
}

function valueOf<Value>(settled: PromiseSettledResult<Value>): Value {
  if (settled.status === 'rejected') throw settled.reason
  return settled.value
}
