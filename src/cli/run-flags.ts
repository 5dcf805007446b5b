import { pullPolicies } from '../image/pull-policy.ts'
import { either } from '../options.ts'
import { policyModes } from '../policy/mode.ts'
import { clusterFlags } from './engine-options.ts'
import type { Flags, Values } from './flags.ts'
import { gateFlags } from './gate-flags.ts'
import { kubernetesFlags } from './kubernetes-flags.ts'
import { registryFlags } from './registry-flags.ts'
import { reportOutputs } from './report-outputs.ts'

/** The flags of every command that runs images on an engine, whatever it holds them against. */
export const runFlags = {
  output: {
    type: 'string',
    value: '<format>',
    choices: reportOutputs,
    default: 'text',
    help: `${either(reportOutputs)} (text)`,
  },
  quiet: {
    type: 'boolean',
    short: 'q',
    help: 'nothing about the run but errors; where all passed, text is one line',
  },
  verbose: {
    type: 'boolean',
    short: 'v',
    help: 'tell every attempt and every call of the engine, with its time',
  },
  'report-directory': {
    type: 'string',
    value: '<d>',
    help: 'write report.json and the other reports here',
  },
  engine: {
    type: 'string',
    value: '<engine>',
    help: 'docker, podman, cri, kubernetes, or an address such as unix:///run/docker.sock',
  },
  'runtime-handler': {
    type: 'string',
    value: '<name>',
    help: 'of a container runtime (cri): what runs its containers, such as kata',
  },
  ...clusterFlags,
  ...kubernetesFlags,
  platform: { type: 'string', value: '<platform>', help: 'such as linux/arm64' },
  registry: {
    type: 'string',
    value: '<host>',
    help: 'the registry that --plain-http and the credentials are for (that of the images)',
  },
  ...registryFlags,
  ...gateFlags,
  'secret-env': {
    type: 'string',
    value: '<NAME>',
    multiple: true,
    help: 'this variable of the environment holds a secret: hide its value in everything that is printed and written; may be given several times',
  },
} as const satisfies Flags

/** Those that each command has words of its own for. */
export const policyFlag = { type: 'string', value: '<mode>', choices: policyModes } as const

export const pullFlag = {
  type: 'string',
  value: '<policy>',
  choices: pullPolicies,
  default: 'missing',
} as const

export const timeFlag = { type: 'string', value: '<t>' } as const

export const countFlag = { type: 'string', value: '<n>' } as const

/** What was given for them, and for those of a manifest, the start and how much runs at once. */
export interface RunFlagValues extends Values<typeof runFlags> {
  readonly file: readonly string[]
  readonly 'startup-timeout': string | undefined
  readonly concurrency: string | undefined
  readonly nodes?: readonly string[]
}
