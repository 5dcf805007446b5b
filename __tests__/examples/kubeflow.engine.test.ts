import { describe, expect, test } from '@jest/globals'
import { engines } from '../support/engines.ts'
import { exampleOnNotebook, onNotebook } from './support/notebook.ts'
import { buildAndValidate, outcomesOf } from './support/validate.ts'
import type { Validation } from './support/validate.ts'

const open = "--ServerApp.token='' --ServerApp.password=''"

async function validateNotebook(address: string, lines: readonly string[]): Promise<Validation> {
  const context = await onNotebook(address, lines)
  return await buildAndValidate({ address, manifest: 'kubeflow', context })
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
    const { exitCode, report } = await validateNotebook(address, [
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
    const { exitCode, report } = await validateNotebook(address, [
      `CMD jupyter server --ip=0.0.0.0 --port=8888 --no-browser ${open} --ServerApp.base_url="$NB_PREFIX" --ServerApp.default_url=/api`,
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
})
