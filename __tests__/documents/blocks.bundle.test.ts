/**
 * Runs what the documentation shows, page by page: blocks with `file=` are written, and the commands of those
 * with `run` are run after them in the same directory, in the order of the page.
 */
import { spawnSync } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { baseImage, engines, removeImage } from '../support/engines.ts'
import { blocksOf, commandsOf, documents, root } from './support/markdown.ts'
import type { Block } from './support/markdown.ts'

const [engine] = engines
if (engine === undefined) throw new Error('no engine to run against')
const { address } = engine
const cli = join(root, 'dist', 'cli', 'index.js')

const pages = documents
  .map((file) => ({
    file,
    blocks: blocksOf(file).filter(({ run, target }) => run || target !== null),
  }))
  .filter(({ blocks }) => blocks.some(({ run }) => run))

/** Bases come from a registry; here the tests' own takes their place. */
const onOurBase = (text: string): string => text.replaceAll(/^FROM .*$/gm, `FROM ${baseImage}`)

async function putProgram(directory: string): Promise<void> {
  await mkdir(directory)
  const file = join(directory, 'container-canary')
  await writeFile(file, `#!/bin/sh\nexec ${process.execPath} ${cli} "$@"\n`)
  await chmod(file, 0o755)
}

function run(command: string, cwd: string, programs: string) {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd,
    encoding: 'utf8',
    env: {
      ...{ HOME: dirname(programs), PATH: `${programs}:${process.env['PATH'] ?? ''}` },
      ...{ DOCKER_HOST: address, DOCKER_BUILDKIT: '0' },
    },
  })
  return { status, said: stdout + stderr }
}

/** Runs a block's commands in one shell; all but the last have to end with 0. */
function runBlock(block: Block, cwd: string, programs: string): void {
  const commands = commandsOf(block)
  const { status, said } = run(commands.join(' && \\\n'), cwd, programs)
  // What it said is shown where the exit code is another one.
  expect([commands, status, status === block.exit ? '' : said]).toEqual([commands, block.exit, ''])
}

afterAll(async () => {
  for (const image of ['web:1', 'web:dev', 'app:1']) {
    await removeImage(address, image).catch(() => undefined)
  }
})

test('the guides are among the pages', () => {
  const guides = pages.map(({ file }) => file).filter((file) => file.startsWith('docs/guides/'))
  expect(guides.length).toBeGreaterThanOrEqual(5)
})

describe.each(pages)('$file', ({ blocks }) => {
  test('does what it shows', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'canary-pages-'))
    const programs = join(directory, 'programs')
    const work = join(directory, 'work')
    try {
      await putProgram(programs)
      await mkdir(work)
      for (const block of blocks) {
        if (block.target !== null) {
          const file = join(work, block.target)
          await mkdir(dirname(file), { recursive: true })
          await writeFile(file, onOurBase(block.text))
        }
        if (!block.run) continue
        if (block.needs !== null) {
          await cp(join(root, block.needs), join(work, block.needs), { recursive: true })
        }
        runBlock(block, work, programs)
      }
    } finally {
      await rm(directory, { recursive: true })
    }
  })
})
