import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { describeEngine } from '../../../src/engine/docker/describe.ts'
import type { ApiCall } from '../../../src/engine/docker/transport.ts'

const recorded = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`__fixtures__/info/${name}.json`, import.meta.url), 'utf8'))

/** An engine that answers with these words. */
function describeAnswers(
  name: 'docker' | 'podman',
  info: unknown,
  version: unknown = { Version: '28.0.0' },
  apiVersion = '1.49',
) {
  const answers: Readonly<Record<string, unknown>> = { '/info': info, '/version': version }
  const unasked = () => Promise.reject(new Error('nothing else is asked'))
  const readJson = ({ path }: ApiCall) => Promise.resolve(answers[path])
  const transport = { readJson, send: unasked, open: unasked }
  const client = { transport, name, apiVersion, isLocal: true }
  return describeEngine(client, new AbortController().signal)
}

describe('what an engine says of CDI', () => {
  test.each([
    ['docker', 'docker-20.10', null, null],
    ['docker', 'docker-25-off', [], null],
    ['docker', 'docker-25-on', ['/etc/cdi', '/var/run/cdi'], null],
    [
      'docker',
      'docker-28.3',
      ['/etc/cdi', '/var/run/cdi'],
      ['acme.example/widget=a', 'acme.example/widget=b'],
    ],
    ['podman', 'podman-5.4', null, null],
  ] as const)('%s: %s', async (name, info, specDirectories, devices) => {
    const description = await describeAnswers(name, recorded(info))
    expect(description).toMatchObject({
      cdi: { specDirectories, devices },
      kernelVersion: '6.1.0-30-amd64',
      operatingSystem: 'linux',
    })
  })

  test.each([{}, { CDISpecDirs: {}, DiscoveredDevices: 'x' }])('%j holds nothing', async (info) => {
    const description = await describeAnswers('docker', { OSType: 'linux', ...info })
    expect(description).toMatchObject({
      cdi: { specDirectories: null, devices: null },
      hostName: '',
      kernelVersion: '',
    })
  })

  test.each([
    ['docker', '1.51', { CDISpecDirs: ['/etc/cdi'] }, []],
    ['docker', '1.49', { CDISpecDirs: ['/etc/cdi'] }, null],
    ['docker', '1.51', { CDISpecDirs: [] }, null],
    ['podman', '1.51', { CDISpecDirs: ['/etc/cdi'] }, null],
  ] as const)('%s, version %s, that lists no device: %j', async (name, version, info, devices) => {
    const answer = describeAnswers(name, { OSType: 'linux', ...info }, undefined, version)
    expect((await answer).cdi.devices).toEqual(devices)
  })

  test('entries of another shape are passed over', async () => {
    const DiscoveredDevices = [
      null,
      { Source: 'x', ID: 'a' },
      { Source: 'cdi' },
      { Source: 'cdi', ID: 'b' },
    ]
    const info = { OSType: 'linux', Name: 'box', CDISpecDirs: ['/a', 1], DiscoveredDevices }
    const description = await describeAnswers('docker', info)
    expect(description).toMatchObject({
      hostName: 'box',
      cdi: { specDirectories: ['/a'], devices: ['b'] },
    })
  })
})

describe('what is no answer of an engine', () => {
  test.each([null, 'x', 3, [], {}, { items: [] }])('%j as its state', async (info) => {
    await expect(describeAnswers('docker', info)).rejects.toMatchObject({
      kind: 'infrastructure',
      message: expect.stringContaining('asking for its state') as unknown,
    })
  })

  test.each([null, 'x', {}, { Version: 28 }])('%j as its version', async (version) => {
    await expect(describeAnswers('docker', { OSType: 'linux' }, version)).rejects.toMatchObject({
      kind: 'infrastructure',
      message: expect.stringContaining('asking for its version') as unknown,
    })
  })
})
