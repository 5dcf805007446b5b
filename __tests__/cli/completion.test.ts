import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { commands } from '../../src/cli/commands.ts'
import { bashCompletion } from '../../src/cli/completion/bash.ts'
import { describeCommands } from '../../src/cli/completion/command-words.ts'
import type { CommandWords } from '../../src/cli/completion/command-words.ts'
import { fishCompletion } from '../../src/cli/completion/fish.ts'
import { zshCompletion } from '../../src/cli/completion/zsh.ts'
import { dispatch } from '../../src/cli/run-command-line.ts'

let described: readonly CommandWords[]
let folder: string
beforeAll(async () => {
  described = await describeCommands(commands)
  folder = mkdtempSync(join(tmpdir(), 'canary-completion-'))
  mkdirSync(join(folder, 'directory'))
  for (const name of ['a file.yaml', 'a*b.yaml', '$(touch harm).yaml']) {
    writeFileSync(join(folder, name), '')
  }
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

async function run(...args: readonly string[]) {
  const said = { stdout: '', stderr: '' }
  const output = (name: keyof typeof said) => ({
    write: (text: string) => void (said[name] += text),
    isTerminal: false,
    width: Infinity,
  })
  const code = await dispatch(args, {
    stdout: output('stdout'),
    stderr: output('stderr'),
    stdin: (async function* () {
      yield* await Promise.resolve<Uint8Array[]>([])
    })(),
    env: {},
    cwd: '/',
    signal: new AbortController().signal,
  })
  return { code, ...said }
}

function shell(program: string, args: readonly string[]): readonly string[] {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, TERM: 'dumb' },
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout.split('\n').filter((line) => line !== '')
}

const has = (program: string) =>
  (process.env['PATH'] ?? '').split(delimiter).some((path) => existsSync(join(path, program)))

describe('the command', () => {
  test.each(['bash', 'zsh', 'fish'])('prints the script of %s', async (name) => {
    const { code, stdout, stderr } = await run('completion', name)
    expect([code, stderr]).toEqual([0, ''])
    const script = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion }[name]
    expect(stdout).toBe(script?.(described))
  })

  test.each([
    [['completion'], 'completion takes the name of one shell: bash, zsh or fish'],
    [['completion', 'bash', 'zsh'], 'completion takes the name of one shell'],
    [['completion', 'csh'], 'the shell is "csh"; it is one of bash, zsh, fish'],
  ])('%j is refused', async (args, words) => {
    const { code, stdout, stderr } = await run(...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(words)
  })
})

test('a value is completed by what its declaration calls it', () => {
  const valueOf = (command: string, flag: string) =>
    described.find(({ name }) => name === command)?.flags.find(({ name }) => name === flag)?.value
      ?.kind
  expect(valueOf('validate', 'file')).toBe('files')
  expect(valueOf('report', 'from')).toBe('files')
  expect(valueOf('validate', 'report-directory')).toBe('directories')
  expect(valueOf('validate', 'context')).toBe('directories')
  expect(valueOf('validate', 'pull')).toBe('choices')
  expect(valueOf('validate', 'concurrency')).toBe('anything')
  expect(valueOf('validate', 'debug')).toBeUndefined()
})

test('a choice that a shell would take apart or expand gets into no script', () => {
  const odd = (choice: string): CommandWords => ({
    ...{ name: 'it', next: [], flags: [] },
    words: { kind: 'choices', choices: [choice] },
  })
  for (const choice of ['$(harm)', 'two words', '`harm`', "a'b", '']) {
    expect(() => bashCompletion([odd(choice)])).toThrow(/is no word that bash completes/)
  }
})

/** What is offered for the last of these words. */
type Complete = (...words: readonly string[]) => readonly string[]

const bash: Complete = (...words) => {
  const script = join(folder, 'bash-script')
  writeFileSync(script, bashCompletion(described))
  const ask = `. "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _container_canary; printf '%s\\n' "\${COMPREPLY[@]}"`
  return shell('bash', ['--norc', '-c', ask, 'bash', script, 'container-canary', ...words])
}

const fish: Complete = (...words) => {
  const script = join(folder, 'fish-script')
  writeFileSync(script, fishCompletion(described))
  const ask = `source $argv[1]; complete -C "container-canary $argv[2]"`
  const offered = shell('fish', ['--no-config', '-c', ask, script, words.join(' ')])
  return offered.map((line) => line.split('\t', 1)[0] ?? '')
}

const shells = [
  ['bash', bash],
  // It is on no machine by itself.
  ...(has('fish') ? [['fish', fish] as const] : []),
] as const

describe.each(shells)('in %s', (name, complete) => {
  test('commands', () => {
    const first = new Set(commands.map((command) => command.name.split(' ')[0]))
    expect([...complete('')].sort()).toEqual([...first].sort())
    expect(complete('val')).toEqual(['validate', 'validator'])
  })

  test('the words of a group', () => {
    expect(complete('compat', 'a')).toEqual(['attach'])
    expect(complete('pod', 'to-')).toEqual(['to-validator'])
    expect(complete('compat', 'lint', 'att')).toEqual([])
  })

  test('flags, of the command that was chosen', () => {
    expect(complete('validate', '--pul')).toEqual(['--pull'])
    expect(complete('validate', '--debug', 'image', '--pul')).toEqual(['--pull'])
    expect(complete('report', '--pu')).toEqual([])
    expect(complete('--vers')).toEqual(['--version'])
  })

  test('choices', () => {
    expect([...complete('pod', '--pull', '')].sort()).toEqual(['always', 'missing', 'never'])
    expect(complete('validate', '--pull', 'ne')).toEqual(['never'])
    expect(complete('completion', 'z')).toEqual(['zsh'])
  })

  test('what may be anything is left to people', () => {
    expect(complete('validate', '--concurrency', '')).toEqual([])
  })

  test('directories', () => {
    const [offered] = complete('validate', '--context', 'dir')
    expect(offered?.replace(/\/$/, '')).toBe('directory')
  })

  test('files', () => {
    expect(complete('report', '--from', 'bash-s')).toEqual(['bash-script'])
    expect(complete('compat', 'lint', 'bash-s')).toEqual(['bash-script'])
    expect(name).not.toBe('')
  })
})

describe('in bash', () => {
  test('a value behind =, which bash takes for a word', () => {
    expect(bash('validate', '--pull', '=', 'al')).toEqual(['always'])
    expect(bash('pod', '--pull', '=')).toEqual(['missing', 'always', 'never'])
  })

  test('the short form of a flag', () => {
    expect(bash('validate', '-f', 'a f')).toEqual(['a file.yaml'])
  })

  test('names of files are no patterns, no words and no code', () => {
    expect(bash('validate', '--file', '')).toEqual(
      expect.arrayContaining(['$(touch harm).yaml', 'a file.yaml', 'a*b.yaml', 'directory']),
    )
    expect(bash('validate', '--file', 'a')).toHaveLength(2)
    expect(bash('validate', '--file', '$(touch harm)')).toEqual(['$(touch harm).yaml'])
    expect(existsSync(join(folder, 'harm'))).toBe(false)
  })

  test('it loads where an unset variable is an error', () => {
    const script = join(folder, 'bash-script')
    writeFileSync(script, bashCompletion(described))
    expect(
      shell('bash', ['--norc', '-euc', '. "$1"; complete -p container-canary', 'bash', script]),
    ).toEqual(['complete -F _container_canary container-canary'])
  })
})

if (has('zsh')) {
  describe('in zsh', () => {
    /** What the menu of a shell on a terminal of its own shows. */
    const zsh = (line: string): string => {
      const script = join(folder, '_container-canary')
      writeFileSync(script, zshCompletion(described))
      const rc = `PS1='READY>'; LISTMAX=0; autoload -U compinit; compinit -u -D; . '${script}'\n`
      writeFileSync(join(folder, '.zshrc'), rc)
      // What is typed is shown as well: END stands there once, when all before it is done.
      const ask = `zmodload zsh/zpty
export TERM=vt100
zpty it zsh -i
zpty -r it line '*READY>*'
zpty -w -n it "$1"$'\\t\\t'
zpty -w it $'\\C-uprint E""ND'
zpty -r it line $'*END\\r*'
print -r -- "$line"`
      return shell('zsh', ['-f', '-c', ask, 'zsh', line]).join('\n')
    }

    test('commands, flags and choices', () => {
      expect(zsh('container-canary compat ')).toMatch(/attach[^]*validate-node/)
      expect(zsh('container-canary validate --pull ')).toMatch(/always[^]*missing[^]*never/)
      expect(zsh('container-canary validate --pu')).toContain('--pull')
    })
  })
}
