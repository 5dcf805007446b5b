import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { CanaryError } from '../../src/errors.ts'
import {
  fetchLimits,
  githubLimits,
  manifestLimits,
  probeLimits,
  registryLimits,
} from '../../src/limits.ts'
import { readMemory, writeMemory } from '../../src/github/comment/memory.ts'
import { httpGetAttempt } from '../../src/probe/http-get.ts'
import { readGitHubInputs } from '../../src/action/github-inputs.ts'
import { createRegistryClient } from '../../src/registry/client.ts'
import { fetchManifest } from '../../src/registry/pull.ts'
import { parseReference } from '../../src/registry/reference.ts'
import { fetchText } from '../../src/network/fetch-text.ts'
import { openWire, respond } from '../fuzz/targets/wire.ts'
import type { Answer, Wire } from '../fuzz/targets/wire.ts'
import { direct, never } from '../probe/servers.ts'
import { testPace } from '../registry/support/client.ts'

let wire: Wire
beforeAll(async () => {
  wire = await openWire()
})
afterAll(() => wire.close())

async function codeOf(work: Promise<unknown>): Promise<string> {
  return await work.then(
    () => '',
    (error: unknown) => (error instanceof CanaryError ? error.problems[0].code : String(error)),
  )
}

test('requests of one attempt (limit: probeLimits.requests)', async () => {
  const get = async (redirects: number) => {
    let asked = 0
    wire.say(() => {
      asked += 1
      return asked <= redirects ? respond('', { Location: `/${asked}` }, 302) : respond('')
    })
    const action = {
      action: 'httpGet',
      scheme: 'HTTP',
      host: null,
      port: wire.port,
      path: '/',
      httpHeaders: [],
      responseHttpHeaders: [],
    } as const
    const attempt = httpGetAttempt(action, direct(), 'validator', { userAgent: 'x' })
    const { ok } = await attempt(never())
    return [ok, asked]
  }
  const most = probeLimits.requests
  expect(await get(most - 1)).toEqual([true, most])
  expect(await get(most)).toEqual([false, most])
})

describe('a registry', () => {
  const type = 'application/vnd.oci.image.manifest.v1+json'
  const config = {
    mediaType: 'application/vnd.oci.image.config.v1+json',
    digest: `sha256:${'ab'.repeat(32)}`,
    size: 2,
  }
  const manifest = JSON.stringify({ schemaVersion: 2, mediaType: type, config, layers: [] })
  const pull = async (answer: Answer, timeouts = { responseMs: 2_000, idleMs: 2_000 }) => {
    wire.say(answer)
    const host = `127.0.0.1:${wire.port}`
    const client = createRegistryClient({
      env: {},
      credentials: () => Promise.resolve(null),
      certificateAuthority: null,
      certificatesDirectory: '/nonexistent',
      plainHttp: [host],
      tokenHosts: [],
      pace: testPace(),
      timeouts,
    })
    const reference = parseReference(`${host}/a:b`)
    return await codeOf(fetchManifest(client, reference, never())).finally(client.close)
  }

  test('its manifest (limit: registryLimits.manifestBytes)', async () => {
    const sized = (bytes: number) => () => respond(manifest.padEnd(bytes), { 'content-type': type })
    expect(await pull(sized(registryLimits.manifestBytes))).toBe('')
    expect(await pull(sized(registryLimits.manifestBytes + 1))).toBe('content-too-large')
  })

  test('the words of an error (limit: registryLimits.errorBytes)', async () => {
    const words = '{"errors":[{"code":"DENIED","message":"said so"}]}'
    const told = async (bytes: number) => {
      wire.say(() => respond(words.padEnd(bytes), {}, 403))
      const client = createRegistryClient({
        env: {},
        credentials: () => Promise.resolve(null),
        certificateAuthority: null,
        certificatesDirectory: '/nonexistent',
        plainHttp: [`127.0.0.1:${wire.port}`],
        tokenHosts: [],
      })
      const reference = parseReference(`127.0.0.1:${wire.port}/a:b`)
      return await fetchManifest(client, reference, never())
        .then(
          () => '',
          (error: unknown) => String(error),
        )
        .finally(client.close)
    }
    expect(await told(registryLimits.errorBytes)).toContain('said so')
    expect(await told(registryLimits.errorBytes + 1)).not.toContain('said so')
  })

  test('the answer of its token server (limit: registryLimits.tokenBytes)', async () => {
    const sized = (bytes: number): Answer => {
      let asked = 0
      return (request) => {
        if (request.startsWith('GET /token')) return respond('{"token":"abc"}'.padEnd(bytes))
        asked += 1
        const realm = `Bearer realm="http://127.0.0.1:${wire.port}/token"`
        return asked > 1
          ? respond(manifest, { 'content-type': type })
          : respond('', { 'www-authenticate': realm }, 401)
      }
    }
    expect(await pull(sized(registryLimits.tokenBytes))).toBe('')
    expect(await pull(sized(registryLimits.tokenBytes + 1))).toBe('content-too-large')
  })
})

const rules = { what: 'manifest', maxBytes: manifestLimits.bytes, from: 'anywhere' } as const

test('redirects of a manifest (limit: fetchLimits.redirects)', async () => {
  const fetched = async (redirects: number) => {
    let asked = 0
    wire.say(() => {
      asked += 1
      return asked <= redirects
        ? respond('', { Location: `/${asked}` }, 302)
        : respond('kind: Validator\n', { 'content-type': 'text/yaml' })
    })
    return await codeOf(fetchText(`http://127.0.0.1:${wire.port}/`, rules, never()))
  }
  expect(await fetched(fetchLimits.redirects)).toBe('')
  expect(await fetched(fetchLimits.redirects + 1)).toBe('manifest-fetch')
})

describe('GitHub', () => {
  const memory = {
    runId: 1,
    attempt: 1,
    writtenAt: 1,
    headSha: 'abc',
    verdict: 'passed',
    failed: { fingerprints: [], complete: true },
    errored: { fingerprints: [], complete: true },
    folded: false,
    owner: '',
  } as const

  test('the place of a section (limit: githubLimits.placeCharacters)', () => {
    const most = githubLimits.placeCharacters
    const kept = (length: number) =>
      readMemory(writeMemory({ ...memory, place: 'x'.repeat(length) }))?.place.length
    expect([kept(most), kept(most + 1)]).toEqual([most, most])
  })

  test('the name of a check run (limit: githubLimits.checkRunTitleCharacters)', () => {
    const most = githubLimits.checkRunTitleCharacters
    const named = (length: number) => {
      const values: Readonly<Record<string, string>> = {
        'check-run': 'x'.repeat(length),
        comment: 'off',
      }
      const reader = { getInput: (name: string) => values[name] ?? '', setSecret: () => undefined }
      return readGitHubInputs(reader)?.checkRun?.length
    }
    expect([named(most), named(most + 1)]).toEqual([most, most])
  })
})
