/** What commands about one image that they run take, and what is made of it. */
import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { Readable } from 'node:stream'
import { systemClock } from '../clock.ts'
import type { EngineFinder } from '../engine/find/connect.ts'
import { pullPolicies } from '../image/pull-policy.ts'
import { registriesOf } from '../image/source.ts'
import { runLimits } from '../limits.ts'
import { either, readCount, readDuration } from '../options.ts'
import type { RunDependencies, RunRequest } from '../run/request.ts'
import type { Redactor } from '../secrets/redactor.ts'
import { version } from '../version.ts'
import type { CommandIo } from './command.ts'
import { clusterFlags, engineOptions } from './engine-options.ts'
import type { Flags, Values } from './flags.ts'
import { readRegistryFlags } from './read-registry.ts'
import { registryFlags } from './registry-flags.ts'
import { countFlag, pullFlag, timeFlag } from './run-flags.ts'

export const oneImageFlags = {
  engine: {
    type: 'string',
    value: '<engine>',
    help: 'docker, podman, cri, kubernetes, or an address such as unix:///run/docker.sock',
  },
  ...clusterFlags,
  pull: { ...pullFlag, help: `${either(pullPolicies)} (missing)` },
  concurrency: { ...countFlag, help: 'containers side by side (4)' },
  'startup-timeout': { ...timeFlag, help: 'time for a container to start (10s)' },
  ...registryFlags,
} as const satisfies Flags

interface Asked {
  readonly image: string
  readonly validators: readonly string[]
  /** Of the image. */
  readonly platform: string | null
  readonly pull: RunRequest['pull']
}

/** @throws CanaryError (input) */
export async function oneImageRequest(
  { image, validators, platform, pull }: Asked,
  flags: Values<typeof oneImageFlags>,
  io: CommandIo,
): Promise<RunRequest> {
  const startup = flags['startup-timeout']
  const { concurrency } = flags
  return {
    ...{ images: [image], build: null, platform, pull, validators, pods: null },
    ...{ parameters: {}, conditions: [] },
    ...{ compatibility: null, policy: 'by-origin', inspect: false, platformGrid: false },
    registry: await readRegistryFlags(flags, () => registriesOf([image]), io),
    engine: engineOptions(flags, io),
    kubernetes: null,
    devices: { names: [], files: [], specDirectories: null, mode: 'auto', unsupported: 'error' },
    startupTimeout:
      startup === undefined ? runLimits.startup : readDuration(startup, '--startup-timeout'),
    concurrency:
      concurrency === undefined
        ? runLimits.concurrency
        : readCount(concurrency, '--concurrency', runLimits.mostContainers),
    ...{ keepFailed: false, secrets: [], secretVariables: [], directory: io.cwd },
    ...{ runId: randomUUID(), owner: `${io.env['USER'] ?? 'user'}@${hostname()}` },
  }
}

export function oneImageDependencies(
  io: CommandIo,
  redactor: Redactor,
  findEngine?: EngineFinder,
): RunDependencies {
  return {
    ...{ clock: systemClock, version, onSecret: redactor.learn },
    onEvent: (event) => {
      if (event.kind === 'output') io.stderr.write(redactor.redact(event.text))
      if (event.kind === 'phase') io.stderr.write(`${event.title}\n`)
    },
    standardInput: Readable.from(readLater(io)),
    ...(findEngine === undefined ? {} : { findEngine }),
  }
}

/** Standard input is opened by those who read it. */
async function* readLater(io: CommandIo): AsyncGenerator<Uint8Array> {
  yield* io.stdin
}
