import { createBoard } from '../../../src/workload/board.ts'
import type { Environment } from '../../../src/workload/environment.ts'
import { createEventLog } from '../../../src/workload/events.ts'
import { createLogBook } from '../../../src/workload/log-book.ts'
import { openSandbox } from '../../../src/workload/sandbox.ts'
import type { Sandbox } from '../../../src/workload/sandbox.ts'
import type { Workload } from '../../../src/workload/workload.ts'
import { createLimiter } from '../../../src/probe/limiter.ts'
import type { ContainerState } from '../../../src/engine/container-state.ts'
import { scriptedEngine } from '../../support/scripted-engine.ts'
import type { EngineScript, ScriptedEngine } from '../../support/scripted-engine.ts'
import { createVirtualClock } from '../../support/virtual-clock.ts'
import type { VirtualClock } from '../../support/virtual-clock.ts'

export const never = new AbortController().signal

/** A sandbox on an engine in memory, and what the parts of a run work with. */
export interface Part {
  readonly clock: VirtualClock
  readonly scripted: ScriptedEngine
  readonly sandbox: Sandbox
  readonly environment: Environment
}

export function engineFor(
  script: Partial<Omit<EngineScript, 'clock'>> = {},
): Pick<Part, 'clock' | 'scripted'> {
  const clock = createVirtualClock(true)
  const images = { pause: {}, main: {}, ...script.images }
  return { clock, scripted: scriptedEngine({ ...script, clock, images }) }
}

export async function open(
  workload: Workload,
  { clock, scripted }: ReturnType<typeof engineFor>,
  neighbour: ContainerState | null = null,
): Promise<Part> {
  const { engine } = scripted
  const labels = { canary: 'yes' }
  const options = { engine, clock, pauseImage: 'sha256:pause', labels, startupTimeout: 60_000 }
  const sandbox = await openSandbox(workload, { ...options, neighbour }, never)
  const environment: Environment = {
    ...{ engine, clock, workload, sandbox, labels, haste: 1, longestMessage: 100, longestLog: 10 },
    board: createBoard(workload, clock),
    events: createEventLog(clock, () => undefined),
    logBook: createLogBook(engine),
    limiter: createLimiter(4),
    imageOf: () => Promise.resolve({ ok: true, id: 'sha256:main', user: '' }),
    readVolumeFile: () => Promise.resolve(null),
    onCreated: () => undefined,
  }
  return { clock, scripted, sandbox, environment }
}
