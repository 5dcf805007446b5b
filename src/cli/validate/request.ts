import { randomUUID } from 'node:crypto'
import { homedir, hostname } from 'node:os'
import { checkDeviceNames } from '../../cdi/request.ts'
import { runLimits } from '../../limits.ts'
import { readChoice, readCount, readDuration } from '../../options.ts'
import type { RegistrySettings } from '../../registry/settings.ts'
import type { DeviceSettings, RunRequest } from '../../run/request.ts'
import { checkSecretVariables } from '../../secrets/variables.ts'
import type { CommandIo } from '../command.ts'
import { toBuild } from './build.ts'
import type { ValidateFlags } from './flags.ts'
import { toPolicy } from './policy.ts'

/** @throws CanaryError (input) with one sentence that names the flag */
export function toRequest(
  { values, positionals }: ValidateFlags,
  registry: RegistrySettings,
  io: CommandIo,
): RunRequest {
  const runId = randomUUID()
  const platform = values.platform ?? null
  return {
    images: positionals,
    build: toBuild(values, positionals[0] ?? null, io, runId),
    platform,
    pull: readChoice(values.pull, '--pull', ['missing', 'always', 'never']),
    registry,
    validators: values.file,
    compatibility:
      values.compatibility === undefined || values.compatibility === 'off'
        ? null
        : {
            spec: values.compatibility,
            tags: values.tags.flatMap((list) => list.split(',')),
            nodeFeatures: values.features,
            onUndetermined: readChoice(values['on-undetermined'], '--on-undetermined', [
              'warn',
              'fail',
            ]),
          },
    engine: {
      env: io.env,
      home: io.env['HOME'] ?? homedir(),
      engine: values.engine ?? null,
      uid: process.getuid?.() ?? 0,
    },
    devices: toDevices(values),
    policy: toPolicy(values),
    startupTimeout:
      values['startup-timeout'] === undefined
        ? runLimits.startup
        : readDuration(values['startup-timeout'], '--startup-timeout'),
    concurrency:
      values.concurrency === undefined
        ? runLimits.concurrency
        : readCount(values.concurrency, '--concurrency', runLimits.mostContainers),
    keepFailed: values.debug,
    // What the environment and the flags hold is found by the run itself.
    secrets: [],
    secretVariables: checkSecretVariables(values['secret-env'], io.env, '--secret-env'),
    directory: io.cwd,
    runId,
    owner: `${io.env['USER'] ?? 'user'}@${hostname()}`,
  }
}

function toDevices(values: ValidateFlags['values']): DeviceSettings {
  const directories = values['cdi-spec-dir']
  return {
    names: checkDeviceNames(values['cdi-device'], '--cdi-device'),
    files: values['cdi-devices-from'],
    specDirectories: directories.length === 0 ? null : directories,
    mode: readChoice(values['cdi-mode'], '--cdi-mode', ['auto', 'native', 'translate']),
    unsupported: readChoice(values['cdi-unsupported'], '--cdi-unsupported', ['error', 'warn']),
  }
}
