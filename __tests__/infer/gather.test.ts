import { describe, expect, test } from '@jest/globals'
import { plainImage } from '../../src/engine/images.ts'
import type { ImageConfiguration } from '../../src/engine/images.ts'
import type { ReadableImage } from '../../src/image/readable-image.ts'
import { gatherFacts } from '../../src/infer/gather.ts'
import { findDevices } from '../../src/infer/named-devices.ts'
import { startedPrograms } from '../../src/infer/started-programs.ts'
import { inferLimits } from '../../src/limits.ts'
import type { Examine } from '../../src/programs/examination.ts'
import { memoryFiles } from '../image/support/memory-files.ts'
import { plainFacts } from '../elf/support/plain-facts.ts'
import { fileNode, imageFacts, loaded, program } from './support.ts'

const { signal } = new AbortController()

describe('programs that an image starts', () => {
  const of = (entrypoint: readonly string[], command: readonly string[]) =>
    startedPrograms({ entrypoint, command }).map(({ name, isCertain }) =>
      isCertain ? name : `${name}?`,
    )

  test.each<[readonly string[], readonly string[], readonly string[]]>([
    [[], ['nginx', '-g', 'daemon off;'], ['nginx']],
    [['/app'], ['--port', '80'], ['/app', '--port?']],
    [['/entrypoint.sh'], ['postgres'], ['/entrypoint.sh', 'postgres?']],
    [['/usr/bin/tini', '-g', '--', '/app'], [], ['/usr/bin/tini', '/app?']],
    [['/usr/bin/env', 'A=b', 'python3', 'x.py'], [], ['/usr/bin/env', 'python3?']],
    [
      ['tini', '--'],
      ['sh', '-c', 'exec node a.js'],
      ['tini', 'sh?', 'exec?', 'node?'],
    ],
    [[], ['/bin/sh', '-c', 'A=1 node "$X"'], ['/bin/sh', 'node?']],
    [[], ['/bin/sh', '-c', '$(start)'], ['/bin/sh']],
    [[], ['/bin/sh', 'script'], ['/bin/sh']],
    [[], [], []],
    [[''], [''], []],
    [['app'], ['app'], ['app']],
  ])('%j and %j', (entrypoint, command, programs) => {
    expect(of(entrypoint, command)).toEqual(programs)
  })
})

describe('devices that programs name', () => {
  const stream = (...pieces: readonly string[]) => ({
    stream: async function* () {
      for (const piece of pieces) yield await Promise.resolve(Buffer.from(piece))
    },
  })
  const namesIn = async (...pieces: readonly string[]) => {
    const files = [{ node: fileNode('/app', 10), facts: plainFacts }]
    const { devices } = await findDevices(stream(...pieces), files, signal)
    return devices.map(({ device }) => device)
  }

  test.each<[readonly string[], readonly string[]]>([
    [['open /dev/kvm\0 /dev/kvm'], ['/dev/kvm']],
    [['/dev/dri/renderD128'], ['/dev/dri']],
    [['/dev/fusectl /dev/null /de/kvm'], []],
    [['/dev/fuse'], ['/dev/fuse']],
    [['x/dev/', 'net/tun\0y'], ['/dev/net/tun']],
    [['/dev/fuse', 'ctl'], []],
    [['/', 'd', 'e', 'v', '/', 'k', 'v', 'm'], ['/dev/kvm']],
    [[], []],
  ])('are found in %j', async (pieces, names) => {
    expect(await namesIn(...pieces)).toEqual(names)
  })

  test('are not looked for in more than so many bytes (limit: inferLimits.searchBytes)', async () => {
    const small = { node: fileNode('/small', 10), facts: plainFacts }
    const large = { node: fileNode('/large', inferLimits.searchBytes), facts: plainFacts }
    expect(await findDevices(stream('/dev/kvm'), [large, small], signal)).toEqual({
      devices: [{ device: '/dev/kvm', path: '/small' }],
      isSearched: false,
    })
  })

  test('are no longer looked for once nobody wants to know', async () => {
    const files = [{ node: fileNode('/app', 10), facts: plainFacts }]
    await expect(findDevices(stream('x'), files, AbortSignal.abort())).rejects.toThrow()
  })
})

describe('facts of an image', () => {
  const imageOf = (configuration: Partial<ImageConfiguration>): ReadableImage => ({
    ...{ reference: 'app:1', source: 'archive', id: 'sha256:1', digest: null, user: '' },
    platform: imageFacts().platform,
    configuration: { ...plainImage, ...configuration },
    labels: new Map([['a', 'b']]),
    created: null,
    layers: [],
    files: memoryFiles({
      '/bin/app': { content: 'x /dev/kvm\0', mode: 0o755 },
      '/lib/app.so': { content: '/dev/dri' },
    }),
    close: () => Promise.resolve(),
  })

  test('are its programs, where they would start, and its environment', async () => {
    const asked: unknown[] = []
    const examine: Examine = (name, { environment, workingDirectory }) => {
      asked.push([name, [...environment], workingDirectory])
      const found =
        name === 'app'
          ? program(
              loaded('/bin/app', { isPie: true }),
              loaded('/lib/app.so', { soname: 'app.so' }),
            )
          : program()
      return Promise.resolve({ ...found, name })
    }
    const image = imageOf({
      entrypoint: ['app'],
      command: ['--help'],
      env: ['PATH=/bin', 'A=b=c', 'B'],
      workingDirectory: '/srv',
    })
    const facts = await gatherFacts(image, examine, signal)
    const environment = [
      ['PATH', '/bin'],
      ['A', 'b=c'],
      ['B', ''],
    ]
    expect(asked).toEqual([
      ['app', environment, '/srv'],
      ['--help', environment, '/srv'],
    ])
    expect(facts.programs.map(({ name }) => name)).toEqual(['app'])
    expect(facts.devices).toEqual([{ device: '/dev/kvm', path: '/bin/app' }])
  })

  test('name a program that is not there', async () => {
    const examine: Examine = (name) => Promise.resolve({ ...program(), name })
    const { programs } = await gatherFacts(imageOf({ entrypoint: ['gone'] }), examine, signal)
    expect(programs.map(({ name, node }) => [name, node])).toEqual([['gone', null]])
  })
})
