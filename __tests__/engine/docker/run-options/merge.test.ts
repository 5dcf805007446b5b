import { describe, expect, test } from '@jest/globals'
import type { CreateRequest } from '../../../../src/engine/docker/run-options/create-request.ts'
import {
  mergeCreateRequest,
  parseRunOptions,
} from '../../../../src/engine/docker/run-options/run-options.ts'

const context = {
  env: {},
  baseDirectory: '/manifests',
  readFile: () => 'FROM_FILE=file\nNAME=file\nBOTH=file\n',
}

const merge = (base: CreateRequest, ...tokens: readonly string[]): CreateRequest =>
  mergeCreateRequest(base, parseRunOptions(tokens, context))

const base: CreateRequest = {
  Image: 'image',
  Cmd: ['serve'],
  Env: ['NAME=tool', 'OTHER=tool'],
  Labels: { 'org.example.run': '1' },
  ExposedPorts: { '80/tcp': {} },
  Volumes: { '/data': {} },
  HostConfig: {
    Binds: ['/a:/a'],
    LogConfig: { Type: 'json-file', Config: { 'max-size': '1m' } },
    PortBindings: { '80/tcp': [{ HostIp: '127.0.0.1', HostPort: '' }] },
  },
}

describe('mergeCreateRequest', () => {
  test('without options the request stays as it is', () => {
    expect(merge(base)).toEqual(base)
    expect(merge({})).toEqual({})
  })

  test('neither side is changed', () => {
    const before = structuredClone(base)
    merge(base, '-e', 'X=1', '-v', '/b:/b', '-p', '81:80', '--log-opt', 'a=b')
    expect(base).toEqual(before)
  })

  test('single values are replaced', () => {
    const merged = merge({ ...base, User: 'root', Entrypoint: ['a'] }, '-u1', '--entrypoint=b')
    expect(merged).toMatchObject({ User: '1', Entrypoint: ['b'], Image: 'image', Cmd: ['serve'] })
  })

  test('a variable has the value of the last that sets it; files come before all', () => {
    const merged = merge(base, '--env-file=x', '-e', 'BOTH=flag', '-e', 'OTHER')
    expect(merged.Env?.toSorted()).toEqual(['BOTH=flag', 'FROM_FILE=file', 'NAME=tool', 'OTHER'])
  })

  test('the tool’s labels win', () => {
    const merged = merge(base, '-l', 'org.example.run=2', '--label=mine=1', '-l', '__proto__=x')
    expect(Object.entries(merged.Labels ?? {}).toSorted()).toEqual([
      ['__proto__', 'x'],
      ['mine', '1'],
      ['org.example.run', '1'],
    ])
  })

  test('ports and volumes come together', () => {
    const merged = merge(base, '-p', '81:80', '-p', '53:53/udp', '-v', '/more')
    expect(Object.keys(merged.ExposedPorts ?? {})).toEqual(['80/tcp', '53/udp'])
    expect(merged.HostConfig?.PortBindings).toEqual({
      '80/tcp': [
        { HostIp: '127.0.0.1', HostPort: '' },
        { HostIp: '', HostPort: '81' },
      ],
      '53/udp': [{ HostIp: '', HostPort: '53' }],
    })
    expect(merged.Volumes).toEqual({ '/data': {}, '/more': {} })
  })

  test('lists grow; what must not stand twice stands once', () => {
    const merged = merge(
      {
        HostConfig: {
          Binds: ['/a:/a'],
          CapAdd: ['CAP_NET_RAW'],
          Dns: ['1.1.1.1'],
          Ulimits: [{ Name: 'nofile', Hard: 1, Soft: 1 }],
          Sysctls: { 'net.a': '1', 'net.b': '1' },
          DeviceRequests: [
            { Driver: 'cdi', Count: 0, DeviceIDs: ['a'], Capabilities: null, Options: null },
          ],
        },
      },
      ...['-v', '/a:/a', '-v', './b:/b', '--cap-add=net_raw', '--cap-add=chown', '--dns=8.8.8.8'],
      ...['--ulimit', 'nofile=2', '--ulimit', 'core=0', '--sysctl', 'net.b=2', '--gpus=all'],
    )
    expect(merged.HostConfig).toMatchObject({
      Binds: ['/a:/a', '/manifests/b:/b'],
      CapAdd: ['CAP_CHOWN', 'CAP_NET_RAW'],
      Dns: ['1.1.1.1', '8.8.8.8'],
      Ulimits: [
        { Name: 'core', Hard: 0, Soft: 0 },
        { Name: 'nofile', Hard: 2, Soft: 2 },
      ],
      Sysctls: { 'net.a': '1', 'net.b': '2' },
      DeviceRequests: [{ Driver: 'cdi' }, { Driver: '', Count: -1 }],
    })
  })

  test.each<readonly [readonly string[], object]>([
    [
      ['--log-opt', 'max-file=2'],
      { Type: 'json-file', Config: { 'max-size': '1m', 'max-file': '2' } },
    ],
    [['--log-opt=max-size=9m'], { Type: 'json-file', Config: { 'max-size': '9m' } }],
    [['--log-driver=json-file'], { Type: 'json-file', Config: { 'max-size': '1m' } }],
    [['--log-driver=syslog', '--log-opt=tag=x'], { Type: 'syslog', Config: { tag: 'x' } }],
    [['--log-driver=none'], { Type: 'none', Config: {} }],
  ])('logging %j', (tokens, wanted) => {
    expect(merge(base, ...tokens).HostConfig?.LogConfig).toEqual(wanted)
  })
})

describe('networks', () => {
  const inNetwork: CreateRequest = {
    HostConfig: { NetworkMode: 'job' },
    NetworkingConfig: { EndpointsConfig: { job: { Aliases: ['canary'] } } },
  }

  test.each<readonly [readonly string[], object]>([
    [[], inNetwork],
    [['--network=host'], { HostConfig: { NetworkMode: 'host' } }],
    [
      ['--network=name=own,alias=x'],
      {
        HostConfig: { NetworkMode: 'own' },
        NetworkingConfig: { EndpointsConfig: { own: { Aliases: ['x'] } } },
      },
    ],
    [
      ['--ip=10.0.0.2'],
      {
        HostConfig: { NetworkMode: 'job' },
        NetworkingConfig: {
          EndpointsConfig: {
            job: { Aliases: ['canary'], IPAMConfig: { IPv4Address: '10.0.0.2' } },
          },
        },
      },
    ],
  ])('%j beside a network that the tool chose', (tokens, wanted) => {
    expect(merge(inNetwork, ...tokens)).toEqual(wanted)
  })

  test('without any network, an address is for the default one', () => {
    expect(merge({}, '--ip=10.0.0.2')).toEqual({
      NetworkingConfig: {
        EndpointsConfig: { default: { IPAMConfig: { IPv4Address: '10.0.0.2' } } },
      },
    })
  })
})
