import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { buildImage } from '../../src/image/build/build.ts'
import { plainBuild } from '../../src/image/build/request.ts'
import { baseImage, connect, engines, never, removeImage } from '../support/engines.ts'
import { validateWith } from '../support/validate-with.ts'

const example = join(import.meta.dirname, '../../examples/structure-tests')

describe.each(engines)('the example of files of other tools on $name', ({ name, address }) => {
  const image = `canary-test/other-tools-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${process.pid}:1`
  let directory: string

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'canary-example-'))
    await cp(example, directory, { recursive: true })
    const dockerfile = await readFile(join(example, 'Dockerfile'), 'utf8')
    const ours = dockerfile.replace(/^FROM .*$/m, `FROM ${baseImage}`)
    await writeFile(join(directory, 'Dockerfile'), ours)
    const engine = await connect(address)
    const streams = { onOutput: () => undefined, onSecret: () => undefined }
    const options = { engine, env: process.env, directory, ...streams }
    await buildImage({ ...plainBuild, context: directory, tag: image }, options, never)
    engine.close()
  })
  afterAll(async () => {
    await removeImage(address, image)
    await rm(directory, { recursive: true })
  })

  test('both pass, each as a Validator named by its file', async () => {
    const validators = ['structure-test.yaml', 'goss.yaml']
    const report = await validateWith(address, '', image, { directory, validators })
    const [judged] = report.images
    const failed = judged?.validators.flatMap(({ checks }) =>
      checks.filter(({ outcome }) => outcome !== 'passed').map((one) => [one.name, one.reason]),
    )
    expect([report.errors, failed]).toEqual([[], []])
    expect(judged?.validators.map((one) => [one.name, one.container !== null])).toEqual([
      ['structure-test', false],
      ['goss', true],
    ])
    expect(judged?.validators.flatMap(({ notices }) => notices)).toEqual([])
  })

  test('and fail where the image is another', async () => {
    const validators = ['structure-test.yaml']
    const report = await validateWith(address, '', baseImage, { directory, validators })
    expect(report.images[0]?.validators.map(({ verdict }) => verdict)).toEqual(['failed'])
  })
})
