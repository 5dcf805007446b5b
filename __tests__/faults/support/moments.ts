import { setTimeout as pause } from 'node:timers/promises'
import { containersOf } from './bounds.ts'
import type { Ask } from './private-docker.ts'

/**
 * Resolves when a process with these words in its command runs in a container of the owner: a command
 * of a check, or what answers its request.
 */
export async function untilRuns(words: string, owner: string, ask: Ask): Promise<void> {
  const deadline = performance.now() + 60_000
  for (;;) {
    for (const id of await containersOf(owner, ask)) {
      const top = (await ask('GET', `/containers/${id}/top`).catch(() => null)) as {
        readonly Processes: readonly (readonly string[])[]
      } | null
      if (top?.Processes.some((fields) => fields.at(-1)?.includes(words)) === true) return
    }
    if (performance.now() > deadline) throw new Error(`"${words}" never ran`)
    await pause(20)
  }
}
