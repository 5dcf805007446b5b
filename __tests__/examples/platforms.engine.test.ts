import { describe, expect, test } from '@jest/globals'
import { baseImage, engines } from '../support/engines.ts'
import { loadTestImage } from './support/test-image.ts'
import { buildAndValidate, outcomesOf, validate } from './support/validate.ts'
import type { Validation } from './support/validate.ts'

const [docker] = engines
const address = docker?.address ?? ''

async function validateWith(manifest: string, image: string): Promise<Validation> {
  return await validate(['--engine', address, '--file', manifest, image])
}

describe('a Dask scheduler', () => {
  test("of Debian's python3-distributed passes", async () => {
    const image = await loadTestImage(address, 'dask')
    const { exitCode, report } = await validateWith('dask-scheduler', image)
    expect(outcomesOf(report)).toEqual({
      dashboard: 'passed',
      health: 'passed',
      comm: 'passed',
      worker: 'passed',
    })
    expect(exitCode).toBe(0)
  })

  test('is missed in an image without one, and said to be missing', async () => {
    const { exitCode, report } = await validateWith('dask-scheduler', baseImage)
    expect(outcomesOf(report)).toEqual({
      dashboard: 'container-not-started',
      health: 'container-not-started',
      comm: 'container-not-started',
      worker: 'program-broken',
    })
    expect(exitCode).toBe(1)
  })
})

describe('Databricks', () => {
  const tools = {
    bash: 'passed',
    sudo: 'passed',
    procps: 'passed',
    iproute2: 'passed',
    coreutils: 'passed',
  }
  /** What Databricks' own images have beside that. */
  const wished = { acl: 'program-broken', gnupg: 'program-broken', libraries: 'file-content' }

  /** The distribution of this machine's packages is what the image says it is. */
  const asUbuntu = `RUN sed -i 's/^ID=.*/ID=ubuntu/' /etc/os-release`
  const asDebian = `RUN sed -i '/ubuntu/d' /etc/os-release`

  test("refuses Debian's packages for the distribution and for Java, and for nothing else", async () => {
    const base = await loadTestImage(address, 'databricks')
    const { exitCode, report } = await buildAndValidate({
      address,
      manifest: 'databricks',
      context: { Dockerfile: `FROM ${base}\n${asDebian}\n` },
    })
    expect(outcomesOf(report)).toEqual({
      ...{ ...tools, ...wished, distro: 'file-content', java: 'command-not-found' },
    })
    expect(exitCode).toBe(1)
  })

  /** What each says of itself on its standard error; a stand-in says the same. */
  test.each([
    ['OpenJDK 8 of Ubuntu', 'openjdk version "1.8.0_392"', 'passed'],
    ["Azul's Java 8", 'openjdk version "1.8.0_432"', 'passed'],
    [
      "Azul's Java 17, as in Databricks' minimal image",
      'openjdk version "17.0.13" 2024-10-15 LTS',
      'passed',
    ],
    ['the first Java 17', 'openjdk version "17" 2021-09-14', 'passed'],
    ["Oracle's Java 8", 'java version "1.8.0_202"', 'passed'],
    ['Java 11', 'openjdk version "11.0.21" 2023-10-17', 'output'],
    ['Java 21', 'openjdk version "21.0.1" 2023-10-17', 'passed'],
    ['Java 16', 'openjdk version "16.0.2" 2021-07-20', 'output'],
    ['Java 1.7 with an 8u in its build', 'java version "1.7.0_80-8u1"', 'output'],
  ])('takes an image that says it is Ubuntu, with %s: %s', async (_name, words, outcome) => {
    const base = await loadTestImage(address, 'databricks')
    const { report } = await buildAndValidate({
      address,
      manifest: 'databricks',
      context: {
        Dockerfile: `FROM ${base}\n${asUbuntu}\nCOPY java /usr/local/bin/java\n`,
        java: `#!/bin/sh\necho '${words}' >&2\necho 'OpenJDK Runtime Environment' >&2\n`,
      },
    })
    expect(outcomesOf(report)).toEqual({ ...tools, ...wished, distro: 'passed', java: outcome })
  })
})

describe('the manifest awesome', () => {
  test('takes every image with a shell', async () => {
    const { exitCode, report } = await validateWith('awesome', baseImage)
    expect(outcomesOf(report)).toEqual({
      packages: 'passed',
      services: 'passed',
      awesome: 'passed',
    })
    expect(exitCode).toBe(0)
  })
})
