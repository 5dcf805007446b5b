import { homedir } from 'node:os'
import type { LocateOptions } from '../engine/find/locate.ts'
import type { CommandIo } from './command.ts'

/** Where the engine is looked for. */
export function engineOptions(
  flags: {
    readonly engine?: string | undefined
    readonly 'runtime-handler'?: string | undefined
  },
  { env }: Pick<CommandIo, 'env'>,
): LocateOptions {
  return {
    env,
    home: env['HOME'] ?? homedir(),
    engine: flags.engine ?? null,
    uid: process.getuid?.() ?? 0,
    runtimeHandler: flags['runtime-handler'] ?? null,
  }
}
