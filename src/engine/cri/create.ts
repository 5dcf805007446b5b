import { mkdir, writeFile } from 'node:fs/promises'
import { CallRefused } from '../../grpc/status.ts'
import { CanaryError, messageOf } from '../../errors.ts'
import { engineLimits } from '../../limits.ts'
import { deviceFailure } from '../device-failure.ts'
import { ContainerRefused } from '../container-refused.ts'
import type { ContainerRequest } from '../container-request.ts'
import type { CreatedContainer } from '../containers.ts'
import { faultIn } from '../runtime-words.ts'
import { containerConfigOf } from './container-config.ts'
import type { CriContext } from './context.ts'
import { makeDirectory, makeOpenDirectory, mountMemory, removeDirectory } from './directories.ts'
import { imageFacts } from './image-facts.ts'
import type { ImageFacts } from './image-facts.ts'
import { plannedMounts } from './mounts.ts'
import type { PlannedMount } from './mounts.ts'
import type { Note } from './note.ts'
import { pauseFile, pausePath, provideProgram } from './pause.ts'
import { partsOf } from './places.ts'
import { boundProcesses, removeGroups } from './process-bound.ts'
import { joinedSandbox, removeSandbox, runSandbox, writeHosts } from './sandboxes.ts'
import type { Sandbox } from './sandboxes.ts'
import { refuseUnsupported } from './unsupported.ts'

const neverAborted = new AbortController().signal

/**
 * A sandbox, and a container in it; the sandbox alone, where others are to join it; or a container in the
 * sandbox of another. What is made is removed where the rest cannot be.
 */
export async function createContainer(
  context: CriContext,
  request: ContainerRequest,
): Promise<CreatedContainer> {
  refuseUnsupported(request)
  context.events.open()
  const { places } = context
  const directory = await makeDirectory(places.containers, request.name, request.labels)
  let own: Sandbox | null = null
  try {
    const mounts = await prepare(request, directory)
    const { unified, parentGroup } = await boundProcesses(request)
    const { network } = request
    const noted = notedOf(request, mounts)
    if (request.purpose === 'hold-namespaces') {
      own = await runSandbox(context, request, { note: noted, directory, parentGroup })
      return { id: own.id, warnings: [] }
    }
    const facts = await imageFacts(context, request.image, neverAborted)
    const stopSignal = request.stopSignal ?? facts.stopSignal
    const note = { ...noted, stopSignal, isStopSignalAsked: stopSignal !== facts.stopSignal }
    if (network.kind === 'of') {
      const sandbox = await joinedSandbox(context, network.container)
      const logPath = `${request.name}.log`
      const id = await createIn(context, sandbox, request, {
        note,
        mounts,
        facts,
        directory,
        logPath,
      })
      return { id, warnings: [] }
    }
    own = await runSandbox(context, request, { note, directory, parentGroup })
    const all = [...mounts, ...(await namesOf(context, request, own, directory, mounts))]
    const plan = { note, mounts: all, facts, directory, logPath: '0.log', unified }
    const id = await createIn(context, own, request, plan)
    return { id, warnings: [] }
  } catch (error) {
    // Why it failed says more than that something is left, which the end of the run finds by its label.
    if (own !== null) await removeSandbox(context, own.id, neverAborted).catch(() => undefined)
    await removeDirectory(places.containers, request.name).catch(() => undefined)
    await removeGroups(request.name).catch(() => undefined)
    throw error
  }
}

function notedOf(request: ContainerRequest, mounts: readonly PlannedMount[]): Note {
  const { name, purpose, network } = request
  return {
    ...{ name, purpose, sandbox: '', stopSignal: '', isStopSignalAsked: false },
    network: network.kind === 'of' ? { container: network.container } : networkOf(request),
    mounts: mounts.map(({ source, target, isReadOnly, isOwn }) => ({
      ...{ source, target, isReadOnly, isOwn },
    })),
  }
}

function networkOf({ network, purpose }: ContainerRequest): 'own' | 'host' {
  return network.kind === 'host' || purpose === 'look-into' ? 'host' : 'own'
}

/** Makes what is to be mounted, and is not there. */
async function prepare(
  request: ContainerRequest,
  directory: string,
): Promise<readonly PlannedMount[]> {
  const parts = partsOf(directory)
  await mkdir(parts.logs, { recursive: true })
  if (typeof request.seccomp === 'object') {
    await writeFile(parts.seccomp, request.seccomp.profile, { mode: 0o600 })
  }
  const mounts = plannedMounts(request, directory)
  for (const { source, make } of mounts) {
    if (make === 'directory') await makeOpenDirectory(source)
    if (typeof make === 'object') await mountMemory(source, make.memory)
  }
  return mounts
}

