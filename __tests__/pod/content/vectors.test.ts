import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { commandOf } from '../../../src/pod/content/command.ts'
import { environmentOf } from '../../../src/pod/content/environment.ts'
import { failedMountMessage, isWritten, volumeFiles } from '../../../src/pod/content/files.ts'
import { checkHostPath } from '../../../src/pod/content/host-path.ts'
import { identityOf } from '../../../src/pod/content/identity.ts'
import { mountedVolumes, mountsOf } from '../../../src/pod/content/mounts.ts'
import { rejectionOf } from '../../../src/pod/content/node-admission.ts'
import { readPods } from '../../../src/pod/read.ts'
import type { Pod, PodContainer } from '../../../src/pod/pod.ts'
import type { PodObjects } from '../../../src/pod/pod-objects.ts'
import { factsWith } from '../../support/pods.ts'

interface Vector {
  readonly name: string
  readonly topic: string
  readonly yaml: string
  readonly expect: {
    readonly reason?: string
    readonly message?: string
    readonly events?: readonly { readonly reason: string; readonly message: string }[]
    readonly containerStatuses?: readonly ContainerStatus[]
    readonly initContainerStatuses?: readonly ContainerStatus[]
  }
}

interface ContainerStatus {
  /** Some runs had one state and some another: then none is kept. */
  readonly state?: { readonly waiting?: { readonly reason: string; readonly message?: string } }
}

const file = join(import.meta.dirname, '../__fixtures__/pod-vectors.json')
// The shape is that of the file, which is recorded.
const vectors = (JSON.parse(readFileSync(file, 'utf8')) as readonly Vector[]).filter(
  ({ topic }) => topic !== 'refused',
)

/** A container's file of variables in the vector `env-file`, when its init container has ended. */
const variableFile = Buffer.from("A='one'\nB='two words'\n# comment\nC='with # hash'\n")
const facts = factsWith({ uid: '<uid>', readVolumeFile: () => Promise.resolve(variableFile) })

const users: Readonly<Record<string, string>> = {
  'localhost/oracle/user:1': '1000:2000',
  'localhost/oracle/username:1': 'app',
}

/** What kubelet says before it starts a container: nothing at all for most Pods. */
interface Refusals {
  readonly rejected: readonly (string | undefined)[]
  readonly mounts: readonly string[]
  readonly containers: readonly (string | undefined)[]
}

describe('what stops a Pod before its containers start, in the words of kubelet', () => {
  test.each(vectors.map((vector) => [vector.name, vector] as const))('%s', async (_, vector) => {
    expect(await refusalsOf(vector)).toEqual(expectedOf(vector))
  })

  test('is there in some of these', () => {
    const spoken = vectors.map(expectedOf).filter((one) => Object.values(one).flat().length > 0)
    expect(spoken).toHaveLength(11)
  })
})

async function refusalsOf({ yaml }: Vector): Promise<Refusals> {
  const source = { file: 'pod.yaml', text: yaml }
  const { pods, objects } = readPods([source], { namespace: 'oracle' })
  const [pod] = pods
  if (pod === undefined) throw new Error('the vector has no Pod')
  const rejection = rejectionOf(pod)
  const containers: string[] = []
  for (const container of [...pod.spec.initContainers, ...pod.spec.containers]) {
    const message = await containerTrouble(pod, container, objects)
    if (message !== null) containers.push(message)
  }
  return {
    rejected: rejection === null ? [] : [rejection.reason, rejection.message],
    mounts: mountTroubles(pod, objects),
    containers,
  }
}

function mountTroubles(pod: Pod, objects: PodObjects): readonly string[] {
  return mountedVolumes(pod).flatMap(({ name, source }) => {
    const made = isWritten(source)
      ? volumeFiles(source, pod, objects, facts)
      : source.kind === 'hostPath'
        ? checkHostPath(source, 'missing')
        : null
    return made === null || made.ok ? [] : [failedMountMessage(name, made)]
  })
}

async function containerTrouble(
  pod: Pod,
  container: PodContainer,
  objects: PodObjects,
): Promise<string | null> {
  const environment = await environmentOf(pod, container, objects, facts)
  if (!environment.ok) return environment.message
  const mounts = mountsOf(pod, container, environment.values)
  if (!mounts.ok) return mounts.message
  commandOf(container, environment.values)
  const identity = identityOf(pod, container, { user: users[container.image] ?? '' }, facts)
  return identity.ok ? null : identity.message
}

function expectedOf({ expect: seen }: Vector): Refusals {
  const { reason, message, events = [] } = seen
  const statuses = [...(seen.initContainerStatuses ?? []), ...(seen.containerStatuses ?? [])]
  return {
    rejected: reason === 'SysctlForbidden' ? [reason, message] : [],
    mounts: events.filter((one) => one.reason === 'FailedMount').map((one) => one.message),
    containers: statuses
      .map(({ state }) => state?.waiting)
      .filter((waiting) => waiting?.reason === 'CreateContainerConfigError')
      .map((waiting) => waiting?.message),
  }
}
