import { describe, expect, test } from '@jest/globals'
import { engines } from '../support/engines.ts'
import { onNotebook } from './support/notebook.ts'
import { buildAndValidate, outcomesOf, stdoutOf } from './support/validate.ts'
import type { Validation } from './support/validate.ts'

const open = "--ServerApp.token='' --ServerApp.password=''"

const [docker] = engines
const address = docker?.address ?? ''

async function onDocker(manifest: string, lines: readonly string[]): Promise<Validation> {
  return await buildAndValidate({ address, manifest, context: await onNotebook(address, lines) })
}

describe("Debian's JupyterLab server", () => {
  test("fits Binder, JupyterLab's front end left out", async () => {
    const { exitCode, report } = await onDocker('binder', [])
    expect(outcomesOf(report)).toEqual({
      ...{ notebook: 'passed', jupyterlab: 'passed', uid: 'passed', home: 'passed' },
      ...{ http: 'passed', token: 'passed', jupyterhub: 'program-broken' },
    })
    expect(exitCode).toBe(0)
  })

  test('as another user, does not fit Binder', async () => {
    const lines = ['ENV HOME=/home/jupyter', 'USER jupyter']
    const { exitCode, report } = await onDocker('binder', lines)
    expect(outcomesOf(report)).toEqual({
      ...{ notebook: 'passed', jupyterlab: 'passed', uid: 'exit-code', home: 'passed' },
      ...{ http: 'passed', token: 'passed', jupyterhub: 'program-broken' },
    })
    expect(exitCode).toBe(1)
  })

  test('on port 8080 as jupyter, fits Vertex AI Workbench', async () => {
    const { exitCode, report } = await onDocker('vertex-ai-workbench', [
      'ENV HOME=/home/jupyter',
      'USER jupyter',
      `CMD jupyter lab --ip=0.0.0.0 --port=8080 --no-browser ${open}`,
    ])
    expect(outcomesOf(report)).toEqual({ user: 'passed', home: 'passed', http: 'passed' })
    expect(exitCode).toBe(0)
  })

  test('on port 8888 as jovyan, does not fit Vertex AI Workbench', async () => {
    const { exitCode, report } = await onDocker('vertex-ai-workbench', [
      `CMD jupyter lab --ip=0.0.0.0 --port=8888 --no-browser ${open}`,
    ])
    expect(outcomesOf(report)).toEqual({
      user: 'exit-code',
      home: 'exit-code',
      http: 'connection-refused',
    })
    expect(exitCode).toBe(1)
  })
})

describe('a notebook that Kubeflow could not use', () => {
  const start = `--ip=0.0.0.0 --port=8888 --no-browser --ServerApp.token='' --ServerApp.password=''`

  test('fails each check for a reason of its own', async () => {
    // Both wait for their thirty attempts: side by side.
    const [careless, bare] = await Promise.all([
      onDocker('kubeflow', [
        'USER root',
        'ENV HOME=/root',
        `CMD jupyter lab --allow-root ${start}`,
      ]),
      onDocker('kubeflow', [
        `CMD jupyter server ${start} --ServerApp.base_url="$NB_PREFIX" --ServerApp.default_url=/api`,
      ]),
    ])
    expect(outcomesOf(careless.report)).toEqual({
      user: 'image-property',
      uid: 'passed',
      home: 'exit-code',
      http: 'status',
      NB_PREFIX: 'status',
      'allow-origin-all': 'status',
    })
    expect(stdoutOf(careless.report, 'home')).toBe('/root\n')
    expect(outcomesOf(bare.report)).toEqual({
      user: 'passed',
      uid: 'passed',
      home: 'passed',
      http: 'passed',
      NB_PREFIX: 'status',
      'allow-origin-all': 'header-missing',
    })
    expect([careless.exitCode, bare.exitCode]).toEqual([1, 1])
  })
})
