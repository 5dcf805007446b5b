import { describe, expect, test } from '@jest/globals'
import { baseImage, engines } from '../support/engines.ts'
import { buildAndValidate, outcomesOf, readProjectFile } from './support/validate.ts'
import type { ContextFiles } from './support/validate.ts'

const manifest = 'examples/build/canary.yaml'

/** The example on the base of the tests, and without the secret, which needs buildx. */
async function context(): Promise<ContextFiles & { readonly Dockerfile: string }> {
  const example = await readProjectFile('examples/build/Dockerfile')
  const withoutSecret = example
    .replace(
      'RUN --mount=type=secret,id=package_token \\\n    test -s /run/secrets/package_token &&',
      'RUN',
    )
    .replaceAll('FROM busybox:1.37', `FROM ${baseImage}`)
    .replace(/^RUN adduser .*$/m, 'RUN echo app:x:1000:1000::/:/bin/sh >> /etc/passwd')
  expect(withoutSecret).not.toMatch(/--mount|adduser/)
  return { Dockerfile: withoutSecret }
}

describe.each(engines)('the build example on $name', ({ address }) => {
  test('passes', async () => {
    const { exitCode, report } = await buildAndValidate({
      address,
      manifest,
      context: await context(),
    })
    expect(outcomesOf(report)).toEqual({ user: 'passed', package: 'passed', 'no-secret': 'passed' })
    expect(exitCode).toBe(0)
  })

  test('without its USER points at the FROM that the user comes from', async () => {
    const { Dockerfile: dockerfile } = await context()
    const broken = dockerfile.replace('USER app\n', '')
    expect(broken).not.toBe(dockerfile)
    const { exitCode, report } = await buildAndValidate({
      address,
      manifest,
      context: { Dockerfile: broken },
    })
    expect(outcomesOf(report)).toMatchObject({ user: 'exit-code', package: 'passed' })
    const [user, ...others] = report.images[0]?.validators[0]?.checks ?? []
    const line = broken.split('\n').lastIndexOf(`FROM ${baseImage}`) + 1
    expect(user?.cause).toMatchObject({
      message: expect.stringContaining(`FROM ${baseImage}`),
      location: { file: expect.stringMatching(/Dockerfile$/), line, column: 1 },
    })
    expect(others.map(({ cause }) => cause)).toEqual([undefined, undefined])
    expect(exitCode).toBe(1)
  })
})
