import { describe, expect, test } from '@jest/globals'
import { RunOptionError } from '../../../../src/engine/docker/run-options/run-option-error.ts'
import { splitTokens } from '../../../../src/engine/docker/run-options/tokens.ts'
import type { FlagLookup, FlagShape } from '../../../../src/engine/docker/run-options/tokens.ts'
import { runOptionLimits } from '../../../../src/limits.ts'

const flags: readonly (FlagShape & { readonly letter?: string })[] = [
  { name: 'env', isBoolean: false, letter: 'e' },
  { name: 'tty', isBoolean: true, letter: 't' },
  { name: 'interactive', isBoolean: true, letter: 'i' },
  { name: 'user', isBoolean: false, letter: 'u' },
  { name: 'gpus', isBoolean: false },
  { name: 'privileged', isBoolean: true },
  { name: 'cap-add', isBoolean: false },
]

const lookup: FlagLookup<FlagShape> = {
  byName: (name) => flags.find((flag) => flag.name === name),
  byShorthand: (letter) => flags.find((flag) => flag.letter === letter),
  names: flags.map(({ name }) => name),
}

/** `flag=value` and, in brackets, the tokens of the flag and of its value. */
const split = (...tokens: readonly string[]): string[] =>
  splitTokens(tokens, lookup).map(
    ({ flag, value, token, valueToken }) => `${flag.name}=${value} [${token},${valueToken}]`,
  )

describe('splitTokens', () => {
  test.each<readonly [readonly string[], readonly string[]]>([
    [[], []],
    [['--env', 'A=1'], ['env=A=1 [0,1]']],
    [['--env=A=1'], ['env=A=1 [0,0]']],
    [['--env='], ['env= [0,0]']],
    [
      ['-e', 'A=1', '-t'],
      ['env=A=1 [0,1]', 'tty=true [2,2]'],
    ],
    [['-eA=1'], ['env=A=1 [0,0]']],
    [['-e=A=1'], ['env=A=1 [0,0]']],
    [['-u='], ['user== [0,0]']],
    [['-it'], ['interactive=true [0,0]', 'tty=true [0,0]']],
    [
      ['-ite', 'A', '-t'],
      ['interactive=true [0,0]', 'tty=true [0,0]', 'env=A [0,1]', 'tty=true [2,2]'],
    ],
    [['-it=false'], ['interactive=true [0,0]', 'tty=false [0,0]']],
    [['--privileged=false'], ['privileged=false [0,0]']],
    [['--env', '--privileged'], ['env=--privileged [0,1]']],
    [
      ['--env', '--', '-t'],
      ['env=-- [0,1]', 'tty=true [2,2]'],
    ],
    [['-e', ''], ['env= [0,1]']],
    [['-t', '--'], ['tty=true [0,0]']],
  ])('%j', (tokens, uses) => {
    expect(split(...tokens)).toEqual(uses)
  })
})

describe('what is no option', () => {
  test.each<readonly [readonly string[], number, string, string | null]>([
    [['-t', 'alpine'], 1, '"alpine" is not an option; docker would take it for the image', 'dash'],
    [['--privileged', 'false'], 1, '"false" is not an option', 'dash'],
    [['-t', ''], 1, '"" is not an option', 'dash'],
    [['-'], 0, '"-" is not an option', 'dash'],
    [['--', '-t'], 1, '"-t" is not an option', 'dash'],
    [['-t', '--env'], 1, '--env needs a value', null],
    [['-ite'], 0, '-e needs a value', null],
    [['--nope'], 0, '"--nope" is not an option of docker run', null],
    [['-tZ'], 0, '"-Z" in "-tZ" is not an option of docker run', null],
    [['---tty'], 0, '"---tty" is not an option', 'did you mean --tty?'],
    [['--=x'], 0, '"--=x" is not an option', null],
    [['--priv'], 0, '"--priv" is not an option', 'did you mean --privileged?'],
    [['--Privileged'], 0, '"--Privileged" is not an option', 'did you mean --privileged?'],
    [['--cap_add=X'], 0, '"--cap_add=X" is not an option', 'did you mean --cap-add?'],
    [['--gpus all'], 0, '"--gpus all" is not an option', 'as two entries, or --gpus=value'],
    [['--tty '], 0, '"--tty " is not an option', 'write --tty without blanks'],
    [['-privileged'], 0, '"-p" in "-privileged"', 'did you mean --privileged?'],
    [['-test.v'], 0, '"-test.v" is not an option', null],
    [['-e', 'A=\0'], 1, 'zero byte', null],
    [['--__proto__'], 0, '"--__proto__" is not an option', null],
  ])('%j', (tokens, token, message, hint) => {
    const problem = refusal(tokens)
    expect(problem.token).toBe(token)
    expect(problem.message).toContain(message)
    if (hint === null) expect(problem.hint).toBeNull()
    else expect(problem.hint).toContain(hint)
  })
})

describe('limits', () => {
  test('as many tokens as are read, and one more (limit: runOptionLimits.tokens)', () => {
    const tokens = (count: number) => Array.from({ length: count }, () => '-t')
    expect(split(...tokens(runOptionLimits.tokens))).toHaveLength(runOptionLimits.tokens)
    expect(refusal(tokens(runOptionLimits.tokens + 1)).token).toBe(runOptionLimits.tokens)
  })

  test('a token as long as is read, and one byte more (limit: runOptionLimits.tokenBytes)', () => {
    const token = (bytes: number) => ['-e', 'x'.repeat(bytes)]
    expect(split(...token(runOptionLimits.tokenBytes))).toHaveLength(1)
    expect(refusal(token(runOptionLimits.tokenBytes + 1)).token).toBe(1)
  })

  test('a message stays short', () => {
    expect(refusal([`--${'x'.repeat(10_000)}`]).message.length).toBeLessThan(200)
  })
})

function refusal(tokens: readonly string[]) {
  try {
    splitTokens(tokens, lookup)
  } catch (error) {
    if (error instanceof RunOptionError) return error.problems[0]
    throw error
  }
  throw new Error('nothing was refused')
}
