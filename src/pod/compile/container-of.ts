import type {
  PreparedContainer,
  SandboxFacts,
  WorkloadContainer,
  WorkloadMount,
} from '../../workload/workload.ts'
import { commandOf } from '../content/command.ts'
import { environmentOf } from '../content/environment.ts'
import { identityOf } from '../content/identity.ts'
import { userGroups } from '../content/image-groups.ts'
import { mountsOf } from '../content/mounts.ts'
import type { Mount } from '../content/mounts.ts'
import { containerPath } from '../content/outcome.ts'
import type { ConfigError } from '../content/outcome.ts'
import { privilegesOf } from '../content/privileges.ts'
import { limitsOf } from '../content/resources.ts'
import type { Pod, PodContainer } from '../pod.ts'
import type { CompileContext } from './context.ts'
import { hookOf, probesOf } from './probes-of.ts'

export function containerOf(
  container: PodContainer,
  role: WorkloadContainer['role'],
  pod: Pod,
  context: CompileContext,
): WorkloadContainer {
  const { lifecycle } = container
  return {
    name: container.name,
    role,
    image: container.image,
    restart: {
      policy: restartPolicyOf(container, role, pod),
      rules: container.restartPolicyRules.map(({ action, exitCodes }) => ({
        action,
        codes: exitCodes.values,
        isIn: exitCodes.operator === 'In',
      })),
    },
    prepare: (facts) => prepare(container, pod, context, facts),
    probes: probesOf(container, pod),
    postStart: hookOf(lifecycle.postStart, container),
    preStop: hookOf(lifecycle.preStop, container),
    terminationMessage: {
      path: container.terminationMessagePath,
      fallsBackToLogs: container.terminationMessagePolicy === 'FallbackToLogsOnError',
    },
    location: pod.locate(containerPath(pod, container)),
  }
}

/** An init container that is to end is started again as the Pod says, but not when it has done its part. */
function restartPolicyOf(
  { restartPolicy }: PodContainer,
  role: WorkloadContainer['role'],
  { spec }: Pod,
): WorkloadContainer['restart']['policy'] {
  const policy = restartPolicy ?? spec.restartPolicy
  return role === 'init' && policy === 'Always' ? 'OnFailure' : policy
}

async function prepare(
  container: PodContainer,
  pod: Pod,
  context: CompileContext,
  facts: SandboxFacts,
): Promise<PreparedContainer> {
  const refused = (
    { reason, message, path }: ConfigError,
    isOfImage = false,
  ): PreparedContainer => ({
    ok: false,
    ...{ reason, message, isOfImage },
    location: pod.locate(path),
  })
  const { address: podIP, readVolumeFile } = facts
  const all = { ...context.facts, podIP, readVolumeFile }
  const environment = await environmentOf(pod, container, context.objects, all)
  if (!environment.ok) return refused(environment)
  environment.secrets.forEach(context.onSecret)
  const identity = identityOf(pod, container, { user: facts.imageUser }, context.facts)
  if (!identity.ok) return refused(identity, true)
  const mounts = mountsOf(pod, container, environment.values)
  if (!mounts.ok) return refused(mounts)
  const { problems, ...privileges } = privilegesOf(pod, container)
  const [problem] = problems
  if (problem !== undefined) {
    return refused({ ok: false, reason: 'CreateContainerConfigError', ...problem })
  }
  const { memory, cpu } = limitsOf(pod, container)
  const added = identity.imageGroups === 'add' ? await imageGroups(identity.user, facts) : []
  return {
    ok: true,
    request: {
      ...commandOf(container, environment.values),
      workingDirectory: container.workingDir,
      user: identity.user,
      groups: [...new Set([...identity.groups, ...added])],
      env: environment.variables,
      ...privileges,
      ...{ memory, cpu },
      stopSignal: container.lifecycle.stopSignal,
      terminal: container.tty,
      devices: context.devicesOf(container),
    },
    mounts: mounts.mounts.map((mount) => toMount(mount, pod)),
  }
}

/** A runtime that is told the group of a user leaves out the others that the image gives him. */
async function imageGroups(
  user: string | null,
  { imageUser, readImageFile }: SandboxFacts,
): Promise<readonly string[]> {
  const name = (user ?? imageUser).split(':', 1)[0] ?? ''
  const [passwd, group] = await Promise.all(
    ['/etc/passwd', '/etc/group'].map(async (path) => await readImageFile(path)),
  )
  const text = (bytes: Buffer | null | undefined) => bytes?.toString('utf8') ?? ''
  return userGroups(name === '' ? '0' : name, text(passwd), text(group)).supplementary.map(String)
}

function toMount({ volume, mountPath, readOnly, subPath, propagation, path }: Mount, pod: Pod) {
  return {
    volume: volume.name,
    target: mountPath,
    readOnly,
    path: subPath,
    propagation: propagations[propagation],
    location: pod.locate(path),
  } satisfies WorkloadMount
}

const propagations = {
  None: 'rprivate',
  HostToContainer: 'rslave',
  Bidirectional: 'rshared',
} as const
