import { cpus, release } from 'node:os'
import type { EngineDescription, EngineLocation } from '../engine/engine.ts'
import type { MachineReport } from '../model.ts'

/** What this process knows of the machine that it runs on. */
export interface OwnMachine {
  readonly kernel: string
  /** Empty where the kernel does not name it. */
  readonly processor: string
}

export function ownMachine(): OwnMachine {
  return { kernel: release(), processor: cpus()[0]?.model ?? '' }
}

/**
 * The engine's machine, as far as it is known. An engine on a socket of this machine may still run
 * inside a virtual one; the kernel tells them apart.
 */
export function machineOf(
  { kernelVersion, architecture }: EngineDescription,
  { isLocalSocket }: EngineLocation,
  own: () => OwnMachine = ownMachine,
): MachineReport {
  const known = (text: string) => (text === '' || text === 'unknown' ? null : text)
  const here = isLocalSocket ? own() : null
  const isHere = here !== null && here.kernel === kernelVersion
  return {
    kernel: known(kernelVersion),
    architecture: known(architecture),
    processor: isHere ? known(here.processor.trim()) : null,
  }
}
