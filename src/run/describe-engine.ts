import type { OnEngineCall } from '../engine/engine-call.ts'
import type { Engine } from '../engine/engine.ts'
import { machineOf } from './describe-machine.ts'
import type { Findings, RunDependencies } from './request.ts'

/** Tells what the engine and its machine are. */
export async function describeEngine(
  engine: Engine,
  { onEvent }: RunDependencies,
  findings: Findings,
  signal: AbortSignal,
): Promise<void> {
  const description = await engine.identity.describe(signal)
  const { name, version, apiVersion } = description
  findings.engine = { name, version, apiVersion }
  findings.machine = machineOf(description, engine.identity.location)
  onEvent({
    kind: 'engine',
    engine: findings.engine,
    address: engine.identity.address?.url ?? 'unknown',
  })
}

export function onCallOf({ tellsCalls = false, onEvent }: RunDependencies): OnEngineCall | null {
  if (!tellsCalls) return null
  return (call) => {
    onEvent({ kind: 'engine-call', ...call })
  }
}
