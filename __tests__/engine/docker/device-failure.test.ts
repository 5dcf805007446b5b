import { describe, expect, test } from '@jest/globals'
import { deviceFailure } from '../../../src/engine/docker/device-failure.ts'

describe('an engine that refuses devices', () => {
  test.each([
    [
      'CDI device injection failed: unresolvable CDI devices acme.example/widget=x, acme.example/widget=0:1',
      'input',
      'the engine does not find the CDI device acme.example/widget=x, acme.example/widget=0:1',
    ],
    [
      'failed to create task for container: failed to create shim task: OCI runtime create failed: could not apply required modification to OCI specification: error modifying OCI spec: failed to inject CDI devices: unresolvable CDI devices management.nvidia.com/gpu=0: unknown',
      'input',
      'the engine does not find the CDI device management.nvidia.com/gpu=0',
    ],
    [
      'container create: setting up CDI devices: unresolvable CDI devices acme.example/widget=x',
      'input',
      'the engine does not find the CDI device acme.example/widget=x',
    ],
    [
      'could not select device driver "cdi" with capabilities: []',
      'infrastructure',
      'the engine cannot give CDI devices: its CDI support is switched off',
    ],
    [
      'could not select device driver "" with capabilities: [[gpu]]',
      'infrastructure',
      'the engine has no driver for the devices that --gpus asks for: [[gpu]]',
    ],
    [
      'could not select device driver "nvidia" with capabilities: [[gpu compute]]',
      'infrastructure',
      'the engine has no driver for the devices that --gpus asks for: "nvidia" [[gpu compute]]',
    ],
  ])('%s', (reason, kind, message) => {
    const error = deviceFailure(reason, {})
    expect(error).toMatchObject({ kind, problems: [{ message }] })
  })

  test.each(['', 'exec: "sh": executable file not found', 'no such device'])(
    '%j is about something else',
    (reason) => {
      expect(deviceFailure(reason, {})).toBeNull()
    },
  )
})
