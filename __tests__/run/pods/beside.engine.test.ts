import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { systemClock } from '../../../src/clock.ts'
import type { Report } from '../../../src/model.ts'
import { run } from '../../../src/run.ts'
import type { PodsRequest } from '../../../src/run/request.ts'
import { baseImage, engines, never } from '../../support/engines.ts'
import { emptyRequest } from '../../support/run-request.ts'
import { inTemporaryDirectory, locateOptions, validatorOf } from '../../support/validate-with.ts'

async function judge(
  address: string,
  directory: string,
  objects: readonly unknown[],
  pods: Partial<PodsRequest> = {},
): Promise<Report> {
  const items = { apiVersion: 'v1', kind: 'List', items: objects }
  await writeFile(join(directory, 'pods.json'), JSON.stringify(items))
  return await run(
    {
      ...emptyRequest,
      ...{ directory, engine: locateOptions(address), runId: randomUUID() },
      pods: {
        ...{ files: ['pods.json'], replacements: [], namespace: null, readyTimeout: 20_000 },
        ...{ soak: 0, strictStop: false, withDependencies: [], standIns: {} },
        ...{ minMargin: null, load: 0, cpu: null, isStatic: false },
        ...pods,
      },
    },
    { clock: systemClock, version: '0', onEvent: () => undefined, onSecret: () => undefined },
    never,
  )
}

const workload = (
  name: string,
  container: Readonly<Record<string, unknown>>,
  spec: Readonly<Record<string, unknown>> = {},
) => ({
  ...{ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name } },
  spec: {
    selector: { matchLabels: { app: name } },
    template: {
      metadata: { labels: { app: name } },
      spec: {
        terminationGracePeriodSeconds: 1,
        ...spec,
        containers: [{ name: 'main', image: baseImage, ...container }],
      },
    },
  },
})

const service = (name: string, port: number, targetPort = port) => ({
  ...{ apiVersion: 'v1', kind: 'Service', metadata: { name } },
  spec: { selector: { app: name }, ports: [{ port, targetPort }] },
})

const shell = (script: string) => ({ command: ['sh', '-c', script] })
const often = { periodSeconds: 1, timeoutSeconds: 5 }

const database = workload('db', {
  command: ['nc', '-ll', '-p', '8000', '-e', 'sh', '-c', 'echo data'],
  readinessProbe: { tcpSocket: { port: 8000 }, ...often },
})

const web = (script: string, container = {}, spec = {}) =>
  workload(
    'web',
    {
      ...shell('trap exit TERM; while :; do sleep 1; done'),
      readinessProbe: { exec: shell(script), ...often },
      ...container,
    },
    spec,
  )

const codes = (report: Report) => validatorOf(report).notices.map(({ code }) => code)

