import type { MountRequest } from '../engine/container-request.ts'
import type { Engine } from '../engine/engine.ts'
import type { SourceLocation } from '../model.ts'
import type { Sandbox } from './sandbox.ts'
import type { Place } from './sandbox-volumes.ts'
import type { WorkloadMount, WorkloadVolume } from './workload.ts'

export type Mounted =
  | { readonly ok: true; readonly mounts: readonly MountRequest[] }
  | { readonly ok: false; readonly message: string; readonly location: SourceLocation }

interface MountContext {
  readonly engine: Engine
  readonly sandbox: Sandbox
  readonly volumes: readonly WorkloadVolume[]
}

/** What a container mounts of the workload's volumes; parts of them are made where they are missing. */
export async function mountAll(
  mounts: readonly WorkloadMount[],
  context: MountContext,
  signal: AbortSignal,
): Promise<Mounted> {
  const made: MountRequest[] = []
  // One after the other: the directory that one makes may be the parent of the next.
  for (const mount of mounts) {
    const one = await mountOne(mount, context, signal)
    if (typeof one === 'string') return { ok: false, message: one, location: mount.location }
    made.push(one)
  }
  return { ok: true, mounts: made }
}

/** A text is what is wrong with it. */
async function mountOne(
  mount: WorkloadMount,
  context: MountContext,
  signal: AbortSignal,
): Promise<MountRequest | string> {
  const { target, readOnly, path } = mount
  const volume = context.volumes.find(({ name }) => name === mount.volume)
  if (volume === undefined) return `there is no volume ${mount.volume}`
  if (volume.kind === 'host') {
    const source = path === null ? volume.path : `${volume.path}/${path}`
    return { kind: 'host', source, target, readOnly, propagation: mount.propagation }
  }
  const place = context.sandbox.places.volume(volume.name)
  if (place === null) return `the volume ${volume.name} is not there`
  const part = path === null ? place : await partOf(volume, place, path, context, signal)
  if (typeof part === 'string') {
    return `failed to prepare subPath for volumeMount "${volume.name}": ${part}`
  }
  const isWritten = volume.kind === 'files' || volume.kind === 'image'
  return {
    kind: 'volume',
    volume: part.volume,
    path: part.path === '' ? null : part.path,
    target,
    readOnly: readOnly || isWritten,
  }
}

/** A part of what a kubelet has written is a copy of it: no later version of the volume changes it. */
async function partOf(
  volume: WorkloadVolume,
  place: Place,
  path: string,
  { engine, sandbox }: MountContext,
  signal: AbortSignal,
): Promise<Place | string> {
  if (volume.kind !== 'files') {
    const mayMake = volume.kind !== 'image'
    return await directoryIn(place, path, { engine, sandbox, mayMake }, signal)
  }
  const name = `${volume.name}-${Buffer.from(path).toString('hex')}`
  const entries = volume.part(path)
  if (entries === null) return `${path} is not in the volume`
  const own = sandbox.places.own('parts')
  const moved = entries.map((entry) => ({
    ...entry,
    path: entry.path === '.' ? name : `${name}/${entry.path}`,
  }))
  await sandbox.places.write(own, moved, signal)
  return sandbox.places.own(`parts/${name}`)
}

/**
 * A directory or file below a volume that containers may write to. None of its parents may be a link: a
 * container could lead the engine out of the volume by it.
 */
async function directoryIn(
  place: Place,
  path: string,
  {
    engine,
    sandbox,
    mayMake,
  }: Pick<MountContext, 'engine' | 'sandbox'> & { readonly mayMake: boolean },
  signal: AbortSignal,
): Promise<Place | string> {
  const names = path.split('/').filter((name) => name !== '' && name !== '.')
  const { files } = engine.containers
  for (const [index, name] of names.entries()) {
    const upTo = names.slice(0, index + 1).join('/')
    const status = await files.stat(sandbox.container.id, `${place.inside}/${upTo}`, signal)
    if (status === null) {
      if (!mayMake) return `${upTo} is not in the image`
      const missing = names.slice(index).map((_, at) => ({
        kind: 'directory' as const,
        path: names.slice(0, index + at + 1).join('/'),
        ...{ mode: 0o777, uid: 0, gid: 0 },
      }))
      await sandbox.places.write(place, missing, signal)
      break
    }
    if (status.kind === 'link') return `${name} is a symbolic link`
    if (status.kind === 'file' && index < names.length - 1) return `${name} is a file`
  }
  const below = names.join('/')
  return {
    volume: place.volume,
    path: place.path === '' ? below : `${place.path}/${below}`,
    inside: `${place.inside}/${below}`,
  }
}
