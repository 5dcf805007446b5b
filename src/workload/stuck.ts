import type { SourceLocation } from '../model.ts'
import type { Environment } from './environment.ts'
import type { Beginning } from './life.ts'
import type { WorkloadContainer } from './workload.ts'

/** Why a container will never run, and where that was written: kubelet would go on trying. */
export interface Stuck {
  readonly container: string
  readonly reason: string
  readonly message: string
  readonly location: SourceLocation
  /** The image cannot meet what is asked of it. */
  readonly isOfImage: boolean
}

interface Waiting {
  readonly container: WorkloadContainer
  readonly environment: Environment
  readonly host: {
    readonly onStuck: (stuck: Stuck) => void
    readonly stopping: AbortSignal
  }
}

/** kubelet tries again and again; nothing that it could find out would be another. */
export async function waitForEver(
  { container, environment, host }: Waiting,
  { reason, message, location, isOfImage }: Extract<Beginning, { kind: 'waiting' }>,
): Promise<'stopped'> {
  const { board, events, clock } = environment
  const { name } = container
  const isImage = imageReasons.has(reason)
  const told = isImage ? failedImage(reason, container.image, message) : [`Error: ${message}`]
  if (reason === 'InvalidImageName') events.add('Warning', 'InspectFailed', message, name)
  for (const words of told) events.add('Warning', 'Failed', words, name)
  if (isImage && reason === 'ErrImagePull') {
    events.add('Normal', 'BackOff', `Back-off pulling image "${container.image}"`, name)
  }
  const { state, last } = board.record(name)
  board.update(name, {
    state: { kind: 'waiting', reason, message },
    last: state.kind === 'terminated' ? state.end : last,
  })
  host.onStuck({ container: name, reason, message, location, isOfImage })
  await clock.sleep(longTime, host.stopping)
  return 'stopped'
}

/** The run ends long before: this wait ends with it. */
const longTime = 2 ** 31 - 1

const imageReasons: ReadonlySet<string> = new Set([
  'ErrImagePull',
  'ErrImageNeverPull',
  'InvalidImageName',
])

function failedImage(reason: string, image: string, message: string): readonly string[] {
  const first = reason === 'ErrImagePull' ? [`Failed to pull image "${image}": ${message}`] : []
  return [...first, `Error: ${reason}`]
}
