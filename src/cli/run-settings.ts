import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { inputError } from '../errors.ts'
import { runLimits } from '../limits.ts'
import { readCount, readDuration } from '../options.ts'
import type { RunRequest } from '../run/request.ts'
import { checkSecretVariables } from '../secrets/variables.ts'
import type { CommandIo } from './command.ts'
import { engineOptions } from './engine-options.ts'
import { readKubernetesFlags } from './kubernetes-flags.ts'
import type { RunFlagValues } from './run-flags.ts'

type ReadOfRun = 'startupTimeout' | 'concurrency' | 'secretVariables' | 'kubernetes'

/** Readers of what every run is asked, to be read together with what a command asks beside it. */
export function readersOfRun(
  values: RunFlagValues,
  { env }: Pick<CommandIo, 'env'>,
): { readonly [Name in ReadOfRun]: () => RunRequest[Name] } {
  return {
    startupTimeout: () =>
      ofText(values['startup-timeout'], (text) => readDuration(text, '--startup-timeout')) ??
      runLimits.startup,
    concurrency: () =>
      ofText(values.concurrency, (text) =>
        readCount(text, '--concurrency', runLimits.mostContainers),
      ) ?? runLimits.concurrency,
    kubernetes: () => readKubernetesFlags(values),
    secretVariables: () => checkSecretVariables(values['secret-env'], env, '--secret-env'),
  }
}

/** Null where a flag was not given. */
export function ofText<Value>(
  text: string | undefined,
  read: (text: string) => Value,
): Value | null {
  return text === undefined ? null : read(text)
}

/** Whose run it is, and where it is made. */
export function surroundings(
  values: RunFlagValues,
  io: CommandIo,
): Pick<RunRequest, 'engine' | 'secrets' | 'directory' | 'runId' | 'owner'> {
  return {
    engine: engineOptions(values, io),
    // What the environment and the flags hold is found by the run itself.
    secrets: [],
    directory: io.cwd,
    runId: randomUUID(),
    owner: `${io.env['USER'] ?? 'user'}@${hostname()}`,
  }
}

/** @throws CanaryError (input) where a manifest and a secret are both to be read from standard input */
export function refuseTwoReaders(values: RunFlagValues): void {
  if (!values.file.includes('-')) return
  for (const name of ['registry-password-stdin', 'registry-token-stdin'] as const) {
    if (!values[name]) continue
    throw inputError({
      code: 'usage',
      message: `--file - and --${name} would both read standard input`,
      hint: 'write the manifest into a file',
    })
  }
}
