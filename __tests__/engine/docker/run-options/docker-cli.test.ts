import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import type { CreateRequestPart } from '../../../../src/engine/docker/run-options/create-request.ts'
import { cdiDeviceRequest } from '../../../../src/engine/docker/run-options/merge.ts'
import {
  parseRunOptions,
  RunOptionError,
} from '../../../../src/engine/docker/run-options/run-options.ts'
import { deliberateDifferences } from './deliberate-differences.ts'

type Json = Readonly<Record<string, unknown>>

interface Recorded {
  readonly options: readonly string[]
  readonly request?: Json
  readonly platform?: string
  readonly error?: string
}

interface Facts {
  readonly baseDirectory: string
  readonly environment: Readonly<Record<string, string>>
  readonly files: Readonly<Record<string, string>>
  readonly defaults: Json & { readonly HostConfig: Json }
  readonly cases: readonly Recorded[]
}

const facts = JSON.parse(
  readFileSync(new URL('__fixtures__/docker-cli.json', import.meta.url), 'utf8'),
) as Facts

const files = new Map(
  Object.entries({ ...facts.files, 'long-line.list': `A=${'x'.repeat(70_000)}\n` }).map(
    ([name, text]) => [posix.join(facts.baseDirectory, name), text],
  ),
)

const context = {
  env: facts.environment,
  baseDirectory: facts.baseDirectory,
  readFile: (path: string) => {
    const text = files.get(path)
    if (text === undefined) throw new Error('no such file')
    return text
  },
}

/** What docker would be asked for, in the shape of the facts: less what it is always asked for. */
function ask(options: readonly string[]): Json {
  const parsed = parseRunOptions(options, context)
  const { HostConfig: host = {}, ...config } = parsed.request
  const requests = [
    ...(host.DeviceRequests ?? []),
    ...(parsed.cdiDevices.length === 0
      ? []
      : [cdiDeviceRequest(parsed.cdiDevices.map(({ name }) => name))]),
  ]
  const env = [...parsed.fileEnv, ...(config.Env ?? [])]
  const request = {
    ...config,
    ...(env.length === 0 ? {} : { Env: env }),
    HostConfig: less(
      { ...host, ...(requests.length === 0 ? {} : { DeviceRequests: requests }) },
      facts.defaults.HostConfig,
    ),
  }
  return comparable({
    request: less(request, { ...facts.defaults, HostConfig: {} }),
    ...(parsed.platform === null ? {} : { platform: parsed.platform }),
  })
}

function less(given: object, defaults: Json): Json {
  return Object.fromEntries(
    Object.entries(given).filter(
      ([key, value]) => !isDeepStrictEqual(plain(value), plain(defaults[key])),
    ),
  )
}

/** docker keeps variables and binds in a map, so their order is by chance. */
function comparable(answer: { readonly request: CreateRequestPart | Json }): Json {
  const copy = plain(answer) as {
    request: { Env?: string[]; HostConfig?: { Binds?: string[] } }
  }
  copy.request.Env?.sort()
  copy.request.HostConfig?.Binds?.sort()
  return copy
}

function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value))
}

const show = (options: readonly string[]): string => JSON.stringify(options).slice(0, 120)
const differs = new Map(
  deliberateDifferences.map((entry) => [JSON.stringify(entry.options), entry]),
)
const same = facts.cases.filter(({ options }) => !differs.has(JSON.stringify(options)))
const accepted = same.filter(({ error }) => error === undefined)
const refused = same.filter(({ error }) => error !== undefined)

describe('what docker accepts', () => {
  test.each(accepted.map((recorded) => [show(recorded.options), recorded] as const))(
    '%s asks for the same',
    (_name, { options, request = {}, platform }) => {
      const wanted = { request, ...(platform === undefined ? {} : { platform }) }
      expect(ask(options)).toEqual(comparable(wanted))
    },
  )
})

describe('what docker refuses', () => {
  test.each(refused.map((recorded) => [show(recorded.options), recorded] as const))(
    '%s is refused, and its token is named',
    (_name, { options }) => {
      const problems = refusal(options)
      for (const { token } of problems) expect(options[token]).toBeDefined()
      expect(problems.length).toBeGreaterThan(0)
    },
  )
})

describe('where we differ from docker on purpose', () => {
  test.each(deliberateDifferences.map((entry) => [show(entry.options), entry] as const))(
    '%s',
    (_name, { options, becomes, token }) => {
      expect(facts.cases.some((recorded) => isDeepStrictEqual(recorded.options, options))).toBe(
        true,
      )
      if (becomes === null) expect(refusal(options)[0].token).toBe(token)
      else expect(ask(options)).toEqual(becomes)
    },
  )
})

function refusal(options: readonly string[]) {
  try {
    parseRunOptions(options, context)
  } catch (error) {
    if (error instanceof RunOptionError) return error.problems
    throw error
  }
  throw new Error('nothing was refused')
}
