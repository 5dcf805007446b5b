import type { ContainerState } from '../engine/container-state.ts'
import type { Reason } from '../model.ts'

/** Why a container that should have kept running did not, in a sentence. */
export function endReason(state: ContainerState): Reason {
  if (state.oomKilled && state.exitCode !== 0) {
    return { code: 'oom-killed', message: `the container ran out of memory${afterTime(state)}` }
  }
  if (state.status === 'restarting') {
    return {
      code: 'container-restarting',
      message: `the container keeps restarting; its last exit code was ${state.exitCode}`,
    }
  }
  const ended = `the container ended with exit code ${state.exitCode}${afterTime(state)}`
  return { code: 'container-exited', message: `${ended}${adviceFor(state.exitCode)}` }
}

function adviceFor(exitCode: number): string {
  switch (exitCode) {
    case 0:
      return '; checks need one that keeps running, for example with command: [sleep, "3600"]'
    case 137:
      return ': it was killed (SIGKILL), perhaps for want of memory'
    default:
      return ''
  }
}

function afterTime({ startedAt, finishedAt }: ContainerState): string {
  if (startedAt === null || finishedAt === null) return ''
  const milliseconds = Date.parse(finishedAt) - Date.parse(startedAt)
  return milliseconds >= 0 ? ` after ${(milliseconds / 1000).toFixed(1)} s` : ''
}
