import type {
  ContainerLogReport,
  ContainerReport,
  ContainerStatusReport,
  PodStatusReport,
} from '../../model.ts'

/** The containers of a Pod in the form that those of Validators have; each as it was last seen. */
export function containersOfPod(
  { initContainerStatuses, containerStatuses }: PodStatusReport,
  logs: Readonly<Record<string, readonly ContainerLogReport[]>>,
): readonly ContainerReport[] {
  return [...initContainerStatuses, ...containerStatuses].flatMap((status) => {
    const { containerID: id } = status
    return id === undefined ? [] : [toReport(status, id, logs[status.name]?.at(-1))]
  })
}

function toReport(
  { name, state, lastState }: ContainerStatusReport,
  id: string,
  log: ContainerLogReport | undefined,
): ContainerReport {
  const end = state.terminated ?? (state.running === undefined ? lastState.terminated : undefined)
  return {
    ...{ id, name, reachedBy: null, startDurationMs: null, kept: false },
    startedAt: state.running?.startedAt ?? end?.startedAt ?? null,
    state: state.running === undefined ? 'exited' : 'running',
    exitCode: end?.exitCode ?? null,
    oomKilled: end?.reason === 'OOMKilled',
    logs: { text: log?.lines.join('\n') ?? '', truncated: log?.truncated ?? false },
  }
}
