/** Reads an image and runs it once, to find out what a first manifest of it could ask. */
import type { RunningContainer } from '../../container/run.ts'
import { isLoopback } from '../../container/listeners.ts'
import type { Listener } from '../../container/listeners.ts'
import type { ImageFacts, PortFacts, RunningFacts } from '../../init/facts.ts'
import { initLimits } from '../../limits.ts'
import type { ContainerReport } from '../../model.ts'
import { commandsOf } from '../../programs/commands.ts'
import { bareValidator } from './bare-validator.ts'
import { errorOf } from '../one-image.ts'
import type { OneImage } from '../one-image.ts'
import { readFrom } from '../validator-options.ts'
import { answerOf, askOf } from './ports.ts'
import type { Ask } from './ports.ts'

/**
 * @param onEarly what seems to be so before the look is over: told again where it turns out to be otherwise
 * @throws CanaryError for what says nothing of the image
 */
export async function lookAtImage(
  opened: OneImage,
  onEarly: (facts: ImageFacts) => void,
  signal: AbortSignal,
): Promise<ImageFacts> {
  const image = await opened.reading.images.open(readFrom(opened.image))
  const { exposedPorts } = image.configuration
  const exposed = exposedPorts.flatMap(({ port, protocol }) => (protocol === 'tcp' ? [port] : []))
  const [program = null] = (await commandsOf(image)).programs.map(({ name }) => name)
  const base = { image: opened.image.reference, user: image.user, program, exposed }
  const [prepared] = await opened.prepare([bareValidator()], signal)
  if (prepared === undefined) throw new Error('one Validator was prepared')
  const seen: { running: RunningFacts | null } = { running: null }
  const { report, errors } = await prepared.run(
    prepared.validator,
    {
      connects: true,
      change: (request) => ({
        ...request,
        ports: exposed.map((port) => ({ port, protocol: 'tcp' })),
      }),
      afterChecks: async (container, _checks, abort) => {
        const tell = (running: RunningFacts) => {
          onEarly({ ...base, running, end: null })
        }
        seen.running = await lookAtRunning(container, exposed, opened, tell, abort)
      },
    },
    signal,
  )
  if (errors.length > 0) throw errorOf(errors)
  const { running } = seen
  return { ...base, running, end: running === null ? endOf(report.container) : null }
}

function endOf(container: ContainerReport | null): string {
  if (container?.exitCode == null) return 'It did not start'
  const last = container.logs.text.trim().split('\n').at(-1) ?? ''
  const words = last === '' ? '' : ` (its last words: ${last.slice(0, 200)})`
  return `It ended by itself with exit code ${container.exitCode}${words}`
}

/** Null where it has ended meanwhile. */
async function lookAtRunning(
  container: RunningContainer,
  exposed: readonly number[],
  { engine, dependencies }: OneImage,
  onEarly: (running: RunningFacts) => void,
  signal: AbortSignal,
): Promise<RunningFacts | null> {
  const { clock } = dependencies
  const ask = askOf(container, engine, signal)
  const isSilent = await staysSilent(container, exposed, clock, signal)
  const early = isSilent ? await harmlessProgram(ask) : null
  if (early !== null) onEarly({ ...nothingListens, harmless: early })
  const found = await untilQuiet(container, exposed, clock, signal)
  const ports = await answersOf(found.ports, ask)
  const harmless = ports.length > 0 ? null : (early ?? (await harmlessProgram(ask)))
  const running = { ...found, ports, harmless }
  onEarly(running)
  await clock.sleep(container.startedAt + initLimits.settle - clock.now(), signal)
  const state = await engine.containers.inspect(container.id, signal)
  return state?.status === 'running' ? running : null
}

const nothingListens = { readyAfter: 0, ports: [], loopback: [], isSeen: true } as const

/** Those that anybody answers on. */
async function answersOf(ports: readonly number[], ask: Ask): Promise<readonly PortFacts[]> {
  const answers = await Promise.all(ports.map(async (port) => await answerOf(port, ask)))
  return ports.flatMap((port, index): readonly PortFacts[] => {
    const answer = answers[index] ?? null
    return answer === null ? [] : [{ port, answers: answer }]
  })
}

/** A program of the image that ends at once and well; null where there is none. */
async function harmlessProgram(ask: Ask): Promise<string | null> {
  const names = ['true', '/bin/true', '/usr/bin/true']
  const codes = await Promise.all(
    names.map(async (name) => await ask({ action: 'exec', command: [name] })),
  )
  return names.find((_, index) => codes[index] === 'ok') ?? null
}

/** Whether nothing listens yet when it is time to wonder; where nobody sees that, whether anything should. */
export async function staysSilent(
  { sockets, startedAt }: Pick<RunningContainer, 'sockets' | 'startedAt'>,
  exposed: readonly number[],
  clock: OneImage['dependencies']['clock'],
  signal: AbortSignal,
): Promise<boolean> {
  if (sockets === null) return exposed.length === 0
  while (portsOf((await sockets.listeners()) ?? []).length === 0 && !signal.aborted) {
    if (clock.now() >= startedAt + initLimits.silence) return true
    await clock.sleep(initLimits.poll, signal)
  }
  return false
}

type Found = Pick<RunningFacts, 'readyAfter' | 'loopback' | 'isSeen'> & {
  readonly ports: readonly number[]
}

/** Waits until nothing new begins to listen, for as long as anybody who types a command would. */
export async function untilQuiet(
  { sockets, startedAt }: Pick<RunningContainer, 'sockets' | 'startedAt'>,
  exposed: readonly number[],
  clock: OneImage['dependencies']['clock'],
  signal: AbortSignal,
): Promise<Found> {
  const over = startedAt + initLimits.look
  let seen = ''
  let since = clock.now()
  let listeners: readonly Listener[] = []
  while (clock.now() < over && !signal.aborted) {
    listeners = (await sockets?.listeners()) ?? []
    const now = portsOf(listeners).join()
    if (now !== seen) [seen, since] = [now, clock.now()]
    const hasAll = exposed.every((port) => listeners.some((one) => one.port === port))
    const isQuiet = clock.now() - since >= initLimits.quiet
    if (listeners.length > 0 && hasAll && isQuiet) break
    await clock.sleep(initLimits.poll, signal)
  }
  const outward = listeners.filter(({ address }) => !isLoopback(address))
  const all = sockets === null ? exposed : portsOf(outward)
  const ports = all.slice(0, initLimits.ports)
  return {
    ports,
    loopback: portsOf(listeners).filter((port) => !all.includes(port)),
    isSeen: sockets !== null,
    readyAfter: since - startedAt,
  }
}

function portsOf(listeners: readonly Listener[]): readonly number[] {
  return [...new Set(listeners.map(({ port }) => port))].toSorted((one, other) => one - other)
}
