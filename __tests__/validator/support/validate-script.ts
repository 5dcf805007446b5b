import type { CheckReport } from '../../../src/model.ts'
import type { Validator } from '../../../src/validator/manifest.ts'
import { runValidator } from '../../../src/validator/run-validator.ts'
import type { ValidatorResult } from '../../../src/validator/run-validator.ts'
import type { SessionOptions } from '../../../src/validator/session.ts'
import { noReading } from '../../image/support/memory-image.ts'
import type { EngineParts } from '../../support/pretend-engine.ts'
import { scriptedEngine } from '../../support/scripted-engine.ts'
import type { ContainerScript, ScriptedEngine } from '../../support/scripted-engine.ts'
import { createVirtualClock } from '../../support/virtual-clock.ts'

export interface Setting extends Partial<SessionOptions> {
  readonly signal?: AbortSignal
  /** What the engine does in another way than the script says. */
  readonly containers?: EngineParts['containers']
}

/** Runs a Validator against an image whose containers live by a script, in no time. */
export async function validateScript(
  script: ContainerScript,
  validator: Validator,
  setting: Setting = {},
): Promise<ValidatorResult & ScriptedEngine & { readonly told: readonly CheckReport[] }> {
  const clock = createVirtualClock(true)
  const { signal = never, containers = {}, ...options } = setting
  const scripted = scriptedEngine({ clock, images: { app: script }, parts: { containers } })
  const told: CheckReport[] = []
  const work = runValidator(
    validator,
    {
      ...{ engine: scripted.engine, clock, image: 'sha256:app', platform: null, foreign: null },
      ...{ labels: { run: '1' }, neighbour: null, env: {}, directory: '/', devices: null },
      ...{ restriction: null, startupTimeout: 60_000, keepFailed: false },
      onCheck: (check) => told.push(check),
      reading: noReading,
      ...options,
    },
    signal,
  )
  return { ...(await clock.run(work)), ...scripted, told }
}

const never = new AbortController().signal
