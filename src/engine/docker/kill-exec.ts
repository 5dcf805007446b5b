import { readFile } from 'node:fs/promises'
import { sleep } from '../../clock.ts'
import { systemErrorCode } from '../../errors.ts'
import { engineLimits } from '../../limits.ts'
import type { DockerClient } from './client.ts'
import { inspectExec } from './inspect-exec.ts'
import { numberOf, recordOf, textOf } from '../json.ts'

/**
 * Stops a command whose time is over, with its children: by its process group on this machine, or
 * by a second command in the container. What cannot be stopped ends with the container.
 *
 * @returns whether the process is known to be gone
 */
export async function killExec(
  client: DockerClient,
  containerId: string,
  execId: string,
): Promise<boolean> {
  const signal = AbortSignal.timeout(engineLimits.kill)
  try {
    const state = await inspectExec(client, execId, signal)
    if (state['Running'] !== true) return true
    const pid = numberOf(state['Pid'])
    if (!client.isLocal || pid <= 1 || !(await belongsTo(pid, containerId))) return false
    if (!(await killGroup(pid))) await killFromInside(client, containerId, pid, signal)
    return await hasEnded(client, execId, signal)
  } catch {
    // Best effort: the check has failed by its deadline already, and says what became of it.
    return false
  }
}

/** The engine learns of the end a moment later. */
async function hasEnded(
  client: DockerClient,
  execId: string,
  signal: AbortSignal,
): Promise<boolean> {
  for (;;) {
    const state = await inspectExec(client, execId, signal)
    if (state['Running'] !== true) return true
    await sleep(engineLimits.killPoll, signal)
  }
}

/** Process ids are used again: only one that stands in this container's control group is killed. */
async function belongsTo(pid: number, containerId: string): Promise<boolean> {
  const groups = await readFile(`/proc/${pid}/cgroup`, 'utf8').catch(() => '')
  return groups.includes(containerId)
}

/** Every command of an exec leads its own process group; needs root or the same user. */
async function killGroup(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  // The second field is the name in parentheses and may hold blanks; the group is the third after it.
  const group = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2])
  if (group !== pid) return false
  try {
    process.kill(-pid, 'SIGKILL')
    return true
  } catch (error) {
    if (systemErrorCode(error) === 'EPERM') return false
    throw error
  }
}

async function killFromInside(
  client: DockerClient,
  containerId: string,
  pid: number,
  signal: AbortSignal,
): Promise<void> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  const inside = /^NSpid:.*\t(\d+)$/m.exec(status)?.[1]
  if (inside === undefined) return
  const answer = await client.transport.readJson(
    {
      method: 'POST',
      path: `/containers/${containerId}/exec`,
      doing: 'preparing to stop a command',
      body: { User: '0', Cmd: ['kill', '-9', `-${inside}`] },
    },
    signal,
  )
  const execId = textOf(recordOf(answer)['Id'])
  const response = await client.transport.open(
    {
      doing: 'stopping a command',
      open: (docker, abortSignal) => docker.getExec(execId).start({ Detach: true, abortSignal }),
    },
    signal,
  )
  response.resume()
}
