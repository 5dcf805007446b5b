import { describe, expect, test } from '@jest/globals'
import { commands } from '../../src/cli/commands.ts'
import { helpOf, parseFlags, readFlags, usageError } from '../../src/cli/flags.ts'
import type { Usage } from '../../src/cli/flags.ts'
import { CanaryError } from '../../src/errors.ts'

const usage = {
  command: 'x',
  synopsis: '[options]',
  about: 'Does x.',
  flags: {
    output: { type: 'string', short: 'o', value: '<o>', help: 'where to' },
    file: { type: 'string', aliases: ['files'], value: '<f>', multiple: true, help: 'which' },
    root: { type: 'string', value: '<r>', default: '/', help: 'from where (/)' },
    quick: { type: 'boolean', aliases: ['at-once'], help: 'at once' },
    mode: { type: 'string', value: '<m>', choices: ['a', 'b'], default: 'a', help: 'a or b (a)' },
    form: { type: 'string', value: '<f>', choices: ['c', 'd'], help: 'c or d' },
  },
  takesWords: true,
  example: 'container-canary x --mode a',
} as const satisfies Usage

const read = (...args: readonly string[]) => parseFlags(usage, args)

function problems(work: () => unknown): readonly string[] {
  try {
    work()
  } catch (error) {
    if (!(error instanceof CanaryError) || error.kind !== 'input') throw error
    const hints = new Set(error.problems.map(({ hint }) => hint))
    expect([...hints]).toEqual(['container-canary x --help tells what there is'])
    return error.problems.map(({ message }) => message)
  }
  throw new Error('nothing was refused')
}

function hintOfRefusal(work: () => unknown): string | undefined {
  try {
    work()
  } catch (error) {
    if (error instanceof CanaryError) return error.problems[0].hint
  }
  return undefined
}

describe('flags', () => {
  test('one value given twice is refused, whichever way it is given', () => {
    const message = '--output takes one value, and is given "a" and "b"'
    expect(problems(() => read('--output', 'a', '--output', 'b'))).toEqual([message])
    expect(problems(() => read('-o', 'a', '--output=b'))).toEqual([message])
    expect(problems(() => read('-oa', '-ob'))).toEqual([message])
  })

  test('the same value twice, a list, and a switch are not', () => {
    expect(
      read('-o', 'a', '--output=a', '--file', 'a', '--file=b', '--quick', '--quick').values,
    ).toEqual({ output: 'a', file: ['a', 'b'], quick: true, root: '/' })
  })

  test('what is not given has the value that its declaration says', () => {
    const { values, choices, words } = read()
    expect([values, words]).toEqual([{ output: undefined, file: [], root: '/', quick: false }, []])
    expect(choices()).toEqual({ mode: 'a', form: undefined })
  })

  test('what comes after -- is no flag', () => {
    expect(read('--output', 'a', '--', '--output', 'b').words).toEqual(['--output', 'b'])
  })

  test('a flag has the names of its aliases too, all in one list, and none contradicts another', () => {
    const { values } = read('--files', 'a', '--file=b', '--files=c', '--at-once')
    expect([values.file, values.quick]).toEqual([['a', 'b', 'c'], true])
    const alias = { ...usage.flags.output, aliases: ['to'] } as const
    const aliased = { ...usage, flags: { output: alias } } as const
    expect(parseFlags(aliased, ['--to', 'a']).values).toEqual({ output: 'a' })
    expect(problems(() => parseFlags(aliased, ['--to', 'a', '-o', 'b']))).toEqual([
      '--output takes one value, and is given "a" and "b"',
    ])
  })

  test.each([
    ['--outptu', '--output'],
    ['--out', '--output'],
    ['--fiels', '--file'],
    ['--hlep', '--help'],
    ['--Quick', '--quick'],
  ])('%s asks for %s', (written, meant) => {
    expect(hintOfRefusal(() => read(written))).toBe(`did you mean ${meant}?`)
  })

  test('so does what is nearly a choice', () => {
    const flags = {
      as: { type: 'string', value: '<t>', choices: ['missing', 'never'], help: '' },
    } as const
    const { choices } = parseFlags({ ...usage, flags }, ['--as', 'nevr'])
    expect(hintOfRefusal(choices)).toBe('did you mean never?')
  })

  test('words are refused where there are none', () => {
    const wordless = { ...usage, takesWords: false } as const
    expect(problems(() => parseFlags(wordless, ['word', '-oa', '-ob']))).toEqual([
      '--output takes one value, and is given "a" and "b"',
      'unexpected argument "word"',
    ])
  })

  test.each([
    [['--nope'], "Unknown option '--nope'"],
    [['--output'], "Option '-o, --output <value>' argument missing"],
    [['--quick=yes'], "Option '--quick' does not take an argument"],
  ])('%j is told in a sentence', (args, message) => {
    expect(problems(() => read(...args))).toEqual([message])
  })

  test('words that are no choices are told together, when they are asked for', () => {
    const given = read('--mode', 'c', '--form=', '--quick')
    expect(given.values.quick).toBe(true)
    expect(problems(given.choices)).toEqual([
      '--mode is "c"; it is one of a, b',
      '--form is ""; it is one of c, d',
    ])
    expect(read('--mode', 'b', '--form=d').choices()).toEqual({ mode: 'b', form: 'd' })
  })

  test('a command refuses in the same form', () => {
    const refuse = () => {
      throw usageError(usage, 'give more')
    }
    expect(problems(refuse)).toEqual(['give more'])
  })
})

