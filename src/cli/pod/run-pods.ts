import type { EngineFinder } from '../../engine/find/connect.ts'
import { inputError } from '../../errors.ts'
import { registriesOf } from '../../image/source.ts'
import { marginLimits } from '../../limits.ts'
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
import type { RegistrySettings } from '../../registry/settings.ts'
import type { PodsRequest, RunRequest } from '../../run/request.ts'
import type { CommandIo, ExitCode } from '../command.ts'
import { judge } from '../judge.ts'
import { readPlatformName } from '../../registry/platform-names.ts'
import { ofText, readersOfRun, surroundings } from '../run-settings.ts'
import type { PodFlags } from './flags.ts'

/** What `pod` does with its flags, on an engine that was asked. */
export async function runPods(
  given: PodFlags,
  findEngine: EngineFinder,
  io: CommandIo,
): Promise<ExitCode> {
  const { values, choices } = given
  const asking = {
    ...{ values, choices },
    registries: () => registriesOf(replacementsOf(values).map(({ reference }) => reference)),
    toRequest: (registry: () => RegistrySettings) => toRequest(given, registry, io),
  }
  return await judge(asking, findEngine, io)
}

function replacementsOf({ image }: PodFlags['values']): PodsRequest['replacements'] {
  return image.map(parseReplacement)
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
      replacements: () => replacementsOf(values),
      standIns: () => readPairs(values.volume, '--volume'),
    }),
    files: values.file,
    namespace: values.namespace ?? null,
    strictStop: values['strict-stop'],
    isStatic: values.static,
    withDependencies: splitList(values['with-dependencies']),
  }
}

/** @throws CanaryError (input) with every flag that is wrong */
function toRequest(
  { values, choices: readChoices }: PodFlags,
  registry: () => RegistrySettings,
  io: CommandIo,
): RunRequest {
  const { choices, ...read } = readTogether({
    ...readersOfRun(values, io),
    platform: () => ofText(values.platform, (text) => readPlatformName(text, '--platform')),
    choices: readChoices,
    registry,
    pods: () => toPods(values),
  })
  return {
    ...surroundings(values, io),
    ...read,
    ...{ parameters: {}, conditions: [] },
    ...{ images: [], build: null, validators: [], compatibility: null, keepFailed: false },
    ...{ inspect: false, platformGrid: false },
    pull: choices.pull,
    policy: choices.policy ?? 'by-origin',
    devices: { names: [], files: [], specDirectories: null, mode: 'auto', unsupported: 'error' },
  }
}
