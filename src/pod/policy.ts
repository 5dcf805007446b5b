import type { Problem } from '../errors.ts'
import type { PolicyMode } from '../policy/mode.ts'
import { containerPath } from './content/outcome.ts'
import { normalizeSysctl } from './content/node-admission.ts'
import type { FieldPath, Pod, PodContainer } from './pod.ts'

/**
 * What a restricted Pod asks for that reaches the machine: its namespaces, its files, its devices, more
 * rights than a container has by itself. Nothing is asked of one that is trusted.
 */
export function policyProblems(pod: Pod, mode: PolicyMode): readonly Problem[] {
  if (mode === 'trusted') return []
  const asked = [
    ...ofPod(pod),
    ...[...pod.spec.initContainers, ...pod.spec.containers].flatMap((container) =>
      ofContainer(container).map(
        ([path, what]) => [[...containerPath(pod, container), ...path] as FieldPath, what] as const,
      ),
    ),
  ]
  return asked.map(([path, what]) => ({
    code: 'policy',
    message: `a restricted Pod may not have ${what}`,
    location: pod.locate(path),
    hint: 'run it with the policy trusted where its manifest is yours',
  }))
}

type Asked = readonly (readonly [path: FieldPath, what: string])[]

function ofPod({ spec }: Pod): Asked {
  const namespaces = (['hostNetwork', 'hostPID', 'hostIPC'] as const).filter((name) => spec[name])
  return [
    ...namespaces.map((name) => [['spec', name], `the node's namespace (${name})`] as const),
    ...spec.volumes.flatMap(({ name, source }, index) =>
      source.kind === 'hostPath'
        ? [
            [
              ['spec', 'volumes', index],
              `the path ${source.path} of the node (volume ${name})`,
            ] as const,
          ]
        : [],
    ),
    ...spec.securityContext.sysctls.flatMap(({ name }, index) =>
      normalizeSysctl(name).startsWith('net.')
        ? []
        : [
            [
              ['spec', 'securityContext', 'sysctls', index],
              `the kernel parameter ${name}`,
            ] as const,
          ],
    ),
  ]
}

function ofContainer({ securityContext: security, ports }: PodContainer): Asked {
  const own = (field: string) => ['securityContext', field]
  return [
    ...(security.privileged ? [[own('privileged'), 'privileged containers'] as const] : []),
    ...(security.procMount === 'Unmasked'
      ? [[own('procMount'), 'an unmasked /proc'] as const]
      : []),
    ...security.capabilities.add
      .filter((name) => name !== 'NET_BIND_SERVICE')
      .map((name) => [own('capabilities'), `the capability ${name}`] as const),
    ...ports.flatMap(({ hostPort }, index) =>
      hostPort === null
        ? []
        : [[['ports', index], `the port ${hostPort} of the node (hostPort)`] as const],
    ),
  ]
}