describe('help', () => {
  function ask(...args: readonly string[]) {
    let text = ''
    const stdout = { write: (part: string) => void (text += part), isTerminal: false, width: 80 }
    return { given: readFlags(usage, args, { stdout }), text }
  }

  test('is printed where it is asked for, whatever choices there are', () => {
    for (const flag of ['--help', '-h']) {
      expect(ask(flag, '--mode', 'z')).toEqual({ given: null, text: helpOf(usage) })
    }
    expect(ask('--quick')).toMatchObject({ given: { values: { quick: true } }, text: '' })
  })

  test('has the flags in their order, aligned, and itself at the end', () => {
    expect(helpOf(usage)).toBe(`Usage: container-canary x [options]

Does x.

  -o, --output <o>  where to
      --file <f>    which
      --root <r>    from where (/)
      --quick       at once
      --mode <m>    a or b (a)
      --form <f>    c or d
  -h, --help        this text

Example:
  container-canary x --mode a
`)
  })

  test('breaks long lines between words, and lines where it is told to', () => {
    const words = 'word '.repeat(25).trim()
    const flags = { long: { type: 'boolean', help: `${words}\nend` } } as const
    expect(helpOf({ ...usage, flags, note: 'A note.' })).toBe(`Usage: container-canary x [options]

Does x.

      --long  ${'word '.repeat(17).trim()}
              ${'word '.repeat(8).trim()}
              end
  -h, --help  this text

A note.

Example:
  container-canary x --mode a
`)
  })
})

const usages = await Promise.all(commands.map(({ usage }) => usage()))

describe('the declarations', () => {
  test('are those of the commands', () => {
    expect(usages.map(({ command }) => command)).toEqual(commands.map(({ name }) => name))
  })

  test.each(usages.map((declared) => [declared.command, declared] as const))(
    'the example of %s is one',
    (command, declared) => {
      const [, call = ''] = declared.example.split('container-canary ')
      expect(call.startsWith(`${command} `)).toBe(true)
      const given = parseFlags(declared, call.slice(command.length + 1).split(' '))
      expect(() => given.choices()).not.toThrow()
    },
  )

  test.each(usages)('the names of $command are each of one flag', ({ flags }) => {
    const names = Object.entries(flags).flatMap(([name, { aliases = [] }]) => [name, ...aliases])
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  const texts = usages.flatMap(({ command, flags }) =>
    Object.entries(flags).flatMap(([name, flag]) =>
      flag.type === 'string' ? [[command, name, flag] as const] : [],
    ),
  )

  test.each(texts)('%s --%s tells its choices, and what it is by default', (_c, _n, flag) => {
    const { help, default: usual } = flag
    const choices: readonly string[] = flag.choices ?? []
    expect(choices.filter((word) => !new RegExp(`\\b${word}\\b`).test(help))).toEqual([])
    if (usual === undefined) return
    const ways = [`(${usual})`, `(default: ${usual})`, `${usual} (default)`]
    expect([help, ways.some((way) => help.includes(way))]).toEqual([help, true])
    expect(choices.length === 0 || choices.includes(usual)).toBe(true)
  })
})
