/** Whole Pods on a real cluster, by the command line: whose fault is what, and that nothing is left. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { cluster } from '../../../support/cluster.ts'

const execute = promisify(execFile)
const namespace = `whole-pods-${process.pid}`
const folder = mkdtempSync(join(tmpdir(), 'whole-pods-'))
const image = cluster.images.base

beforeAll(async () => {
  await execute('kubectl', ['create', 'namespace', namespace])
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await execute('kubectl', ['delete', 'namespace', namespace, '--wait=false'])
})

/** @returns the exit code and the report of the only Pod */
async function judge(manifest: string, ...flags: readonly string[]) {
  const file = join(folder, 'pod.yaml')
  writeFileSync(file, manifest)
  const cli = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', 'src/cli.ts', 'pod']
  const where = ['--engine', 'kubernetes', '--namespace', namespace, '--output', 'json']
  const { code, stdout } = await execute(
    process.execPath,
    [...cli, ...where, '-f', file, ...flags],
    {
      maxBuffer: 64 * 1024 * 1024,
    },
  ).then(
    (ended) => ({ code: 0, stdout: ended.stdout }),
    // What `execFile` rejects with.
    (error: unknown) => error as { readonly code: number; readonly stdout: string },
  )
  // The report is the project's own.
  const report = JSON.parse(stdout) as {
    readonly images: readonly { readonly validators: readonly PodResult[] }[]
  }
  const pod = report.images[0]?.validators[0]
  if (pod === undefined) throw new Error(`there is no Pod in ${stdout}`)
  return { code, pod }
}

interface PodResult {
  readonly verdict: string
  readonly notices: readonly { readonly code: string; readonly message: string }[]
  readonly checks: readonly { readonly name: string; readonly outcome: string }[]
  readonly logs: Readonly<Record<string, readonly { readonly lines: readonly string[] }[]>>
  readonly margins: readonly { readonly factor: number | null }[]
}

const good = `
apiVersion: v1
kind: ConfigMap
metadata: { name: page }
data: { page.txt: hello }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      terminationGracePeriodSeconds: 5
      containers:
        - name: main
          image: ${image}
          command: [sh, -c, 'trap "echo bye; exit 0" TERM; httpd -p 8080 -h /srv; while :; do sleep 0.2; done']
          readinessProbe: { httpGet: { port: 8080, path: /page.txt }, periodSeconds: 1 }
          livenessProbe: { tcpSocket: { port: 8080 }, periodSeconds: 1 }
          volumeMounts: [{ name: srv, mountPath: /srv }]
      volumes: [{ name: srv, configMap: { name: page } }]
`

function podOf(container: string, spec = ''): string {
  return `apiVersion: v1\nkind: Pod\nmetadata: { name: x }\nspec: { ${spec} containers: [{ name: main, ${container} }] }\n`
}

describe('a Pod that a real kubelet runs', () => {
  test('passes with its probes, keeps what it wrote at its end, and leaves nothing', async () => {
    const { code, pod } = await judge(good, '--soak', '3s')
    expect(pod.checks.map(({ name, outcome }) => `${name}: ${outcome}`)).toEqual([
      'becomes ready: passed',
      'stays ready: passed',
      'stops cleanly: passed',
      'main liveness probe: passed',
      'main readiness probe: passed',
    ])
    expect(code).toBe(0)
    expect(pod.logs['main']?.[0]?.lines).toEqual(['bye'])
    expect(pod.margins.every(({ factor }) => factor !== null && factor > 1)).toBe(true)
    const left = await execute('kubectl', ['get', 'pods,configmaps', '-n', namespace, '-o', 'name'])
    expect(left.stdout.trim()).toBe('configmap/kube-root-ca.crt')
  })

  test.each([
    ['crashes', podOf(`image: "${image}", command: [sh, -c, "exit 3"]`), 'failed', 1, null],
    [
      'runs as root where it may not',
      podOf(`image: "${image}", securityContext: { runAsNonRoot: true }`),
      ...(['failed', 1, null] as const),
    ],
    [
      'fits no node',
      podOf(`image: "${image}"`, 'nodeSelector: { no: such },'),
      ...(['errored', 3, 'pod-hindered'] as const),
    ],
    [
      'names a ConfigMap that nobody has',
      podOf(`image: "${image}", envFrom: [{ configMapRef: { name: none } }]`),
      ...(['errored', 2, 'pod-stuck'] as const),
    ],
  ])('%s', async (_what, manifest, verdict, exitCode, problem) => {
    const { code, pod } = await judge(manifest, '--soak', '3s', '--ready-timeout', '8s')
    expect([pod.verdict, code]).toEqual([verdict, exitCode])
    if (problem !== null) expect(pod.notices.map((notice) => notice.code)).toContain(problem)
  })

  test('a liveness probe that can never be carried out is told of, and passes nothing', async () => {
    const probe = 'livenessProbe: { exec: { command: [/nope] }, periodSeconds: 1 }'
    const { pod } = await judge(podOf(`image: "${image}", ${probe}`), '--soak', '4s')
    expect(pod.checks.map(({ name }) => name)).not.toContain('main liveness probe')
    expect(pod.notices.map(({ code }) => code)).toContain('pod-probe-error')
  })
})
