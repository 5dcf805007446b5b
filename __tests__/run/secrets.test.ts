import { expect, test } from '@jest/globals'
import { parseFlags } from '../../src/cli/flags.ts'
import { validateUsage } from '../../src/cli/validate/flags.ts'
import { toRequest } from '../../src/cli/validate/request.ts'
import { noSettings } from '../support/no-settings.ts'
import { secret } from '../../src/registry/secret.ts'
import {
  secretsOfCredential,
  secretsOfCredentials,
  secretsOfManifests,
  secretsOfRequest,
} from '../../src/run/secrets.ts'
import { emptyRequest } from '../support/run-request.ts'
import { validatorOf } from '../support/validators.ts'

test('build arguments are secret by their names, in the words of docs/secrets.md', () => {
  const output = { write: () => undefined, isTerminal: false, width: Infinity }
  const io = {
    ...{ stdout: output, stderr: output, env: {}, cwd: '/' },
    stdin: (async function* () {
      yield* await Promise.resolve<Uint8Array[]>([])
    })(),
    signal: new AbortController().signal,
  }
  const names = ['NPM_TOKEN', 'PGPASSWORD', 'STRIPE_API_KEY', 'MAX_TOKENS', 'PYTHON_VERSION']
  const args = names.map((name) => `--build-arg=${name}=value-of-${name}`)
  const flags = parseFlags(validateUsage, ['--context', '.', ...args])
  const request = toRequest(flags, { registry: () => noSettings, builtInNames: [] }, io)
  expect(secretsOfRequest(request)).toEqual([
    ...['value-of-NPM_TOKEN', 'value-of-PGPASSWORD', 'value-of-STRIPE_API_KEY'],
  ])
})

test('passwords in addresses of manifests, of the compatibility spec and of the engine are secret', () => {
  const addressed = {
    ...emptyRequest,
    validators: ['https://me:of-a-manifest@a.example/m.yaml'],
    compatibility: {
      ...{ spec: 'https://me:of-the-spec@a.example/s.yaml', tags: [], nodeFeatures: [] },
      onUndetermined: 'warn' as const,
    },
    engine: { ...emptyRequest.engine, engine: 'tcp://me:of-the-engine@a.example:2375' },
  }
  const known = secretsOfRequest(addressed)
  for (const password of ['of-a-manifest', 'of-the-spec', 'of-the-engine']) {
    expect(known).toContain(password)
  }
})

test('of a manifest only what it marks is secret', () => {
  const env = [
    { name: 'A', value: 'plain' },
    { name: 'B', value: 'hunter2-hunter2', secret: true },
  ]
  expect(secretsOfManifests([validatorOf({ one: {} }, { env })])).toEqual(['hunter2-hunter2'])
  const own = { exec: { command: ['a'], isolated: true, env } }
  expect(secretsOfManifests([validatorOf({ one: own, two: {} })])).toEqual(['hunter2-hunter2'])
})

test('whatever credentials are made of is secret', () => {
  const source = 'config.json'
  const password = secret('hunter2')
  expect(secretsOfCredential({ type: 'basic', username: 'me', password, source })).toEqual([
    'hunter2',
  ])
  expect(secretsOfCredential({ type: 'access-token', token: secret('t'), source })).toEqual(['t'])
  expect(secretsOfCredential(null)).toEqual([])
  const sent = { serverAddress: 'a', username: 'me', password: 'p' }
  expect(secretsOfCredentials({ ...sent, identityToken: 'i', registryToken: 'r' })).toEqual([
    ...['p', 'i', 'r'],
  ])
  expect(secretsOfCredentials(null)).toEqual([])
})
