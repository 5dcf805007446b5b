import { infrastructureError } from '../../errors.ts'
import { engineLimits } from '../../limits.ts'
import type { ExecOutcome, ExecRequest } from '../exec.ts'
import { faultIn } from '../runtime-words.ts'
import { createTail } from '../tail.ts'
import { killCommand, untold } from './kill-command.ts'
import type { ExecEnd } from './exec-channel.ts'
import { addressOf } from './own-pods.ts'
import type { PodsContext } from './own-pods.ts'
import { mainContainer } from './pod-names.ts'
import { beyondCluster } from './pod-trouble.ts'

/**
 * Runs a command in a Pod's container. The API has no call to end one, and a connection that closes leaves it
 * running: an abort looks for its process, and kills it where there is just one that can be meant.
 *
 * @throws CanaryError (input) for what cannot be asked for, (infrastructure) where nobody tells of its end
 */
export async function execInPod(
  context: PodsContext,
  name: string,
  request: ExecRequest,
  signal: AbortSignal,
): Promise<ExecOutcome> {
  const command = commandOf(request)
  for (let repeat = 0; ; repeat += 1) {
    const outcome = await execOnce(context, name, { ...request, command }, signal)
    if (outcome !== 'cut') return outcome
    // Nobody can tell whether it ran to its end: what asks something may be asked again.
    if (repeat === engineLimits.execRepeats) throw unheard(request.command[0])
  }
}

/** An API server's exec knows neither variables nor directories: programs of the image do. */
function commandOf({
  command,
  env = [],
  workingDirectory,
  user,
}: ExecRequest): ExecRequest['command'] {
  if (user !== undefined) throw beyondCluster('run a command as another user than the container')
  const pairs = env.map(({ name, value }) => `${name}=${value}`)
  const withEnv: ExecRequest['command'] =
    pairs.length === 0 ? command : ['env', ...pairs, ...command]
  if (workingDirectory === undefined) return withEnv
  return ['sh', '-c', 'cd "$0" && exec "$@"', workingDirectory, ...withEnv]
}

async function execOnce(
  { client, ...context }: PodsContext,
  name: string,
  { command, keepBytes }: ExecRequest,
  signal: AbortSignal,
): Promise<ExecOutcome | 'cut'> {
  const output = { stdout: createTail(keepBytes), stderr: createTail(keepBytes) }
  const kept = () => ({ stdout: output.stdout.text(), stderr: output.stderr.text() })
  const pod = addressOf({ client, ...context }, name)
  const opened: { at: number | null } = { at: null }
  try {
    const end = await client.exec(
      {
        ...{ pod, command, container: mainContainer },
        onOutput: (stream, bytes) => {
          output[stream].push(bytes)
        },
        onOpen: () => {
          opened.at = performance.now()
        },
      },
      signal,
    )
    if (end.kind !== 'exited') return outcomeOf(end)
    const cut = (['stdout', 'stderr'] as const).filter((stream) => output[stream].isTruncated())
    return {
      kind: 'exited',
      exitCode: end.exitCode,
      ...kept(),
      ...(cut.length === 0 ? {} : { cut }),
    }
  } catch (error) {
    if (!signal.aborted) throw error
    const abortedAt = performance.now()
    const before = kept()
    const { at } = opened
    const { isAnswered, isKilled } = at === null ? untold : await killCommand(client, pod, command)
    // The end of a command is told at once by a node that answers at once: it had not come.
    const ranFor = at === null || !isAnswered ? null : abortedAt - at
    return { kind: 'aborted', stopped: isKilled, ranFor, ...before }
  }
}

function outcomeOf(end: Exclude<ExecEnd, { kind: 'exited' }>): ExecOutcome | 'cut' {
  switch (end.kind) {
    case 'cut':
      return 'cut'
    case 'refused':
      if (isGone(end.refusal.refusal.message) || end.refusal.refusal.status === 404) {
        return { kind: 'container-gone' }
      }
      throw end.refusal
    case 'not-started':
      return isGone(end.message) ? { kind: 'container-gone' } : notStarted(end.message)
  }
}

/** What kubelet and runtimes say of a container that runs no more. */
function isGone(message: string): boolean {
  return /container not found|no running task found|task [0-9a-f]{64} not found|in a completed pod|CONTAINER_EXITED state|cannot exec in a stopped (?:container|state)|container (?:is not running|\S+ is not running|not running)|pod does not exist|is not created or running/i.test(
    message,
  )
}

/** The exit code is what a shell would give: not found, or not to be executed. */
function notStarted(message: string): ExecOutcome {
  const words = message.replace(wrappers, '').replaceAll(/\s+/g, ' ').trim()
  const fault = faultIn(words)
  const isMissing = fault.kind === 'program' && fault.problem === 'not-found'
  return { kind: 'not-started', exitCode: isMissing ? 127 : 126, fault, message: words }
}

/** Each part of the way puts its own words before those of the runtime. */
const wrappers =
  /^(?:Internal error occurred: |error executing command in container: |failed to exec in container: |failed to start exec "[^"]*": |rpc error: code = \w+ desc = )+/

function unheard(program: string): Error {
  return infrastructureError({
    code: 'engine-lost',
    message: `the connection to the cluster ended before anybody told what became of the command ${program}`,
  })
}
