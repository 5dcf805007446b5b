import type { PodContainer } from '../pod.ts'
import { literalsOf } from './environment.ts'
import { expand, mappingOf } from './expand.ts'

/**
 * The command of an exec probe, which is expanded from what the container's variables say literally
 * (`ExpandContainerCommandOnlyStatic`). The commands of lifecycle hooks are not expanded at all.
 *
 * @throws CanaryError (input) for an argument that no process can be given
 */
export function probeCommand(command: readonly string[], container: PodContainer): string[] {
  const mapping = mappingOf(literalsOf(container))
  return command.map((word) => expand(word, mapping))
}
