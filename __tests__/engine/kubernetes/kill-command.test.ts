import { expect, test } from '@jest/globals'
import { commandsIn } from '../../../src/engine/kubernetes/kill-command.ts'

/** As a busybox of a Pod printed it. */
const text = [
  '@1\n1 (sleep) S 0 1 1 0 -1 4194560 99\nsleep\u00001000\u0000\n',
  '@7\n7 (sh) S 0 7 7 0 -1 4194560 99\nsh\u0000-c\u0000echo "a\nb"; sleep 9\u0000\n',
  '@8\n8 (sleep) S 7 7 7 0 -1 4194560 99\nsleep\u00009\u0000\n',
  '@9\n9 (x) y) Z 0 9 9 0 -1 4194560 99\n\n',
  '@10\n10 (sh) S 0 10 10 0 -1 4194560 99\nsh\u0000-c\u0000look\u0000\n',
].join('')

test('commands of runtimes have no parent, and are told with their arguments', () => {
  expect(commandsIn(text)).toEqual([
    { pid: 7, words: ['sh', '-c', 'echo "a\nb"; sleep 9'] },
    { pid: 10, words: ['sh', '-c', 'look'] },
  ])
})

test('what is no such text holds none', () => {
  expect(commandsIn('')).toEqual([])
  expect(commandsIn('sh: not found\n@x\n')).toEqual([])
})
