import type { WorkloadVolume } from '../../workload/workload.ts'
import { emptyDirOf } from '../content/empty-dir.ts'
import type { PodFacts } from '../content/facts.ts'
import { isTmpfs, isWritten, volumeFiles } from '../content/files.ts'
import { flatFile } from '../content/flat-file.ts'
import { checkHostPath } from '../content/host-path.ts'
import type { FieldPath, Pod, PodVolume, VolumeSource } from '../pod.ts'
import type { CompileContext } from './context.ts'

/** @throws CanaryError (input) for a volume of more bytes than are made here */
export function volumeOf(volume: PodVolume, pod: Pod, context: CompileContext): WorkloadVolume {
  const { name, source } = volume
  const path: FieldPath = ['spec', 'volumes', pod.spec.volumes.indexOf(volume)]
  const base = { name, location: pod.locate(path) }
  if (isWritten(source)) return { ...base, ...written(source, pod, context) }
  switch (source.kind) {
    case 'emptyDir':
      return { ...base, ...empty(source, pod, context) }
    case 'hostPath':
      return { ...base, ...ofHost(source, context) }
    case 'persistentVolumeClaim':
    case 'ephemeral':
    case 'driver': {
      const standIn = context.standIns.get(name)
      if (standIn !== undefined) return { ...base, kind: 'host', path: standIn }
      const { mode, gid } = emptyDirOf(plainEmptyDir, pod, context.facts)
      return { ...base, kind: 'directory', mode, gid }
    }
    case 'image':
      return { ...base, kind: 'image', reference: source.reference }
  }
}

const plainEmptyDir: Extract<VolumeSource, { kind: 'emptyDir' }> = {
  kind: 'emptyDir',
  medium: '',
  sizeLimit: null,
}

type WithoutBase<Volume> = Volume extends unknown ? Omit<Volume, 'name' | 'location'> : never

function empty(
  source: Extract<VolumeSource, { kind: 'emptyDir' }>,
  pod: Pod,
  { facts }: CompileContext,
): WithoutBase<WorkloadVolume> {
  const { kind, size, mode, gid } = emptyDirOf(source, pod, facts)
  if (kind === 'directory') return { kind: 'directory', mode, gid }
  return { kind: 'memory', memory: { size, mode }, gid }
}

function written(
  source: Parameters<typeof volumeFiles>[0],
  pod: Pod,
  { objects, facts }: CompileContext,
): WithoutBase<WorkloadVolume> {
  // Nothing that kubelet writes into a volume depends on the sandbox.
  const all: PodFacts = { ...facts, podIP: '', readVolumeFile: () => Promise.resolve(null) }
  const files = volumeFiles(source, pod, objects, all)
  if (!files.ok) return { kind: 'unavailable', message: files.message }
  const [root, ...entries] = files.entries
  return {
    kind: 'files',
    isMemory: isTmpfs(source),
    mode: root?.kind === 'directory' ? root.mode : 0o777,
    gid: root?.gid ?? 0,
    entries,
    standIns: files.notices,
    part: (path) => {
      const found = flatFile(files.entries, path)
      if (found === null) return null
      return found.kind === 'file' ? [{ ...found, path: '.' }] : found.entries
    },
  }
}

function ofHost(
  source: Extract<VolumeSource, { kind: 'hostPath' }>,
  { hostFiles }: CompileContext,
): WithoutBase<WorkloadVolume> {
  const found = hostFiles.get(source.path)
  const check = found === undefined ? null : checkHostPath(source, found)
  if (check?.ok === false) return { kind: 'unavailable', message: check.message }
  return { kind: 'host', path: source.path }
}
