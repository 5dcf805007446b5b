import { describe, expect, test } from '@jest/globals'
import { engines } from '../support/engines.ts'
import { exampleOnNotebook, onNotebook } from './support/notebook.ts'
import { buildAndValidate, outcomesOf, stdoutOf } from './support/validate.ts'
import type { Validation } from './support/validate.ts'

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
})

describe('a notebook that Kubeflow could not use', () => {
  const [docker] = engines
  const address = docker?.address ?? ''
  const start = `--ip=0.0.0.0 --port=8888 --no-browser --ServerApp.token='' --ServerApp.password=''`

  test('fails each check for a reason of its own', async () => {
    // Both wait for their thirty attempts: side by side.
    const [careless, bare] = await Promise.all([
      validateNotebook(address, [
        'USER root',
        'ENV HOME=/root',
        `CMD jupyter lab --allow-root ${start}`,
      ]),
      validateNotebook(address, [
        `CMD jupyter server ${start} --ServerApp.base_url="$NB_PREFIX" --ServerApp.default_url=/api`,
      ]),
    ])
    expect(outcomesOf(careless.report)).toEqual({
      user: 'exit-code',
      uid: 'exit-code',
      home: 'exit-code',
      http: 'status',
      NB_PREFIX: 'status',
      'allow-origin-all': 'status',
    })
    const seen = ['user', 'uid', 'home'].map((name) => stdoutOf(careless.report, name))
    expect(seen).toEqual(['root\n', '0\n', '/root\n'])
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
