/** From a machine that reaches the API server and no Pod: what a forwarded port proves, and what it does not. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CheckReport, Report } from '../../../src/model.ts'
import { cluster } from '../../support/cluster.ts'
import { kubectl, podsIn } from '../../support/cluster-runs.ts'
import { check, inTemporaryDirectory, manifest } from '../../support/made-manifests.ts'

const namespace = `outside-${process.pid}`
const execute = promisify(execFile)

beforeAll(async () => {
  await kubectl('create', 'namespace', namespace)
})
afterAll(async () => {
  await kubectl('delete', 'namespace', namespace, '--wait=false')
})

/** The command line, in the network outside. */
async function validateOutside(
  { outside }: { readonly outside: NonNullable<typeof cluster.outside> },
  fields: Readonly<Record<string, unknown>>,
  image: string,
): Promise<ReadonlyMap<string, CheckReport>> {
  return await inTemporaryDirectory(async (directory) => {
    const file = join(directory, 'manifest.yaml')
    writeFileSync(file, manifest(fields))
    const reports = join(directory, 'reports')
    const node = [process.execPath, '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON']
    const asked = ['--engine', 'kubernetes', '--namespace', namespace, '--file', file]
    await execute(
      'nsenter',
      [
        ...[`--net=/proc/${outside.pid}/ns/net`, ...node, 'src/cli.ts', 'validate'],
        ...[...asked, '--report-directory', reports, image],
      ],
      { env: { ...process.env, KUBECONFIG: outside.kubeconfig }, timeout: 90_000 },
      // A failed check is an exit code.
    ).catch(() => undefined)
    // Written by the run itself.
    const report = JSON.parse(readFileSync(join(reports, 'report.json'), 'utf8')) as Report
    const checks = report.images.flatMap(({ validators }) =>
      validators.flatMap((one) => one.checks),
    )
    return new Map(checks.map((one) => [one.name, one]))
  })
}

const { outside } = cluster
const only = outside === null ? describe.skip : describe

only('a forwarded port', () => {
  test('passes where the Pod listens for all, and not where it does on loopback only', async () => {
    if (outside === null) return
    const checks = await validateOutside(
      { outside },
      {
        entrypoint: ['/bin/sh', '-c'],
        command: ['/bin/serve http :8080 & /bin/serve http 127.0.0.1:8081 & sleep 300'],
        ports: [8080, 8081, 8082].map((port) => ({ port, protocol: 'TCP' })),
        checks: [
          check('http', { httpGet: { path: '/', port: 8080 }, failureThreshold: 20 }),
          check('tcp', { tcpSocket: { port: 8080 }, failureThreshold: 20, timeoutSeconds: 3 }),
          check('loopback', {
            tcpSocket: { port: 8081 },
            ...{ initialDelaySeconds: 3, timeoutSeconds: 3 },
          }),
          check('nobody', { tcpSocket: { port: 8082 }, timeoutSeconds: 3 }),
        ],
      },
      cluster.images.busybox,
    )
    expect(checks.get('http')).toMatchObject({ outcome: 'passed' })
    expect(checks.get('tcp')).toMatchObject({ outcome: 'passed' })
    expect(checks.get('loopback')).toMatchObject({
      outcome: 'failed',
      reason: { code: 'loopback-only' },
    })
    expect(checks.get('nobody')).toMatchObject({ outcome: 'failed' })
    expect(await podsIn(namespace)).toEqual([])
  })
})
