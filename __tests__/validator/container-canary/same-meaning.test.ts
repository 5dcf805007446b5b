import { describe, expect, test } from '@jest/globals'
import { CanaryError } from '../../../src/errors.ts'
import { lintText } from '../../../src/lint/lint.ts'
import { loadValidators } from '../../../src/validator/load.ts'
import type { Check, Validator } from '../../../src/validator/manifest.ts'
import { readAnswers } from './answers.ts'
import type { UpstreamCheck, UpstreamProbe, UpstreamValidator } from './answers.ts'
import { manifests } from './manifests.ts'

/** Manifests that Container Canary takes, and that are refused here: why that serves people best. */
const refusedHere: Readonly<Record<string, string>> = {
  'numbers where texts are': 'what is meant by 1.10 or 0777 depends on who reads it',
  'true where a text is': 'as with numbers',
  'a number of YAML 1.1 that begins with 0': 'it is 8 there, and 10 to readers of YAML 1.2',
  'a number in base 2': 'it is a text to readers of YAML 1.2',
  'a number with underscores': 'as in base 2',
  'a key twice': 'one of them is lost, and nobody says which',
  'a key that nobody knows': 'a misspelt key would ask nothing, and pass',
  'no kind': 'a file of something else would be read as a manifest',
  'another kind': 'as without kind',
  'no name': 'reports tell manifests apart by it',
  'no check': 'refused there, too, once it is loaded',
  'a probe of two actions': 'there the second asks nothing, and is thought to pass',
  'a probe of none': 'there the check always fails',
  'a fraction of a second': 'there it is cut to 1',
}

/** Manifests that mean more here; `lint --portable` says so. */
const moreHere = [
  ...['two documents', 'HTTPS', 'a port by its name', 'a probe of our own', 'a host of our own'],
  ...['nothing behind the times of a probe', 'a secret', 'a device', 'a file of the image'],
]

const answers = readAnswers()

function upstreamOf(name: string): UpstreamValidator | null {
  const answer = answers[name]
  if (answer === undefined) throw new Error('npm run conformance records what is made of it')
  return answer.validator
}

function load(name: string): readonly Validator[] {
  const text = manifests[name] ?? ''
  const origin = { kind: 'file', file: 'm.yaml', directory: '/' } as const
  return loadValidators([{ origin, text }])
}

/** In words that both have: what may be left out is as if it were written. */
function meaningOf(validator: Validator): unknown {
  const { name, description, documentation, env, ports, volumes, command, options } = validator
  return {
    ...{ name, description, documentation, command },
    env: env.map(({ name: of, value }) => [of, value]),
    ports: ports.map(({ port, protocol }) => `${port}/${protocol}`),
    volumes: volumes.map(({ mountPath, path }) => [mountPath, path ?? '']),
    options: options.map(({ text }) => text),
    checks: validator.checks.map((check) => ({
      ...{ name: check.name, description: check.description },
      ...meaningOfCheck(check),
    })),
  }
}

function meaningOfCheck({ action, timing }: Check): object {
  switch (action.action) {
    case 'exec':
      return { timing, exec: action.command }
    case 'tcpSocket':
      return { timing, tcpSocket: action.port }
    case 'httpGet': {
      const { path, port, httpHeaders, responseHttpHeaders } = action
      return { timing, httpGet: { path, port, httpHeaders, responseHttpHeaders } }
    }
    default:
      throw new Error('Container Canary has no such probe')
  }
}

