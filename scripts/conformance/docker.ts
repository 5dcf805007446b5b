/** `docker run`: its flags against our table, and what it asks an engine for against the vectors. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { flagLookup } from '../../src/engine/docker/run-options/flags/table.ts'
import { buildInside, newestModule } from './upstream.ts'
import type { Comparison } from './upstream.ts'

type Json = Readonly<Record<string, unknown>>

interface Answer {
  readonly request?: Json
  readonly platform?: string
  readonly error?: string
}

interface Vectors {
  readonly baseDirectory: string
  readonly environment: Readonly<Record<string, string>>
  readonly files: Readonly<Record<string, string>>
  readonly cases: readonly (Answer & { readonly options: readonly string[] })[]
}

export interface UpstreamFlag {
  readonly name: string
  readonly shorthand: string
  /** As docker calls it in its help: `bool`, `list`, `string`, … */
  readonly type: string
}

interface Told {
  readonly flags: readonly UpstreamFlag[]
  readonly answers: readonly Answer[]
}

const fixture = '../../__tests__/engine/docker/run-options/__fixtures__/docker-cli.json'

export function compareDocker(): Comparison {
  const vectors = JSON.parse(readFileSync(new URL(fixture, import.meta.url), 'utf8')) as Vectors
  const upstream = buildInside(
    newestModule('github.com/docker/cli'),
    join(import.meta.dirname, 'docker'),
  )
  try {
    // The base directory is a directory of the program's; in its answers it is spelt as before.
    const inside = (text: string) => text.replaceAll(vectors.baseDirectory, upstream.work)
    const told = upstream.ask({
      environment: vectors.environment,
      files: { ...vectors.files, 'long-line.list': `A=${'x'.repeat(70_000)}\n` },
      cases: [[], ...vectors.cases.map(({ options }) => options.map(inside))],
    })
    const parent = upstream.work.replace(/\/manifest$/, '')
    const { flags, answers } = JSON.parse(
      JSON.stringify(told).replaceAll(parent, vectors.baseDirectory.replace(/\/manifest$/, '')),
      // The program of ours writes it.
    ) as Told
    const [plain = {}, ...rest] = answers
    const answersAbout = vectors.cases.flatMap((vector, index) =>
      differenceOf(vector.options, vector, judged(rest[index] ?? {}, plain.request ?? {})),
    )
    return {
      upstream: `github.com/docker/cli ${upstream.version}`,
      compared: flags.length + rest.length,
      differences: [...compareFlags(flags), ...answersAbout],
    }
  } finally {
    upstream.remove()
  }
}

/** Flags that docker has had since 20.10, and has no longer. */
export function compareFlags(flags: readonly UpstreamFlag[]): readonly string[] {
  const names = new Set(flags.map(({ name }) => name))
  const gone = flagLookup.names.filter((name) => !names.has(name))
  return [
    ...gone.map((name) => `--${name}: docker has it no longer`),
    ...flags.flatMap(({ name, shorthand, type }) => {
      const ours = flagLookup.byName(name)
      if (ours === undefined) return [`--${name} (${type}): our table does not have it`]
      const isBoolean = type === 'bool'
      return [
        ours.isBoolean === isBoolean ? '' : `--${name}: docker takes it as ${type}`,
        // An alias has no letter of its own.
        ours.name !== name || (ours.shorthand ?? '') === shorthand
          ? ''
          : `--${name}: docker's letter is "${shorthand}", ours "${ours.shorthand ?? ''}"`,
      ].filter((difference) => difference !== '')
    }),
  ]
}

/** An answer as the vectors have it. */
function judged(answer: Answer, defaults: Json): Answer {
  const { request } = answer
  if (request === undefined) return answer
  const isAsked = ['Image', 'Cmd'].every((key) => isDeepStrictEqual(request[key], defaults[key]))
  // An option that was taken for the image, or took the image for its value.
  if (!isAsked) return { error: 'it is no option, or has no value' }
  return { ...answer, request: lessDefaults(request, defaults) }
}

function differenceOf(options: readonly string[], then: Answer, now: Answer): readonly string[] {
  const title = JSON.stringify(options).slice(0, 200)
  if (then.error !== undefined || now.error !== undefined) {
    // Words of errors are docker's own affair.
    if ((then.error === undefined) === (now.error === undefined)) return []
    return [
      `${title}: ${now.error === undefined ? 'is accepted now' : `is refused now: ${now.error}`}`,
    ]
  }
  const [before, after] = [comparable(then), comparable(now)]
  if (isDeepStrictEqual(before, after)) return []
  return [`${title}: asks for ${JSON.stringify(after)}, not ${JSON.stringify(before)}`]
}

/** docker keeps variables and binds in a map, so their order is by chance. */
function comparable({ request = {}, platform = '' }: Answer): unknown {
  const { Env, HostConfig, ...rest } = request as {
    readonly Env?: readonly string[]
    readonly HostConfig?: { readonly Binds?: readonly string[] }
  }
  return {
    platform,
    request: {
      ...rest,
      ...(Env === undefined ? {} : { Env: [...Env].sort() }),
      ...(HostConfig === undefined
        ? {}
        : {
            HostConfig: {
              ...HostConfig,
              ...(HostConfig.Binds === undefined ? {} : { Binds: [...HostConfig.Binds].sort() }),
            },
          }),
    },
  }
}

/** A request less what docker asks for without options. */
function lessDefaults(request: Json, defaults: Json): Json {
  const { HostConfig: host, NetworkingConfig: networks, ...rest } = request
  const { SecurityOpt: security, ...asked } = less(objectOf(host), objectOf(defaults['HostConfig']))
  // An empty list and none are the same to an engine; for masked paths they are not.
  const hostConfig = isDeepStrictEqual(security, [])
    ? asked
    : { ...asked, ...(security === undefined ? {} : { SecurityOpt: security }) }
  const endpoints = objectOf(objectOf(withoutZeros(networks))['EndpointsConfig'])
  const plain = objectOf(objectOf(withoutZeros(defaults['NetworkingConfig']))['EndpointsConfig'])
  const wishes = less(endpoints, plain)
  return {
    ...less(rest, defaults),
    ...(Object.keys(hostConfig).length === 0 ? {} : { HostConfig: hostConfig }),
    ...(Object.keys(wishes).length === 0 ? {} : { NetworkingConfig: { EndpointsConfig: wishes } }),
  }
}

function less(given: Json, defaults: Json): Json {
  return Object.fromEntries(
    Object.entries(given).filter(([key, value]) => !isDeepStrictEqual(value, defaults[key])),
  )
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** Go writes every field of a network; what it has no value for is no wish. */
function withoutZeros(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => ![null, '', 0].includes(field as null))
      .map(([key, field]) => [key, withoutZeros(field)]),
  )
}
