import { describe, expect, test } from '@jest/globals'
import { engines } from '../support/engines.ts'
import { exampleOnNotebook, onNotebook } from './support/notebook.ts'
import { buildAndValidate, outcomesOf } from './support/validate.ts'
import type { Validation } from './support/validate.ts'

const open = "--ServerApp.token='' --ServerApp.password=''"

async function onEngine(
  address: string,
  manifest: string,
  lines: readonly string[],
): Promise<Validation> {
  return await buildAndValidate({ address, manifest, context: await onNotebook(address, lines) })
}

describe.each(engines)("Debian's JupyterLab server on $name", ({ address }) => {
  test('started as the Kubeflow example does, is a notebook for Kubeflow', async () => {
    const context = await exampleOnNotebook(address, 'examples/kubeflow/Dockerfile')
    const { exitCode, report } = await buildAndValidate({ address, manifest: 'kubeflow', context })
    expect(outcomesOf(report)).toEqual({
      user: 'passed',
      uid: 'passed',
      home: 'passed',
      http: 'passed',
      NB_PREFIX: 'passed',
      'allow-origin-all': 'passed',
    })
    expect(exitCode).toBe(0)
  })

  test('as root and ignoring NB_PREFIX, fails all six checks', async () => {
    const { exitCode, report } = await onEngine(address, 'kubeflow', [
      'USER root',
      'ENV HOME=/root',
      `CMD jupyter lab --allow-root --ip=0.0.0.0 --port=8888 --no-browser ${open}`,
    ])
    expect(outcomesOf(report)).toEqual({
      user: 'exit-code',
      uid: 'exit-code',
      home: 'exit-code',
      http: 'status',
      NB_PREFIX: 'status',
      'allow-origin-all': 'status',
    })
    expect(exitCode).toBe(1)
  })
})

const [docker] = engines
const address = docker?.address ?? ''

describe("Debian's Jupyter", () => {
  test('without JupyterLab and with one origin, is told from one that Kubeflow can use', async () => {
    const { exitCode, report } = await onEngine(address, 'kubeflow', [
      `CMD jupyter server --ip=0.0.0.0 --port=8888 --no-browser ${open} --ServerApp.base_url="$NB_PREFIX"`,
    ])
    expect(outcomesOf(report)).toEqual({
      user: 'passed',
      uid: 'passed',
      home: 'passed',
      http: 'passed',
      NB_PREFIX: 'status',
      'allow-origin-all': 'header-missing',
    })
    expect(exitCode).toBe(1)
  })

  test("fits Binder with JupyterLab's server in place of JupyterLab", async () => {
    const { exitCode, report } = await onEngine(address, 'binder', [])
    expect(outcomesOf(report)).toEqual({
      jupyter: 'passed',
      user: 'passed',
      uid: 'passed',
      home: 'passed',
      http: 'passed',
    })
    expect(exitCode).toBe(0)
  })

  test('as another user, does not fit Binder', async () => {
    const lines = ['ENV HOME=/home/jupyter', 'USER jupyter']
    const { exitCode, report } = await onEngine(address, 'binder', lines)
    expect(outcomesOf(report)).toEqual({
      jupyter: 'passed',
      user: 'exit-code',
      uid: 'exit-code',
      home: 'exit-code',
      http: 'passed',
    })
    expect(exitCode).toBe(1)
  })

  test('on port 8080 as jupyter, fits Vertex AI Workbench', async () => {
    const { exitCode, report } = await onEngine(address, 'vertex-ai-workbench', [
      'ENV HOME=/home/jupyter',
      'USER jupyter',
      `CMD jupyter lab --ip=0.0.0.0 --port=8080 --no-browser ${open}`,
    ])
    expect(outcomesOf(report)).toEqual({ user: 'passed', home: 'passed', http: 'passed' })
    expect(exitCode).toBe(0)
  })

  test('on port 8888 as jovyan, does not fit Vertex AI Workbench', async () => {
    const { exitCode, report } = await onEngine(address, 'vertex-ai-workbench', [
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