describe.each(engines)('on $name', ({ address }) => {
  test('a Pod finds its database by the names of a Service, and itself by its own', async () => {
    await inTemporaryDirectory(async (directory) => {
      const names = ['db', 'db.default', 'db.default.svc', 'db.default.svc.cluster.local']
      const asks = names.map((name) => `[ "$(nc ${name} 8000 </dev/null)" = data ]`)
      const self = `grep -q "^$(hostname -i | cut -d' ' -f1).*[[:space:]]web$" /etc/hosts`
      const report = await judge(
        address,
        directory,
        [
          web([...asks, self].join(' && ')),
          service('web', 80, 8080),
          database,
          service('db', 8000),
        ],
        { withDependencies: ['db'] },
      )
      expect(report.errors).toEqual([])
      expect(report.images.flatMap(({ validators }) => validators)).toMatchObject([
        { name: 'web', verdict: 'passed' },
      ])
      expect(codes(report)).toEqual(['pod-service-port'])
    })
  })

  test('a dependency that does not become ready is no fault of an image', async () => {
    await inTemporaryDirectory(async (directory) => {
      const broken = workload('db', {
        ...shell('echo no licence; exit 3'),
        readinessProbe: { tcpSocket: { port: 8000 } },
      })
      const report = await judge(address, directory, [web('true'), broken, service('db', 8000)], {
        withDependencies: ['db'],
      })
      expect(report.images).toEqual([])
      expect(report.errors).toMatchObject([
        {
          kind: 'input',
          code: 'pod-dependency',
          output: { text: 'no licence\n', truncated: false },
          message: expect.stringMatching(
            /^the dependency db \(Deployment\) did not become ready, so nothing was judged: Ready is False: container main: .*exit code 3/,
          ),
        },
      ])
    })
  })

  test('a Pod that fails when its dependency is gone is no fault of its image', async () => {
    await inTemporaryDirectory(async (directory) => {
      const mortal = workload('db', shell('nc -l -p 8000 -e cat; exit 4'))
      const report = await judge(
        address,
        directory,
        [web('echo end | nc db 8000; false'), mortal, service('db', 8000)],
        { withDependencies: ['db'], readyTimeout: 6000 },
      )
      expect(validatorOf(report).verdict).toBe('errored')
      expect(report.errors).toMatchObject([{ code: 'pod-dependency', kind: 'input' }])
    })
  })

  test('a volume is the files of an image, to read alone', async () => {
    await inTemporaryDirectory(async (directory) => {
      const volumes = [{ name: 'image', image: { reference: baseImage } }]
      const volumeMounts = [
        { name: 'image', mountPath: '/image' },
        { name: 'image', mountPath: '/part', subPath: 'bin' },
      ]
      const script = [
        '[ "$(/image/bin/busybox echo good)" = good ]',
        'cmp /bin/busybox /part/busybox',
        '[ ! -e /image/.dockerenv ]',
        '! touch /image/new 2>/dev/null',
        '! touch /part/new 2>/dev/null',
      ]
      const pod = web(script.join(' && '), { volumeMounts }, { volumes })
      const report = await judge(address, directory, [pod])
      expect(report.errors).toEqual([])
      expect(validatorOf(report)).toMatchObject({ verdict: 'passed', notices: [] })
    })
  })

  test.each([
    ['an image that is not there', { reference: 'canary-test/none:1' }, undefined, 'ErrImage'],
    [
      'a part that it does not have',
      { reference: baseImage },
      'none/at/all',
      'none is not in the image',
    ],
  ])('%s is an error of the manifest, at once', async (_what, image, subPath, words) => {
    await inTemporaryDirectory(async (directory) => {
      const volumes = [{ name: 'image', image }]
      const volumeMounts = [{ name: 'image', mountPath: '/image', subPath }]
      const report = await judge(address, directory, [web('true', { volumeMounts }, { volumes })])
      expect(report.errors).toMatchObject([{ kind: 'input', code: 'pod-stuck' }])
      expect(report.errors[0]?.message).toContain(words)
    })
  })

  test('paths of the node are made where they are missing, and taken away as they were', async () => {
    await inTemporaryDirectory(async (directory) => {
      const paths = { made: join(directory, 'a', 'b'), used: join(directory, 'c') }
      const file = join(directory, 'lock')
      const standIn = join(directory, 'data')
      await mkdir(standIn)
      await writeFile(join(standIn, 'rows'), 'kept')
      const volumes = [
        { name: 'made', hostPath: { path: paths.made, type: 'DirectoryOrCreate' } },
        { name: 'used', hostPath: { path: paths.used } },
        { name: 'lock', hostPath: { path: file, type: 'FileOrCreate' } },
        { name: 'claim', persistentVolumeClaim: { claimName: 'claim' } },
        { name: 'share', nfs: { server: 'example.org', path: '/' } },
      ]
      const script =
        '[ -d /made ] && [ -f /lock ] && echo x > /used/x && [ "$(cat /claim/rows)" = kept ] && echo y > /share/y'
      const report = await judge(
        address,
        directory,
        [
          web(
            script,
            { volumeMounts: volumes.map(({ name }) => ({ name, mountPath: `/${name}` })) },
            { volumes },
          ),
        ],
        { standIns: { claim: 'data' } },
      )
      expect(report.errors).toEqual([])
      expect(validatorOf(report).verdict).toBe('passed')
      const { notices } = validatorOf(report)
      expect(notices.map(({ message }) => message)).toEqual([
        'a volume is empty here, where a cluster may have data: share (nfs)',
      ])
      expect([existsSync(join(directory, 'a')), existsSync(file)]).toEqual([false, false])
      expect(existsSync(join(paths.used, 'x'))).toBe(true)
    })
  })
})
