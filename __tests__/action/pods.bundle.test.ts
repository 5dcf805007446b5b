import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { baseImage, engines } from '../support/engines.ts'
import { runStep } from '../support/runner.ts'

const manifest = (command: string, probe: string) => `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      terminationGracePeriodSeconds: 1
      containers:
        - name: web
          image: registry.example/web:1
          command: ${command}
          readinessProbe: ${probe}
`
const serving = '[nc, -ll, -p, "8000", -e, cat]'
const probe = (port: string) => `{tcpSocket: {port: ${port}}, periodSeconds: 1, timeoutSeconds: 5}`

let workspace = ''
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'pods-workspace-'))
  writeFileSync(join(workspace, 'good.yaml'), manifest(serving, probe('8000')))
  writeFileSync(join(workspace, 'bad.yaml'), manifest('[sleep, "100"]', probe('8000')))
  writeFileSync(join(workspace, 'unnamed.yaml'), manifest(serving, probe('http')))
})
afterAll(() => {
  rmSync(workspace, { recursive: true, force: true })
})

describe.each(engines.slice(0, 1))('Pods in a step, on $name', ({ address }) => {
  const step = async (pods: string) =>
    await runStep({
      workspace,
      inputs: {
        ...{ image: baseImage, pull: 'never', engine: address, pods },
        ...{ soak: '1s', 'ready-timeout': '5s' },
      },
    })

  test('one that becomes ready passes, with the image in place of its own', async () => {
    const { exitCode, outputs } = await step('good.yaml')
    expect([exitCode, outputs.get('verdict')]).toEqual([0, 'passed'])
    const text = readFileSync(outputs.get('report') ?? '', 'utf8')
    expect(JSON.parse(text)).toMatchObject({
      images: [
        {
          reference: baseImage,
          validators: [
            {
              ...{ kind: 'Pod', name: 'web', container: null },
              containers: [{ name: 'web', state: 'running' }],
              status: { phase: 'Running', containerStatuses: [{ name: 'web', ready: true }] },
            },
          ],
        },
      ],
    })
  })

  test('one that does not fails the step, at the line of its probe', async () => {
    const { exitCode, outputs, log } = await step('bad.yaml')
    expect([exitCode, outputs.get('verdict')]).toEqual([1, 'failed'])
    expect(log).toMatch(/^::error .*file=bad\.yaml,.*line=14/m)
  })

  test('a port that nobody has named is told at its line, and nothing is run', async () => {
    const { outputs, log } = await step('unnamed.yaml')
    expect(outputs.get('verdict')).toBe('errored')
    expect(log).toMatch(/^::error .*file=unnamed\.yaml,.*line=14/m)
    expect(log).toContain('container web declares no port named http')
  })
})
