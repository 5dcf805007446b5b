import { describe, expect, test } from '@jest/globals'
import { engines } from '../support/engines.ts'
import { exampleOnNotebook } from './support/notebook.ts'
import { buildAndValidate, outcomesOf } from './support/validate.ts'

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
