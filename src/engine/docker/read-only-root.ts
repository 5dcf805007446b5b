import type { CreateRequest } from './run-options/create-request.ts'
import { mountTargets } from './mount-targets.ts'

/** Where Podman mounts memory in a container whose root is read-only; its API has no word against it. */
const ownDirectories = ['/run', '/tmp', '/var/tmp'] as const

/**
 * A root that is read-only is so everywhere, but for what was asked to be mounted. What an image declares as
 * a volume there is not known here, and is shut as well.
 *
 * https://docs.podman.io/en/latest/markdown/podman-create.1.html#read-only-tmpfs
 */
export function shutOwnDirectories(body: CreateRequest): CreateRequest {
  const taken = mountTargets(body)
  const shut = ownDirectories.filter((path) => !taken.has(path))
  const Tmpfs = {
    ...Object.fromEntries(shut.map((path) => [path, 'ro'])),
    ...body.HostConfig?.Tmpfs,
  }
  return { ...body, HostConfig: { ...body.HostConfig, Tmpfs } }
}
