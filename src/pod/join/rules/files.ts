import { posix } from 'node:path'
import { quote } from '../../../errors.ts'
import { isWritten } from '../../content/files.ts'
import { mountsOf } from '../../content/mounts.ts'
import { actionsOf } from '../actions.ts'
import { isAtOrBelow } from '../container-view.ts'
import type { Finding } from '../finding.ts'
import { writtenFiles } from '../mounts.ts'
import { writesOf } from '../script.ts'
import { anyNode, holdsSecret, scriptOf } from '../scope.ts'
import type { ContainerScope } from '../scope.ts'
import { isRoot } from './image.ts'

/** Files and directories that a container will not find, or will not be let write. */
export async function fileFindings(scope: ContainerScope): Promise<readonly Finding[]> {
  return [
    ...subPathFindings(scope),
    ...(await workingDirectoryFindings(scope)),
    ...(await readOnlyFindings(scope)),
  ]
}

function subPathFindings(scope: ContainerScope): readonly Finding[] {
  const { pod, container, objects, variables } = scope
  const found = mountsOf(pod, container, variables.values)
  if (!found.ok) {
    if (!variables.isWhole || found.path.at(-1) !== 'subPathExpr') return []
    return [
      {
        code: 'pod-subpath-variable-missing',
        message: `kubelet does not create container ${container.name}: its subPathExpr is without a value (${found.message})`,
        path: found.path,
        hint: 'set the variable under env, with a value',
      },
    ]
  }
  return found.mounts.flatMap(({ volume: { name, source }, subPath, path }): readonly Finding[] => {
    if (subPath === null || !isWritten(source)) return []
    const files = writtenFiles(source, pod, objects, anyNode)
    const part = posix.normalize(subPath).replace(/\/$/, '')
    if (files === null || part === '.') return []
    const inside = [...files.keys()]
    if (inside.some((file) => isAtOrBelow(file, part))) return []
    return [
      {
        code: 'pod-subpath-key-missing',
        message: `the volume ${name} has no ${quote(subPath)}: container ${container.name} gets an empty directory in its place, and Kubernetes says nothing`,
        path: [...path, 'subPath'],
        hint: `it has ${inside.slice(0, 10).join(', ') || 'no files'}`,
      },
    ]
  })
}

async function workingDirectoryFindings(scope: ContainerScope): Promise<readonly Finding[]> {
  const { container, path, place } = scope
  const { workingDir, name } = container
  if (workingDir === null || workingDir === '') return []
  const found = await place.files.resolve(place.workingDirectory)
  if (found.kind === 'unknown') return []
  if (found.kind === 'found' && found.node.kind === 'directory') return []
  const at = [...path, 'workingDir']
  if (found.kind === 'found') {
    const message = `container ${name} cannot start: its workingDir ${quote(workingDir)} is a file`
    return [{ code: 'pod-working-directory-file', message, path: at, hint: 'name a directory' }]
  }
  const start = `the workingDir ${quote(workingDir)} of container ${name} is not in the image`
  const hint = 'correct it, make it where the image is built, or mount a volume there'
  return isRoot(scope) === false
    ? [
        {
          code: 'pod-working-directory-root',
          message: `${start}: it is made empty and belongs to root, so that the container, which is not root, cannot write there`,
          path: at,
          hint,
        },
      ]
    : [
        {
          code: 'pod-working-directory-missing',
          message: `${start}: it is made, and is empty`,
          path: at,
          hint,
        },
      ]
}

async function readOnlyFindings(scope: ContainerScope): Promise<readonly Finding[]> {
  const { container, path } = scope
  const { readOnlyRootFilesystem, privileged } = container.securityContext
  if (!readOnlyRootFilesystem || privileged) return []
  const writes = scriptWrites(scope)
  if (writes.length > 0) return writes
  const wanted = await missingPlaces(scope)
  if (wanted.length === 0) return []
  return [
    {
      code: 'pod-read-only-root',
      message: `container ${container.name} has a read-only root file system, and no volume at ${wanted.join(' and ')}, where many programs write`,
      path: [...path, 'securityContext', 'readOnlyRootFilesystem'],
      hint: 'if it writes there, mount an emptyDir',
    },
  ]
}

/** What is written where nothing can be. */
function scriptWrites(scope: ContainerScope): readonly Finding[] {
  const { container, command, variables } = scope
  const commands = [
    { name: `the command of container ${container.name}`, command },
    ...actionsOf(scope),
  ]
  return commands.flatMap(({ name, command: words }): readonly Finding[] => {
    const script = scriptOf(words)
    if (script === null || script.path.at(-1) === 'image') return []
    const target = writesOf(script.text).find((one) => !isWritable(one, scope))
    if (target === undefined || holdsSecret(target, variables.secrets)) return []
    return [
      {
        code: 'pod-read-only-root-write',
        message: `${name} writes to ${quote(target)}, and the root file system of the container is read-only`,
        path: script.path,
        hint: `mount an emptyDir at ${posix.dirname(target)}, or write into a volume`,
      },
    ]
  })
}

/** Places where programs write that nobody has told where to. */
const usualPlaces = ['/tmp', '/var/cache/nginx']

async function missingPlaces(scope: ContainerScope): Promise<readonly string[]> {
  const { image, place } = scope
  if (image === null) return []
  const open = usualPlaces.filter((one) => !isWritable(one, scope))
  const found = await Promise.all(open.map(async (one) => await place.files.resolve(one)))
  return open.filter((_, index) => {
    const at = found[index]
    return at?.kind === 'found' && at.node.kind === 'directory'
  })
}

/** Whether a volume is there, of the Pod or of the image, or the runtime's own. */
function isWritable(target: string, { container, image }: ContainerScope): boolean {
  const path = posix.resolve('/', target)
  const places = [
    ...container.volumeMounts.map(({ mountPath }) => mountPath),
    ...(image?.configuration.volumes ?? []),
    ...['/dev', '/proc', '/sys', '/etc/hosts', container.terminationMessagePath],
  ]
  return places.some((one) => isAtOrBelow(path, posix.resolve('/', one)))
}
