import type { Clock } from '../../src/clock.ts'
import { ContainerRefused } from '../../src/engine/container-refused.ts'
import type { ContainerFault } from '../../src/engine/container-fault.ts'
import type { ContainerRequest } from '../../src/engine/container-request.ts'
import type { ContainerState } from '../../src/engine/container-state.ts'
import type {
  EngineContainers,
  FileChange,
  Intervention,
  LabelledContainer,
  StartOutcome,
} from '../../src/engine/containers.ts'
import type { Engine } from '../../src/engine/engine.ts'
import type { ExecOutcome } from '../../src/engine/exec.ts'
import { scriptedFiles } from './scripted-files.ts'
import type { ScriptedFiles } from './scripted-files.ts'
import type { FoundEngine } from '../../src/engine/find/connect.ts'
import type { Grant } from '../../src/engine/grant.ts'
import { plainImage } from '../../src/engine/images.ts'
import type { EngineImage, ImageConfiguration } from '../../src/engine/images.ts'
import { pretendEngine } from './pretend-engine.ts'
import type { EngineParts } from './pretend-engine.ts'

/** An exit code, all that is known of a command, what goes wrong, or that it does not end. */
export type ExecAnswer = number | ExecOutcome | Error | 'hangs'

/** What becomes of every container of one image. */
export interface ContainerScript {
  /** Of the image; empty for root. */
  readonly user?: string
  readonly configuration?: Partial<ImageConfiguration>
  /** Answers to a command, by its words; the last one repeats. Others end with code 0. */
  readonly exec?: Readonly<Record<string, readonly ExecAnswer[]>>
  /** Milliseconds that a command takes. */
  readonly execTakes?: number
  /** When its process ends; absent: it runs on. */
  readonly ends?: {
    readonly after: number
    readonly exitCode: number
    readonly oomKilled?: boolean
  }
  /** What its process does when it is told to end; absent: it ends at once, with 143. */
  readonly heeds?: { readonly after: number; readonly exitCode: number } | 'never'
  /** What it has written when it ends, by path, such as its last words. */
  readonly writes?: Readonly<Record<string, string>>
  /** Files of the image, by path. */
  readonly files?: Readonly<Record<string, string>>
  /** Of each container that is started from the image, in their order; the last one repeats. */
  readonly lives?: readonly ContainerScript[]
  /** What becomes of a container that was asked for like this; null: as of all others. */
  readonly asked?: (request: ContainerRequest) => ContainerScript | null
  /** Why the engine makes none. */
  readonly refused?: ContainerFault
  readonly create?: Error
  readonly start?: StartOutcome | Error
  /** The engine is lost while the end is waited for. */
  readonly wait?: Error
  readonly logs?: string | Error
  /** What it writes, and when, for who follows its log: milliseconds after its start. */
  readonly prints?:
    readonly { readonly at: number; readonly stdout?: string; readonly stderr?: string }[] | Error
  /** What it has written to its files. */
  readonly changes?: readonly FileChange[]
  readonly interventions?: readonly Intervention[]
  readonly grants?: readonly Grant[]
  /** What others, or the engine, make of its state; null: it is gone. */
  readonly inspect?: (state: ContainerState) => ContainerState | null | Error
  readonly rename?: Error
  readonly remove?: Error
}

export interface EngineScript {
  readonly clock: Clock
  /** Images that are there, by reference; each is known by `sha256:` and its reference. */
  readonly images: Readonly<Record<string, ContainerScript>>
  /** What other runs have left. */
  readonly leftovers?: readonly LabelledContainer[]
  /** Why it does not tell what is on it. */
  readonly list?: Error
  /** What goes wrong at a step, such as `stop c2 30000` or `write c1`; null: nothing. */
  readonly fails?: (step: string) => Error | null
  readonly parts?: EngineParts
}

export interface ScriptedEngine {
  readonly engine: Engine
  /** What it was asked to do, in order, such as `create from app`; ids are `c1`, `c2`, … */
  readonly done: readonly string[]
  readonly requests: readonly ContainerRequest[]
  /** Names of containers that are on it. */
  readonly left: () => readonly string[]
  /** Names of volumes that are on it. */
  readonly volumes: () => readonly string[]
  /** Names of networks that are on it. */
  readonly networks: () => readonly string[]
  /** What lies in its volumes and containers. */
  readonly files: ScriptedFiles
  /** Ends a container from outside, as `docker kill` does. */
  readonly killFromOutside: (id: string) => void
  /** So many containers were on it at once, at most. */
  readonly mostAtOnce: () => number
  readonly isClosed: () => boolean
  /** As a run finds it. */
  readonly find: () => Promise<FoundEngine>
}

