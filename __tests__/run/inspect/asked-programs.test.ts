import { describe, expect, test } from '@jest/globals'
import { plainImage } from '../../../src/engine/images.ts'
import type { ImageConfiguration } from '../../../src/engine/images.ts'
import { askedPrograms } from '../../../src/run/inspect/asked-programs.ts'
import type { ManifestFacts } from '../../../src/run/inspect/asked-programs.ts'
import type { Check, ProbeCheck } from '../../../src/validator/manifest.ts'

const at = (line: number) => ({ file: 'canary.yaml', line, column: 3 })
const lines = {
  entrypoint: { file: 'Dockerfile', line: 8, column: 1 },
  command: { file: 'Dockerfile', line: 9, column: 1 },
}
const nowhere = { entrypoint: null, command: null }

const timing: ProbeCheck['timing'] = {
  ...{ initialDelay: 0, period: 1000, timeout: 1000, successThreshold: 1, failureThreshold: 1 },
}
const check = (name: string, command: readonly [string, ...string[]], line = 1): ProbeCheck => ({
  ...{ name, description: '', optional: false, location: at(line), timing, locate: () => at(line) },
  action: { action: 'exec', command },
})

function manifest(checks: readonly Check[], changes: Partial<ManifestFacts> = {}): ManifestFacts {
  const [first = check('none', ['true']), ...rest] = checks
  return { name: 'v', location: at(1), env: [], command: [], checks: [first, ...rest], ...changes }
}

/** With what an image starts by itself as `commandsOf` has it: the first word of all, by who says it. */
const asked = (
  image: Partial<ImageConfiguration>,
  validators: readonly ManifestFacts[] = [],
  places = nowhere as Parameters<typeof askedPrograms>[3],
) => {
  const { entrypoint = [], command = [] } = image
  const [name] = [...entrypoint, ...command]
  const askedBy = entrypoint.length > 0 ? 'entrypoint' : 'cmd'
  const own = name === undefined ? [] : [{ name, askedBy } as const]
  return askedPrograms({ ...plainImage, ...image }, own, validators, places)
}

const told = (...given: Parameters<typeof asked>) =>
  asked(...given).map(({ name, askedBy, how }) => [name, askedBy, how])

describe('programs of the image itself', () => {
  test.each<[string, Partial<ImageConfiguration>, readonly (readonly string[])[]]>([
    ['nothing', {}, []],
    ['an entry point', { entrypoint: ['/app', '-v'] }, [['/app', 'entrypoint', 'certain']]],
    ['a command alone', { command: ['nginx'] }, [['nginx', 'cmd', 'certain']]],
    [
      'both: the command is an argument that may be started',
      { entrypoint: ['/entry.sh'], command: ['nginx', '-g'] },
      [
        ['/entry.sh', 'entrypoint', 'certain'],
        ['nginx', 'cmd', 'argument'],
      ],
    ],
    [
      'both, and the command is an option',
      { entrypoint: ['/app'], command: ['--port', '80'] },
      [['/app', 'entrypoint', 'certain']],
    ],
    [
      'the form of shells: the shell, and what its script begins with',
      { entrypoint: ['/bin/sh', '-c', 'exec nginx -g off'] },
      [
        ['/bin/sh', 'entrypoint', 'certain'],
        ['nginx', 'entrypoint', 'argument'],
      ],
    ],
    [
      'a shell behind a program that leads to it',
      { entrypoint: ['tini', '--', 'sh', '-c', 'app'] },
      [
        ['tini', 'entrypoint', 'certain'],
        ['app', 'entrypoint', 'argument'],
      ],
    ],
    [
      'a script that begins with a word of the shell',
      { command: ['sh', '-c', 'if true; then app; fi'] },
      [['sh', 'cmd', 'certain']],
    ],
    [
      'a shell of a login, which has a PATH of its own',
      { command: ['bash', '-lc', 'app'] },
      [['bash', 'cmd', 'certain']],
    ],
  ])('%s', (_, image, wanted) => {
    expect(told(image)).toEqual(wanted)
  })

  test('stand at the lines of the Dockerfile, where they are known', () => {
    const image = { entrypoint: ['/entry.sh'], command: ['nginx'] }
    expect(asked(image, [], lines).map(({ location }) => location?.line)).toEqual([8, 9])
  })
})

describe('programs of checks', () => {
  test.each<[readonly [string, ...string[]], readonly (readonly string[])[]]>([
    [['curl', '-f'], [['curl', 'certain']]],
    [
      ['sh', '-c', 'curl -f x'],
      [
        ['sh', 'certain'],
        ['curl', 'script'],
      ],
    ],
    [
      ['tini', '--', 'curl'],
      [
        ['tini', 'certain'],
        ['curl', 'certain'],
      ],
    ],
    [[''], []],
  ])('%j', (command, wanted) => {
    const all = asked({}, [manifest([check('a', command)])])
    expect(all.map(({ name, how }) => [name, how])).toEqual(wanted)
  })

  test('stand at the line of the check, with its name', () => {
    const [one] = asked({}, [manifest([check('answers', ['curl', '-f'], 12)])])
    expect(one).toMatchObject({ name: 'curl', askedBy: 'check "answers"', location: at(12) })
  })

  test('of several manifests name theirs', () => {
    const both = [
      manifest([check('a', ['x'])], { name: 'one' }),
      manifest([check('a', ['y'])], { name: 'two' }),
    ]
    expect(told({}, both).map(([, by]) => by)).toEqual(['check "a" of one', 'check "a" of two'])
  })

  test('other actions start nothing', () => {
    const action = { action: 'tcpSocket', host: null, port: 80 } as const
    expect(told({}, [manifest([{ ...check('port', ['x']), action }])])).toEqual([])
  })

  test('have the variables of the image and of the manifest, of which the last counts', () => {
    const env = [{ name: 'PATH', value: '/opt=x', secret: false }]
    const [own, ofCheck] = asked({ entrypoint: ['a'], env: ['PATH=/bin', 'A=1'] }, [
      manifest([check('a', ['b'])], { env }),
    ])
    expect(own?.environment).toEqual(
      new Map([
        ['PATH', '/bin'],
        ['A', '1'],
      ]),
    )
    expect(ofCheck?.environment.get('PATH')).toBe('/opt=x')
  })

  test('a command of the manifest is an argument where the image has an entry point', () => {
    const own = manifest([check('a', ['true'])], { command: ['serve'] })
    expect(told({}, [own])[0]).toEqual(['serve', 'command of v', 'certain'])
    expect(told({ entrypoint: ['/e'] }, [own])[1]).toEqual(['serve', 'command of v', 'argument'])
  })
})
