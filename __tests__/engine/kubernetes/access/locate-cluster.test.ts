import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { locateCluster } from '../../../../src/engine/kubernetes/access/locate-cluster.ts'
import type { ClusterOptions } from '../../../../src/engine/kubernetes/access/locate-cluster.ts'
import { clusterLimits } from '../../../../src/limits.ts'
import { inTemporaryDirectory } from '../../../support/made-manifests.ts'

const options = (
  env: ClusterOptions['env'],
  more: Partial<ClusterOptions> = {},
): ClusterOptions => ({
  ...{ env, home: '/nonexistent', context: null, namespace: null },
  ...more,
})

const config = (context: string, server: string, more: object = {}) =>
  JSON.stringify({
    'current-context': context,
    contexts: [{ name: context, context: { cluster: 'c', user: 'u', namespace: `of-${context}` } }],
    clusters: [{ name: 'c', cluster: { server } }],
    users: [{ name: 'u', user: { token: `token-${context}` } }],
    ...more,
  })

async function inFiles(
  files: Readonly<Record<string, string>>,
  work: (path: (name: string) => string) => void,
): Promise<void> {
  await inTemporaryDirectory((directory) => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(directory, name, '..'), { recursive: true })
      writeFileSync(join(directory, name), text)
    }
    work((name) => join(directory, name))
    return Promise.resolve()
  })
}

describe('a kubeconfig', () => {
  test('leads to its current context', async () => {
    await inFiles({ a: config('one', 'https://10.0.0.1:6443') }, (path) => {
      expect(locateCluster(options({ KUBECONFIG: path('a') }))).toMatchObject({
        server: new URL('https://10.0.0.1:6443'),
        ...{ namespace: 'of-one', isInside: false },
        user: { token: 'token-one' },
        tls: { authority: null, isVerified: true, serverName: null },
      })
    })
  })

  test('is that of the home directory where none is named', async () => {
    await inFiles({ '.kube/config': config('one', 'https://a') }, (path) => {
      expect(locateCluster(options({}, { home: path('.') })).server.host).toBe('a')
    })
  })

  test('of several files: the first that sets something decides, one that is not there is skipped', async () => {
    const files = { a: config('one', 'https://a'), b: config('two', 'https://b') }
    await inFiles(files, (path) => {
      const env = { KUBECONFIG: ['missing', 'a', 'b'].map(path).join(':') }
      expect(locateCluster(options(env)).origin).toContain('the context one of')
      const second = locateCluster(options(env, { context: 'two', namespace: 'mine' }))
      expect(second).toMatchObject({ namespace: 'mine', server: new URL('https://a') })
    })
  })

  test('names files from where it lies, and what it holds itself wins', async () => {
    const more = {
      clusters: [
        {
          name: 'c',
          cluster: {
            ...{ server: 'https://a', 'certificate-authority': 'ca.pem', 'tls-server-name': 'api' },
            'insecure-skip-tls-verify': true,
          },
        },
      ],
      users: [
        {
          name: 'u',
          user: {
            'client-certificate': 'cert.pem',
            'client-key': 'ignored.pem',
            'client-key-data': Buffer.from('the key').toString('base64'),
            exec: { command: './bin/plugin', apiVersion: 'client.authentication.k8s.io/v1' },
          },
        },
      ],
    }
    await inFiles(
      { 'sub/a': config('one', 'https://a', more), 'sub/ca.pem': 'the authority' },
      (path) => {
        const access = locateCluster(options({ KUBECONFIG: path('sub/a') }))
        expect(access.tls).toEqual({
          authority: 'the authority',
          isVerified: false,
          serverName: 'api',
        })
        expect(access.user).toMatchObject({
          certificate: { file: path('sub/cert.pem') },
          key: { data: Buffer.from('the key').toString('base64') },
          plugin: { command: path('sub/bin/plugin') },
        })
      },
    )
  })

  test.each([
    ['has no current context', { 'current-context': '' }, {}, 'has no current context'],
    ['has no such context', {}, { context: 'onne' }, 'has no context onne'],
    [
      'names a cluster that is not there',
      { clusters: [] },
      {},
      'names the cluster c, which is not there',
    ],
    ['names a user that is not there', { users: [] }, {}, 'names the user u, which is not there'],
    ['leads nowhere', { clusters: [{ name: 'c', cluster: {} }] }, {}, 'leads to no address'],
    ['is empty', { contexts: [] }, {}, 'has no context'],
  ])('that %s is told so', async (_what, more, asked, told) => {
    await inFiles({ a: config('one', 'https://a', more) }, (path) => {
      expect(() => locateCluster(options({ KUBECONFIG: path('a') }, asked))).toThrow(told)
    })
  })

  test('is no longer than so (limit: clusterLimits.configurationBytes)', async () => {
    await inFiles({ a: `#${'x'.repeat(clusterLimits.configurationBytes)}` }, (path) => {
      expect(() => locateCluster(options({ KUBECONFIG: path('a') }))).toThrow('is too large')
    })
  })

  test('is made of no more files than so (limit: clusterLimits.configurationFiles)', () => {
    const files = Array.from(
      { length: clusterLimits.configurationFiles + 1 },
      (_, index) => `/f${index}`,
    )
    expect(() => locateCluster(options({ KUBECONFIG: files.join(':') }))).toThrow(
      `KUBECONFIG lists ${files.length} files`,
    )
  })
})

describe('inside of a cluster', () => {
  const env = { KUBERNETES_SERVICE_HOST: 'fd00::1', KUBERNETES_SERVICE_PORT: '443' }
  const account = {
    'account/token': 'secret',
    'account/namespace': 'ci\n',
    'account/ca.crt': 'pem',
  }

  test('the service account of the Pod counts', async () => {
    await inFiles(account, (path) => {
      expect(locateCluster(options(env), path('account'))).toMatchObject({
        server: new URL('https://[fd00::1]:443'),
        ...{ namespace: 'ci', isInside: true },
        tls: { authority: 'pem' },
        user: { tokenFile: path('account/token') },
      })
    })
  })

  test('a kubeconfig wins over it', async () => {
    await inFiles({ ...account, a: config('one', 'https://a') }, (path) => {
      const access = locateCluster(options({ ...env, KUBECONFIG: path('a') }), path('account'))
      expect(access.isInside).toBe(false)
    })
  })

  test('without one, nothing is guessed', () => {
    expect(() => locateCluster(options(env), '/nonexistent')).toThrow('no cluster is configured')
  })
})
