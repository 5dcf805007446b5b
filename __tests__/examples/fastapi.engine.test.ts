import { describe, expect, test } from '@jest/globals'
import { engines } from '../support/engines.ts'
import { loadTestImage } from './support/test-image.ts'
import { buildAndValidate, outcomesOf, readProjectFile, replaceBase } from './support/validate.ts'
import type { ContextFiles } from './support/validate.ts'

const manifest = 'examples/fastapi/canary.yaml'

/** The example's own Dockerfile on Debian's FastAPI, where pip has nothing left to install. */
async function context(address: string): Promise<ContextFiles & { readonly 'main.py': string }> {
  const base = await loadTestImage(address, 'fastapi')
  const example = await readProjectFile('examples/fastapi/Dockerfile')
  expect(example).toMatch(/^RUN pip install .*fastapi uvicorn$/m)
  const dockerfile = replaceBase(example, `FROM ${base}`).replace(/^RUN pip install .*\n/m, '')
  return { Dockerfile: dockerfile, 'main.py': await readProjectFile('examples/fastapi/main.py') }
}

describe.each(engines)('the FastAPI example on $name', ({ address }) => {
  test('passes', async () => {
    const files = await context(address)
    const { exitCode, report } = await buildAndValidate({ address, manifest, context: files })
    expect(outcomesOf(report)).toEqual({ foo: 'passed', python: 'passed' })
    expect(exitCode).toBe(0)
  })

  test('fails without /foo, and says so where the manifest asks for it', async () => {
    const files = await context(address)
    const main = files['main.py'].replace('@app.get("/foo")', '@app.get("/bar")')
    expect(main).not.toBe(files['main.py'])
    const broken = { ...files, 'main.py': main }
    const { exitCode, report } = await buildAndValidate({ address, manifest, context: broken })
    expect(outcomesOf(report)).toEqual({ foo: 'status', python: 'passed' })
    const [foo] = report.images[0]?.validators[0]?.checks ?? []
    const lines = (await readProjectFile(manifest)).split('\n')
    expect(foo).toMatchObject({
      reason: { message: 'answered 404, wanted 200–299' },
      location: { file: manifest, line: lines.indexOf('  - name: foo') + 1, column: 5 },
    })
    expect(exitCode).toBe(1)
  })
})
