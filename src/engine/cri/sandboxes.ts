import { writeFile } from 'node:fs/promises'
import { CallRefused } from '../../grpc/status.ts'
import { CanaryError, infrastructureError } from '../../errors.ts'
import { criContainerLimits } from '../../limits.ts'
import type { Sendable } from '../../protobuf/schema.ts'
import type { ContainerRequest } from '../container-request.ts'
import type { CriContext } from './context.ts'
import { hostsFile } from './hosts-file.ts'
import { addressesOf, find } from './inspect.ts'
import type { PodSandboxConfig } from './messages.ts'
import type { Note } from './note.ts'
import { partsOf, placeOf } from './places.ts'
import { hostnameOf, sandboxConfigOf } from './sandbox-config.ts'
import { orGone } from './refusals.ts'

/** Where a container is created. */
export interface Sandbox {
  readonly id: string
  /** As it was made with: every container in it is created with it, too. */
  readonly config: Sendable<PodSandboxConfig>
}

const neverAborted = new AbortController().signal

/** @throws CanaryError (input) for a runtime handler that there is none of; (infrastructure) for all else */
export async function runSandbox(
  { client, runtimeHandler }: CriContext,
  request: ContainerRequest,
  plan: { readonly note: Note; readonly directory: string; readonly parentGroup: string },
): Promise<Sandbox> {
  const logDirectory = partsOf(plan.directory).logs
  const config = sandboxConfigOf(request, { ...plan, logDirectory })
  const doing = 'making the sandbox of a container'
  const asking = { doing, deadlineMs: criContainerLimits.sandbox }
  try {
    const { podSandboxId: id } = await client.call(
      'RunPodSandbox',
      { config, runtimeHandler },
      asking,
      neverAborted,
    )
    return { id, config }
  } catch (error) {
    if (!(error instanceof CallRefused)) throw error
    throw sandboxRefused(error, runtimeHandler)
  }
}

function sandboxRefused(refused: CallRefused, handler: string): CanaryError {
  if (handler !== '' && /no runtime for ".*" is configured$/.test(refused.message)) {
    const problem = {
      code: 'runtime-handler',
      message: `the runtime has no handler of the name ${handler}`,
      hint: 'name one that its configuration has, or none for its own choice',
    }
    return new CanaryError('input', problem, { cause: refused })
  }
  const message = `the runtime cannot make a sandbox for a container: ${refused.message}`
  return infrastructureError({ code: 'cri-sandbox', message }, { cause: refused })
}

/** The sandbox of a container that is there, or that sandbox itself. */
export async function joinedSandbox(
  context: CriContext,
  container: string,
): Promise<Sandbox & { readonly directory: string }> {
  const found = await find(context, container, neverAborted)
  const id = found?.kind === 'container' ? found.note.sandbox : found?.status.id
  const doing = 'looking for the sandbox of a container'
  const sandbox =
    id === undefined
      ? null
      : await orGone(
          context.client.call('PodSandboxStatus', { podSandboxId: id }, { doing }, neverAborted),
          doing,
        )
  if (id === undefined || sandbox?.status?.metadata == null) {
    const message = `the container ${container.slice(0, 12)}, whose network another one is to join, is gone`
    throw infrastructureError({ code: 'container-vanished', message })
  }
  const { metadata, labels, annotations, linux } = sandbox.status
  const directory = placeOf(context.places.containers, metadata.name)
  const namespaceOptions = linux?.namespaces?.options ?? null
  const config = {
    ...{ metadata, labels, annotations, logDirectory: partsOf(directory).logs },
    linux: { securityContext: { namespaceOptions } },
  }
  return { id, config, directory }
}

/** Writes the file, once the address is known. */
export async function writeHosts(
  context: CriContext,
  request: ContainerRequest,
  { sandbox, directory }: { readonly sandbox: string; readonly directory: string },
): Promise<void> {
  const [address] = await addressesOf(context, sandbox, neverAborted)
  const text = hostsFile(hostnameOf(request), address?.address ?? null, request.hosts)
  await writeFile(partsOf(directory).hosts, text, { mode: 0o644 })
}

/** With all that is in it; one that is gone is fine. */
export async function removeSandbox(
  { client }: Pick<CriContext, 'client'>,
  id: string,
  signal: AbortSignal,
): Promise<void> {
  const doing = 'removing the sandbox of a container'
  const asked = { podSandboxId: id }
  await orGone(client.call('StopPodSandbox', asked, { doing }, signal), doing)
  await orGone(client.call('RemovePodSandbox', asked, { doing }, signal), doing)
}
