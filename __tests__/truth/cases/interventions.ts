import { setTimeout as sleep } from 'node:timers/promises'
import type { Told, TruthCase } from '../support/case.ts'
import type { World } from '../support/world.ts'

/** A check that the container passes seconds after it was disturbed, if it is left alone then. */
const slowExec = {
  checks: [
    {
      name: 'slow',
      probe: {
        exec: { command: ['sh', '-c', 'sleep 1; echo once'] },
        successThreshold: 4,
        failureThreshold: 5,
        periodSeconds: 1,
        timeoutSeconds: 30,
      },
    },
  ],
}
const port = {
  checks: [
    {
      name: 'port',
      probe: {
        tcpSocket: { port: 8080 },
        failureThreshold: 4,
        periodSeconds: 1,
        timeoutSeconds: 4,
      },
    },
  ],
}

/** A command of its own tells that the checks of a container have begun. */
const begun = { name: 'begun', probe: { exec: { command: ['sleep', '3'] }, timeoutSeconds: 9 } }

/** Validates, and does something to the container as soon as its checks have begun. */
async function disturbed(
  world: World,
  fields: Readonly<Record<string, unknown>> & { readonly checks: readonly unknown[] },
  disturb: (id: string) => Promise<unknown>,
): Promise<Told> {
  const label = `truth.${world.directory.replaceAll(/\W/g, '')}`
  const told = world.validate({
    ...fields,
    checks: [...fields.checks, begun],
    dockerRunOptions: ['--label', `${label}=1`],
  })
  const filters = encodeURIComponent(JSON.stringify({ label: [label] }))
  const work = (async () => {
    for (let look = 0; look < 400; look += 1) {
      const found = (await world.ask('GET', `/containers/json?filters=${filters}`)) as readonly {
        readonly Id: string
      }[]
      const [first] = found
      if (first !== undefined && (await runsCommand(world, first.Id)))
        return await disturb(first.Id)
      await sleep(25)
    }
    throw new Error('the container did not run')
  })()
  const [answer] = await Promise.all([told, work])
  return answer
}

/**
 * Whether a command of a check has its process, and none is about to get one: Docker 20.10 freezes for good what
 * it is starting when the container is paused.
 */
async function runsCommand(world: World, id: string): Promise<boolean> {
  // It may be gone again.
  const container = (await world.ask('GET', `/containers/${id}/json`).catch(() => ({}))) as {
    readonly ExecIDs?: readonly string[] | null
  }
  const execs = await Promise.all(
    (container.ExecIDs ?? []).map(
      async (exec) =>
        (await world.ask('GET', `/exec/${exec}/json`).catch(() => ({}))) as {
          readonly Running?: boolean
          readonly Pid?: number
          readonly ExitCode?: number | null
        },
    ),
  )
  const isRunning = ({ Running, Pid = 0 }: (typeof execs)[number]) => Running === true && Pid > 0
  const isStarting = ({ Pid = 0, ExitCode }: (typeof execs)[number]) =>
    Pid === 0 && typeof ExitCode !== 'number'
  return execs.some(isRunning) && !execs.some(isStarting)
}

const ignoresSignals = ['sh', '-c', "trap '' TERM; while :; do sleep 1; done"]

/** What others do to a container is never the image's fault. */
export const disturbances: readonly TruthCase[] = [
  {
    id: 'restarted-by-somebody',
    claim: 'checks never pass over two lives of a container that somebody restarts',
    wanted: { exit: 3, verdict: 'errored', says: /somebody\s+restarted|somebody\s+killed/ },
    containerCanary: { verdict: 'passed', because: 'it does not look at the container again' },
    run: async (world) =>
      await disturbed(world, slowExec, (id) =>
        // Once its first life is over it is removed, even while the engine starts it again.
        world.ask('POST', `/containers/${id}/restart?t=0`).catch(() => null),
      ),
  },
  {
    id: 'paused-by-somebody',
    claim: 'a container that somebody pauses is not blamed on the image',
    wanted: { exit: 3, verdict: 'errored', says: /somebody\s+paused\s+the\s+container/ },
    run: async (world) =>
      await disturbed(world, { ...port, command: ['sleep', '600'] }, (id) =>
        world.ask('POST', `/containers/${id}/pause`),
      ),
  },
  {
    id: 'paused-and-unpaused-by-somebody',
    claim: 'nor is one that somebody paused for a while',
    wanted: { exit: 3, verdict: 'errored', says: /somebody\s+paused\s+the\s+container/ },
    run: async (world) =>
      await disturbed(world, { ...port, command: ['sleep', '600'] }, async (id) => {
        await world.ask('POST', `/containers/${id}/pause`)
        await world.ask('POST', `/containers/${id}/unpause`)
      }),
  },
  {
    id: 'killed-by-somebody',
    claim: 'a container that somebody kills has not failed',
    wanted: { exit: 3, verdict: 'errored', says: /somebody\s+killed\s+the\s+container/ },
    run: async (world) =>
      await disturbed(world, { ...port, command: ignoresSignals }, (id) =>
        world.ask('POST', `/containers/${id}/kill`),
      ),
  },
  {
    id: 'removed-by-somebody',
    claim: 'a container that somebody removes has not failed',
    wanted: {
      exit: 3,
      verdict: 'errored',
      says: /somebody\s+(?:removed|killed|stopped)\s+the\s+container/,
    },
    run: async (world) =>
      await disturbed(world, { ...port, command: ['sleep', '600'] }, (id) =>
        world.ask('DELETE', `/containers/${id}?force=1&v=1`),
      ),
  },
  {
    id: 'ends-by-its-own-signal',
    claim: 'a process that kills itself is the image’s own end',
    wanted: { exit: 1, verdict: 'failed', reason: 'container-exited' },
    run: async (world) =>
      await world.validate({ ...port, command: ['sh', '-c', 'sleep 1; exit 137'] }),
  },
]
