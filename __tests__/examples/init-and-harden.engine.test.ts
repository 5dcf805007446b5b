/** examples/init and examples/harden, on the real command line: what they print is what stands there. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { buildImage } from '../../src/image/build/build.ts'
import { plainBuild } from '../../src/image/build/request.ts'
import { baseImage, connect, engines, never, removeImage } from '../support/engines.ts'
import { readProjectFile, replaceBase, root } from './support/validate.ts'

const isWriting = process.env['UPDATE_GOLDEN'] === '1'

interface Said {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

function runCommandLine(args: readonly string[], cwd: string): Promise<Said> {
  const flags = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', join(root, 'src', 'cli.ts')]
  return new Promise((resolve) => {
    execFile(process.execPath, [...flags, ...args], { cwd }, (error, stdout, stderr) => {
      resolve({ exitCode: error === null ? 0 : Number(error.code), stdout, stderr })
    })
  })
}

/** Where the file of the example is asked for to be written again, it is. */
async function expectFile(path: string, found: string): Promise<void> {
  if (isWriting) await writeFile(join(root, path), found)
  expect(found).toBe(await readProjectFile(path))
}

/** What depends on the machine stands in the example as it did when it was written. */
function asWritten(text: string): string {
  return text
    .replaceAll(/\bon docker \S+?(?=[,\s])/g, 'on docker 28.5.2')
    .replace(/proven in \d+ trials, [\d.]+ s/, 'proven in 16 trials, 14.2 s')
    .replace(/, in \d+ trials\./, ', in 16 trials.')
    .replaceAll(/It took [\d.]+ s to answer/g, 'It took 0.1 s to answer')
}

// The examples show what Docker's users are told; what differs with Podman is held by the tests of harden.
const docker = engines.filter(({ name }) => name === 'docker').slice(0, 1)

describe.each(docker)('examples of init and of harden on $name $version', ({ address }) => {
  // Comments are wrapped at their width: the images have the names that the examples show.
  const images = { init: 'canary-example/first:1', harden: 'canary-example/shop:1' }
  let directory: string

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'canary-example-'))
    const engine = await connect(address)
    for (const [name, tag] of Object.entries(images)) {
      const dockerfile = await readProjectFile(`examples/${name}/Dockerfile`)
      await writeFile(join(directory, 'Dockerfile'), replaceBase(dockerfile, `FROM ${baseImage}`))
      const streams = { onOutput: () => undefined, onSecret: () => undefined }
      const options = { engine, env: process.env, directory, ...streams }
      await buildImage({ ...plainBuild, context: directory, tag }, options, never)
    }
    engine.close()
  })
  afterAll(async () => {
    for (const image of Object.values(images)) await removeImage(address, image)
    await rm(directory, { recursive: true })
  })

  test('init writes the manifest that is there, and the platform that fits', async () => {
    const flags = [
      '--engine',
      address,
      '--output',
      'canary.yaml',
      '--platform',
      'cloud-run',
      '--platform',
      'awesome',
    ]
    const said = await runCommandLine(['init', ...flags, images.init], directory)
    expect([said.exitCode, said.stdout]).toEqual([0, ''])
    const written = await readFile(join(directory, 'canary.yaml'), 'utf8')
    await expectFile('examples/init/canary.yaml', asWritten(written))
    const again = await runCommandLine(
      ['validate', '--engine', address, '--file', 'canary.yaml', images.init],
      directory,
    )
    expect(again.exitCode).toBe(0)
  })

  test('harden prints what is there, and says no where a check asks for more than the image does', async () => {
    const manifest = join(root, 'examples/harden/canary.yaml')
    const flags = [
      'harden',
      '--engine',
      address,
      '--quiet',
      '--concurrency',
      '6',
      '--validator',
      manifest,
    ]
    const said = await runCommandLine([...flags, images.harden], directory)
    expect([said.exitCode, said.stderr]).toEqual([0, ''])
    await expectFile('examples/harden/expected.txt', asWritten(said.stdout))
    const other = await runCommandLine([...flags, baseImage], directory)
    expect([other.exitCode, other.stdout]).toEqual([
      1,
      expect.stringContaining('nothing to harden'),
    ])
  })
})
