import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { createCredentialSource } from '../../../../src/engine/kubernetes/access/credentials.ts'
import type {
  CredentialPlugin,
  KubeUser,
} from '../../../../src/engine/kubernetes/access/kubeconfig.ts'
import { clusterLimits } from '../../../../src/limits.ts'
import { accessTo } from '../../../support/api-server.ts'
import { inTemporaryDirectory } from '../../../support/made-manifests.ts'

const signal = AbortSignal.timeout(60_000)

const sourceOf = (user: Partial<KubeUser>, now?: () => number) =>
  createCredentialSource(
    accessTo(6443, { token: null, ...user }),
    { PATH: process.env['PATH'] },
    now,
  )

async function withPlugin(
  script: string,
  work: (plugin: CredentialPlugin, directory: string) => Promise<void>,
  more: Partial<CredentialPlugin> = {},
): Promise<void> {
  await inTemporaryDirectory(async (directory) => {
    const command = join(directory, 'plugin')
    writeFileSync(command, `#!/bin/sh\ncd "${directory}"\n${script}\n`)
    chmodSync(command, 0o755)
    const apiVersion = 'client.authentication.k8s.io/v1'
    const plugin = {
      command,
      arguments: [],
      env: [],
      apiVersion,
      installHint: null,
      wantsCluster: false,
    }
    await work({ ...plugin, ...more }, directory)
  })
}

describe('credentials', () => {
  test.each([
    [{ token: 't' }, 'Bearer t'],
    [{ basic: { username: 'u', password: 'p' } }, `Basic ${Buffer.from('u:p').toString('base64')}`],
    [{}, null],
  ] as const)('of %j', async (user, authorization) => {
    expect(await sourceOf(user).current(signal)).toMatchObject({ authorization, certificate: null })
  })

  test('of a file are read each time: others replace it', async () => {
    await inTemporaryDirectory(async (directory) => {
      const tokenFile = join(directory, 'token')
      const source = sourceOf({ tokenFile, token: 'old' })
      for (const token of ['one', 'two']) {
        writeFileSync(tokenFile, `${token}\n`)
        expect((await source.current(signal)).authorization).toBe(`Bearer ${token}`)
      }
    })
  })

  test('of an identity provider count until they expire', async () => {
    const claims = Buffer.from(JSON.stringify({ exp: 1000 })).toString('base64url')
    const provider = { name: 'oidc', config: new Map([['id-token', `h.${claims}.s`]]) }
    const early = sourceOf({ provider }, () => 900_000)
    expect((await early.current(signal)).authorization).toBe(`Bearer h.${claims}.s`)
    await expect(sourceOf({ provider }, () => 1_000_001).current(signal)).rejects.toThrow(
      'has expired',
    )
  })

  test('of a provider that kubectl has given up are refused', async () => {
    const provider = { name: 'gcp', config: new Map<string, string>() }
    await expect(sourceOf({ provider }).current(signal)).rejects.toThrow('auth provider "gcp"')
  })
})

describe('a credential plugin', () => {
  const credential = (status: object) =>
    `echo x >> asked; printf '%s' '${JSON.stringify({ kind: 'ExecCredential', status })}'`

  test('is asked once, and told what it is asked', async () => {
    const script = `printf '%s' "$KUBERNETES_EXEC_INFO" > info; ${credential({ token: 'from-plugin' })}`
    await withPlugin(
      script,
      async (plugin, directory) => {
        const source = sourceOf({ plugin })
        const all = await Promise.all([source.current(signal), source.current(signal)])
        expect(all.map(({ authorization }) => authorization)).toEqual([
          'Bearer from-plugin',
          'Bearer from-plugin',
        ])
        expect(readFileSync(join(directory, 'asked'), 'utf8')).toBe('x\n')
        expect(JSON.parse(readFileSync(join(directory, 'info'), 'utf8'))).toMatchObject({
          kind: 'ExecCredential',
          spec: { interactive: false, cluster: { server: 'http://127.0.0.1:6443/' } },
        })
      },
      { wantsCluster: true },
    )
  })

  test('is asked again before what it gave expires (limit: clusterLimits.renewBefore)', async () => {
    const expirationTimestamp = new Date(1_000_000).toISOString()
    await withPlugin(credential({ token: 't', expirationTimestamp }), async (plugin, directory) => {
      let now = 1_000_000 - clusterLimits.renewBefore - 1
      const source = sourceOf({ plugin }, () => now)
      await source.current(signal)
      await source.current(signal)
      expect(readFileSync(join(directory, 'asked'), 'utf8')).toBe('x\n')
      now += 1
      await source.current(signal)
      expect(readFileSync(join(directory, 'asked'), 'utf8')).toBe('x\nx\n')
    })
  })

  test('may give a certificate', async () => {
    const status = { clientCertificateData: 'CERT', clientKeyData: 'KEY' }
    await withPlugin(credential(status), async (plugin) => {
      expect(await sourceOf({ plugin }).current(signal)).toMatchObject({
        authorization: null,
        certificate: { certificate: 'CERT', key: 'KEY' },
      })
    })
  })

  test.each([
    ['fails', 'echo log in first >&2; exit 1', 'ended with exit code 1: log in first'],
    ['says something else', 'echo hello', 'does not answer with an ExecCredential'],
    ['gives nothing', `printf '{"status":{}}'`, 'gave neither a token nor a certificate'],
  ])('that %s is told so, in its own words at most', async (_what, script, told) => {
    await withPlugin(script, async (plugin) => {
      await expect(sourceOf({ plugin }).current(signal)).rejects.toMatchObject({
        kind: 'infrastructure',
        message: expect.stringContaining(told),
      })
    })
  })

  test('that is not there is told so, with its own hint', async () => {
    await withPlugin(
      '',
      async (plugin) => {
        const missing = { ...plugin, command: '/nonexistent/plugin' }
        const asked = sourceOf({ plugin: missing }).current(signal)
        await expect(asked).rejects.toThrow('is not installed (install it by apt)')
      },
      { installHint: 'install it by apt' },
    )
  })

  test('of another version of the API is not asked', async () => {
    await withPlugin(
      'touch asked',
      async (plugin) => {
        await expect(sourceOf({ plugin }).current(signal)).rejects.toThrow('these are known')
      },
      { apiVersion: 'client.authentication.k8s.io/v1alpha1' },
    )
  })

  test('that writes without end is stopped (limit: clusterLimits.pluginBytes)', async () => {
    await withPlugin('yes', async (plugin) => {
      await expect(sourceOf({ plugin }).current(signal)).rejects.toThrow(
        `wrote more than ${clusterLimits.pluginBytes} bytes`,
      )
    })
  })
})
