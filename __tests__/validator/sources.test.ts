import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { CanaryError } from '../../src/errors.ts'
import { manifestLimits } from '../../src/limits.ts'
import { loadValidators } from '../../src/validator/load.ts'
import { builtInNames } from '../../src/validator/built-in.ts'
import { readManifests } from '../../src/validator/sources.ts'
import { builtInWords } from '../support/validators.ts'

const never = new AbortController().signal
const examples = new URL('../../examples/validators/', import.meta.url)
let directory: string

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(directory, path)), { recursive: true })
  await writeFile(join(directory, path), text)
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'canary-sources-'))
  await write('one.yaml', 'one')
  await write('checks/b.yml', 'b')
  await write('checks/a.yaml', 'a')
  await write('checks/readme.md', 'no manifest')
  await write('checks/below/c.yaml', 'c')
  await write('checks/folder.yaml/d.yaml', 'd')
  await write('none/readme.md', 'no manifest')
  await write('odd [name].yaml', 'odd')
  await write('mine/gpu', 'not the built-in one')
  await write('big.yaml', 'x'.repeat(manifestLimits.bytes + 1))
  await write('full.yaml', 'x'.repeat(manifestLimits.bytes))
  await writeFile(join(directory, 'latin.yaml'), Buffer.from([0xe9]))
})

afterAll(() => rm(directory, { recursive: true }))

const read = async (...words: string[]) =>
  (await readManifests(words, directory, 'by-origin', never)).map(({ origin, text }) => [
    origin.file,
    text,
  ])

async function problemsOf(...words: string[]): Promise<readonly string[]> {
  const error = await readManifests(words, directory, 'by-origin', never).catch(
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof CanaryError)) throw new Error('it can be read')
  expect(error.kind).toBe('input')
  return error.problems.map(({ message }) => message.replaceAll(directory, '.'))
}

describe('where manifests come from', () => {
  test.each<[string, string[], string[][]]>([
    ['a file', ['one.yaml'], [['one.yaml', 'one']]],
    ['a file, its path written out', ['./one.yaml'], [['one.yaml', 'one']]],
    ['a file whose name looks like a glob', ['odd [name].yaml'], [['odd [name].yaml', 'odd']]],
    [
      'several, in the order of the words, each once',
      ['checks/b.yml', 'one.yaml', './checks/b.yml'],
      [
        ['checks/b.yml', 'b'],
        ['one.yaml', 'one'],
      ],
    ],
    [
      'a glob, in the order of names',
      ['checks/*.{yaml,yml}'],
      [
        ['checks/a.yaml', 'a'],
        ['checks/b.yml', 'b'],
      ],
    ],
    [
      'a deep glob: folders are no manifests',
      ['checks/**/*.yaml'],
      [
        ['checks/a.yaml', 'a'],
        ['checks/below/c.yaml', 'c'],
        ['checks/folder.yaml/d.yaml', 'd'],
      ],
    ],
  ])('%s', async (_name, words, manifests) => {
    expect(await read(...words)).toEqual(manifests)
  })

  test('relative paths in a manifest start where it stands', async () => {
    const [manifest] = await readManifests(['checks/a.yaml'], directory, 'by-origin', never)
    expect(manifest?.origin).toEqual({
      kind: 'file',
      file: 'checks/a.yaml',
      directory: join(directory, 'checks'),
    })
  })

  test('a directory gives its manifests, not those below it', async () => {
    await write('flat/b.yml', 'b')
    await write('flat/a.yaml', 'a')
    await write('flat/notes.txt', 'no manifest')
    expect(await read('flat')).toEqual([
      ['flat/a.yaml', 'a'],
      ['flat/b.yml', 'b'],
    ])
  })

  test('a file goes before the platform of its name', async () => {
    const mine = await readManifests(['gpu'], join(directory, 'mine'), 'by-origin', never)
    expect(mine).toMatchObject([{ origin: { kind: 'file' }, text: 'not the built-in one' }])
    const builtIn = await readManifests(['gpu'], directory, 'by-origin', never)
    expect(builtIn).toMatchObject([
      { origin: { kind: 'built-in', file: 'gpu (built in)', directory: null } },
    ])
  })

  test.each(['kubeflow (built in)', './gpu (built in)'])(
    'a file that is called like a built-in replaces none: %s',
    async (name) => {
      await write(name, 'mine')
      const [platform = ''] = /[a-z]+/.exec(name) ?? []
      const both = await readManifests([platform, name], directory, 'by-origin', never)
      expect(both.map(({ origin }) => origin.kind)).toEqual(['built-in', 'file'])
      expect(both.map(({ text }) => text === 'mine')).toEqual([false, true])
    },
  )

  test('one file is read once, by whatever words: a path, a directory, a glob', async () => {
    await write('same/one.yaml', 'one')
    const words = ['same/one.yaml', './same', 'same/*.yaml', join(directory, 'same/one.yaml')]
    expect(await read(...words)).toHaveLength(1)
  })

  test('as long as the bound is read (limit: manifestLimits.bytes)', async () => {
    expect((await read('full.yaml'))[0]?.[1]).toHaveLength(manifestLimits.bytes)
  })
})

