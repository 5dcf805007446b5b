import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { baseImage } from '../../support/base-image.ts'
import { removeImage } from './test-image.ts'
import { replaceBase, root, runPods, validate } from './validate.ts'
import type { Validation } from './validate.ts'

const example = join(root, 'examples', 'pods')
const written = 'pods-example:1'

/** The image of examples/pods on an engine, and its manifests with the name that the image has there. */
export interface PodsExample {
  /** Runs Pods of the example's manifests: names of files, without their directory. */
  readonly run: (files: readonly string[], flags?: readonly string[]) => Promise<Validation>
  readonly end: () => Promise<void>
}

let count = 0

/** Builds the example's own Dockerfile on the base of the tests. */
export async function providePodsExample(address: string): Promise<PodsExample> {
  const directory = await mkdtemp(join(tmpdir(), 'canary-pods-'))
  count += 1
  const image = `canary-test/pods-${process.pid}-${count}:1`
  const context = join(directory, 'image')
  await cp(join(example, 'image'), context, { recursive: true })
  const dockerfile = join(context, 'Dockerfile')
  await writeFile(dockerfile, replaceBase(await readFile(dockerfile, 'utf8'), `FROM ${baseImage}`))
  const flags = ['--engine', address]
  const built = await validate([...flags, '--file', 'awesome', '--context', context, image])
  if (built.report.errors.length > 0) throw new Error(`cannot build: ${built.stderr}`)
  for (const name of await readdir(example)) {
    if (!name.endsWith('.yaml')) continue
    const text = await readFile(join(example, name), 'utf8')
    await writeFile(join(directory, name), text.replaceAll(written, `docker.io/${image}`))
  }
  return {
    run: async (files, more = []) => {
      const named = files.flatMap((file) => ['--file', join(directory, file)])
      return await runPods([...flags, '--pull', 'never', ...named, ...more])
    },
    end: async () => {
      await removeImage(address, image)
      await rm(directory, { recursive: true, force: true })
    },
  }
}
