import { checkDeviceNames } from '../../cdi/request.ts'
import { readConditions } from '../../conditions/read-conditions.ts'
import { readPull } from '../../image/pull-policy.ts'
import { readPairs, readTogether, splitList } from '../../options.ts'
import type { RegistrySettings } from '../../registry/settings.ts'
import { isSwitchedOff, unasked } from '../../run/request.ts'
import type { CompatibilityRequest, RunRequest } from '../../run/request.ts'
import type { CommandIo } from '../command.ts'
import { readersOfRun, surroundings } from '../run-settings.ts'
import { toBuild, toPlatforms } from './build.ts'
import type { ValidateFlags } from './flags.ts'
import { partWords } from './words.ts'
import type { NamedByWords } from './words.ts'

export interface Prepared {
  /** Gives how registries are reached, or throws why it cannot (CanaryError, input). */
  readonly registry: () => RegistrySettings
  /** Manifests that have a name alone; none of them where the user has named a manifest. */
  readonly builtInNames: readonly string[]
}

/**
 * @param prepared what is not read from the flags alone
 * @throws CanaryError (input) with every flag that is wrong
 */
export function toRequest(
  given: ValidateFlags,
  { registry, builtInNames }: Prepared,
  io: CommandIo,
): RunRequest {
  const { values } = given
  const around = surroundings(values, io)
  const named = () => namedByWords(given, builtInNames, io)
  const { choices, deviceNames, words, build, ...read } = readTogether({
    ...readersOfRun(values, io),
    choices: given.choices,
    words: named,
    build: () => toBuild(values, named().images[0] ?? null, io, around.runId),
    platform: () => toPlatforms(values.platform).platform,
    registry,
    parameters: () => readPairs(values.parameter, '--parameter'),
    conditions: () => readConditions(values.condition, '--condition'),
    deviceNames: () => checkDeviceNames(values['cdi-device'], '--cdi-device'),
  })
  const pull = readPull(choices.pull)
  return {
    ...around,
    ...read,
    images: words.images,
    validators: [...values.file, ...words.manifests],
    build: build === null ? null : { ...build, pull: pull.ofBuild },
    pull: pull.policy,
    policy: choices.policy ?? 'by-origin',
    pods: null,
    compatibility: toCompatibility(values, choices['on-undetermined']),
    devices: {
      names: deviceNames,
      files: values['cdi-devices-from'],
      specDirectories: values['cdi-spec-dir'].length === 0 ? null : values['cdi-spec-dir'],
      mode: choices['cdi-mode'],
      unsupported: choices['cdi-unsupported'],
    },
    inspect: !values['no-inspect'],
    platformGrid: values['platform-grid'],
    keepFailed: values['keep-failed'],
  }
}

/** Manifests and images among the words. @throws CanaryError (input) as {@link partWords} */
export function namedByWords(
  { values, words }: ValidateFlags,
  builtInNames: readonly string[],
  { cwd }: Pick<CommandIo, 'cwd'>,
): NamedByWords {
  return partWords(words, { isAsking: isAskedBy(values), builtInNames, directory: cwd })
}

/** Whether flags name something to hold images against. */
export function isAskedBy({
  'platform-grid': isGrid,
  file,
  compatibility,
}: ValidateFlags['values']): boolean {
  const isSpec = compatibility !== unasked && !isSwitchedOff(compatibility)
  return file.length > 0 || isSpec || isGrid
}

function toCompatibility(
  { compatibility: spec, tags, features }: ValidateFlags['values'],
  onUndetermined: CompatibilityRequest['onUndetermined'],
): CompatibilityRequest | null {
  if (isSwitchedOff(spec)) return null
  return {
    spec,
    tags: splitList(tags),
    nodeFeatures: features,
    onUndetermined,
  }
}
