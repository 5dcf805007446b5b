/** Files of container-structure-test as they are, on an image of which its own program said what it says. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { buildImage } from '../../src/image/build/build.ts'
import { plainBuild } from '../../src/image/build/request.ts'
import type { CheckReport } from '../../src/model.ts'
import { askEngine, baseImage, connect, engines, never, removeImage } from '../support/engines.ts'
import { validateWith, validatorOf } from '../support/validate-with.ts'

const fixtures = join(import.meta.dirname, '__fixtures__')
const fixture = (name: string) => readFile(join(fixtures, name), 'utf8')

/** Podman's archives have neither owners of files nor links that lead nowhere. */
const [docker] = engines
const untold: ReadonlySet<string> = new Set([
  ...['root', 'owner', 'a link', 'no such root', 'uid', 'gid', 'a link that leads nowhere'],
])

describe.each(engines)('files of container-structure-test on $name', ({ name, address }) => {
  const image = `canary-test/structure-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${process.pid}:1`

  beforeAll(async () => {
    const context = await mkdtemp(join(tmpdir(), 'canary-structure-'))
    const engine = await connect(address)
    try {
      await cp(fixtures, context, { recursive: true })
      const dockerfile = `FROM ${baseImage}\n${await fixture('Dockerfile')}`
      await writeFile(join(context, 'Dockerfile'), dockerfile)
      const streams = { onOutput: () => undefined, onSecret: () => undefined }
      const options = { engine, env: process.env, directory: context, ...streams }
      await buildImage({ ...plainBuild, context, tag: image }, options, never)
    } finally {
      engine.close()
      await rm(context, { recursive: true, force: true })
    }
  })
  afterAll(() => removeImage(address, image))

  async function checksOf(text: string): Promise<readonly CheckReport[]> {
    const report = await validateWith(address, text, image)
    expect(report.errors).toEqual([])
    expect(validatorOf(report).container).toBeNull()
    return validatorOf(report).checks
  }

  const isDocker = address === docker?.address
  const told = (checks: readonly CheckReport[]) =>
    checks.filter((check) => isDocker || !untold.has(check.name))

  const withOutcome = (checks: readonly CheckReport[], outcome: CheckReport['outcome']) =>
    checks.filter((check) => check.outcome === outcome).map((check) => check.name)

  test('what passed there passes here', async () => {
    const checks = told(await checksOf(await fixture('passing.yaml')))
    const failed = checks.filter(({ outcome }) => outcome !== 'passed')
    expect(failed.map((check) => [check.name, check.reason])).toEqual([])
    expect(checks).toHaveLength(isDocker ? 29 : 26)
  })

  test('what failed there fails here', async () => {
    const checks = told(await checksOf(await fixture('failing.yaml')))
    expect(checks).toHaveLength(isDocker ? 31 : 27)
    expect(withOutcome(checks, 'failed')).toEqual(checks.map((check) => check.name))
  })

  test('options of the container count for its commands, and no container is left', async () => {
    const text = `schemaVersion: 2.0.0
commandTests:
  - { name: user, command: id, args: [-u], expectedOutput: ['^0'] }
  - { name: variable, command: env, expectedOutput: ['FROM_FILE=kept'] }
  - { name: mount, command: cat, args: [/mounted/file], expectedOutput: [kept] }
containerRunOptions: { user: root, envFile: variables, bindMounts: ['MOUNT:/mounted'] }
`
    const directory = await mkdtemp(join(tmpdir(), 'canary-structure-'))
    await writeFile(join(directory, 'variables'), 'FROM_FILE=kept\n')
    await writeFile(join(directory, 'file'), 'kept\n')
    await writeFile(join(directory, 'tests.yaml'), text.replace('MOUNT', directory))
    const runId = `structure-${name}-${process.pid}`
    const overrides = { directory, validators: ['tests.yaml'], runId }
    const report = await validateWith(address, '', image, overrides)
    await rm(directory, { recursive: true })
    expect(report.errors).toEqual([])
    expect(withOutcome(validatorOf(report).checks, 'passed')).toHaveLength(3)
    const filters = encodeURIComponent(JSON.stringify({ label: [`container-canary.run=${runId}`] }))
    expect(await askEngine(address, 'GET', `/containers/json?all=1&filters=${filters}`)).toEqual([])
  })
})
