/** What an image says of itself, held against what a check asks for. */
import { environmentOf } from '../engine/image-environment.ts'
import { quote } from '../errors.ts'
import type { ReadableImage } from '../image/readable-image.ts'
import { formatPlatform, parsePlatform } from '../registry/platform.ts'
import type { PatternSearch } from '../text-patterns.ts'
import type { ExpectedPort, ExpectedText, ImageAction } from './action.ts'
import type { Doubt, Shortfall, StaticAnswer } from './answer.ts'
import { compareText } from './expected-text.ts'
import { describeSize } from './size.ts'

/** Linux' own `net.ipv4.ip_unprivileged_port_start`. */
const firstUnprivilegedPort = 1024

/** What is asked for, what there is, and where the manifest asks for it. */
type Path = readonly (string | number)[]
/** `words` is a sentence; null where nothing is wrong. */
type Finding = { readonly path: Path; readonly words: string; readonly isDoubt?: true } | null

export function checkImage(
  action: ImageAction,
  image: Omit<ReadableImage, 'files' | 'close'>,
  search: PatternSearch,
): StaticAnswer {
  const { configuration, labels } = image
  const { entrypoint, cmd, env = [], maxLayers } = action
  const text = (
    path: Path,
    name: string,
    expected: ExpectedText | undefined,
    has: string | null,
  ) => (expected === undefined ? null : textFinding(path, name, compareText(expected, has, search)))
  const instruction: typeof text = (path, name, expected, has) =>
    text(
      path,
      name,
      isNothing(expected) ? { kind: 'exists', exists: false } : expected,
      orNone(has),
    )
  const variables = environmentOf(configuration)
  const findings: readonly Finding[] = [
    entrypoint === undefined ? null : words('entrypoint', entrypoint, configuration.entrypoint),
    cmd === undefined ? null : words('cmd', cmd, configuration.command),
    action.hasCommand === undefined ? null : commandFinding(image),
    instruction(['user'], 'USER', action.user, image.user),
    action.userIsNumeric === undefined ? null : numericUser(image.user),
    ...env.map(({ name, expected }) =>
      text(['env', name], `the variable ${name}`, expected, variables.get(name) ?? null),
    ),
    ...(action.labels ?? []).map(({ name, expected }) =>
      text(['labels', name], `the label ${quote(name)}`, expected, labels.get(name) ?? null),
    ),
    ...portFindings(action, image),
    ...volumeFindings(action, image),
    instruction(['workingDir'], 'WORKDIR', action.workingDir, configuration.workingDirectory),
    instruction(['stopSignal'], 'STOPSIGNAL', action.stopSignal, configuration.stopSignal),
    platformFinding(action, image),
    sizeFinding(action, image),
    maxLayers === undefined ? null : layersFinding(maxLayers, image),
  ]
  return toAnswer(findings, image)
}

function toAnswer(
  findings: readonly Finding[],
  { platform }: Pick<ReadableImage, 'platform'>,
): StaticAnswer {
  const shortfalls: Shortfall[] = []
  const doubts: Doubt[] = []
  for (const finding of findings) {
    if (finding === null) continue
    const { path, words: message, isDoubt = false } = finding
    if (isDoubt) doubts.push({ message, path })
    else shortfalls.push({ code: 'image-property', message, path })
  }
  const found = `the configuration of this image for ${formatPlatform(platform)} is as asked for`
  return { shortfalls, doubts, found }
}

/** An instruction with nothing behind it is one that is not there. */
function orNone(value: string | null): string | null {
  return value === '' ? null : value
}

function isNothing(expected: ExpectedText | undefined): boolean {
  return expected?.kind === 'exactly' && expected.text === ''
}

function textFinding(path: Path, name: string, answer: ReturnType<typeof compareText>): Finding {
  if (answer.kind === 'fits') return null
  const sentence = `${name} ${answer.kind === 'wrong' ? answer.words : `cannot be decided: ${answer.words}`}`
  return answer.kind === 'wrong'
    ? { path, words: sentence }
    : { path, words: sentence, isDoubt: true }
}

const instructions = { entrypoint: 'ENTRYPOINT', cmd: 'CMD' } as const

function words(
  key: keyof typeof instructions,
  wanted: readonly string[],
  has: readonly string[],
): Finding {
  const isSame = wanted.length === has.length && wanted.every((word, at) => word === has[at])
  if (isSame) return null
  return { path: [key], words: `${instructions[key]} is ${list(has)}, not ${list(wanted)}` }
}

/** As a Dockerfile writes it, cut where it becomes too long to read. */
export function list(commandWords: readonly string[]): string {
  const text = JSON.stringify(commandWords)
  return text.length > 200 ? `${text.slice(0, 199).toWellFormed()}…` : text
}

function commandFinding({ configuration }: ReadableFacts): Finding {
  if (configuration.entrypoint.length + configuration.command.length > 0) return null
  const sentence = 'neither ENTRYPOINT nor CMD is set: the image does not say what it runs'
  return { path: ['hasCommand'], words: sentence }
}

