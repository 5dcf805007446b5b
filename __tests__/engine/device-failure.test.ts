import { describe, expect, test } from '@jest/globals'
import { deviceFailure } from '../../src/engine/device-failure.ts'

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
    [
      'failed to discover GPU vendor from CDI: no known GPU vendor found',
      'infrastructure',
      'the engine finds no device for --gpus on its host: failed to discover GPU vendor from CDI: no known GPU vendor found',
    ],
    [
      'AMD CDI spec not found',
      'infrastructure',
      'the engine finds no device for --gpus on its host: AMD CDI spec not found',
    ],
    [
      'unknown or invalid runtime name: nvidia',
      'infrastructure',
      'the engine has no runtime nvidia, which --runtime asks for',
    ],
    [
      'Unknown runtime specified nvidia',
      'infrastructure',
      'the engine has no runtime nvidia, which --runtime asks for',
    ],
    [
      "failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: Auto-detected mode as 'legacy' nvidia-container-cli: initialization error: load library failed: libnvidia-ml.so.1: cannot open shared object file: no such file or directory: unknown",
      'infrastructure',
      'the NVIDIA Container Toolkit could not give the devices: nvidia-container-cli: initialization error: load library failed: libnvidia-ml.so.1: cannot open shared object file: no such file or directory',
    ],
    [
      'crun: error executing hook `/usr/bin/nvidia-container-runtime-hook` (exit code: 1): OCI runtime error',
      'infrastructure',
      'the NVIDIA Container Toolkit could not give the devices: nvidia-container-runtime-hook` (exit code: 1)',
    ],
    [
      'error gathering device information while adding custom device "/dev/kfd": no such file or directory',
      'infrastructure',
      "the engine's host has no device /dev/kfd",
    ],
    [
      'container create: stat /dev/kfd: no such file or directory',
      'infrastructure',
      "the engine's host has no device /dev/kfd",
    ],
  ])('%s', (reason, kind, message) => {
    const error = deviceFailure(reason, 'docker', {})
    expect(error).toMatchObject({ kind, problems: [{ message }] })
  })

  test.each([
    '',
    'exec: "sh": executable file not found',
    'no such device',
    'unable to find user nvidia-ctk: no matching entries in passwd file',
    'network unresolvable CDI devices a/b=c not found',
    'exec: "could not select device driver \\"\\"": executable file not found in $PATH',
    'stat /data: no such file or directory',
  ])('%j is about something else', (reason) => {
    expect(deviceFailure(reason, 'docker', {})).toBeNull()
  })

  test('where to look is told for the engine that it is', () => {
    const hintFor = (engine: 'docker' | 'podman') =>
      deviceFailure('unresolvable CDI devices a/b=c', engine, {})?.problems[0].hint
    expect(hintFor('docker')).toContain('docker info')
    expect(hintFor('podman')).toContain('containers.conf')
    expect(hintFor('podman')).not.toContain('docker')
  })
})
