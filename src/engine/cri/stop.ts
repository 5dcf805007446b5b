import { readFile } from 'node:fs/promises'
import { constants } from 'node:os'
import { sleep } from '../../clock.ts'
import { infrastructureError, inputError, messageOf, systemErrorCode } from '../../errors.ts'
import { engineLimits } from '../../limits.ts'
import { wholeSeconds } from '../whole-seconds.ts'
import type { CriContext } from './context.ts'
import { find, isRunning } from './inspect.ts'
import { orGone } from './refusals.ts'
import { removeSandbox } from './sandboxes.ts'
import { waitForExit } from './wait.ts'

/**
 * The runtime sends what the image names as STOPSIGNAL. Where the container was to have another, it comes
 * from here, and the runtime is asked when the time is over.
 */
export async function stopContainer(
  context: CriContext,
  id: string,
  graceMs: number,
  signal: AbortSignal,
): Promise<void> {
  const found = await find(context, id, signal)
  if (found === null) return
  const { stopSignal, isStopSignalAsked } = found.note
  if (!isStopSignalAsked) {
    await askToStop(context, id, wholeSeconds(graceMs), signal)
    return
  }
  await sendSignal(context, { id, name: stopSignal }, signal)
  await untilEnded(context, id, graceMs, signal)
  await askToStop(context, id, 0, signal)
}

async function askToStop(
  { client }: CriContext,
  id: string,
  seconds: number,
  signal: AbortSignal,
): Promise<void> {
  const doing = 'stopping a container'
  const asked = { containerId: id, timeout: BigInt(seconds) }
  const asking = { doing, deadlineMs: seconds * 1000 + engineLimits.answer }
  await orGone(client.call('StopContainer', asked, asking, signal), doing)
}

/** Or until the time is over. */
async function untilEnded(
  context: CriContext,
  id: string,
  graceMs: number,
  signal: AbortSignal,
): Promise<void> {
  const over = new AbortController()
  const both = AbortSignal.any([signal, over.signal])
  const ended = waitForExit(context, id, both, () => undefined).catch((error: unknown) => {
    if (!over.signal.aborted) throw error
  })
  try {
    await Promise.race([ended, sleep(graceMs, both)])
  } finally {
    over.abort(new Error('its time is over'))
  }
}

/** No time at all is how CRI asks for a kill. */
export async function killContainer(
  context: CriContext,
  id: string,
  signal: AbortSignal,
): Promise<void> {
  const found = await find(context, id, signal)
  if (found?.kind === 'sandbox') await removeSandbox(context, id, signal)
  else if (found !== null) await askToStop(context, id, 0, signal)
}

/**
 * CRI sends no signals: on this machine the kernel does.
 *
 * @throws CanaryError (infrastructure) where the process is none of this machine's
 */
export async function sendSignal(
  context: CriContext,
  { id, name }: { readonly id: string; readonly name: string },
  signal: AbortSignal,
): Promise<void> {
  const number = Object.entries(constants.signals).find(([known]) => known === name)?.[1]
  if (number === undefined) {
    throw inputError({
      code: 'cri-signal',
      message: `${JSON.stringify(name)} is no signal that can be sent to a container from here`,
    })
  }
  const found = await find(context, id, signal)
  if (found === null || !isRunning(found)) return
  const { pid } = found.details
  if (!(await isOfContainer(pid, id))) throw elsewhere(name)
  try {
    process.kill(pid, number)
  } catch (error) {
    // It has ended meanwhile.
    if (systemErrorCode(error) === 'ESRCH') return
    throw infrastructureError(
      { code: 'cri-signal', message: `cannot send ${name} to a container: ${messageOf(error)}` },
      { cause: error },
    )
  }
}

/** Process ids are used again, and those of another machine mean nothing here. */
async function isOfContainer(pid: number, id: string): Promise<boolean> {
  if (pid <= 1) return false
  const groups = await readFile(`/proc/${pid}/cgroup`, 'utf8').catch(() => '')
  return groups.includes(id)
}

function elsewhere(name: string): Error {
  return infrastructureError({
    code: 'cri-signal',
    message: `${name} cannot be sent to the container: CRI has no signals, and its process is not to be seen on this machine`,
    hint: 'run on the machine of the runtime, outside of containers',
  })
}
