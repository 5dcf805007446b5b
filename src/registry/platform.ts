import { inputError } from '../errors.ts'
import { asObject, stringMember } from './json.ts'

/** What an image was made for, in the words of the OCI image specification. */
export interface Platform {
  /** Such as `linux`. */
  readonly os: string
  /** Such as `amd64`. */
  readonly architecture: string
  /** Such as `v8`; empty where there is none. */
  readonly variant: string
  /** Windows only; empty where there is none. */
  readonly osVersion: string
}

/** Names that others have for an architecture, and that of images for it. */
export const otherArchitectureNames: ReadonlyMap<string, string> = new Map([
  ['x86_64', 'amd64'],
  ['x86-64', 'amd64'],
  ['x64', 'amd64'],
  ['aarch64', 'arm64'],
  ['armhf', 'arm'],
  ['armel', 'arm'],
  ['i386', '386'],
  ['i686', '386'],
  ['ia32', '386'],
  ['ppc64el', 'ppc64le'],
])

/** Variants that run each other's images, the newest first (as containerd orders them). */
const variantOrder: ReadonlyMap<string, readonly string[]> = new Map([
  ['amd64', ['v4', 'v3', 'v2', 'v1']],
  ['arm64', ['v9', 'v8']],
  ['arm', ['v8', 'v7', 'v6', 'v5']],
])

/** What an image means that names an architecture and no variant. */
const defaultVariants: ReadonlyMap<string, string> = new Map([
  ['amd64', 'v1'],
  ['arm64', 'v8'],
  ['arm', 'v7'],
])

/**
 * Reads `os[/architecture[/variant]][:osVersion]`.
 *
 * @param hostArchitecture used when only the system is named
 * @throws CanaryError (input) for anything else
 */
export function parsePlatform(text: string, hostArchitecture: string): Platform {
  const colon = text.indexOf(':')
  const osVersion = colon === -1 ? '' : text.slice(colon + 1)
  const parts = (colon === -1 ? text : text.slice(0, colon)).split('/')
  const [os, architecture = hostArchitecture, variant = ''] = parts
  const words = parts.every((part) => /^[A-Za-z0-9_.-]+$/.test(part))
  if (os === undefined || !words || parts.length > 3) {
    throw inputError({
      code: 'platform',
      message: `"${text.slice(0, 100)}" is not a platform`,
      hint: 'write it as os/architecture[/variant], such as linux/arm64',
    })
  }
  return normalizePlatform({ os, architecture, variant, osVersion })
}

/** The architecture that this process runs on, in the words of images. */
export function hostArchitecture(nodeArchitecture: string = process.arch): string {
  if (nodeArchitecture === 'ppc64') return 'ppc64le'
  return otherArchitectureNames.get(nodeArchitecture) ?? nodeArchitecture
}

/** @returns null when `value` is no platform of a descriptor or an image configuration */
export function readPlatform(value: unknown): Platform | null {
  const object = asObject(value)
  if (object === null) return null
  const os = stringMember(object, 'os')
  const architecture = stringMember(object, 'architecture')
  if (os === null || os === '' || architecture === null || architecture === '') return null
  return normalizePlatform({
    os,
    architecture,
    variant: stringMember(object, 'variant') ?? '',
    osVersion: stringMember(object, 'os.version') ?? '',
  })
}

/** One spelling for each platform: names in lower case, and no variant where it says nothing. */
function normalizePlatform(platform: Platform): Platform {
  const lower = platform.architecture.toLowerCase()
  const architecture = otherArchitectureNames.get(lower) ?? lower
  const variant = platform.variant.toLowerCase()
  const withLetter = /^[0-9]+$/.test(variant) ? `v${variant}` : variant
  return {
    os: platform.os.toLowerCase(),
    architecture,
    variant:
      architecture !== 'arm' && defaultVariants.get(architecture) === withLetter ? '' : withLetter,
    osVersion: platform.osVersion,
  }
}

/** Such as `linux/arm/v7`. */
export function formatPlatform(platform: Platform): string {
  const variant = platform.variant === '' ? '' : `/${platform.variant}`
  return `${platform.os}/${platform.architecture}${variant}`
}

/**
 * The candidate that suits `wanted` best: the same variant, else the newest older one that a
 * machine of the wanted variant runs, in the order of the list where they are equal.
 *
 * @returns the index into `candidates`, or -1 when none suits
 */
export function choosePlatform(wanted: Platform, candidates: readonly (Platform | null)[]): number {
  let best = -1
  let bestRank = Number.POSITIVE_INFINITY
  for (const [index, candidate] of candidates.entries()) {
    const rank = candidate === null ? Number.POSITIVE_INFINITY : rankOf(wanted, candidate)
    if (rank >= bestRank) continue
    best = index
    bestRank = rank
  }
  return best
}

/** True when an image of platform `offered` is what `wanted` asks for. */
export function suitsPlatform(wanted: Platform, offered: Platform): boolean {
  return rankOf(wanted, offered) !== Number.POSITIVE_INFINITY
}

/** 0 for the same; larger for older variants; infinite for what does not fit. */
function rankOf(wanted: Platform, offered: Platform): number {
  const no = Number.POSITIVE_INFINITY
  if (wanted.os !== offered.os || wanted.architecture !== offered.architecture) return no
  if (wanted.osVersion !== '' && wanted.osVersion !== offered.osVersion) return no
  const order = variantOrder.get(wanted.architecture) ?? []
  const first = order.indexOf(effectiveVariant(wanted))
  const found = order.indexOf(effectiveVariant(offered))
  if (first === -1 || found === -1) return wanted.variant === offered.variant ? 0 : no
  return found < first ? no : found - first
}

function effectiveVariant(platform: Platform): string {
  return platform.variant === ''
    ? (defaultVariants.get(platform.architecture) ?? '')
    : platform.variant
}
