import { infrastructureError } from '../../errors.ts'
import { hasApi } from './client.ts'
import type { DockerClient } from './client.ts'
import { recordOf, textOf } from '../json.ts'
import { parsePlatform } from './run-options/values/platform.ts'

/** Since this version a container says which of an image's platforms it has. */
const takenPlatformApi = '1.48'

const neverAborted = new AbortController().signal

/**
 * An engine that has several platforms of an image must have taken the one that a container was asked
 * for.
 *
 * @param platform null where none was asked for
 * @throws CanaryError (infrastructure) where it has not; the container is removed then
 */
export async function requirePlatform(
  client: DockerClient,
  created: { readonly id: string; readonly image: string; readonly platform: string | null },
): Promise<void> {
  const { id, image, platform } = created
  if (platform === null || client.name !== 'docker' || !hasApi(client, takenPlatformApi)) return
  const path = `/containers/${id}`
  const doing = 'inspecting a container'
  const call = { method: 'GET', path: `${path}/json`, doing } as const
  const container = recordOf(await client.transport.readJson(call, neverAborted))
  const taken = recordOf(recordOf(container['ImageManifestDescriptor'])['platform'])
  const [os, architecture] = [textOf(taken['os']), textOf(taken['architecture'])]
  const [wantedOs, wantedArchitecture = architecture] = parsePlatform(platform).split('/')
  // The older store has one platform of an image, and does not say so here.
  if (os === '' || (os === wantedOs && architecture === wantedArchitecture)) return
  const removal = { method: 'DELETE', path, query: { force: '1', v: '1' } } as const
  await client.transport.readJson({ ...removal, doing: 'removing a container' }, neverAborted)
  throw infrastructureError({
    code: 'container-create',
    message: `the engine was asked for ${image} for ${platform}, and took the one for ${os}/${architecture}`,
  })
}
