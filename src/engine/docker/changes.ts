import { engineLimits } from '../../limits.ts'
import type { ContainerChanges, FileChange } from '../containers.ts'
import type { DockerClient } from './client.ts'
import { isRecord, listOf, textOf } from '../json.ts'
import { unexpectedAnswer } from './transport.ts'

/** The engine's difference between a container and its image. */
export async function changesOf(
  client: DockerClient,
  id: string,
  signal: AbortSignal,
): Promise<ContainerChanges> {
  const doing = 'asking what a container has written'
  const call = { method: 'GET', path: `/containers/${id}/changes`, doing } as const
  const answer = await client.transport.readJson(call, signal)
  // Docker says null where there is nothing.
  if (answer !== null && !Array.isArray(answer)) throw unexpectedAnswer(doing)
  const all = listOf(answer)
    .filter(isRecord)
    .flatMap((change): readonly FileChange[] => {
      const path = textOf(change['Path'])
      const kind = kinds[Number(change['Kind'])]
      return path.startsWith('/') && kind !== undefined ? [{ path, kind }] : []
    })
  return {
    changes: all.slice(0, engineLimits.changes),
    isCut: all.length > engineLimits.changes,
  }
}

/** As the API numbers them. */
const kinds = ['changed', 'added', 'deleted'] as const
