/** What the kernel tells of a container whose machine nobody here looks into: asked by commands of its image. */
import type { Engine } from '../engine/engine.ts'
import { infrastructureError } from '../errors.ts'
import { engineLimits } from '../limits.ts'

export interface KernelText {
  readonly text: string
}

export interface RemoteKernel {
  /**
   * Files of `/proc`, one behind the other; one that is not there is left out.
   *
   * @returns `unseen` where the image has no program that shows files; null once the container is gone
   * @throws CanaryError where nobody can tell
   */
  readonly read: (
    paths: readonly string[],
    signal: AbortSignal,
  ) => Promise<KernelText | 'unseen' | null>
}

/** A shell shows files where the image has no `cat`. */
const byShell =
  'for file in "$@"; do while IFS= read -r line; do echo "$line"; done < "$file"; done 2>/dev/null'

export function remoteKernel(engine: Engine, id: string): RemoteKernel {
  const run = async (command: readonly [string, ...string[]], signal: AbortSignal) => {
    const both = AbortSignal.any([signal, AbortSignal.timeout(engineLimits.answer)])
    const request = { command, keepBytes: engineLimits.kernelText }
    return await engine.containers.exec(id, request, both)
  }
  return {
    read: async (paths, signal) => {
      const commands = [
        ['cat', ...paths],
        ['sh', '-c', byShell, 'sh', ...paths],
      ] as const
      for (const command of commands) {
        const outcome = await run(command, signal)
        if (outcome.kind === 'container-gone') return null
        if (outcome.kind === 'exited') {
          const { stdout: text, cut } = outcome
          if (text !== '' && cut?.includes('stdout') !== true) return { text }
        } else if (outcome.kind === 'aborted') {
          signal.throwIfAborted()
          const message = 'the engine did not tell in time which ports a container listens on'
          throw infrastructureError({ code: 'engine-silent', message })
        }
      }
      return 'unseen'
    },
  }
}
