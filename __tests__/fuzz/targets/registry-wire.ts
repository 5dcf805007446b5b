import { testPace } from '../../registry/support/client.ts'
import { CanaryError } from '../../../src/errors.ts'
import { createRegistryClient } from '../../../src/registry/client.ts'
import { fetchManifest } from '../../../src/registry/pull.ts'
import { parseDigest } from '../../../src/registry/digest.ts'
import { parseReference } from '../../../src/registry/reference.ts'
import { fetchReferrers } from '../../../src/registry/referrers.ts'
import { secret } from '../../../src/registry/secret.ts'
import { asBytes, asLooseText, demand, never } from '../support/target.ts'
import type { Target } from '../support/target.ts'
import { respond } from './wire.ts'
import type { Answer, Wire } from './wire.ts'

const hex = 'ab'.repeat(32)
const type = 'application/vnd.oci.image.manifest.v1+json'
const config = {
  mediaType: 'application/vnd.oci.image.config.v1+json',
  digest: `sha256:${hex}`,
  size: 2,
}
const manifest = JSON.stringify({ schemaVersion: 2, mediaType: type, config, layers: [] })
const password = 'the-password-of-the-test'

/** Readers of a registry's answers, given a wire to put the answers on. */
export function registryWireTargets(wire: Wire): readonly Target[] {
  const pull = async (answer: Answer) => {
    wire.say(answer)
    const client = newClient(wire.port)
    try {
      const reference = parseReference(`127.0.0.1:${wire.port}/a/b:c`)
      return await fetchManifest(client, reference, never())
    } catch (error) {
      const words = error instanceof CanaryError ? error.message : ''
      demand(!words.includes(password), 'no error tells the password')
      throw error
    } finally {
      client.close()
    }
  }
  const headers = { 'content-type': type }
  return [
    {
      name: 'registry-http',
      seeds: () => [
        respond(manifest, { ...headers, 'docker-content-digest': `sha256:${hex}`.slice(0, 7) }),
        respond('{"errors":[{"code":"DENIED","message":"no"}]}', {}, 403),
        respond('', { location: 'http://127.0.0.1:1/x' }, 307),
        respond('', { 'retry-after': '1' }, 429),
      ],
      runs: 200,
      feed: (input) => pull(() => asBytes(input)),
    },
    {
      name: 'registry-challenge',
      seeds: () => [
        `Bearer realm="http://127.0.0.1:${wire.port}/token",service="x",scope="repository:a/b:pull"`,
        'Basic realm="x"',
      ],
      words: ['Bearer ', 'realm=', 'http://', 'https://', '169.254.169.254', '@', '#', '?', '"'],
      runs: 200,
      feed: (input) => {
        // What no header can hold would break the answer, which is another test's.
        const challenge = asLooseText(input).replaceAll(/[^\t\x20-\x7e]/g, ' ')
        let asked = 0
        return pull((request) => {
          asked += 1
          if (request.startsWith('GET /token')) return respond('{"token":"abc"}')
          return asked > 2
            ? respond(manifest, headers)
            : respond('', { 'www-authenticate': challenge }, 401)
        })
      },
    },
    {
      name: 'registry-token',
      seeds: () => ['{"token":"abc","expires_in":60,"issued_at":"x"}', '{"access_token":"abc"}'],
      words: ['expires_in', '1e999', '-1', '\\r\\n', '"token":'],
      runs: 150,
      feed: (input) => {
        let asked = 0
        return pull((request) => {
          if (request.startsWith('GET /token')) return respond(asBytes(input))
          asked += 1
          const realm = `Bearer realm="http://127.0.0.1:${wire.port}/token"`
          return asked > 1
            ? respond(manifest, headers)
            : respond('', { 'www-authenticate': realm }, 401)
        })
      },
    },
    {
      name: 'registry-referrers',
      seeds: () => [
        JSON.stringify({
          schemaVersion: 2,
          mediaType: 'application/vnd.oci.image.index.v1+json',
          manifests: [{ mediaType: type, digest: `sha256:${hex}`, size: 5, artifactType: 'a/b' }],
        }),
      ],
      words: ['manifests', 'artifactType', 'a/b', '1e99'],
      runs: 150,
      feed: async (input) => {
        const index = { 'content-type': 'application/vnd.oci.image.index.v1+json' }
        wire.say(() => respond(asBytes(input), { ...index, 'oci-filters-applied': 'artifactType' }))
        const client = newClient(wire.port)
        const subject = parseDigest(`sha256:${hex}`)
        try {
          if (subject === null) return
          const reference = parseReference(`127.0.0.1:${wire.port}/a/b:c`)
          for (const one of await fetchReferrers(client, reference, subject, 'a/b', never())) {
            demand(one.artifactType === 'a/b', 'only what was asked for is listed')
          }
        } finally {
          client.close()
        }
      },
    },
  ]
}

function newClient(port: number) {
  return createRegistryClient({
    env: {},
    credentials: () =>
      Promise.resolve({
        type: 'basic',
        username: 'user',
        password: secret(password),
        source: 'the test',
      }),
    certificateAuthority: null,
    certificatesDirectory: '/nonexistent',
    plainHttp: [`127.0.0.1:${port}`],
    tokenHosts: [],
    // Nobody waits between two tries.
    pace: testPace(),
    timeouts: { ...quick },
  })
}

const quick = { responseMs: 1_000, idleMs: 1_000 }
