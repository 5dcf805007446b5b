import { inputError } from '../../../src/errors.ts'
import { readConfig } from '../../../src/image/docker-archive.ts'
import { parseImageSource } from '../../../src/image/source.ts'
import { parseChallenges } from '../../../src/registry/challenge.ts'
import { dockerCredentials } from '../../../src/registry/docker-credentials.ts'
import { parseDigest } from '../../../src/registry/digest.ts'
import { readErrors } from '../../../src/registry/failure.ts'
import { readManifest } from '../../../src/registry/manifest.ts'
import { parsePlatform } from '../../../src/registry/platform.ts'
import { proxiesFromEnvironment } from '../../../src/registry/proxy.ts'
import { checkRealm } from '../../../src/registry/realm.ts'
import {
  formatReference,
  parseReference,
  parseRegistryHost,
} from '../../../src/registry/reference.ts'
import { readRetryAfter } from '../../../src/registry/retry.ts'
import { chooseImage } from '../../../src/registry/select.ts'
import { CanaryError } from '../../../src/errors.ts'
import { inlineData } from '../../../src/registry/content.ts'
import { asBytes, asLooseText, demand, inputName, never } from '../support/target.ts'
import type { Target } from '../support/target.ts'

const digest = `sha256:${'ab'.repeat(32)}`
const origin = { name: inputName, kind: 'infrastructure' } as const
const linux = { os: 'linux', architecture: 'amd64', variant: '', osVersion: '' }

/** What a reader refuses with a CanaryError is refused; anything else goes on to the guard. */
function attempt(read: () => unknown): void {
  try {
    read()
  } catch (error) {
    if (!(error instanceof CanaryError)) throw error
  }
}

export const referenceTarget: Target = {
  name: 'image-reference',
  seeds: () => [
    'alpine',
    'docker.io/library/alpine:3.20',
    `registry.example.com:5000/a/b_c/d-e:v1.0@${digest}`,
    '[::1]:5000/x',
    'docker-archive:a.tar:name:tag',
    'oci-layout:dir:latest',
  ],
  words: [':', '@', '/', 'sha256:', '..', '__', 'localhost', '[::1]'],
  runs: 1_500,
  feed: (input) => {
    const text = asLooseText(input)
    attempt(() => parseRegistryHost(text))
    attempt(() => parseImageSource(text))
    attempt(() => parsePlatform(text, 'amd64'))
    const reference = parseReference(text)
    const written = formatReference(reference)
    demand(formatReference(parseReference(written)) === written, 'a reference is written as read')
  },
}

const manifest = {
  schemaVersion: 2,
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
  artifactType: 'application/x',
  config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest, size: 2, data: 'e30=' },
  layers: [{ mediaType: 'application/vnd.oci.image.layer.v1.tar', digest, size: 3, urls: ['x'] }],
  subject: { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest, size: 5 },
  annotations: { a: 'b' },
}

const index = {
  schemaVersion: 2,
  mediaType: 'application/vnd.oci.image.index.v1+json',
  manifests: [
    {
      mediaType: manifest.mediaType,
      digest,
      size: 7,
      platform: { os: 'linux', architecture: 'arm64', variant: 'v8', 'os.version': '1' },
      annotations: { 'org.opencontainers.image.ref.name': 'x' },
    },
  ],
}

export const registryManifestTarget: Target = {
  name: 'registry-manifest',
  seeds: () => [JSON.stringify(manifest), JSON.stringify(index)],
  words: ['mediaType', 'digest', 'manifests', digest, '1e99', '-1'],
  runs: 800,
  feed: (input) => {
    const bytes = asBytes(input)
    for (const type of [manifest.mediaType, index.mediaType, 'text/html', null]) {
      attempt(() => {
        const read = readManifest(bytes, type, null, origin).manifest
        if (read.type === 'index') chooseImage(read, linux, origin)
        else for (const layer of [read.config, ...read.layers]) inlineData(layer, origin)
      })
    }
    readManifest(bytes, null, null, origin)
  },
}

export const imageConfigTarget: Target = {
  name: 'image-config',
  seeds: () => [
    JSON.stringify({
      os: 'linux',
      architecture: 'amd64',
      config: {},
      rootfs: { type: 'layers', diff_ids: [digest] },
    }),
  ],
  runs: 300,
  feed: (input) => readConfig(asBytes(input), origin),
}

export const challengeTarget: Target = {
  name: 'registry-headers',
  seeds: () => [
    'Bearer realm="https://auth.example.com/token",service="registry",scope="repository:a/b:pull,push"',
    'Basic realm="a \\"quoted\\" realm", Bearer realm=x , error=insufficient_scope',
    'Mon, 23 Nov 2026 10:00:00 GMT',
    'http://user:pass@proxy.example.com:3128',
    digest,
    '120',
  ],
  words: ['Bearer ', 'Basic ', 'realm=', 'service=', 'scope=', '"', '\\"', ',', '=', 'http://'],
  runs: 1_000,
  feed: (input) => {
    const text = asLooseText(input)
    const wait = readRetryAfter(text, 1_800_000_000_000)
    demand(wait === null || (Number.isFinite(wait) && wait >= 0), 'a wait is a time')
    parseDigest(text)
    attempt(() =>
      proxiesFromEnvironment({ HTTPS_PROXY: text, NO_PROXY: text })(new URL('https://a.b/')),
    )
    for (const { scheme, parameters } of parseChallenges(text)) {
      demand(scheme === scheme.toLowerCase(), 'schemes are compared in lower case')
      const realm = parameters.get('realm')
      const api = new URL('https://registry.example.com/v2/')
      if (realm !== undefined) attempt(() => checkRealm(realm, api, true, []))
    }
  },
}

export const registryErrorTarget: Target = {
  name: 'registry-errors',
  seeds: () => [JSON.stringify({ errors: [{ code: 'DENIED', message: 'no', detail: { a: 1 } }] })],
  runs: 400,
  feed: (input) => readErrors(asBytes(input)),
}

const configuration = {
  auths: { 'ghcr.io': { auth: 'dTpw' }, 'https://index.docker.io/v1/': { identitytoken: 'x' } },
  credHelpers: { 'gcr.io': 'gcloud' },
  credsStore: 'desktop',
  HttpHeaders: { a: 'b' },
}

export const credentialsTarget: Target = {
  name: 'docker-config',
  seeds: () => [
    JSON.stringify(configuration),
    JSON.stringify({ auths: { 'ghcr.io': { username: 'u', password: 'p' } } }),
  ],
  words: ['auth', 'registrytoken', 'ghcr.io', 'https://ghcr.io/v2/', 'dTpw'],
  runs: 400,
  feed: async (input) => {
    const text = asLooseText(input)
    if (text === '') throw inputError({ code: 'empty', message: 'no configuration' })
    const source = dockerCredentials({ DOCKER_AUTH_CONFIG: text }, () => Promise.resolve(null))
    for (const registry of ['ghcr.io', 'docker.io', '__proto__', 'constructor']) {
      const found = await source(registry, never())
      demand(found === null || typeof found.type === 'string', 'a credential has a type')
    }
  },
}