function upstreamMeaning(upstream: UpstreamValidator): unknown {
  const checks = upstream.Checks ?? []
  const listed = (upstream.Ports ?? []).map(
    ({ port, protocol = '' }) => `${port}/${(protocol || 'tcp').toLowerCase()}`,
  )
  // A port that is asked for is listed here by itself; there nobody reaches it.
  const asked = checks.flatMap(({ Probe: { HTTPGet, TCPSocket } }) => {
    const port = HTTPGet?.Port ?? TCPSocket?.Port
    return port === undefined ? [] : [`${port}/tcp`]
  })
  return {
    ...{ name: upstream.Name, description: upstream.Description },
    ...{ documentation: upstream.Documentation, command: upstream.Command ?? [] },
    env: (upstream.Env ?? []).map(({ name, value = '' }) => [name, value]),
    ports: [...new Set([...listed, ...asked])],
    volumes: (upstream.Volumes ?? []).map(({ MountPath, Path }) => [MountPath, Path]),
    options: upstream.DockerRunOptions ?? [],
    checks: checks.map((check) => ({
      ...{ name: check.Name, description: check.Description },
      ...upstreamMeaningOfCheck(check),
    })),
  }
}

function upstreamMeaningOfCheck({ Probe: probe }: UpstreamCheck): object {
  const timing = {
    initialDelay: probe.InitialDelaySeconds * 1000,
    timeout: probe.TimeoutSeconds * 1000,
    period: probe.PeriodSeconds * 1000,
    successThreshold: probe.SuccessThreshold,
    failureThreshold: probe.FailureThreshold,
  }
  return { timing, ...upstreamAction(probe) }
}

/** In the order in which it looks for them. */
function upstreamAction({ Exec, HTTPGet, TCPSocket }: UpstreamProbe): object {
  if (Exec !== null) return { exec: Exec.command ?? [] }
  if (HTTPGet !== null) {
    const { Path: path, Port: port, HTTPHeaders, ResponseHTTPHeaders } = HTTPGet
    const headers = (list: typeof HTTPHeaders) =>
      (list ?? []).map(({ name, value = '' }) => ({ name, value }))
    const [httpHeaders, responseHttpHeaders] = [HTTPHeaders, ResponseHTTPHeaders].map(headers)
    return { httpGet: { path, port, httpHeaders, responseHttpHeaders } }
  }
  return TCPSocket === null ? {} : { tcpSocket: TCPSocket.Port }
}

const names = Object.keys(manifests)
const same = names.filter((name) => !(name in refusedHere) && !moreHere.includes(name))

test('nothing was recorded of a manifest that is not there any more', () => {
  expect(Object.keys(answers)).toEqual(names)
  expect(names).toEqual(expect.arrayContaining([...Object.keys(refusedHere), ...moreHere]))
})

describe('a manifest of Container Canary means the same here, field by field', () => {
  test.each(same)('%s', (name) => {
    const upstream = upstreamOf(name)
    if (upstream === null) throw new Error('Container Canary refuses it')
    expect(load(name).map(meaningOf)).toEqual([upstreamMeaning(upstream)])
  })

  test.each(same)('%s, and lint --portable has nothing to say of it', async (name) => {
    expect(await portability(name)).toEqual([])
  })
})

async function portability(name: string): Promise<readonly string[]> {
  const { signal } = new AbortController()
  const settings = { directory: '/', portable: true, among: null, signal }
  const found = await lintText({ file: 'm.yaml', text: manifests[name] ?? '' }, settings)
  return found.map(({ code }) => code).filter((code) => code.startsWith('portable-'))
}

describe('what is refused here, and taken there, has its reason', () => {
  test.each(Object.entries(refusedHere))('%s: %s', (name) => {
    expect(upstreamOf(name)).not.toBeNull()
    expect(() => load(name)).toThrow(CanaryError)
  })
})

describe('what means more here is named by lint --portable', () => {
  test.each(moreHere)('%s', async (name) => {
    expect(load(name).length).toBeGreaterThan(0)
    const codes = await portability(name)
    expect(codes).not.toEqual([])
    // What it refuses to read is refused there, and nothing else is.
    if (upstreamOf(name) === null) expect(codes).toContain('portable-refused')
    else if (actionsThere(name)) expect(codes).not.toContain('portable-refused')
  })
})

/** Whether every check has a probe that it knows: it fails one that has none. */
function actionsThere(name: string): boolean {
  return (upstreamOf(name)?.Checks ?? []).every(
    ({ Probe }) => Object.keys(upstreamAction(Probe)).length > 0,
  )
}
