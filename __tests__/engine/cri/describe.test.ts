import { describe, expect, test } from '@jest/globals'
import type { CriClient } from '../../../src/engine/cri/client.ts'
import { describeRuntime, runtimeProgram } from '../../../src/engine/cri/describe.ts'
import type { Calls, StatusResponse } from '../../../src/engine/cri/messages.ts'

const never = new AbortController().signal
const ready: StatusResponse = {
  status: {
    conditions: ['RuntimeReady', 'NetworkReady'].map((type) => ({
      ...{ type, status: true, reason: '', message: '' },
    })),
  },
  info: new Map(),
  runtimeHandlers: [],
  features: null,
}

/** Says one thing to whatever is asked. */
function clientOf(status: StatusResponse): CriClient {
  return {
    // Nothing else than the status is asked for.
    call: <Name extends keyof Calls>() => Promise.resolve(status as Calls[Name]['response']),
    stream: () => Promise.reject(new Error('nothing is followed')),
    where: 'unix:///the.sock',
    close: () => undefined,
  }
}

const versionOf = (runtimeName: string, runtimeVersion = '1.0.0') => ({
  ...{ runtimeName, runtimeVersion, runtimeApiVersion: 'v1' },
})

const describeIt = (status: StatusResponse, version = versionOf('containerd', '2.1.9')) =>
  describeRuntime(clientOf(status), version, null, never)

describe('a runtime', () => {
  test.each([
    ['containerd', 'containerd'],
    ['cri-o', 'cri-o'],
    ['iSulad', 'isulad'],
    ['docker', 'cri'],
    ['<b>', 'cri'],
  ])('that calls itself %s', (name, program) => {
    expect(runtimeProgram(versionOf(name))).toBe(program)
  })

  test('tells of its settings, where it is containerd', async () => {
    const config = {
      containerd: {
        defaultRuntimeName: 'runc',
        runtimes: { runc: {}, kata: {} },
        snapshotter: 'x',
      },
      ...{ enableCDI: true, cdiSpecDirs: ['/etc/cdi'], containerdRootDir: '/var/lib/containerd' },
    }
    const info = new Map([['config', JSON.stringify(config)]])
    expect(await describeIt({ ...ready, info })).toMatchObject({
      ...{ name: 'containerd', version: '2.1.9', apiVersion: 'v1', defaultRuntime: 'runc' },
      ...{ runtimes: ['kata', 'runc'], storageDriver: 'x' },
      storageDirectory: '/var/lib/containerd',
      cdi: { kind: 'native', specDirectories: ['/etc/cdi'], newestVersion: '1.0.0' },
    })
  })

  test('that tells nothing is known by its name', async () => {
    expect(await describeIt(ready, versionOf('cri-o', '1.33.0'))).toMatchObject({
      ...{ name: 'cri-o', defaultRuntime: null, runtimes: [], storageDirectory: null },
      cdi: { engine: 'cri-o 1.33.0', kind: 'native', specDirectories: null, newestVersion: null },
    })
  })

  test.each([
    ['containerd', '2.0.0', true, 'native', '0.8.0'],
    ['containerd', '1.7.14', true, 'native', '0.6.0'],
    ['containerd', '1.7.2~ds1', false, 'off', '0.5.0'],
    ['containerd', '1.6.20', undefined, 'none', null],
    ['containerd', 'main', undefined, 'none', null],
    ['iSulad', '2.1.5', undefined, 'none', null],
  ])('%s %s, CDI: %s', async (name, version, enableCDI, kind, newestVersion) => {
    const info = new Map([['config', JSON.stringify({ enableCDI })]])
    const { cdi } = await describeIt({ ...ready, info }, versionOf(name, version))
    expect(cdi).toMatchObject({ kind, newestVersion })
  })

  test.each([
    ['RuntimeReady', 'see its log'],
    ['NetworkReady', 'CNI'],
  ])('that is not ready (%s) runs nothing', async (type, hint) => {
    const wrong = { type, status: false, reason: 'NotYet', message: 'no cni config' }
    const said = describeIt({ ...ready, status: { conditions: [wrong] } })
    await expect(said).rejects.toMatchObject({
      kind: 'infrastructure',
      problems: [
        {
          code: 'engine-not-ready',
          message: `the runtime at unix:///the.sock is not ready (${type}): NotYet: no cni config`,
          hint: expect.stringContaining(hint),
        },
      ],
    })
  })

  test('whose deprecations are told as a condition is ready all the same', async () => {
    const odd = {
      type: 'ContainerdHasNoDeprecationWarnings',
      status: false,
      reason: '',
      message: '',
    }
    expect(await describeIt({ ...ready, status: { conditions: [odd] } })).toMatchObject({
      name: 'containerd',
    })
  })
})
