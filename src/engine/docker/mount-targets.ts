import { posix } from 'node:path'
import type { CreateRequest } from './run-options/create-request.ts'

/** Where something is mounted that was asked for. */
export function mountTargets(base: CreateRequest): ReadonlySet<string> {
  const { Binds = [], Mounts = [], Tmpfs = {} } = base.HostConfig ?? {}
  const targets = [
    ...Object.keys(base.Volumes ?? {}),
    ...Binds.map((bind) => bind.split(':')[1] ?? ''),
    ...Mounts.map((mount) => mount.Target),
    ...Object.keys(Tmpfs),
  ]
  return new Set(targets.map(cleanPath))
}

/** Targets that name one place are one. */
export function cleanPath(path: string): string {
  return posix.normalize(path).replace(/(?<=.)\/+$/, '')
}
