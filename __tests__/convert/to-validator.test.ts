import { describe, expect, test } from '@jest/globals'
import { toValidators } from '../../src/convert/to-validator.ts'
import { readPods } from '../../src/pod/read.ts'
import { loadValidators } from '../../src/validator/load.ts'
import type { Validator } from '../../src/validator/manifest.ts'
import { expectGolden } from '../report/support/golden.ts'

function convert(text: string, name: string | null = null): string {
  return toValidators(readPods([{ file: 'pod.yaml', text }], { namespace: null }), name)
}

function load(text: string): readonly Validator[] {
  const origin = { kind: 'file', file: 'validator.yaml', directory: '/' } as const
  return loadValidators([{ origin, text }])
}

function only(text: string, name: string | null = null): Validator {
  const [validator, ...others] = load(convert(text, name))
  if (validator === undefined || others.length > 0) throw new Error('not one Validator')
  return validator
}

const podOf = (container: string, spec = '') => `
apiVersion: v1
kind: Pod
metadata: {name: web, namespace: shop, labels: {tier: front}}
spec:
  ${spec}
  containers:
    - name: app
      image: example.org/app:1
      ${container}
`

const probe = (fields: string) => podOf(`readinessProbe: {tcpSocket: {port: 80}, ${fields}}`)

const deployment = `
apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      securityContext: {runAsUser: 1000, runAsGroup: 2000, fsGroup: 3000}
      initContainers:
        - {name: migrate, image: example.org/app:1}
      containers:
        - name: app
          image: example.org/app:1
          command: [/bin/server]
          args: [--port, $(PORT), --token, $(TOKEN)]
          workingDir: /srv
          env:
            - {name: PORT, value: "8443"}
            - {name: ADDRESS, value: "0.0.0.0:$(PORT)"}
            - {name: LEVEL, valueFrom: {configMapKeyRef: {name: settings, key: level}}}
            - {name: TOKEN, valueFrom: {secretKeyRef: {name: keys, key: token}}}
            - {name: NAMESPACE, valueFrom: {fieldRef: {fieldPath: metadata.namespace}}}
            - {name: ADDRESS_OF_POD, valueFrom: {fieldRef: {fieldPath: status.podIP}}}
          ports: [{name: https, containerPort: 8443}]
          resources: {limits: {memory: 64Mi, cpu: 500m}}
          securityContext:
            readOnlyRootFilesystem: true
            allowPrivilegeEscalation: false
            capabilities: {drop: [ALL], add: [NET_BIND_SERVICE]}
          volumeMounts:
            - {name: scratch, mountPath: /tmp}
            - {name: settings, mountPath: /etc/app}
            - {name: data, mountPath: /data}
          startupProbe:
            httpGet: {port: https, path: /started, scheme: HTTPS}
            failureThreshold: 30
          readinessProbe:
            httpGet:
              port: https
              path: /ready
              scheme: HTTPS
              httpHeaders: [{name: X-Probe, value: "yes"}]
            timeoutSeconds: 5
          livenessProbe:
            exec: {command: [/bin/alive, $(PORT), $$HOME]}
            periodSeconds: 5
          lifecycle: {preStop: {sleep: {seconds: 1}}}
        - name: proxy
          image: example.org/proxy:1
      volumes:
        - {name: scratch, emptyDir: {}}
        - {name: settings, configMap: {name: settings}}
        - {name: data, persistentVolumeClaim: {claimName: data}}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: settings}
data: {level: "on"}
---
apiVersion: v1
kind: Secret
metadata: {name: keys}
stringData: {token: hunter2-and-more}
`

describe('a Deployment as a Validator', () => {
  test('is one that loads, with comments for what is lost', () => {
    const text = convert(deployment)
    expectGolden('deployment.validator.yaml', text, new URL('__golden__/', import.meta.url))
    const [validator, ...others] = load(text)
    expect(others).toEqual([])
    expect(validator).toMatchObject({
      name: 'web-app',
      env: [
        { name: 'PORT', value: '8443' },
        { name: 'ADDRESS', value: '0.0.0.0:8443' },
        { name: 'LEVEL', value: 'on' },
        { name: 'NAMESPACE', value: 'default' },
      ],
      ports: [{ port: 8443, protocol: 'tcp' }],
      command: ['--port', '8443', '--token', '$(TOKEN)'],
    })
  })

  test('never holds the value of a Secret', () => {
    expect(convert(deployment)).not.toContain('hunter2')
  })

  test('asks what the probes ask, of what is expanded already', () => {
    expect(only(deployment).checks.map(({ name, action }) => ({ name, action }))).toEqual([
      {
        name: 'startup',
        action: {
          ...{ action: 'httpGet', scheme: 'HTTPS', host: null, port: 8443, path: '/started' },
          ...{ httpHeaders: [], responseHttpHeaders: [] },
        },
      },
      {
        name: 'readiness',
        action: {
          ...{ action: 'httpGet', scheme: 'HTTPS', host: null, port: 8443, path: '/ready' },
          ...{ httpHeaders: [{ name: 'X-Probe', value: 'yes' }], responseHttpHeaders: [] },
        },
      },
      {
        name: 'liveness',
        action: { action: 'exec', command: ['/bin/alive', '8443', '$HOME'] },
      },
    ])
  })
})

