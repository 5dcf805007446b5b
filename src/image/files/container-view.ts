import type { ContainerFiles } from '../../engine/files.ts'
import type { Origin } from '../../registry/origin.ts'

/** A container that is never started, whose files are those of its image. */
export interface ContainerView {
  readonly files: ContainerFiles
  /** It is made when something is asked for. */
  readonly container: () => Promise<string>
  readonly origin: Origin
  /** Files whose content will be asked for, as for layers. */
  readonly keeps: (path: string, size: number) => boolean
}
