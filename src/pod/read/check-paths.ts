import { invalid } from './place.ts'
import type { Place, Refusal } from './place.ts'

/** No part of it leads up. */
export function checkNoWayUp(path: string, at: Place): readonly Refusal[] {
  return path.split('/').includes('..') ? [invalid(at, path, "must not contain '..'")] : []
}

/** Below wherever it is taken from. */
export function checkDescending(path: string, at: Place): readonly Refusal[] {
  return [
    ...(path.startsWith('/') ? [invalid(at, path, 'must be a relative path')] : []),
    ...checkNoWayUp(path, at),
  ]
}

/** Names with two dots in front are kubelet's own in the volumes that it writes. */
export function checkFilePath(path: string, at: Place): readonly Refusal[] {
  const isReserved = path.startsWith('..') && !path.startsWith('../')
  return [
    ...checkDescending(path, at),
    ...(isReserved ? [invalid(at, path, "must not start with '..'")] : []),
  ]
}
