import type { PodContainer } from '../pod.ts'
import { expand, mappingOf } from './expand.ts'

/** What replaces the image's ENTRYPOINT (null: nothing does) and its CMD. */
export interface ContainerCommand {
  readonly entrypoint: readonly string[] | null
  readonly arguments: readonly string[]
}

/**
 * The container's command line (`ExpandContainerCommandAndArgs` in pkg/kubelet/container/helpers.go).
 *
 * @throws CanaryError (input) for an argument that no process can be given
 */
export function commandOf(
  { command, args }: PodContainer,
  values: ReadonlyMap<string, string>,
): ContainerCommand {
  const mapping = mappingOf(values)
  return {
    entrypoint: command.length === 0 ? null : command.map((word) => expand(word, mapping)),
    arguments: args.map((word) => expand(word, mapping)),
  }
}
