import { describe, expect, test } from '@jest/globals'
import type { PodContainer, PodVariable, VariableReference } from '../../../src/pod/pod.ts'
import type { PodObjects } from '../../../src/pod/pod-objects.ts'
import { environmentOf } from '../../../src/pod/content/environment.ts'
import type { PodFacts } from '../../../src/pod/content/facts.ts'
import {
  amounts,
  containerWith,
  factsWith,
  mountWith,
  objectsWith,
  podWith,
  privilegesWith,
  quantity,
  serviceWith,
} from '../../support/pods.ts'

/** The environment of a Pod's only container, without what services and the runtime set. */
async function ownVariables(
  fields: Partial<PodContainer>,
  objects: PodObjects = objectsWith(),
  facts: Partial<PodFacts> = {},
) {
  const pod = podWith({
    containers: [fields],
    spec: { volumes: [emptyVolume] },
  })
  const environment = await environmentOf(pod, pod.spec.containers[0], objects, factsWith(facts))
  if (!environment.ok) throw new Error(environment.message)
  const all = new Map(environment.variables.map(({ name, value }) => [name, value]))
  for (const name of [...all.keys()]) {
    if (/^(?:KUBERNETES_|HOSTNAME$)/.test(name)) all.delete(name)
  }
  return Object.fromEntries(all)
}

const emptyVolume = {
  name: 'e',
  source: { kind: 'emptyDir', medium: '', sizeLimit: null },
} as const

async function errorOf(fields: Partial<PodContainer>, objects = objectsWith(), facts = {}) {
  const pod = podWith({ containers: [fields], spec: { volumes: [emptyVolume] } })
  const environment = await environmentOf(pod, pod.spec.containers[0], objects, factsWith(facts))
  return environment.ok ? null : environment
}

const literal = (name: string, value: string): PodVariable => ({ name, value })
const reference = (name: string, from: VariableReference): PodVariable => ({ name, from })
const configKey = (name: string, key: string, optional = false): VariableReference => {
  return { kind: 'configMap', name, key, optional }
}
const secretKey = (name: string, key: string, optional = false): VariableReference => {
  return { kind: 'secret', name, key, optional }
}
const field = (fieldPath: string): VariableReference => ({ kind: 'field', fieldPath })
const resource = (name: string, divisor = '0', container: string | null = null) => {
  return { kind: 'resource', resource: name, divisor: quantity(divisor), container } as const
}

