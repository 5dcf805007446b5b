import { describe, expect, test } from '@jest/globals'
import { commandOf } from '../../../src/pod/content/command.ts'
import { probeCommand } from '../../../src/pod/content/probe-command.ts'
import { containerWith } from '../../support/pods.ts'

const values = new Map([
  ['A', '1'],
  ['B', '12'],
])

describe('command and args against ENTRYPOINT and CMD', () => {
  test.each<[string, string[], string[], string[] | null, string[]]>([
    ['neither: the image says', [], [], null, []],
    ['command alone: CMD is gone', ['sh', '-c'], [], ['sh', '-c'], []],
    ['args alone: ENTRYPOINT stays', [], ['x'], null, ['x']],
    ['both', ['sh', '-c'], ['x'], ['sh', '-c'], ['x']],
    ['variables', ['$(A)'], ['$(B)-$(NOPE)', '$$(A)'], ['1'], ['12-$(NOPE)', '$(A)']],
    [
      'a shell (command-dollar-dollar)',
      ['sh', '-c', 'echo "$$ $$$$ ${#} $(echo sub) $((1+1)) $HOME"', 'x', 'y'],
      [],
      ['sh', '-c', 'echo "$ $$ ${#} $(echo sub) $((1+1)) $HOME"', 'x', 'y'],
      [],
    ],
    ['an empty word is a word', [''], [''], [''], ['']],
  ])('%s', (_, command, args, entrypoint, rest) => {
    const container = containerWith({ command, args })
    expect(commandOf(container, values)).toEqual({ entrypoint, arguments: rest })
  })
})

test('a probe knows what the variables say literally', () => {
  const container = containerWith({
    env: [
      { name: 'A', value: '1' },
      { name: 'B', value: '$(A)2' },
      { name: 'F', from: { kind: 'field', fieldPath: 'metadata.name' } },
    ],
    envFrom: [{ kind: 'configMap', name: 'c', prefix: '', optional: false }],
  })
  expect(probeCommand(['$(A)', '$(B)', '[$(F)]', '$(NOPE)', '$$(A)', '$$$$'], container)).toEqual([
    '1',
    '$(A)2',
    '[]',
    '$(NOPE)',
    '$(A)',
    '$$',
  ])
})
