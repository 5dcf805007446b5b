import type { ContainerState } from '../engine/container-state.ts'
import type { AcquiredImage } from '../image/acquire.ts'
import { isLocalImage } from '../image/source.ts'
import { foreignPlatform } from '../validator/foreign-platform.ts'
import type { CheckedValidator } from '../validator/options.ts'
import type { Restriction } from '../validator/restrict.ts'
import type { RunValidatorOptions } from '../validator/run-validator.ts'
import { nodeGroupLimits } from '../limits.ts'
import type { NodeGroup } from '../nodes/group.ts'
import type { DevicesOf } from './devices.ts'
import type { RunContext } from './request.ts'

export interface ValidatorSurroundings extends Pick<
  RunContext,
  'request' | 'dependencies' | 'engine' | 'images' | 'examine'
> {
  readonly devicesOf: DevicesOf
  readonly restriction: Restriction | null
  readonly labels: Readonly<Record<string, string>>
  readonly neighbour: ContainerState | null
  /** Of the engine's machine. */
  readonly architecture: string
}

/** All that a Validator is run with but who is told of it, and what is to be another way this time. */
export function validatorOptions(
  around: ValidatorSurroundings,
  validator: CheckedValidator,
  {
    image,
    platform,
    group = null,
  }: {
    readonly image: AcquiredImage
    readonly platform: string | null
    /** The kind of nodes that it is to run on; left out: any. */
    readonly group?: NodeGroup | null
  },
): Omit<RunValidatorOptions, 'keepFailed' | 'onCheck'> {
  const { request, engine, images, examine, labels, neighbour, restriction } = around
  return {
    ...{ engine, clock: around.dependencies.clock, image: image.id, platform, labels, neighbour },
    // A node of the platform runs it.
    foreign:
      engine.images.onNodes === undefined
        ? foreignPlatform(image.platform, around.architecture)
        : null,
    nodes: group === null ? null : group.open.slice(0, nodeGroupLimits.candidates),
    env: request.engine.env,
    directory: request.directory,
    devices: around.devicesOf(validator, image).request,
    restriction: validator.mode === 'restricted' ? restriction : null,
    startupTimeout: request.startupTimeout,
    reading: { open: async () => await images.open(readFrom(image)), examine },
  }
}

/** An archive is read as it lies there; an image of the engine by its id, to whatever its name leads now. */
export function readFrom({ reference, id }: AcquiredImage): string {
  return isLocalImage(reference) ? reference : id
}