interface Container extends LabelledContainer {
  /** Such as `app`. */
  readonly reference: string
  script: ContainerScript
  interventions: readonly Intervention[]
  readonly asked: Map<string, number>
  readonly ended: PromiseWithResolvers<undefined>
  state: ContainerState
}

const created: ContainerState = {
  ...{ id: '', name: '', status: 'created', pid: 0, exitCode: 0, oomKilled: false, error: '' },
  ...{ createdAt: null, startedAt: null, finishedAt: null, network: { kind: 'own' } },
  ...{ runtime: 'runc', addresses: [], published: [], mounts: [] },
}

async function answerTo(
  words: string,
  container: Container | undefined,
  clock: Clock,
  signal: AbortSignal,
): Promise<ExecOutcome> {
  if (container === undefined || !isRunning(container)) return { kind: 'container-gone' }
  const { execTakes = 0 } = container.script
  const answer = nextAnswer(words, container)
  const from = clock.now()
  await (answer === 'hangs' ? untilAborted(signal) : clock.sleep(execTakes, signal))
  if (answer instanceof Error) throw answer
  if (!isRunning(container)) return { kind: 'container-gone' }
  if (answer === 'hangs' || signal.aborted) {
    const ranFor = clock.now() - from
    return { kind: 'aborted', stopped: true, ranFor, stdout: '', stderr: '' }
  }
  return typeof answer === 'number'
    ? { kind: 'exited', exitCode: answer, stdout: '', stderr: '' }
    : answer
}

function nextAnswer(words: string, { script, asked }: Container): ExecAnswer {
  const times = asked.get(words) ?? 0
  asked.set(words, times + 1)
  const answers = script.exec?.[words] ?? []
  return answers[times] ?? answers.at(-1) ?? 0
}

function isRunning({ state }: Container): boolean {
  return state.status === 'running'
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => {
      resolve()
    })
  })
}

