import type { Engine } from '../engine/engine.ts'
import { engineLimits, workloadLimits } from '../limits.ts'
import type { ContainerLogReport } from '../model.ts'

/** What the lives of containers have written. */
export interface LogBook {
  /** Reads what a container has written so far. @returns the end of it */
  readonly keep: (
    name: string,
    life: { readonly id: string; readonly restart: number },
    signal: AbortSignal,
  ) => Promise<string>
  readonly of: (name: string) => readonly ContainerLogReport[]
}

export function createLogBook(engine: Engine): LogBook {
  const logs = new Map<string, ContainerLogReport[]>()
  return {
    keep: async (name, { id, restart }, signal) => {
      const { text, truncated } = await engine.containers.logs(id, bounds, signal)
      const known = (logs.get(name) ?? []).filter((log) => log.restart !== restart)
      const all = [...known, { restart, lines: linesOf(text), truncated }]
      // How it began, and how it ended.
      if (all.length > workloadLimits.logs) all.splice(1, 1)
      logs.set(name, all)
      return text
    },
    of: (name) => logs.get(name) ?? [],
  }
}

const bounds = { lines: workloadLimits.terminationLogLines, maxBytes: engineLimits.logBytes }

function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  return lines
}
