import { expect, test } from '@jest/globals'
import { plainImage } from '../../src/engine/images.ts'
import { imageConfiguration } from '../../src/engine/image-configuration.ts'

test('says what an image says', () => {
  expect(
    imageConfiguration({
      Entrypoint: ['/entry.sh'],
      Cmd: ['serve', '--port=80'],
      Env: ['PATH=/bin', 'EMPTY=', 'WITH==x'],
      WorkingDir: '/srv',
      ExposedPorts: { '80/tcp': {}, '53/udp': {}, '9000': {}, '8000-8002/tcp': {} },
      Volumes: { '/data': {} },
      StopSignal: 'SIGQUIT',
    }),
  ).toEqual({
    entrypoint: ['/entry.sh'],
    command: ['serve', '--port=80'],
    env: ['PATH=/bin', 'EMPTY=', 'WITH==x'],
    workingDirectory: '/srv',
    exposedPorts: [
      { port: 9000, protocol: 'tcp' },
      { port: 80, protocol: 'tcp' },
      { port: 53, protocol: 'udp' },
      { port: 8000, protocol: 'tcp' },
      { port: 8001, protocol: 'tcp' },
      { port: 8002, protocol: 'tcp' },
    ],
    volumes: ['/data'],
    stopSignal: 'SIGQUIT',
  })
})

test.each([
  ['nothing', {}],
  ['null', { Entrypoint: null, Cmd: null, Env: null, ExposedPorts: null, Volumes: null }],
  ['other types', { Entrypoint: 'sh', Cmd: 7, Env: {}, ExposedPorts: ['80/tcp'], Volumes: true }],
  ['empty texts', { WorkingDir: '', StopSignal: '' }],
  [
    'ports that are none',
    { ExposedPorts: { '0': {}, '70000': {}, '80/constructor': {}, 'http/tcp': {} } },
  ],
  ['variables without a name', { Env: ['', '=x', 'NAME'] }],
])('%s reads as an image that says nothing', (_title, config) => {
  expect(imageConfiguration(config)).toEqual(plainImage)
})

test('of a name that is there twice the last value counts', () => {
  expect(imageConfiguration({ Env: ['A=1', 'B=2', 'A=3'] }).env).toEqual(['A=3', 'B=2'])
})

test('a port has no more than one entry, however often it is written', () => {
  const ExposedPorts = { '1-65535/tcp': {}, '1-99999/tcp': {}, '80': {}, '80/TCP': {} }
  expect(imageConfiguration({ ExposedPorts }).exposedPorts).toHaveLength(65_535)
})