describe('as kubelet was seen to do it', () => {
  test('a variable named twice: each use sees the one at its place (env-duplicates)', async () => {
    const env = [
      literal('A', 'first'),
      literal('B', '$(A)'),
      literal('A', 'second'),
      literal('X', '$(A)'),
      literal('IMAGE_ENV', 'from-pod'),
    ]
    const expected = { A: 'second', B: 'first', X: 'second', IMAGE_ENV: 'from-pod' }
    expect(await ownVariables({ env })).toEqual(expected)
  })

  test('values of references are not expanded, but used (env-valuefrom)', async () => {
    const objects = objectsWith({
      configMaps: { c: { plain: 'value $(NOT_EXPANDED)', multi: 'line 1\nline 2\n' } },
      secrets: { s: { token: 's3cret', newline: 'a\nb\n' } },
    })
    const env = [
      reference('CM', configKey('c', 'plain')),
      reference('SEC', secretKey('s', 'token')),
      reference('MULTI', configKey('c', 'multi')),
      reference('OPT', configKey('not-there', 'k', true)),
      reference('OPTKEY', secretKey('s', 'not-there', true)),
      literal('REF', '$(CM)+$(SEC)+$(OPT)'),
      reference('NL', secretKey('s', 'newline')),
    ]
    expect(await ownVariables({ env }, objects)).toEqual({
      CM: 'value $(NOT_EXPANDED)',
      SEC: 's3cret',
      MULTI: 'line 1\nline 2\n',
      REF: 'value $(NOT_EXPANDED)+s3cret+$(OPT)',
      NL: 'a\nb\n',
    })
  })

  test('resources are rounded up (env-resourcefieldref)', async () => {
    const main = containerWith({
      resources: {
        limits: amounts({ cpu: '1500m', memory: '100Mi', 'ephemeral-storage': '1Gi' }),
        requests: amounts({ cpu: '100m', memory: '65M' }),
      },
      env: [
        reference('R_CPU', resource('limits.cpu')),
        reference('R_CPU_M', resource('limits.cpu', '1m')),
        reference('R_CPU_REQ', resource('requests.cpu')),
        reference('R_MEM', resource('limits.memory')),
        reference('R_MEM_MI', resource('limits.memory', '1Mi')),
        reference('R_MEM_GI', resource('limits.memory', '1Gi')),
        reference('R_MEM_REQ_MI', resource('requests.memory', '1Mi')),
        reference('R_EPH', resource('limits.ephemeral-storage')),
        reference('R_OTHER', resource('limits.memory', '0', 'other')),
      ],
    })
    const limits = amounts({ memory: '50Mi' })
    const other = containerWith({ name: 'other', resources: { limits, requests: {} } })
    const pod = podWith({ containers: [main, other] })
    const [first] = pod.spec.containers
    const environment = await environmentOf(pod, first, objectsWith(), factsWith())
    expect(environment).toMatchObject({ ok: true })
    const values = environment.ok ? environment.values : new Map<string, string>()
    expect(Object.fromEntries([...values].filter(([name]) => name.startsWith('R_')))).toEqual({
      R_CPU: '2',
      R_CPU_M: '1500',
      R_CPU_REQ: '1',
      R_EPH: '1073741824',
      R_MEM: '104857600',
      R_MEM_GI: '1',
      R_MEM_MI: '100',
      R_MEM_REQ_MI: '62',
      R_OTHER: '52428800',
    })
  })

  test.each([true, false])(
    'the API server and HOSTNAME are always named; service links %p (env-defaults)',
    async (enableServiceLinks) => {
      const pod = podWith({ name: 'env-defaults', spec: { enableServiceLinks } })
      const [main] = pod.spec.containers
      const environment = await environmentOf(pod, main, objectsWith(), factsWith())
      const variables = environment.ok ? environment.variables : []
      expect(variables.map(({ name }) => name).toSorted()).toEqual([
        'HOSTNAME',
        'KUBERNETES_PORT',
        'KUBERNETES_PORT_443_TCP',
        'KUBERNETES_PORT_443_TCP_ADDR',
        'KUBERNETES_PORT_443_TCP_PORT',
        'KUBERNETES_PORT_443_TCP_PROTO',
        'KUBERNETES_SERVICE_HOST',
        'KUBERNETES_SERVICE_PORT',
        'KUBERNETES_SERVICE_PORT_HTTPS',
      ])
      expect(variables).toContainEqual({ name: 'HOSTNAME', value: 'env-defaults' })
      expect(variables).toContainEqual({
        name: 'KUBERNETES_PORT_443_TCP',
        value: 'tcp://10.96.0.1:443',
      })
    },
  )

  test.each<[string, Partial<PodContainer>, string, readonly (string | number)[]]>([
    [
      'env-missing-configmap',
      { env: [reference('A', configKey('env-missing-configmap-c', 'k'))] },
      'configmap "env-missing-configmap-c" not found',
      ['env', 0],
    ],
    [
      'env-missing-key',
      { env: [literal('B', ''), reference('A', secretKey('missing-key-s', 'nope'))] },
      "couldn't find key nope in Secret oracle/missing-key-s",
      ['env', 1],
    ],
    [
      'a key of a ConfigMap',
      { env: [reference('A', configKey('there', 'nope'))] },
      "couldn't find key nope in ConfigMap oracle/there",
      ['env', 0],
    ],
    [
      'envfrom-missing',
      { envFrom: [{ kind: 'secret', name: 'envfrom-missing-s', prefix: '', optional: false }] },
      'secret "envfrom-missing-s" not found',
      ['envFrom', 0],
    ],
    [
      'an unknown field',
      { env: [reference('A', field('spec.hostname'))] },
      'unsupported fieldPath: spec.hostname',
      ['env', 0],
    ],
    [
      'an unknown container',
      { env: [reference('A', resource('limits.cpu', '1', 'nobody'))] },
      'container nobody not found',
      ['env', 0],
    ],
  ])('%s', async (_, fields, message, path) => {
    const objects = objectsWith({
      secrets: { 'missing-key-s': { other: 'x' } },
      configMaps: { there: {} },
    })
    const place = ['spec', 'containers', 0, ...path]
    const reason = 'CreateContainerConfigError'
    expect(await errorOf(fields, objects)).toEqual({ ok: false, reason, message, path: place })
  })
})

