/** What the documentation shows can be copied: blocks are read as what they are. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse, parseAllDocuments } from 'yaml'
import { commands } from '../../src/cli/commands.ts'
import { parseSpec } from '../../src/compatibility/spec/parse.ts'
import { loadValidators } from '../../src/validator/load.ts'
import { notRun } from './support/not-run.ts'
import { blocksOf, commandsOf, documents, readMarkdown, root } from './support/markdown.ts'
import type { Block } from './support/markdown.ts'

const blocks = documents.flatMap((file) => blocksOf(file))
const placeOf = ({ file, line }: Block): string => `${file}:${line}`
const named = (list: readonly Block[]) => list.map((block) => [placeOf(block), block] as const)
const inYaml = blocks.filter(({ language }) => language === 'yaml')
const inShell = blocks.filter(({ language }) => language === 'console' || language === 'sh')

const isOurs = ({ text }: Block): boolean => /^apiVersion: container-canary\./m.test(text)

test('there are blocks of every kind', () => {
  expect(inYaml.length).toBeGreaterThan(25)
  expect(inYaml.filter(isOurs).length).toBeGreaterThan(7)
  expect(inShell.filter(({ run }) => run).length).toBeGreaterThan(6)
})

test.each(named(blocks.filter(({ language }) => language === 'json')))('%s is JSON', (_, block) => {
  expect(() => JSON.parse(block.text) as unknown).not.toThrow()
})

test.each(named(inYaml))('%s is YAML', (_, { text }) => {
  expect(parseAllDocuments(text).flatMap(({ errors }) => errors)).toEqual([])
})

test.each(named(inYaml.filter(isOurs)))('the manifest at %s loads', (_, { file, text }) => {
  const origin = { kind: 'file', file, directory: join(root, 'docs') } as const
  const checks = loadValidators([{ origin, text }]).flatMap((one) => one.checks)
  expect(checks).not.toHaveLength(0)
})

test.each(named(inYaml.filter(({ text }) => /^version: v1alpha1$/m.test(text))))(
  'the compatibility spec at %s is one',
  async (_, { file, text }) => {
    await expect(parseSpec({ file, text })).resolves.toBeDefined()
  },
)

describe('steps', () => {
  const { inputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
    readonly inputs: Readonly<Record<string, unknown>>
  }
  const ours = inYaml.filter(({ text }) => text.includes('container-canary-action@'))

  test('there are some', () => {
    expect(ours.length).toBeGreaterThan(8)
  })

  test.each(named(ours))('%s gives inputs that there are', (_, { text }) => {
    expect(inputsGiven(parse(text)).filter((name) => !(name in inputs))).toEqual([])
  })
})

test('actions of others are named by commit, with their version', () => {
  const others = inYaml.flatMap(({ text }) =>
    (text.match(/\buses: .*$/gm) ?? []).filter((line) => !/@v1$|\.\//.test(line)),
  )
  expect(others.length).toBeGreaterThan(3)
  const loose = others.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))
  expect(loose).toEqual([])
})

/** The names behind `with` of every step of ours, wherever it stands. */
function inputsGiven(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('uses' in value && String(value.uses).includes('container-canary-action@')) {
    return 'with' in value ? Object.keys(value.with as object) : []
  }
  return Object.values(value).flatMap(inputsGiven)
}

describe('commands', () => {
  const flags = flagsOfCommands()

  test.each(named(blocks.filter(({ text }) => text.includes('container-canary '))))(
    '%s uses flags that there are',
    (_, block) => {
      expect(commandsOf(block).flatMap((line) => unknownFlags(line, flags))).toEqual([])
    },
  )

  test('an unknown flag is found', () => {
    expect(unknownFlags('x | container-canary validate --fil a --context . b', flags)).toEqual([
      'validate --fil',
    ])
    expect(unknownFlags('npx container-canary@1 compat lint --image a', flags)).toEqual([
      'compat lint --image',
    ])
  })
})

/** By command. What the page has is held to what each prints with `--help`. */
function flagsOfCommands(): ReadonlyMap<string, ReadonlySet<string>> {
  const sections = readMarkdown('docs/commands.md').split(/^## /m).slice(1)
  return new Map(
    sections.map((section) => {
      const [name = ''] = section.split('\n')
      const found = [...section.matchAll(/^ +(?:(-\w), )?(--[\w-]+)/gm)]
      return [name, new Set(found.flatMap(([, short, long]) => [short ?? '', long ?? '']))]
    }),
  )
}

function unknownFlags(
  line: string,
  flags: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  return line.split(/[|;&]/).flatMap((part) => {
    const [, rest = ''] = /\bcontainer-canary(?:@\S+)? (.*)/.exec(part) ?? []
    const [command] = commands
      .map(({ name }) => name)
      .filter((name) => rest.startsWith(`${name} `))
      .toSorted((one, other) => other.length - one.length)
    const known = flags.get(command ?? '')
    if (command === undefined || known === undefined) return []
    const given =
      rest.replaceAll(/'[^']*'|"[^"]*"|#.*/g, '').match(/(?<=\s)-{1,2}[a-z][\w-]*/g) ?? []
    return given.filter((flag) => !known.has(flag)).map((flag) => `${command} ${flag}`)
  })
}

describe('what is not run', () => {
  const keyOf = (block: Block): string => `${block.file}: ${commandsOf(block)[0] ?? ''}`

  test('has a reason', () => {
    const silent = inShell.filter(({ run }) => !run).map(keyOf)
    expect(silent.filter((key) => !(key in notRun))).toEqual([])
  })

  test('is still there', () => {
    const keys = inShell.filter(({ run }) => !run).map(keyOf)
    expect(Object.keys(notRun).filter((key) => !keys.includes(key))).toEqual([])
  })
})