/** Kubernetes knows who a process is not only by a number (kubelet, verifyRunAsNonRoot). */
function numericUser(user: string): Finding {
  const [name = ''] = user.split(':', 1)
  const path = ['userIsNumeric']
  const advice = 'runAsNonRoot of Kubernetes asks for a number other than 0'
  if (name === '') return { path, words: `USER is not set, so that it is root: ${advice}` }
  if (!/^\d+$/.test(name)) {
    return { path, words: `USER is ${quote(user)}, whose name stands for any number: ${advice}` }
  }
  return Number(name) === 0 ? { path, words: `USER is ${quote(user)}, root: ${advice}` } : null
}

function portFindings(action: ImageAction, { configuration }: ReadableFacts): Finding[] {
  const has = configuration.exposedPorts
  const isExposed = ({ port, protocol }: ExpectedPort) =>
    has.some((one) => one.port === port && (protocol === null || one.protocol === protocol))
  const exposed = has.map(({ port, protocol }) => `${port}/${protocol}`).join(', ')
  const others = exposed === '' ? 'it exposes no port' : `it exposes ${exposed.slice(0, 200)}`
  return [
    ...(action.exposedPorts ?? []).map((port, at): Finding =>
      isExposed(port)
        ? null
        : {
            path: ['exposedPorts', at],
            words: `the image does not expose ${describePort(port)}: ${others}`,
          },
    ),
    ...(action.notExposedPorts ?? []).map((port, at): Finding =>
      isExposed(port)
        ? {
            path: ['notExposedPorts', at],
            words: `the image exposes ${describePort(port)}, and must not`,
          }
        : null,
    ),
    action.unprivilegedPorts === undefined ? null : privilegedFinding(has),
  ]
}

function privilegedFinding(has: ReadableFacts['configuration']['exposedPorts']): Finding {
  const privileged = has.filter(({ port }) => port < firstUnprivilegedPort).map(describePort)
  if (privileged.length === 0) return null
  const ports = privileged.join(', ').slice(0, 200)
  const sentence = `the image exposes ${ports}: only root may open a port below ${firstUnprivilegedPort}`
  return { path: ['unprivilegedPorts'], words: sentence }
}

type ReadableFacts = Pick<ReadableImage, 'configuration'>

export function describePort({ port, protocol }: ExpectedPort): string {
  return protocol === null ? `${port}` : `${port}/${protocol}`
}

function volumeFindings(action: ImageAction, { configuration }: ReadableFacts): Finding[] {
  const has = new Set(configuration.volumes.map(withoutSlash))
  return [
    ...(action.volumes ?? []).map((path, at): Finding =>
      has.has(withoutSlash(path))
        ? null
        : { path: ['volumes', at], words: `the image has no VOLUME ${quote(path)}` },
    ),
    ...(action.notVolumes ?? []).map((path, at): Finding =>
      has.has(withoutSlash(path))
        ? {
            path: ['notVolumes', at],
            words: `the image has the VOLUME ${quote(path)}, and must not`,
          }
        : null,
    ),
    action.noVolumes === undefined || has.size === 0
      ? null
      : { path: ['noVolumes'], words: `the image has a VOLUME, and must not: ${listed([...has])}` },
  ]
}

function listed(paths: readonly string[]): string {
  return paths.map(quote).join(', ').slice(0, 200).toWellFormed()
}

/** Both name the same directory. */
function withoutSlash(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
}

/** `linux/arm64` asks for any variant, `linux/arm/v7` for that one. */
function platformFinding(
  { platform: written }: ImageAction,
  { platform: has }: Pick<ReadableImage, 'platform'>,
): Finding {
  if (written === undefined) return null
  const wanted = parsePlatform(written, '')
  const isAny = wanted.variant === '' || wanted.variant === has.variant
  if (wanted.os === has.os && wanted.architecture === has.architecture && isAny) return null
  const sentence = `the image is for ${formatPlatform(has)}, not ${formatPlatform(wanted)}`
  return { path: ['platform'], words: sentence }
}

/** Of layers as they are stored, which is what a pull brings; of an engine what it counts itself. */
function sizeFinding(
  { maxSize }: ImageAction,
  { layers, sizeBytes }: Pick<ReadableImage, 'layers' | 'sizeBytes'>,
): Finding {
  if (maxSize === undefined) return null
  const path = ['maxSize']
  const stored = layers.reduce<number | null>(
    (sum, { size }) => (sum === null || size === null ? null : sum + size),
    0,
  )
  const bytes = sizeBytes ?? (layers.length === 0 ? null : stored)
  if (bytes === null) {
    const sentence = 'how large the image is cannot be decided: whoever gave it does not tell'
    return { path, words: sentence, isDoubt: true }
  }
  if (bytes <= maxSize.bytes) return null
  const how = sizeBytes === undefined ? 'its layers take' : 'on the engine it takes'
  return {
    path,
    words: `the image is too large: ${how} ${describeSize(bytes)}, at most ${maxSize.written} are wanted`,
  }
}

function layersFinding(
  most: number,
  { layers, source }: Pick<ReadableImage, 'layers' | 'source'>,
): Finding {
  const path = ['maxLayers']
  if (layers.length === 0 && source === 'engine') {
    const sentence = 'how many layers there are cannot be decided: the engine does not tell'
    return { path, words: sentence, isDoubt: true }
  }
  if (layers.length <= most) return null
  return { path, words: `the image has ${layers.length} layers, at most ${most} are wanted` }
}