describe('envFrom', () => {
  const objects = objectsWith({
    configMaps: { c: { A: 'from c', '1x': 'one', 'has.dot': 'dot', 'has-dash': '$(A)' } },
    secrets: { s: { A: 'from s' } },
  })

  test('any key is set, with its prefix, and env has the last word', async () => {
    const envFrom = [
      { kind: 'configMap', name: 'c', prefix: '', optional: false },
      { kind: 'configMap', name: 'c', prefix: 'P_', optional: false },
      { kind: 'secret', name: 's', prefix: '', optional: false },
      { kind: 'secret', name: 'not-there', prefix: '', optional: true },
    ] as const
    expect(await ownVariables({ envFrom, env: [literal('REF', '$(P_A) $(1x)')] }, objects)).toEqual(
      {
        A: 'from s',
        '1x': 'one',
        'has.dot': 'dot',
        'has-dash': '$(A)',
        P_A: 'from c',
        P_1x: 'one',
        'P_has.dot': 'dot',
        'P_has-dash': '$(A)',
        REF: 'from c one',
      },
    )
  })

  test('bytes of a ConfigMap are no variables', async () => {
    const configMaps = new Map(
      [...objects.configMaps].map(([key, object]) => {
        return [key, { ...object, binaryKeys: new Set(['1x']) }] as const
      }),
    )
    const envFrom = [{ kind: 'configMap', name: 'c', prefix: '', optional: false }] as const
    const names = Object.keys(await ownVariables({ envFrom }, { ...objects, configMaps }))
    expect(names.toSorted()).toEqual(['A', 'has-dash', 'has.dot'])
    const env = [reference('B', configKey('c', '1x'))]
    expect(await errorOf({ env }, { ...objects, configMaps })).toMatchObject({
      message: "couldn't find key 1x in ConfigMap oracle/c",
    })
  })
})

test('what came from Secrets is told, each value once', async () => {
  const objects = objectsWith({ secrets: { s: { a: 'hush', b: 'hush', c: 'more', d: '' } } })
  const pod = podWith({
    containers: [
      {
        envFrom: [{ kind: 'secret', name: 's', prefix: '', optional: false }],
        env: [reference('A', secretKey('s', 'a')), literal('PLAIN', 'open')],
      },
    ],
  })
  const environment = await environmentOf(pod, pod.spec.containers[0], objects, factsWith())
  expect(environment).toMatchObject({ ok: true, secrets: ['hush', 'more'] })
})

describe('fieldRef', () => {
  const pod = podWith({
    name: 'web',
    labels: { app: 'shop', 'example.com/tier': 'front' },
    annotations: { note: 'a "quoted"\nline' },
    spec: { serviceAccountName: 'robot' },
    containers: [{ securityContext: privilegesWith() }],
  })

  test.each([
    ['metadata.name', 'web'],
    ['metadata.namespace', 'oracle'],
    ['metadata.uid', '0b9c2f6e-0000-4000-8000-000000000001'],
    ["metadata.labels['app']", 'shop'],
    ["metadata.labels['example.com/tier']", 'front'],
    ["metadata.labels['nope']", ''],
    ["metadata.labels['constructor']", ''],
    ["metadata.annotations['note']", 'a "quoted"\nline'],
    ['metadata.labels', 'app="shop"\nexample.com/tier="front"'],
    ['metadata.annotations', 'note="a \\"quoted\\"\\nline"'],
    ['spec.nodeName', 'node-1'],
    ['spec.serviceAccountName', 'robot'],
    ['status.hostIP', '192.0.2.1'],
    ['status.hostIPs', '192.0.2.1'],
    ['status.podIP', '10.244.0.7'],
    ['status.podIPs', '10.244.0.7'],
  ])('%s is %j', async (path, expected) => {
    const container = containerWith({ env: [reference('F', field(path))] })
    const environment = await environmentOf(pod, container, objectsWith(), factsWith())
    expect(environment.ok && environment.values.get('F')).toBe(expected)
  })
})

describe('a resource without a limit', () => {
  const env = [
    reference('CPU', resource('limits.cpu')),
    reference('MEM', resource('limits.memory', '1Gi')),
    reference('REQ', resource('requests.cpu')),
  ]

  test('is what the node can give', async () => {
    expect(await ownVariables({ env })).toEqual({ CPU: '4', MEM: '8', REQ: '0' })
  })

  test('or the limit of the Pod', async () => {
    const spec = { resources: { limits: amounts({ cpu: '2', memory: '0' }), requests: {} } }
    const pod = podWith({ spec, containers: [{ env }] })
    const environment = await environmentOf(pod, pod.spec.containers[0], objectsWith(), factsWith())
    const values = environment.ok ? environment.values : new Map<string, string>()
    expect([values.get('CPU'), values.get('MEM')]).toEqual(['2', '8'])
  })
})

