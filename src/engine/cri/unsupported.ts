import { inputError } from '../../errors.ts'
import type { ContainerRequest } from '../container-request.ts'

interface Refusal {
  readonly asks: (request: ContainerRequest) => boolean
  /** The end of a sentence that begins with `CRI has no way`. */
  readonly what: string
  readonly hint: string
}

/** What CRI has no field for, and nothing that means the same. */
const refusals: readonly Refusal[] = [
  {
    asks: ({ network, purpose }) => network.kind === 'none' && purpose === 'run',
    what: 'to give a container no network: it has that of its sandbox',
    hint: 'leave the network out, or judge this on Docker or Podman',
  },
  {
    asks: ({ network }) => network.kind === 'own' && network.name !== null,
    what: "to choose a network by name: the runtime's network plugins give the one there is",
    hint: 'leave the network out, or judge this on Docker or Podman',
  },
  {
    asks: ({ disk }) => disk !== null,
    what: 'to slow a disk down for one container',
    hint: 'judge this on Docker or Podman',
  },
  {
    asks: ({ userNamespace }) => userNamespace === 'own',
    what: 'to let the runtime choose the users of a container: whoever asks has to map them',
    hint: 'judge this on Podman',
  },
  {
    asks: ({ volumes }) => volumes.some(({ source }) => source !== null && !isPath(source)),
    what: 'to keep volumes by name',
    hint: 'name a directory of this machine, or nothing for an empty one',
  },
  {
    asks: ({ groups }) => groups.some((group) => !isNumber(group)),
    what: 'to add a group by its name',
    hint: 'write the number of the group',
  },
  {
    asks: ({ user }) => !isNumber(/:(.*)$/s.exec(user ?? '')?.[1] ?? '0'),
    what: 'to name the group of a user',
    hint: 'write the number of the group',
  },
]

/** @throws CanaryError (input) for what cannot be asked for, in one sentence */
export function refuseUnsupported(request: ContainerRequest): void {
  const refusal = refusals.find(({ asks }) => asks(request))
  if (refusal === undefined) return
  throw inputError({
    code: 'cri-unsupported',
    message: `CRI has no way ${refusal.what}`,
    hint: refusal.hint,
  })
}

function isPath(source: string): boolean {
  return source.startsWith('/')
}

function isNumber(text: string): boolean {
  return /^\d{1,10}$/.test(text)
}
