import type { ContainerState } from '../../engine/container-state.ts'
import type { ValidatorReport } from '../../model.ts'
import type { CompileContext } from '../../pod/compile/context.ts'
import type { HostsEntry } from '../../pod/content/hosts.ts'
import type { Pod } from '../../pod/pod.ts'
import type { PodsRequest } from '../request.ts'
import type { PodImages } from './images.ts'
import type { OnStage } from './watch-options.ts'

/** One Pod that is to be judged, and what is settled before. */
export interface PodJob {
  readonly pod: Pod
  readonly images: PodImages
  readonly objects: CompileContext['objects']
  readonly hostFiles: CompileContext['hostFiles']
  readonly pauseImage: string
  readonly neighbour: ContainerState | null
  /** Directories that stand in for its volumes, by their names. */
  readonly standIns: CompileContext['standIns']
  /** Names of what runs beside it. */
  readonly beside: readonly HostsEntry[]
  readonly request: PodsRequest
  readonly notices: ValidatorReport['notices']
  readonly onStage: OnStage
}