describe('services', () => {
  const services = [
    serviceWith({
      name: 'my-db',
      clusterIP: '10.96.7.7',
      ports: [
        { name: 'sql', port: 5432, targetPort: 5432, protocol: 'TCP' },
        { name: 'gossip-in', port: 53, targetPort: 53, protocol: 'UDP' },
      ],
    }),
    serviceWith({ name: 'headless', clusterIP: 'None' }),
    serviceWith({ name: 'elsewhere', type: 'ExternalName', externalName: 'example.com' }),
    serviceWith({ name: 'other', namespace: 'other' }),
    serviceWith({ name: 'six', clusterIP: 'fd00::7' }),
    serviceWith({ name: 'unaddressed' }),
  ]

  test('of the namespace are linked as Docker did it', async () => {
    const variables = await ownVariables({}, objectsWith({ services }))
    expect(variables).toMatchObject({
      MY_DB_SERVICE_HOST: '10.96.7.7',
      MY_DB_SERVICE_PORT: '5432',
      MY_DB_SERVICE_PORT_SQL: '5432',
      MY_DB_SERVICE_PORT_GOSSIP_IN: '53',
      MY_DB_PORT: 'tcp://10.96.7.7:5432',
      MY_DB_PORT_5432_TCP: 'tcp://10.96.7.7:5432',
      MY_DB_PORT_5432_TCP_PROTO: 'tcp',
      MY_DB_PORT_5432_TCP_PORT: '5432',
      MY_DB_PORT_5432_TCP_ADDR: '10.96.7.7',
      MY_DB_PORT_53_UDP: 'udp://10.96.7.7:53',
      SIX_PORT: 'tcp://[fd00::7]:80',
      SIX_SERVICE_HOST: 'fd00::7',
    })
    expect(variables['UNADDRESSED_SERVICE_HOST']).toMatch(/^10\.96\.\d+\.\d+$/)
    const names = Object.keys(variables).join(' ')
    expect(names).not.toMatch(/HEADLESS|ELSEWHERE|OTHER/)
  })

  test('can be referred to, and written over', async () => {
    const env = [
      literal('URL', 'http://$(SIX_SERVICE_HOST)'),
      literal('SIX_PORT', 'mine'),
      literal('LATE', '$(SIX_PORT) $(HOSTNAME)'),
    ]
    expect(await ownVariables({ env }, objectsWith({ services }))).toMatchObject({
      URL: 'http://fd00::7',
      SIX_PORT: 'mine',
      LATE: 'mine $(HOSTNAME)',
    })
  })
})

describe('fileKeyRef', () => {
  const file = `A='one'\nB='two words'\n# comment\nC='with # hash'\n`
  const read = {
    readVolumeFile: (volume: string, path: string) =>
      Promise.resolve(volume === 'e' && path === 'file.env' ? Buffer.from(file) : null),
  }
  const volumeMounts = [mountWith({ name: 'e', mountPath: '/e' })]
  const fileKey = (key: string, optional = false, path = 'file.env'): VariableReference => {
    return { kind: 'file', volume: 'e', path, key, optional }
  }

  test('reads one variable, and leaves out an optional one (env-file)', async () => {
    const env = [reference('X', fileKey('B')), reference('Y', fileKey('NOPE', true))]
    expect(await ownVariables({ env, volumeMounts }, objectsWith(), read)).toEqual({
      X: 'two words',
    })
  })

  test.each([
    ['NOPE', 'file.env', /^environment variable key "NOPE" not found in file ".*\/e\/file\.env"$/],
    ['B', 'no.env', /^couldn't parse env file$/],
  ])('%s of %s is missing', async (key, path, message) => {
    const env = [reference('X', fileKey(key, false, path))]
    const error = await errorOf({ env, volumeMounts }, objectsWith(), read)
    expect(error?.message).toMatch(message)
  })

  test('a missing file stops even what is optional', async () => {
    const env = [reference('X', fileKey('B', true, 'no.env'))]
    const error = await errorOf({ env, volumeMounts }, objectsWith(), read)
    expect(error?.message).toBe("couldn't parse env file")
  })

  test('a volume that nobody mounts is not there', async () => {
    const error = await errorOf({ env: [reference('X', fileKey('B'))] }, objectsWith(), read)
    expect(error?.message).toBe('cannot find the volume "e" referenced by FileKeyRef')
  })
})