/** An engine in memory whose containers live by a script, on a clock. */
export function scriptedEngine(script: EngineScript): ScriptedEngine {
  const { clock } = script
  const containers = new Map<string, Container>()
  for (const { id, name, labels } of script.leftovers ?? []) {
    containers.set(id, {
      ...{ id, name, labels, reference: '', script: {}, asked: new Map<string, number>() },
      interventions: [],
      ended: Promise.withResolvers<undefined>(),
      state: { ...created, id, name, status: 'running' },
    })
  }
  const done: string[] = []
  const requests: ContainerRequest[] = []
  const never = new AbortController().signal
  let count = 0
  let most = 0
  let isClosed = false
  const of = (id: string): Container => {
    const container = containers.get(id)
    if (container === undefined) throw new Error(`there is no container ${id}`)
    return container
  }
  const now = () => clock.date().toISOString()

  const lives = new Map<string, number>()
  const volumes = new Map<string, ReadonlyMap<string, string>>()
  const networks = new Map<string, ReadonlyMap<string, string>>()
  const files = scriptedFiles((id) => script.images[containers.get(id)?.reference ?? '']?.files)
  /** @throws what the script says of a step */
  const step = (words: string) => {
    const failure = script.fails?.(words) ?? null
    if (failure !== null) throw failure
  }
  const tell = (words: string) => {
    done.push(words)
    step(words)
  }

  const end = (container: Container, exitCode: number, oomKilled = false) => {
    if (!isRunning(container)) return
    for (const [path, text] of Object.entries(container.script.writes ?? {})) {
      files.put(container.id, path, text)
    }
    const rest = { pid: 0, exitCode, oomKilled, finishedAt: now() }
    container.state = { ...container.state, status: 'exited', ...rest }
    container.ended.resolve(undefined)
  }
  const endWhenTold = async (container: Container): Promise<void> => {
    const { ends } = container.script
    if (ends === undefined) return
    await clock.sleep(ends.after, never)
    end(container, ends.exitCode, ends.oomKilled)
  }
  /** Its script, by how many of its image were started before. */
  const begin = (container: Container) => {
    const { reference } = container
    const before = lives.get(reference) ?? 0
    lives.set(reference, before + 1)
    const all = container.script.lives ?? []
    container.script = all[before] ?? all.at(-1) ?? container.script
  }

  const all: Omit<EngineContainers, 'limitCpu'> = {
    needsPauseImage: true,
    create: (request) => {
      const reference = request.image.replace(/^sha256:/, '')
      const own = script.images[reference] ?? {}
      const plan = own.asked?.(request) ?? own
      done.push(`create from ${reference}`)
      requests.push(request)
      const failure = script.fails?.(`create from ${reference}`) ?? null
      if (failure !== null) return Promise.reject(failure)
      const { image } = request
      if (plan.refused !== undefined) {
        return Promise.reject(new ContainerRefused(image, plan.refused, 'it says no', {}))
      }
      if (plan.create !== undefined) return Promise.reject(plan.create)
      count += 1
      const id = `c${count}`
      if (request.program !== null) {
        const { path, bytes } = request.program
        const file = { kind: 'file', path: path.slice(1), mode: 0o755, uid: 0, gid: 0 } as const
        files.write(id, '/', [{ ...file, bytes }])
      }
      containers.set(id, {
        ...{ id, name: request.name, labels: new Map(Object.entries(request.labels)) },
        ...{ reference, script: plan, asked: new Map<string, number>(), interventions: [] },
        ended: Promise.withResolvers<undefined>(),
        state: { ...created, id, name: request.name, createdAt: now() },
      })
      files.mount(id, request.mounts)
      most = Math.max(most, containers.size)
      return Promise.resolve({ id, warnings: [] })
    },
    start: (id) => {
      const container = of(id)
      done.push(`start ${id}`)
      const failure = script.fails?.(`start ${id}`) ?? null
      if (failure !== null) return Promise.reject(failure)
      begin(container)
      const { start = { started: true } } = container.script
      if (start instanceof Error) return Promise.reject(start)
      if (start.started) {
        container.state = { ...container.state, status: 'running', pid: 7, startedAt: now() }
        void endWhenTold(container)
      }
      return Promise.resolve(start)
    },
    stop: async (id, graceMs, signal) => {
      tell(`stop ${id} ${graceMs}`)
      const container = containers.get(id)
      if (container === undefined || !isRunning(container)) return
      const { heeds = { after: 0, exitCode: 143 } } = container.script
      const isForced = heeds === 'never' || heeds.after >= graceMs
      await clock.sleep(isForced ? graceMs : heeds.after, signal)
      end(container, isForced ? 137 : heeds.exitCode)
    },
    sendSignal: async (id, name) => {
      tell(`signal ${id} ${name}`)
      const container = containers.get(id)
      if (container === undefined || !isRunning(container)) return
      container.interventions = [...container.interventions, 'killed']
      const { heeds = { after: 0, exitCode: 143 } } = container.script
      if (heeds === 'never') return
      void clock.sleep(heeds.after, never).then(() => {
        end(container, heeds.exitCode)
      })
      await Promise.resolve()
    },
    kill: (id) => {
      tell(`kill ${id}`)
      const container = containers.get(id)
      if (container !== undefined) end(container, 137)
      return Promise.resolve()
    },
    files: {
      write: async (id, directory, entries) => {
        await Promise.resolve()
        step(`write ${id}`)
        files.write(id, directory, entries)
      },
      read: async (id, path, maxBytes) => {
        await Promise.resolve()
        step(`read ${id}`)
        const bytes = files.read(id, path)
        return bytes !== null && bytes.length > maxBytes ? 'too-large' : bytes
      },
      stat: async (id, path) => {
        await Promise.resolve()
        step(`stat ${id}`)
        return files.stat(id, path)
      },
      copy: async (from, to) => {
        await Promise.resolve()
        step(`copy ${from.id} ${to.id}`)
        return 'copied'
      },
      archive: null,
      everything: () => Promise.reject(new Error('nobody was to ask for an archive')),
    },
    inspect: (id) => {
      const failure = script.fails?.(`inspect ${id}`) ?? null
      if (failure !== null) return Promise.reject(failure)
      const container = containers.get(id)
      if (container === undefined) return Promise.resolve(null)
      const { inspect = (state: ContainerState) => state } = container.script
      const told = inspect(container.state)
      return told instanceof Error ? Promise.reject(told) : Promise.resolve(told)
    },
    changes: (id) => Promise.resolve({ changes: of(id).script.changes ?? [], isCut: false }),
    grants: (id) => Promise.resolve(of(id).script.grants ?? []),
    wait: async (id, signal, onWatching) => {
      onWatching()
      const { script: plan, ended } = of(id)
      if (plan.wait !== undefined) throw plan.wait
      await Promise.race([ended.promise, untilAborted(signal)])
      signal.throwIfAborted()
    },
    interventions: ({ id }) => {
      const container = containers.get(id)
      const known = container?.script.interventions ?? []
      return Promise.resolve([...known, ...(container?.interventions ?? [])])
    },
    exec: async (id, { command }, signal) => {
      const words = command.join(' ')
      tell(`exec ${id}: ${words}`)
      return await answerTo(words, containers.get(id), clock, signal)
    },
    followLog: async (id, onOutput, signal) => {
      tell(`follow ${id}`)
      const container = of(id)
      const { prints = [] } = container.script
      if (prints instanceof Error) throw prints
      const from = Date.parse(container.state.startedAt ?? '')
      for (const { at, stdout = '', stderr = '' } of prints) {
        const left = from + at - clock.date().getTime()
        if (isRunning(container)) {
          await Promise.race([clock.sleep(left, signal), container.ended.promise])
        }
        signal.throwIfAborted()
        if (from + at > clock.date().getTime()) return
        if (stdout !== '') onOutput('stdout', Buffer.from(stdout))
        if (stderr !== '') onOutput('stderr', Buffer.from(stderr))
      }
      if (isRunning(container)) await Promise.race([untilAborted(signal), container.ended.promise])
      signal.throwIfAborted()
    },
    logs: (id) => {
      const failure = script.fails?.(`logs ${id}`) ?? null
      if (failure !== null) return Promise.reject(failure)
      const { logs = '' } = of(id).script
      return logs instanceof Error
        ? Promise.reject(logs)
        : Promise.resolve({ text: logs, truncated: false })
    },
    rename: (id, name) => {
      const container = of(id)
      done.push(`rename ${id}`)
      if (container.script.rename !== undefined) return Promise.reject(container.script.rename)
      containers.set(id, { ...container, name })
      return Promise.resolve()
    },
    remove: (id) => {
      done.push(`remove ${id}`)
      const container = containers.get(id)
      const failure = script.fails?.(`remove ${id}`) ?? container?.script.remove ?? null
      if (failure !== null) return Promise.reject(failure)
      if (container !== undefined) end(container, 137)
      containers.delete(id)
      return Promise.resolve()
    },
    list: (labels) => {
      done.push(`list by ${Object.keys(labels).join()}`)
      if (script.list !== undefined) return Promise.reject(script.list)
      const fits = ({ labels: has }: Container) =>
        Object.entries(labels).every(([name, value]) =>
          value === null ? has.has(name) : has.get(name) === value,
        )
      const found = [...containers.values()].filter(fits)
      return Promise.resolve(found.map(({ id, name, labels: has }) => ({ id, name, labels: has })))
    },
  }

  const imageOf = (reference: string): EngineImage => ({
    ...{ id: `sha256:${reference}`, repoDigests: [], isFromRegistry: false },
    ...{ platform: 'linux/amd64', user: script.images[reference]?.user ?? '' },
    configuration: { ...plainImage, ...script.images[reference]?.configuration },
  })
  const pretended = pretendEngine({
    ...script.parts,
    images: {
      find: (name) => {
        const reference = name.replace(/^sha256:/, '')
        return Promise.resolve(reference in script.images ? imageOf(reference) : null)
      },
      ...script.parts?.images,
    },
    containers: { ...all, ...script.parts?.containers },
    volumes: {
      create: async ({ name, labels }, signal) => {
        await Promise.resolve()
        const kind = name.replace(/^canary-[0-9a-f]+-/, '')
        tell(`create volume ${kind}`)
        signal.throwIfAborted()
        volumes.set(name, new Map(Object.entries(labels)))
        return { name, mountpoint: `/volumes/${name}` }
      },
      remove: async (name) => {
        await Promise.resolve()
        tell(`remove volume ${name.replace(/^canary-[0-9a-f]+-/, '')}`)
        volumes.delete(name)
      },
      list: () => Promise.resolve([...volumes].map(([name, labels]) => ({ name, labels }))),
      ...script.parts?.volumes,
    },
    networks: {
      createClosed: async ({ name, labels }) => {
        await Promise.resolve()
        tell('create network')
        networks.set(name, new Map(Object.entries(labels)))
      },
      remove: async (name) => {
        await Promise.resolve()
        tell('remove network')
        networks.delete(name)
      },
      list: () => Promise.resolve([...networks].map(([name, labels]) => ({ name, labels }))),
      ...script.parts?.networks,
    },
  })
  const engine: Engine = {
    ...pretended,
    close: () => {
      isClosed = true
    },
  }
  return {
    engine,
    done,
    requests,
    left: () => [...containers.values()].map(({ name }) => name),
    networks: () => [...networks.keys()],
    volumes: () => [...volumes.keys()],
    files,
    killFromOutside: (id) => {
      const container = of(id)
      container.interventions = ['killed']
      end(container, 137)
    },
    mostAtOnce: () => most,
    isClosed: () => isClosed,
    find: () =>
      Promise.resolve({
        open: () => Promise.resolve(engine),
        leave: () => {
          isClosed = true
        },
      }),
  }
}
