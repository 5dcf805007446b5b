import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { EngineFinder } from '../../engine/find/connect.ts'
import { registriesOf } from '../../image/source.ts'
import { inputError } from '../../errors.ts'
import { marginLimits, runLimits } from '../../limits.ts'
import {
  readCount,
  readCpu,
  readDuration,
  readDurationOrNone,
  readFactor,
  readPairs,
  readTogether,
  splitList,
} from '../../options.ts'
import { parseReplacement } from '../../pod/replace-image.ts'
import type { PodsRequest, RunRequest } from '../../run/request.ts'
import { secretsOfEnvironment } from '../../secrets/environment.ts'
import { redactError } from '../../secrets/errors.ts'
import { createRedactor } from '../../secrets/redactor.ts'
import type { Redactor } from '../../secrets/redactor.ts'
import { checkSecretVariables } from '../../secrets/variables.ts'
import type { RegistrySettings } from '../../registry/settings.ts'
import type { CommandIo, ExitCode } from '../command.ts'
import type { PodFlags } from './flags.ts'
import { readRegistryFlags } from '../read-registry.ts'
import { engineOptions } from '../engine-options.ts'
import { runAndTell } from '../run-and-tell.ts'

/** What `pod` does with its flags, on an engine that was asked. */
export async function runPods(
  given: PodFlags,
  findEngine: EngineFinder,
  io: CommandIo,
): Promise<ExitCode> {
  const redactor = createRedactor(secretsOfEnvironment(io.env))
  try {
    return await judgePods(given, findEngine, io, redactor)
  } catch (error) {
    throw redactError(error, redactor)
  }
}

async function judgePods(
  given: PodFlags,
  findEngine: EngineFinder,
  io: CommandIo,
  redactor: Redactor,
): Promise<ExitCode> {
  const { values } = given
  for (const name of values['secret-env']) redactor.learn(io.env[name] ?? '')
  const pods = toPods(values)
  const references = pods.replacements.map(({ reference }) => reference)
  const registry = await readRegistryFlags(values, () => registriesOf(references), io)
  const request = toRequest(given, pods, registry, io)
  const { output } = given.choices()
  const told = { findEngine, output, directory: values['report-directory'] ?? null }
  return await runAndTell(request, told, io, redactor)
}

/** @throws CanaryError (input) */
function toPods(values: PodFlags['values']): PodsRequest {
  if (values.file.length === 0) {
    throw inputError({
      code: 'usage',
      message: 'there is no manifest',
      hint: 'name it with --file, or - for standard input',
    })
  }
  return {
    ...readTogether({
      readyTimeout: () =>
        ofText(values['ready-timeout'], (text) => readDuration(text, '--ready-timeout')),
      soak: () => readDurationOrNone(values.soak, '--soak'),
      minMargin: () => ofText(values['min-margin'], (text) => readFactor(text, '--min-margin')),
      load: () =>
        ofText(values.load, (text) => readCount(text, '--load', marginLimits.connections)) ?? 0,
      cpu: () => ofText(values.cpu, (text) => readCpu(text, '--cpu')),
    }),
    files: values.file,
    replacements: values.image.map(parseReplacement),
    namespace: values.namespace ?? null,
    strictStop: values['strict-stop'],
    isStatic: values.static,
    withDependencies: splitList(values['with-dependencies']),
    standIns: readPairs(values.volume, '--volume'),
  }
}

function ofText<Value>(text: string | undefined, read: (text: string) => Value): Value | null {
  return text === undefined ? null : read(text)
}

/** @throws CanaryError (input) with every flag that is wrong */
function toRequest(
  { values, choices }: PodFlags,
  pods: PodsRequest,
  registry: RegistrySettings,
  io: CommandIo,
): RunRequest {
  const startup = values['startup-timeout']
  const { concurrency } = values
  const read = readTogether({
    choices,
    startupTimeout: () =>
      startup === undefined ? runLimits.startup : readDuration(startup, '--startup-timeout'),
    concurrency: () =>
      concurrency === undefined
        ? runLimits.concurrency
        : readCount(concurrency, '--concurrency', runLimits.mostContainers),
    secretVariables: () => checkSecretVariables(values['secret-env'], io.env, '--secret-env'),
  })
  return {
    ...{ images: [], build: null, validators: [], compatibility: null, keepFailed: false },
    ...{ pods, registry, secrets: [], directory: io.cwd },
    startupTimeout: read.startupTimeout,
    concurrency: read.concurrency,
    secretVariables: read.secretVariables,
    pull: read.choices.pull,
    policy: read.choices.policy ?? 'by-origin',
    platform: values.platform ?? null,
    devices: { names: [], files: [], specDirectories: null, mode: 'auto', unsupported: 'error' },
    engine: engineOptions(values, io),
    runId: randomUUID(),
    owner: `${io.env['USER'] ?? 'user'}@${hostname()}`,
  }
}