/** `/etc/hosts`, unless something else is to be there. */
async function namesOf(
  context: CriContext,
  request: ContainerRequest,
  { id: sandbox }: Sandbox,
  directory: string,
  mounts: readonly PlannedMount[],
): Promise<readonly PlannedMount[]> {
  const target = '/etc/hosts'
  const isTaken = mounts.some((mount) => mount.target === target)
  if (request.purpose === 'look-into' || isTaken || request.network.kind === 'host') return []
  await writeHosts(context, request, { sandbox, directory })
  const source = partsOf(directory).hosts
  const propagation = 'PROPAGATION_PRIVATE'
  return [{ source, target, isReadOnly: false, isOwn: true, propagation, make: 'nothing' }]
}

interface CreationPlan {
  readonly note: Note
  readonly mounts: readonly PlannedMount[]
  readonly facts: ImageFacts
  readonly directory: string
  readonly logPath: string
  readonly unified: ReadonlyMap<string, string>
}

async function createIn(
  context: CriContext,
  sandbox: Sandbox,
  request: ContainerRequest,
  { note, mounts, facts, directory, logPath, unified }: CreationPlan,
): Promise<string> {
  const isLookedInto = request.purpose === 'look-into'
  const file = isLookedInto ? pauseFile() : request.program
  const program = file === null ? null : await provideProgram(file, directory)
  const config = containerConfigOf(request, {
    note: { ...note, sandbox: sandbox.id },
    mounts: program === null ? mounts : [...mounts, program],
    confinement: {
      user: userOf(request, facts),
      seccompFile: partsOf(directory).seccomp,
    },
    ...{ logPath, unified },
    program: isLookedInto ? pausePath : null,
  })
  const id = await ask(context, sandbox, request, { config, facts })
  // A runtime shows no files of a container that nothing runs in.
  if (isLookedInto) await startPause(context, id)
  return id
}

/** Where a group alone was asked for, the user is the image's: CRI takes no group without one. */
function userOf({ user, purpose }: ContainerRequest, facts: ImageFacts): string {
  if (purpose === 'look-into') return '0'
  if (user === null) return ''
  return user.startsWith(':') ? `${facts.user}${user}` : user
}

async function ask(
  { client }: CriContext,
  sandbox: Sandbox,
  request: ContainerRequest,
  { config, facts }: { config: ReturnType<typeof containerConfigOf>; facts: ImageFacts },
): Promise<string> {
  const doing = `creating a container from ${request.image}`
  const asking = { doing, deadlineMs: engineLimits.create }
  const asked = { podSandboxId: sandbox.id, config, sandboxConfig: sandbox.config }
  try {
    return (await client.call('CreateContainer', asked, asking, neverAborted)).containerId
  } catch (error) {
    throw error instanceof CallRefused ? createFailure(error, request, facts) : error
  }
}

function createFailure(
  refused: CallRefused,
  request: ContainerRequest,
  { user }: ImageFacts,
): CanaryError {
  const { message: words } = refused
  const failure = deviceFailure(words, 'cri', { cause: refused })
  if (failure !== null) return failure
  const fault = faultIn(words)
  if (fault.kind === 'user') {
    // The runtime's words name nobody.
    const [name = user] = (request.user ?? user).split(':')
    const reason = `the image has no user ${JSON.stringify(name)}: ${words}`
    return new ContainerRefused(request.image, { kind: 'user', name }, reason, { cause: refused })
  }
  if (fault.kind !== 'unknown' && fault.kind !== 'engine') {
    return new ContainerRefused(request.image, fault, words, { cause: refused })
  }
  const message = `the runtime refuses to create a container from ${request.image}: ${words}`
  const kind = refused.status === 'INVALID_ARGUMENT' ? 'input' : 'infrastructure'
  return new CanaryError(kind, { code: 'container-create', message }, { cause: refused })
}

async function startPause({ client }: CriContext, id: string): Promise<void> {
  const doing = 'starting a container to look into'
  try {
    await client.call('StartContainer', { containerId: id }, { doing }, neverAborted)
  } catch (error) {
    const message = `${doing}: ${messageOf(error)}`
    throw new CanaryError('infrastructure', { code: 'container-create', message }, { cause: error })
  }
}
