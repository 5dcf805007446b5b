import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { cdiFindings, engineFindings, unknownEngineFindings } from '../../src/run/own-sources.ts'

let directory: string
const at = (name: string) => join(directory, name)

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'canary-own-sources-'))
  const devices = [{ name: 'a', containerEdits: { env: ['A=1'] } }]
  mkdirSync(at('one'))
  writeFileSync(
    at('one/w.json'),
    JSON.stringify({ cdiVersion: '0.5.0', kind: 'acme.example/widget', devices }),
  )
  mkdirSync(at('empty'))
  writeFileSync(at('file'), '')
})

afterAll(() => {
  rmSync(directory, { recursive: true })
})

describe('CDI devices of a node', () => {
  test.each([[['one']], [['empty', 'one']]])('are those of its spec files in %j', async (names) => {
    const { instances, unobservable } = await cdiFindings('/', names.map(at))
    expect(instances.get('cdi.device')?.map(({ attributes }) => [...attributes])).toEqual([
      [
        ['vendor', 'acme.example'],
        ['class', 'widget'],
        ['name', 'a'],
        ['paths_exist', 'true'],
      ],
    ])
    expect(unobservable.size).toBe(0)
  })

  test.each([[['empty']], [['missing']], [['missing', 'empty']]])(
    'are none where %j holds no file, and that is known',
    async (names) => {
      const { instances, unobservable } = await cdiFindings('/', names.map(at))
      expect(instances.get('cdi.device')).toEqual([])
      expect(unobservable.size).toBe(0)
    },
  )

  test('are not known where a directory cannot be read', async () => {
    const { instances, unobservable } = await cdiFindings('/', [at('file')])
    expect(instances.size).toBe(0)
    expect(unobservable.get('cdi.device')).toEqual(new Set())
  })

  test('are not known of another root, where this one has some, too', async () => {
    const { instances, unobservable } = await cdiFindings('/host', [at('one')])
    expect(instances.size).toBe(0)
    expect(unobservable.get('cdi.device')).toEqual(new Set())
  })
})

describe('the engine of a node', () => {
  test('is told as it told of itself', () => {
    const { attributes } = engineFindings({
      ...{ name: 'podman', version: '5.4.0', apiVersion: '1.41', cgroupVersion: '2' },
      ...{
        storageDriver: 'overlay',
        isRootless: true,
        remapsUsers: false,
        withoutLimits: [],
        storageDirectory: null,
        defaultRuntime: 'crun',
      },
      ...{ runtimes: ['crun', 'runc'], hostName: 'a', kernelVersion: '6.1' },
      ...{ operatingSystem: 'linux', architecture: 'amd64' },
    })
    expect(Object.fromEntries(attributes.get('container.engine') ?? [])).toMatchObject({
      name: 'podman',
      rootless: 'true',
      cgroup_version: '2',
    })
  })

  test('is not known where nobody asked, which is not "no"', () => {
    const { attributes, unobservable } = unknownEngineFindings()
    expect(attributes.size).toBe(0)
    expect([...unobservable.keys()].sort()).toEqual(['container.engine', 'container.runtime'])
  })
})
