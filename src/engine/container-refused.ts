import { CanaryError } from '../errors.ts'
import type { ContainerFault } from './container-fault.ts'

/** No container came to be, and it is known what is at fault. */
export class ContainerRefused extends CanaryError {
  readonly fault: ContainerFault
  /** The engine's own words. */
  readonly reason: string

  constructor(image: string, fault: ContainerFault, reason: string, options: ErrorOptions) {
    const message = `the engine refuses to create a container from ${image}: ${reason}`
    super('infrastructure', { code: 'container-create', message }, options)
    this.fault = fault
    this.reason = reason
  }
}