describe('what cannot be read', () => {
  test('is told all at once (limit: manifestLimits.bytes)', async () => {
    expect(
      await problemsOf('gone.yaml', 'none', 'gone/*.yaml', 'big.yaml', 'latin.yaml', 'one.yaml/x'),
    ).toEqual([
      'the manifest gone.yaml does not exist',
      'the directory none holds no manifest (*.yaml, *.yml)',
      'no file matches gone/*.yaml',
      `the manifest ./big.yaml is too large: at most ${manifestLimits.bytes} bytes are read`,
      'the manifest ./latin.yaml is not UTF-8 text',
      'the manifest one.yaml/x does not exist',
    ])
  })

  test.each(['__proto__', 'constructor', 'toString', ''])('%p names nothing', async (word) => {
    if (word === '') await expect(problemsOf(word)).resolves.toHaveLength(1)
    else expect(await problemsOf(word)).toEqual([`the manifest ${word} does not exist`])
  })

  test('a device is no file', async () => {
    expect(await problemsOf('/dev/zero')).toEqual([
      'the manifest /dev/zero is a device, not a regular file',
    ])
  })

  test('names help where a name was meant', async () => {
    const reading = (word: string) => readManifests([word], directory, 'by-origin', never)
    await expect(reading('nothing')).rejects.toThrow('`container-canary platforms` lists it')
    await expect(reading('kubflow')).rejects.toThrow('did you mean kubeflow?')
  })
})

describe('standard input', () => {
  const text = 'apiVersion: container-canary.nvidia.com/v1\n'
  const given = () => Readable.from([Buffer.from(text.slice(0, 9)), Buffer.from(text.slice(9))])

  test('is a manifest called -, of this directory, and is read once', async () => {
    const found = await readManifests(['-', '-'], directory, 'by-origin', never, given())
    expect(found).toEqual([{ origin: { kind: 'file', file: '-', directory }, text }])
  })

  test('is none where there is nothing to read, as in a step of a workflow', async () => {
    await expect(readManifests(['-'], directory, 'by-origin', never)).rejects.toThrow(
      'the manifest - does not exist',
    )
  })

  test('is bounded as a file is', async () => {
    const large = Readable.from([Buffer.alloc(manifestLimits.bytes + 1, 0x20)])
    await expect(readManifests(['-'], directory, 'by-origin', never, large)).rejects.toThrow(
      'standard input is too large',
    )
  })
})

describe('the platforms that can be named', () => {
  test('are those of the examples, word for word', async () => {
    const files = (await readdir(examples)).filter((file) => file.endsWith('.yaml')).sort()
    expect([...builtInNames].map((name) => `${name}.yaml`)).toEqual(files)
    for (const file of files) {
      const [manifest] = await readManifests(
        [file.replace('.yaml', '')],
        directory,
        'by-origin',
        never,
      )
      expect(manifest?.text).toBe(await readFile(new URL(file, examples), 'utf8'))
    }
  })

  test.each(builtInWords)('%s loads', async (word) => {
    const validators = loadValidators(await readManifests([word], directory, 'by-origin', never))
    expect(validators).toHaveLength(1)
    expect(validators[0]?.checks.length).toBeGreaterThan(0)
    for (const { severity } of validators[0]?.notices ?? []) expect(severity).not.toBe('error')
  })
})

test('a platform is known by the names that it had before, and is read once', async () => {
  const words = ['vertex-ai-workbench', 'agent-platform-workbench']
  const manifests = await readManifests(words, directory, 'by-origin', never)
  expect(manifests.map(({ origin }) => origin.file)).toEqual([
    'agent-platform-workbench (built in)',
  ])
})

describe('links, in a workspace that is not trusted', () => {
  let workspace: string
  const readRestricted = async (word: string) =>
    (await readManifests([word], workspace, 'restricted', never)).map(({ text }) => text)

  beforeAll(async () => {
    workspace = join(directory, 'workspace')
    await write('workspace/real.yaml', 'real')
    await write('elsewhere/a.yaml', 'a')
    await symlink('real.yaml', join(workspace, 'inside.yaml'))
    await symlink('../one.yaml', join(workspace, 'outside.yaml'))
    await symlink('../elsewhere', join(workspace, 'checks'))
  })

  test('inside of it', async () => {
    expect(await readRestricted('inside.yaml')).toEqual(['real'])
  })

  test('a file that the user names outside of it', async () => {
    expect(await readRestricted('../one.yaml')).toEqual(['one'])
    expect(await readRestricted(join(directory, 'one.yaml'))).toEqual(['one'])
  })

  test.each(['outside.yaml', 'checks', 'checks/a.yaml', 'out*.yaml'])(
    'out of it, by %s',
    async (word) => {
      const reading = readRestricted(word)
      await expect(reading).rejects.toMatchObject({ problems: [{ code: 'policy' }] })
      await expect(reading).rejects.toThrow('outside of the workspace')
      const trusted = await readManifests([word], workspace, 'by-origin', never)
      expect(trusted).not.toEqual([])
    },
  )

  test('are named as the workspace knows them', async () => {
    await expect(readRestricted('out*.yaml')).rejects.toThrow('the manifest outside.yaml is a link')
    await expect(readRestricted('checks')).rejects.toThrow('the manifest checks/a.yaml is a link')
    await write('loose/x.yaml', 'x')
    const [found] = await readManifests(['../loose'], workspace, 'by-origin', never)
    expect(found?.origin.file).toBe(join(directory, 'loose/x.yaml'))
  })
})
