import { homedir } from 'node:os'
import type { LocateOptions } from '../engine/find/locate.ts'
import type { CommandIo } from './command.ts'
import type { Flags } from './flags.ts'

/** Which cluster, where the engine is one. */
export const clusterFlags = {
  'kube-context': {
    type: 'string',
    value: '<context>',
    help: 'with --engine kubernetes: a context of the kubeconfig (its current one)',
  },
  namespace: {
    type: 'string',
    value: '<namespace>',
    help: 'with --engine kubernetes: where Pods are made (that of the context)',
  },
} as const satisfies Flags

/** What is given for the engine. */
interface EngineFlagValues {
  readonly engine?: string | undefined
  readonly 'kube-context'?: string | undefined
  readonly namespace?: string | undefined
  readonly 'runtime-handler'?: string | undefined
}

/** Where the engine is looked for. */
export function engineOptions(
  {
    engine,
    'kube-context': kubeContext,
    namespace,
    'runtime-handler': runtimeHandler,
  }: EngineFlagValues,
  { env }: Pick<CommandIo, 'env'>,
): LocateOptions {
  return {
    env,
    home: env['HOME'] ?? homedir(),
    engine: engine ?? null,
    ...(kubeContext === undefined ? {} : { kubeContext }),
    ...(namespace === undefined ? {} : { namespace }),
    uid: process.getuid?.() ?? 0,
    runtimeHandler: runtimeHandler ?? null,
  }
}
