import { describe, expect, test } from '@jest/globals'
import { hostsFile } from '../../../src/pod/content/hosts.ts'
import { movedPorts, serviceEntries, servicesOf } from '../../../src/pod/content/service-names.ts'
import { workloadOf } from '../../../src/pod/compile/workload-of.ts'
import { containerWith, factsWith, objectsWith, podWith, serviceWith } from '../../support/pods.ts'

const labels = { app: 'web', tier: 'front' }
const selector = { app: 'web' }
const here = { address: '10.0.0.2', asker: 'oracle' }

describe('Services of a Pod', () => {
  test('are those of its namespace whose selector it matches', () => {
    const services = [
      serviceWith({ name: 'web', selector }),
      serviceWith({ name: 'both', selector: labels }),
      serviceWith({ name: 'db', selector: { app: 'db' } }),
      serviceWith({ name: 'more', selector: { ...labels, zone: 'a' } }),
      serviceWith({ name: 'elsewhere', namespace: 'other', selector }),
      serviceWith({ name: 'by-hand', selector: {} }),
      serviceWith({ name: 'external', selector, type: 'ExternalName' }),
      serviceWith({ name: 'inherited', selector: { constructor: 'x' } }),
    ]
    const found = servicesOf(podWith({ labels }), services)
    expect(found.map(({ name }) => name)).toEqual(['web', 'both'])
  })

  test('have all spellings that a cluster knows', () => {
    const services = [serviceWith({ name: 'web', selector })]
    expect(serviceEntries(podWith({ labels }), services, here)).toEqual([
      {
        address: '10.0.0.2',
        names: ['web.oracle.svc.cluster.local', 'web.oracle.svc', 'web.oracle', 'web'],
      },
    ])
  })

  test('have no short name in another namespace', () => {
    const services = [serviceWith({ name: 'web', selector })]
    const [entry] = serviceEntries(podWith({ labels }), services, { ...here, asker: 'other' })
    expect(entry?.names).toEqual(['web.oracle.svc.cluster.local', 'web.oracle.svc', 'web.oracle'])
  })

  test('that are its own domain have its own name as well', () => {
    const services = [serviceWith({ name: 'db', selector, clusterIP: 'None' })]
    const pod = podWith({ name: 'db-0', labels, spec: { subdomain: 'db' } })
    const [entry] = serviceEntries(pod, services, here)
    expect(entry?.names).toContain('db-0.db')
    expect(entry?.names).toContain('db-0.db.oracle.svc.cluster.local')
  })
})

describe('/etc/hosts', () => {
  test('says them behind what the Pod says itself', () => {
    const text = hostsFile(
      podWith({ spec: { hostAliases: [{ ip: '10.9.9.9', hostnames: ['db'] }] } }),
      { podIP: '10.0.0.2' },
      [{ address: '10.0.0.3', names: ['db.oracle', 'db'] }],
    )
    expect(text).toMatch(/10\.9\.9\.9\tdb\n\n# Names of Services\.\n10\.0\.0\.3\tdb\.oracle\tdb\n$/)
  })

  const context = {
    objects: objectsWith({ services: [serviceWith({ name: 'web', selector })] }),
    ...{ facts: factsWith(), hostFiles: new Map(), standIns: new Map() },
    ...{ devicesOf: () => null, onSecret: () => undefined },
  }

  test('of a Pod leads by its Services to itself, and to what runs beside it', () => {
    const beside = [{ address: '10.0.0.3', names: ['db'] }]
    const { sandbox } = workloadOf(podWith({ labels }), { ...context, beside })
    const text = sandbox.hosts?.('10.0.0.2') ?? ''
    expect(text).toContain(
      '10.0.0.2\tweb.oracle.svc.cluster.local\tweb.oracle.svc\tweb.oracle\tweb\n',
    )
    expect(text).toContain('10.0.0.3\tdb\n')
  })

  test('of the node stays as it is where no Service leads to the Pod', () => {
    const spec = { hostNetwork: true }
    expect(workloadOf(podWith({ spec }), context).sandbox.hosts).toBeNull()
    expect(workloadOf(podWith({ spec, labels }), context).sandbox.hosts).not.toBeNull()
  })
})

describe('ports that a name does not lead to', () => {
  const ports = (one: { readonly port: number; readonly targetPort: number | string }) => [
    { name: null, protocol: 'TCP' as const, ...one },
  ]
  const declared = [
    { name: 'http', containerPort: 8080, hostPort: null, hostIP: null, protocol: 'TCP' as const },
  ]
  const pod = podWith({ labels, containers: [containerWith({ ports: declared })] })

  test.each([
    [80, 8080, 8080],
    [80, 'http', 8080],
  ])('%j to %j', (port, targetPort, target) => {
    const service = serviceWith({ name: 'web', selector, ports: ports({ port, targetPort }) })
    expect(movedPorts(pod, [service])).toEqual([{ service, port, target }])
  })

  test.each([
    ['the same number', { ports: ports({ port: 80, targetPort: 80 }) }],
    ['the same by its name', { ports: ports({ port: 8080, targetPort: 'http' }) }],
    ['a name that nobody declares', { ports: ports({ port: 80, targetPort: 'grpc' }) }],
    ['headless', { clusterIP: 'None', ports: ports({ port: 80, targetPort: 8080 }) }],
  ])('%s is none', (_what, fields) => {
    expect(movedPorts(pod, [serviceWith({ name: 'web', selector, ...fields })])).toEqual([])
  })
})
