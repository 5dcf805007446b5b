import { posix } from 'node:path'
import { environmentOf as environmentOfImage } from '../../engine/image-environment.ts'
import { podJoinLimits } from '../../limits.ts'
import type { ProgramPlace } from '../../programs/examination.ts'
import { searchPath } from '../../programs/search.ts'
import { shellCommand } from '../../programs/shell-command.ts'
import { commandOf } from '../content/command.ts'
import { environmentOf } from '../content/environment.ts'
import type { PodFacts } from '../content/facts.ts'
import { containerPath } from '../content/outcome.ts'
import { referencesIn } from './references.ts'
import { isSidecar } from '../pod.ts'
import { objectKey } from '../pod-objects.ts'
import type { FieldPath, Pod, PodContainer } from '../pod.ts'
import type { PodObjects } from '../pod-objects.ts'
import { containerView } from './container-view.ts'
import { unknownPlatform } from './image-facts.ts'
import type { ImageFacts } from './image-facts.ts'
import { seenMounts } from './mounts.ts'

/** A container of a Pod with all that is known of it before it runs. */
export interface ContainerScope {
  readonly pod: Pod
  readonly objects: PodObjects
  readonly container: PodContainer
  readonly path: FieldPath
  readonly role: 'app' | 'init' | 'sidecar'
  /** Null where nothing is known of its image. */
  readonly image: ImageFacts | null
  readonly variables: KnownVariables
  /** Where its processes start. */
  readonly place: ProgramPlace
  readonly command: readonly CommandWord[]
}

export interface KnownVariables {
  /** What `$(NAME)` stands for in the container's command. */
  readonly values: ReadonlyMap<string, string>
  /** Whether there are no others: no ConfigMap or Secret is out of sight. */
  readonly isWhole: boolean
  /** Values that came from Secrets: nothing that holds one is told. */
  readonly secrets: readonly string[]
}

/** A word of a command line as its process is given it, and as it was written. */
export interface CommandWord {
  readonly text: string
  readonly written: string
  readonly path: FieldPath
  /** Whether `text` is what the process is given: no variable in it is out of sight. */
  readonly isKnown: boolean
}

export async function scopeOf(
  pod: Pod,
  container: PodContainer,
  image: ImageFacts | null,
  objects: PodObjects,
): Promise<ContainerScope> {
  const variables = await knownVariables(pod, container, objects)
  const mounts = seenMounts(pod, container, objects, { values: variables.values, anyNode })
  const path = containerPath(pod, container)
  const isInitial = path[1] === 'initContainers'
  const workingDirectory = container.workingDir ?? image?.configuration.workingDirectory ?? '/'
  return {
    ...{ pod, objects, container, path, image, variables },
    role: isInitial ? (isSidecar(container) ? 'sidecar' : 'init') : 'app',
    place: {
      files: containerView(image?.files ?? null, mounts),
      platform: image?.platform ?? unknownPlatform,
      ...processEnvironment(container, image, variables),
      workingDirectory: posix.resolve('/', workingDirectory),
    },
    command: commandWords(container, path, image, variables),
  }
}

async function knownVariables(
  pod: Pod,
  container: PodContainer,
  objects: PodObjects,
): Promise<KnownVariables> {
  const environment = await environmentOf(pod, container, objects, anyNode)
  if (!environment.ok) {
    const literals = container.env.flatMap((variable): [string, string][] =>
      'value' in variable && !variable.value.includes('$') ? [[variable.name, variable.value]] : [],
    )
    return { values: new Map(literals), isWhole: false, secrets: [] }
  }
  const isWhole = container.envFrom.every(({ kind, name }) => {
    const place = kind === 'secret' ? objects.secrets : objects.configMaps
    return place.has(objectKey(pod.namespace, name))
  })
  return { values: environment.values, isWhole, secrets: environment.secrets }
}

/** Of the node nothing is known, and nothing here depends on it. */
export const anyNode: PodFacts = {
  podIP: '10.0.0.1',
  hostIP: '10.0.0.2',
  nodeName: 'node',
  uid: '00000000-0000-4000-8000-000000000000',
  node: { cpu: 1_000, memory: 2 ** 30, ephemeralStorage: 2 ** 30 },
  now: 0,
  readVolumeFile: () => Promise.resolve(null),
}

/** What of a process's environment decides which files it finds. */
const decisive = ['PATH', 'LD_LIBRARY_PATH'] as const

function processEnvironment(
  { env }: PodContainer,
  image: ImageFacts | null,
  { values, isWhole, secrets }: KnownVariables,
): Pick<ProgramPlace, 'environment' | 'unknownVariables'> {
  const ofImage = image === null ? [] : environmentOfImage(image.configuration)
  const environment = new Map([...ofImage, ...values])
  const isUnknown = (name: (typeof decisive)[number]) => {
    if (!values.has(name) && env.some((one) => one.name === name)) return true
    if (holdsSecret(environment.get(name) ?? '', secrets)) return true
    return name === 'PATH'
      ? searchPath({ environment }).length > podJoinLimits.searchDirectories
      : !isWhole && !values.has(name)
  }
  return { environment, unknownVariables: new Set(decisive.filter(isUnknown)) }
}

export function holdsSecret(text: string, secrets: readonly string[]): boolean {
  return secrets.some((secret) => text.includes(secret))
}

/** The whole command line: what the Pod says, and else what the image says. */
function commandWords(
  container: PodContainer,
  path: FieldPath,
  image: ImageFacts | null,
  { values, isWhole }: KnownVariables,
): readonly CommandWord[] {
  const isKnown = (written: string) =>
    isWhole || referencesIn(written).every((name) => values.has(name))
  const expanded = commandOf(container, values)
  const own = (field: 'command' | 'args', texts: readonly string[]): readonly CommandWord[] =>
    container[field].map((written, index) => ({
      ...{ written, text: texts[index] ?? written, isKnown: isKnown(written) },
      path: [...path, field, index],
    }))
  const ofImage = (words: readonly string[]): readonly CommandWord[] =>
    words.map((text) => ({ text, written: text, path: [...path, 'image'], isKnown: true }))
  const args = own('args', expanded.arguments)
  if (container.command.length > 0) {
    return [...own('command', expanded.entrypoint ?? []), ...args]
  }
  const { entrypoint = [], command = [] } = image?.configuration ?? {}
  // Without its ENTRYPOINT nobody knows which program gets the arguments.
  if (image === null) return []
  return [...ofImage(entrypoint), ...(args.length > 0 ? args : ofImage(command))]
}

/** The script in a command, for a shell. */
export function scriptOf(words: readonly CommandWord[]): CommandWord | null {
  const found = shellCommand(words.map(({ text }) => text))
  return found === null ? null : (words[found.script] ?? null)
}
