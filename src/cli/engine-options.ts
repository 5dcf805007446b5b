import { homedir } from 'node:os'
import type { LocateOptions } from '../engine/find/locate.ts'
import type { CommandIo } from './command.ts'

/** Where the engine is looked for. */
export function engineOptions(
  { engine }: { readonly engine?: string | undefined },
  { env }: Pick<CommandIo, 'env'>,
): LocateOptions {
  return {
    env,
    home: env['HOME'] ?? homedir(),
    engine: engine ?? null,
    uid: process.getuid?.() ?? 0,
  }
}
