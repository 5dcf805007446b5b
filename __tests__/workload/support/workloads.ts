import type { FileEntry } from '../../../src/engine/files.ts'
import type { ProbeTiming } from '../../../src/probe/kubelet/worker.ts'
import type {
  PreparedContainer,
  RestartPolicy,
  SandboxRequest,
  Workload,
  WorkloadContainer,
  WorkloadMount,
  WorkloadProbe,
  WorkloadVolume,
} from '../../../src/workload/workload.ts'

export const location = { file: 'pod.yaml', line: 1, column: 1 }

const plainSandbox: SandboxRequest = {
  ...{ hostname: 'pod', network: 'own', pid: 'container', ipc: 'shared', sysctls: {} },
  dns: { servers: [], searches: [], options: [] },
  hosts: () => '127.0.0.1 localhost\n',
  ports: [],
}

/** A workload with one plain container, but for what is given. */
export function workloadWith(
  fields: Partial<Omit<Workload, 'sandbox'>> & { readonly sandbox?: Partial<SandboxRequest> } = {},
): Workload {
  const { sandbox, ...rest } = fields
  return {
    ...{ name: 'pod', namespace: 'default', uid: 'uid-1', volumes: [], initContainers: [] },
    ...{ containers: [container('main')], restartPolicy: 'Always', gracePeriodSeconds: 30 },
    ...{ activeDeadlineSeconds: null, readinessGates: [], rejection: null },
    ...rest,
    sandbox: { ...plainSandbox, ...sandbox },
  }
}

type ContainerFields = Partial<Omit<WorkloadContainer, 'restart'>> & {
  readonly policy?: RestartPolicy
  readonly rules?: WorkloadContainer['restart']['rules']
  readonly mounts?: readonly WorkloadMount[]
}

/** One from the image of its own name. */
export function container(name: string, fields: ContainerFields = {}): WorkloadContainer {
  // An init container that has succeeded is done, whatever the policy of its Pod.
  const usual = fields.role === 'init' ? 'OnFailure' : 'Always'
  const { policy = usual, rules = [], mounts = [], ...rest } = fields
  return {
    ...{ name, role: 'app', image: name, probes: [], postStart: null, preStop: null, location },
    restart: { policy, rules },
    prepare: () => Promise.resolve(preparedWith(mounts)),
    terminationMessage: { path: '/dev/termination-log', fallsBackToLogs: false },
    ...rest,
  }
}

export function preparedWith(
  mounts: readonly WorkloadMount[] = [],
): Extract<PreparedContainer, { readonly ok: true }> {
  return {
    ok: true,
    mounts,
    request: {
      ...{ entrypoint: null, arguments: [], workingDirectory: null, user: null, groups: [] },
      ...{ env: [], capabilities: { add: [], drop: [] }, readOnlyRoot: false },
      ...{ noNewPrivileges: false, seccomp: 'default', memory: null, cpu: null, stopSignal: null },
      ...{ privileged: false, unmasked: false, terminal: false, devices: null },
    },
  }
}

const plainTiming: ProbeTiming = {
  ...{ initialDelaySeconds: 0, timeoutSeconds: 1, periodSeconds: 10 },
  ...{ successThreshold: 1, failureThreshold: 3 },
}

/** A probe that runs one word as a command. */
export function probe(
  kind: WorkloadProbe['kind'],
  command: string,
  timing: Partial<ProbeTiming> = {},
): WorkloadProbe {
  return {
    ...{ kind, gracePeriodSeconds: null, location },
    action: { action: 'exec', command: [command] },
    timing: { ...plainTiming, ...timing },
  }
}

export function mount(
  volume: string,
  target: string,
  fields: Partial<WorkloadMount> = {},
): WorkloadMount {
  return {
    volume,
    target,
    readOnly: false,
    path: null,
    propagation: 'rprivate',
    location,
    ...fields,
  }
}

export function directory(name: string): WorkloadVolume {
  return { kind: 'directory', name, location, mode: 0o777, gid: 0 }
}

export function filesVolume(
  name: string,
  files: Readonly<Record<string, string>>,
  isMemory = false,
): WorkloadVolume {
  const entries = Object.entries(files).map(([path, text]) => file(path, text))
  return {
    ...{ kind: 'files', name, location, isMemory, mode: 0o777, gid: 0, entries, standIns: [] },
    part: (path) => {
      const found = entries.find((entry) => entry.path === path)
      return found === undefined ? null : [{ ...found, path: '.' }]
    },
  }
}

export function file(path: string, text: string): FileEntry {
  return { kind: 'file', path, mode: 0o644, uid: 0, gid: 0, bytes: Buffer.from(text) }
}