describe('the time of a check', () => {
  const timingOf = (text: string) => {
    const [{ timing }] = only(text).checks
    if (timing === null) throw new Error('a check of a container was wanted')
    return timing
  }

  test('of a startup probe is that of all its attempts, the last one whole', () => {
    const text = podOf(
      'startupProbe: {tcpSocket: {port: 80}, initialDelaySeconds: 4, periodSeconds: 5, failureThreshold: 12, timeoutSeconds: 2}',
    )
    expect(timingOf(text)).toEqual({
      ...{ initialDelay: 4000, period: 5000, successThreshold: 1, failureThreshold: 12 },
      timeout: (11 * 5 + 2) * 1000,
    })
  })

  test('counts an attempt that takes longer than its period', () => {
    const text = podOf(
      'livenessProbe: {tcpSocket: {port: 80}, periodSeconds: 2, failureThreshold: 3, timeoutSeconds: 7}',
    )
    expect(timingOf(text)).toMatchObject({ timeout: (7 + 7 + 7) * 1000, failureThreshold: 3 })
  })

  test('of a readiness probe ends when the Pod is not waited for any more, and no failures end it before', () => {
    const { timeout, period, failureThreshold, successThreshold } = timingOf(
      probe('initialDelaySeconds: 10, periodSeconds: 10, successThreshold: 2'),
    )
    expect(timeout).toBe(50_000)
    expect((failureThreshold - 1) * period).toBeGreaterThanOrEqual(timeout)
    expect(successThreshold).toBe(2)
  })

  test('of a readiness probe that allows more is longer', () => {
    const slow = probe('periodSeconds: 30, failureThreshold: 5')
    expect(timingOf(slow).timeout).toBe(180_000)
  })

  test('of a liveness probe includes that of the startup probe, which comes before it', () => {
    const text = podOf(
      `startupProbe: {tcpSocket: {port: 80}, periodSeconds: 10, failureThreshold: 6}
      livenessProbe: {tcpSocket: {port: 80}, initialDelaySeconds: 11, periodSeconds: 10, failureThreshold: 3}`,
    )
    const [, liveness] = only(text).checks
    // 51 s of the startup probe, of which 11 s are over when the check begins; and 21 s of its own.
    expect(liveness?.timing).toMatchObject({ timeout: 61_000, failureThreshold: 7 })
  })
})

describe('how the container runs', () => {
  test('the arguments alone are the command of a Validator', () => {
    const { command, options } = only(
      podOf('args: [serve]\n      livenessProbe: {grpc: {port: 9000, service: health}}'),
    )
    expect(command).toEqual(['serve'])
    expect(options).toEqual([])
  })

  test('a command replaces the entry point, word by word', () => {
    const { command, options } = only(
      podOf('command: [sh, -c, "a b"]\n      livenessProbe: {tcpSocket: {port: 1}}'),
    )
    expect(command).toEqual(['-c', 'a b'])
    expect(options.map(({ text }) => text)).toEqual(['--entrypoint=sh'])
  })

  test('what the node gives is asked of the engine', () => {
    const text = podOf(
      `livenessProbe: {tcpSocket: {port: 1}}
      volumeMounts: [{name: host, mountPath: /logs, readOnly: true}]`,
      'hostNetwork: true\n  volumes: [{name: host, hostPath: {path: /var/log}}]',
    )
    expect(only(text).options.map(({ text: option }) => option)).toEqual([
      '--network=host',
      '--volume=/var/log:/logs:ro',
    ])
  })
})

describe('several containers', () => {
  const two = `${podOf('livenessProbe: {tcpSocket: {port: 1}}')}
    - {name: other, image: example.org/other:1, livenessProbe: {tcpSocket: {port: 2}}}
`
  test('are a Validator each', () => {
    expect(load(convert(two)).map(({ name }) => name)).toEqual(['web-app', 'web-other'])
  })

  test('are chosen by their name', () => {
    expect(only(two, 'other').checks[0].action).toMatchObject({ port: 2 })
  })

  test('one that is not there is an error that lists them', () => {
    expect(() => convert(two, 'none')).toThrow('no container is called none; there are app, other')
  })
})

test('a Pod without a probe is an error at its place', () => {
  expect(() => convert(podOf(''))).toThrow(
    /^pod\.yaml:8:7: no probe of app can be a check, and a Validator has at least one/,
  )
})

test('what a check cannot ask is left out, and said', () => {
  const text = convert(
    podOf(`livenessProbe: {tcpSocket: {port: 1}}
      readinessProbe: {grpc: {port: 9000, mode: TLS}}`),
  )
  expect(text).toContain('# - the readinessProbe is left out: a check speaks gRPC in plain')
  expect(load(text)[0]?.checks).toHaveLength(1)
})

test('nothing that a manifest says ends a comment or a value', () => {
  const evil = '"x\\nkind: Pod\\u2028# y: [1\\u0007"'
  const text = podOf(
    `livenessProbe: {tcpSocket: {port: 1}}
      env: [{name: A, value: ${evil}}]
      volumeMounts: [{name: v, mountPath: ${evil}}]`,
    'volumes: [{name: v, secret: {secretName: s}}]',
  )
  const { env } = only(text)
  expect(env).toMatchObject([{ name: 'A', value: 'x\nkind: Pod\u2028# y: [1\u0007' }])
})
