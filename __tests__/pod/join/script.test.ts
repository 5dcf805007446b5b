import { describe, expect, test } from '@jest/globals'
import { sleepIn, writesOf } from '../../../src/pod/join/script.ts'
import { firstProgram, shellCommand } from '../../../src/programs/shell-command.ts'
import { growthOf, linear } from '../../support/growth.ts'

describe('the script in a command', () => {
  test.each([
    [['sh', '-c', 'x'], { shell: 0, script: 2, isLogin: false }],
    [['/bin/bash', '-euo', 'pipefail', '-c', 'x'], { shell: 0, script: 4, isLogin: false }],
    [['bash', '-lc', 'x'], { shell: 0, script: 2, isLogin: true }],
    [['bash', '--login', '-c', 'x'], { shell: 0, script: 3, isLogin: true }],
    [['/sbin/tini', '-g', '--', 'sh', '-c', 'x'], { shell: 3, script: 5, isLogin: false }],
    [['sh', '/run.sh', '-c', 'x'], null],
    [['sh', '-c'], null],
    [['kubectl', 'exec', 'sh', '-c', 'x'], null],
    [['app', '-c', 'x'], null],
    [[], null],
  ])('%j', (words, found) => {
    expect(shellCommand(words)).toEqual(found)
  })
})

test.each([
  [['sleep', '5'], 5],
  [['/bin/sleep', '1.5m'], 90],
  [['sleep', 'infinity'], 0],
  [['sh', '-c', 'app stop; sleep 3\n  sleep 1h'], 3603],
  [['sh', '-c', 'echo "no sleep 3"'], 0],
  [['app', 'sleep', '5'], 0],
])('the seconds that %j sleeps', (words, seconds) => {
  expect(sleepIn(words)).toBe(seconds)
})

test.each([
  ['echo x > /a', ['/a']],
  ['x 2>>/var/log/err', ['/var/log/err']],
  ['x | tee -a /b', ['/b']],
  ['mkdir -p "/c/d" && touch /e', ['/c/d', '/e']],
  ['x < /in 2>&1 > $OUT; [ 1 -gt 0 ]', []],
  ["echo 'a > /b'", []],
])('what %j writes to', (script, paths) => {
  expect(writesOf(script)).toEqual(paths)
})

const hostile: readonly (readonly [string, (size: number) => string])[] = [
  ['blanks', (size) => `set ${' '.repeat(size)}`],
  ['blanks after a colon', (size) => `:${' '.repeat(size)}`],
  ['lines', (size) => `x${'\n'.repeat(size)}`],
  ['separators', (size) => '; '.repeat(size / 2)],
  ['quotes', (size) => `"${"' ".repeat(size / 2)}`],
  ['commands', (size) => 'set;'.repeat(size / 4)],
  ['variables', (size) => 'A=a '.repeat(size / 4)],
  ['arrows', (size) => '> '.repeat(size / 2)],
  ['options', (size) => `tee ${'-a '.repeat(size / 3)}`],
  ['pipes', (size) => '|| '.repeat(size / 3)],
  ['dots', (size) => '. '.repeat(size / 2)],
  ['ends', (size) => `;true${' '.repeat(size)}x`],
  ['sleeps', (size) => `;sleep${' '.repeat(size)}`],
]

test.each(hostile)('the time for a script of many %s grows with its length', async (_name, of) => {
  const read = (size: number) => {
    const script = of(size)
    firstProgram(script)
    sleepIn(['sh', '-c', script])
    writesOf(script)
  }
  expect(await growthOf(read, 64_000)).toBeLessThan(linear)
})
