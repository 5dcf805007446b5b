import { expect } from '@jest/globals'
import type { Verdict } from '../../../src/model.ts'
import { action } from '../../support/runner.ts'
import { record } from './ledger.ts'
import type { Ask } from './private-docker.ts'
import type { Entry, Trial, TrialResult } from './trial.ts'

/** What every process of ours keeps, whatever happens to it. */
const mostMemory = 300 * 1024 * 1024

export interface Promised {
  readonly group: string
  readonly fault: string
  readonly phase: string
  readonly entry: Entry
  readonly verdict: Verdict
  /** Of the command line; the action ends with 0 or 1. */
  readonly exitCode?: 0 | 1 | 2 | 3
  /** Milliseconds. */
  readonly within: number
  /** Who removed what a killed process left. */
  readonly madeWholeBy?: string
}

/** Holds a run to everything that was promised for it, and writes it into the ledger. */
export async function hold(
  promised: Promised,
  trial: Trial,
  result: TrialResult,
  ask: Ask,
): Promise<void> {
  const left = await containersOf(trial.owner, ask)
  const { group, fault, phase, verdict, entry } = promised
  try {
    expect(result.report).toMatchObject({ schemaVersion: 1, verdict })
    const exitCode = promised.exitCode ?? { passed: 0, failed: 1, errored: 3 }[verdict]
    expect(result.exitCode).toBe(entry === 'action' ? Math.min(exitCode, 1) : exitCode)
    if (entry === 'action') {
      expect([...result.outputs.keys()].sort()).toEqual(Object.keys(action.outputs).sort())
      expect(result.outputs.get('verdict')).toBe(verdict)
    }
    expect(result.log).not.toContain('internal error')
    if (verdict === 'errored') expect(result.report?.errors).not.toEqual([])
    holdBounds(promised, result)
    expect({ containers: left, temporaryFiles: result.temporaryFiles }).toEqual({
      containers: [],
      temporaryFiles: [],
    })
  } catch (error) {
    throw new Error(`${String(error)}\n${result.log.slice(-3_000)}`, { cause: error })
  }
  record({
    group,
    fault,
    phase,
    outcome: verdict + (promised.madeWholeBy === undefined ? '' : `; ${promised.madeWholeBy}`),
    milliseconds: result.milliseconds,
    peakBytes: result.peakBytes,
    leftovers: left.length + result.temporaryFiles.length,
  })
}

export function holdBounds({ within }: { readonly within: number }, result: TrialResult): void {
  expect(result.milliseconds).toBeLessThan(within)
  expect(result.peakBytes ?? 0).toBeLessThan(mostMemory)
}

/** Containers that a trial's run created and that are still there. */
export async function containersOf(owner: string, ask: Ask): Promise<readonly string[]> {
  const containers = (await ask('GET', '/containers/json?all=1')) as {
    Id: string
    Labels: Record<string, string>
  }[]
  return containers
    .filter(({ Labels }) => (Labels['container-canary.owner'] ?? '').includes(owner))
    .map(({ Id }) => Id)
}
