import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toProbes } from '../../src/convert/to-probes.ts'
import type { ProbeKind } from '../../src/convert/to-probes.ts'
import { probeCommand } from '../../src/pod/content/probe-command.ts'
import type { PodContainer } from '../../src/pod/pod.ts'
import type { PodProbe } from '../../src/pod/actions.ts'
import { readPods } from '../../src/pod/read.ts'
import { loadValidators } from '../../src/validator/load.ts'
import { expectGolden } from '../report/support/golden.ts'

function convert(
  checks: string,
  kind: ProbeKind = 'readiness',
  check: string | null = null,
): string {
  const text = `
apiVersion: container-canary.nvidia.com/v1
kind: Validator
name: notebook
checks:
${checks}
`
  const origin = { kind: 'file', file: 'validator.yaml', directory: '/' } as const
  return toProbes(loadValidators([{ origin, text }]), { kind, check })
}

const checkOf = (probe: string, name = 'http') => `  - {name: ${name}, probe: {${probe}}}`

/** The block in a Deployment, as the API server would take it. */
function paste(block: string): PodContainer {
  const text = `
apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
        - name: app
          image: example.org/app:1
          env: [{name: A, value: changed}]
${block.replaceAll(/^(?=.)/gm, '          ')}`
  const { pods, notices } = readPods([{ file: 'web.yaml', text }], { namespace: null })
  expect(notices).toEqual([])
  const [pod] = pods
  if (pod === undefined) throw new Error('no Pod')
  return pod.spec.containers[0]
}

function readiness(checks: string): PodProbe {
  const { readinessProbe } = paste(convert(checks))
  if (readinessProbe === null) throw new Error('no probe')
  return readinessProbe
}

const several = `
  - name: http
    description: the page is there
    probe:
      httpGet:
        path: /lab?token=\${x}
        port: 8888
        scheme: HTTPS
        httpHeaders: [{name: Accept, value: "*/*"}]
        responseHttpHeaders: [{name: Access-Control-Allow-Origin, value: "*"}]
      initialDelaySeconds: 10
      failureThreshold: 30
  - name: user
    probe:
      exec: {command: [/bin/sh, -c, "[ $(id -u) = 1000 ]"]}
`

describe('a Validator as a probe', () => {
  test.each(['readiness', 'liveness', 'startup'] as const)(
    'is a %sProbe that the API server takes, with comments for what is lost',
    (kind) => {
      const text = convert(several, kind)
      expectGolden(`${kind}.probe.yaml`, text, new URL('__golden__/', import.meta.url))
      const probe = paste(text)[`${kind}Probe`]
      expect(probe?.handler).toEqual({
        ...{ action: 'httpGet', scheme: 'HTTPS', host: null, port: 8888 },
        ...{ path: '/lab?token=${x}', protocol: 'HTTP1' },
        httpHeaders: [{ name: 'Accept', value: '*/*' }],
      })
    },
  )

  test('takes the check that is named', () => {
    const { livenessProbe } = paste(convert(several, 'liveness', 'user'))
    expect(livenessProbe?.handler.action).toBe('exec')
  })

  test('the others stand below it, and the marks taken away they are probes as well', () => {
    const block = convert(several)
    const other = block.slice(block.indexOf('# The check user'))
    const probe = paste(other.split('\n').slice(1).join('\n').replaceAll(/^# /gm, ''))
    expect(probe.readinessProbe?.handler.action).toBe('exec')
  })

  test('a check that is not there is an error that lists them', () => {
    expect(() => convert(several, 'readiness', 'none')).toThrow(
      'no check is called "none"; there are http, user',
    )
  })
})

describe('its times', () => {
  test('are written where the defaults of the two differ', () => {
    expect(readiness(checkOf('tcpSocket: {port: 80}'))).toEqual({
      handler: { action: 'tcpSocket', host: null, port: 80 },
      ...{ initialDelaySeconds: 0, timeoutSeconds: 30, periodSeconds: 1 },
      ...{ successThreshold: 1, failureThreshold: 1, terminationGracePeriodSeconds: null },
    })
  })

  test('one attempt may take all that the check has', () => {
    const probe = readiness(
      checkOf('tcpSocket: {port: 80}, timeoutSeconds: 7, failureThreshold: 3'),
    )
    expect(probe).toMatchObject({ timeoutSeconds: 7, failureThreshold: 3 })
  })

  test('no more failures count than have their turn in that time', () => {
    const probe = readiness(
      checkOf('tcpSocket: {port: 80}, timeoutSeconds: 10, periodSeconds: 4, failureThreshold: 99'),
    )
    expect(probe.failureThreshold).toBe(3)
  })

  test('what is 0 in a check has no default of Kubernetes', () => {
    const probe = readiness(
      checkOf('tcpSocket: {port: 80}, timeoutSeconds: 0, periodSeconds: 0, failureThreshold: 5'),
    )
    expect(probe).toMatchObject({ timeoutSeconds: 30, periodSeconds: 1, failureThreshold: 1 })
  })

  test('passes in a row are kept where a probe may ask for them, and told where not', () => {
    const check = checkOf('tcpSocket: {port: 80}, successThreshold: 3')
    expect(readiness(check).successThreshold).toBe(3)
    const startup = convert(check, 'startup')
    expect(paste(startup).startupProbe?.successThreshold).toBe(1)
    expect(startup).toContain('# The check wants 3 passes in a row')
  })
})

test('gRPC and TCP checks keep their service and host', () => {
  expect(readiness(checkOf('grpc: {port: 9000, service: health}')).handler).toEqual({
    ...{ action: 'grpc', port: 9000, service: 'health', mode: 'Plaintext' },
  })
  expect(readiness(checkOf('tcpSocket: {port: 9000, host: example.org}')).handler).toEqual({
    ...{ action: 'tcpSocket', host: 'example.org', port: 9000 },
  })
})

test('kubelet makes of a command what the check was told to run', () => {
  const words = fc.string({ unit: fc.constantFrom('$', '(', ')', 'A', ' '), maxLength: 12 })
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 3 }), (command) => {
      const block = convert(checkOf(`exec: {command: ${JSON.stringify(command)}}`))
      const container = paste(block)
      const handler = container.readinessProbe?.handler
      expect(handler?.action === 'exec' && probeCommand(handler.command, container)).toEqual(
        command,
      )
    }),
    { numRuns: 200 },
  )
})

describe('checks that read the image', () => {
  const file = checkOf('file: {path: /app}', 'there')
  const ready = checkOf('tcpSocket: {port: 80}', 'ready')

  test('have no probe, which is said in the place of one', () => {
    const block = convert(`${file}\n${ready}`)
    expect(block).toContain('# Of the check ready of the Validator notebook')
    expect(block).toContain('# The check there reads the image, and no probe does.')
    expect(block).not.toContain('file:')
  })

  test.each([
    [null, 'every check reads the image, and no probe of Kubernetes does'],
    ['there', 'the check "there" reads the image, and no probe of Kubernetes does'],
  ])('alone are refused: %j', (name, message) => {
    expect(() => convert(file, 'readiness', name)).toThrow(message)
  })

  test('what a command has to write is told, and left out', () => {
    const exec = "exec: {command: [app], exitCode: 3, stdout: {matches: ['x']}}"
    const block = convert(checkOf(exec))
    expect(block).toContain('The check wants exit code 3')
    expect(block).toContain('searches what the command writes')
    expect(block).not.toMatch(/^\s*(?:exitCode|stdout):/m)
  })
})
