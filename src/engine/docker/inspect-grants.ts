import { infrastructureError } from '../../errors.ts'
import type { EngineDescription } from '../engine.ts'
import type { Grant } from '../grant.ts'
import type { DockerClient } from './client.ts'
import { readField, texts } from './grant-fields.ts'
import type { GrantView } from './grant-fields.ts'
import { grantsOfCapabilities, grantsOfHostConfig } from './grants.ts'
import { recordOf, textOf } from '../json.ts'
import { grantsOfMountPoints } from './mount-grants.ts'
import { ApiError } from './transport.ts'

/**
 * What the engine itself says that a container has, whatever it was asked for.
 *
 * @throws CanaryError (infrastructure) when it does not know the container any more
 */
export async function inspectGrants(
  client: DockerClient,
  id: string,
  { defaultRuntime }: Pick<EngineDescription, 'defaultRuntime'>,
  signal: AbortSignal,
): Promise<readonly Grant[]> {
  const doing = 'looking at what a container was given'
  try {
    const path = `/containers/${id}/json`
    const answer = await client.transport.readJson({ method: 'GET', path, doing }, signal)
    return grantsOfContainer(answer, { of: 'engine', name: client.name, defaultRuntime })
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 404) throw error
    const message = 'somebody removed the container before it was started'
    throw infrastructureError({ code: 'container-vanished', message }, { cause: error })
  }
}

/** @param answer of `GET /containers/{id}/json` */
export function grantsOfContainer(answer: unknown, view: GrantView): readonly Grant[] {
  const container = recordOf(answer)
  const isOpen = textOf(container['AppArmorProfile']) === 'unconfined'
  const grants: readonly Grant[] = [
    ...grantsOfHostConfig(container['HostConfig'], view),
    ...readField('Mounts', () => grantsOfMountPoints(container['Mounts'], view)),
    // Podman's, where it tells: what the process can do in the end.
    ...readField('EffectiveCaps', () =>
      grantsOfCapabilities(texts(container['EffectiveCaps']), view),
    ),
    ...(isOpen ? [{ kind: 'confinement', value: 'apparmor=unconfined' } as const] : []),
  ]
  return [...new Map(grants.map((grant) => [JSON.stringify(grant), grant])).values()]
}
