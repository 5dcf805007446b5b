import { describe, expect, test } from '@jest/globals'
import type { PodSpec } from '../../../src/pod/pod.ts'
import { dnsOf } from '../../../src/pod/content/dns.ts'
import { hostnameOf, kernelNodename } from '../../../src/pod/content/hostname.ts'
import { hasHostsFile, hostsFile, hostsOf } from '../../../src/pod/content/hosts.ts'
import { containerWith, mountWith, podWith } from '../../support/pods.ts'

describe('hostname', () => {
  test.each([
    [
      'hostname-long-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-a.tail',
      'hostname-long-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-a.ta',
    ],
    [`${'x'.repeat(60)}-.-.tail`, 'x'.repeat(60)],
    ['x'.repeat(63), 'x'.repeat(63)],
    ['web.example', 'web.example'],
  ])('of a Pod called %s', (name, hostname) => {
    expect(hostnameOf(podWith({ name }))).toEqual({ hostname, domain: '' })
  })

  test('a hostname of its own, and a subdomain', () => {
    const pod = podWith({ spec: { hostname: 'db-0', subdomain: 'db' } })
    expect(hostnameOf(pod)).toEqual({ hostname: 'db-0', domain: 'db.oracle.svc.cluster.local' })
  })
})

describe('what the kernel says', () => {
  const facts = { nodeName: 'node-1' }
  const name = (spec: Partial<Omit<PodSpec, 'containers' | 'securityContext'>>) => {
    return kernelNodename(podWith({ name: 'web', spec }), facts)
  }

  test('is the hostname, and the whole name where that is asked for', () => {
    expect(name({ subdomain: 'db' })).toEqual({ ok: true, value: 'web' })
    expect(name({ setHostnameAsFQDN: true })).toEqual({ ok: true, value: 'web' })
    const value = 'web.db.oracle.svc.cluster.local'
    expect(name({ setHostnameAsFQDN: true, subdomain: 'db' })).toEqual({ ok: true, value })
  })

  test('is the name of the node in its network', () => {
    expect(name({ hostNetwork: true, hostname: 'mine' })).toEqual({ ok: true, value: 'node-1' })
  })

  test('cannot be longer than 64 characters', () => {
    const subdomain = (length: number) => ({
      setHostnameAsFQDN: true,
      subdomain: 's'.repeat(length - 'web..oracle.svc.cluster.local'.length),
    })
    expect(name(subdomain(64))).toMatchObject({ ok: true })
    expect(name(subdomain(65))).toMatchObject({
      ok: false,
      message: expect.stringMatching(
        /^failed to construct FQDN from pod hostname and cluster domain, FQDN web\.s+\.oracle\.svc\.cluster\.local is too long \(64 characters is the max, 65 characters requested\)$/,
      ),
    })
  })
})

describe('/etc/hosts', () => {
  const hostAliases = [
    { ip: '192.0.2.9', hostnames: ['db', 'cache'] },
    { ip: '2001:db8::1', hostnames: ['six'] },
  ]
  const facts = { podIP: '10.244.0.7' }

  test('names the Pod and its aliases', () => {
    const pod = podWith({ name: 'web', spec: { hostAliases, subdomain: 'front' } })
    expect(hostsOf(pod, facts)).toEqual([
      { address: '10.244.0.7', names: ['web.front.oracle.svc.cluster.local', 'web'] },
      { address: '192.0.2.9', names: ['db', 'cache'] },
      { address: '2001:db8::1', names: ['six'] },
    ])
  })

  test('leaves the node its own names', () => {
    const spec = { hostAliases: hostAliases.slice(1), hostNetwork: true }
    const entries = [{ address: '2001:db8::1', names: ['six'] }]
    expect(hostsOf(podWith({ spec }), facts)).toEqual(entries)
  })

  test('is written as kubelet writes it', () => {
    expect(hostsFile(podWith({ name: 'web', spec: { hostAliases } }), facts)).toBe(
      [
        '# Kubernetes-managed hosts file.',
        '127.0.0.1\tlocalhost',
        '::1\tlocalhost ip6-localhost ip6-loopback',
        'fe00::0\tip6-localnet',
        'fe00::0\tip6-mcastprefix',
        'fe00::1\tip6-allnodes',
        'fe00::2\tip6-allrouters',
        '10.244.0.7\tweb',
        '',
        '# Entries added by HostAliases.',
        '192.0.2.9\tdb\tcache',
        '2001:db8::1\tsix',
        '',
      ].join('\n'),
    )
    expect(hostsFile(podWith({ name: 'web' }), facts)).toMatch(/ip6-allrouters\n10.*\tweb\n$/)
  })

  test('is left to a container that mounts its own', () => {
    const mounts = (mountPath: string) => {
      return containerWith({ volumeMounts: [mountWith({ name: 'v', mountPath })] })
    }
    expect(hasHostsFile(mounts('/etc/hosts'))).toBe(false)
    expect(hasHostsFile(mounts('/etc/hosts.d'))).toBe(true)
  })
})

describe('DNS', () => {
  type DnsSpec = Partial<Pick<PodSpec, 'dnsPolicy' | 'hostNetwork' | 'dnsConfig'>>
  const dns = (spec: DnsSpec) => dnsOf(podWith({ spec }))
  const dnsConfig = {
    nameservers: ['192.0.2.53'],
    searches: ['one.example', 'two.example'],
    options: [
      { name: 'ndots', value: '2' },
      { name: 'edns0', value: null },
    ],
  }
  const cluster = ['oracle.svc.cluster.local', 'svc.cluster.local', 'cluster.local']
  const nothing = { servers: [], searches: [], options: [], warnings: [] }

  test.each<[string, DnsSpec, object]>([
    [
      'None: as given (dns)',
      { dnsPolicy: 'None', dnsConfig },
      {
        servers: ['192.0.2.53'],
        searches: ['one.example', 'two.example'],
        options: ['ndots:2', 'edns0'],
        warnings: [],
      },
    ],
    [
      'ClusterFirst: the names of a cluster',
      { dnsPolicy: 'ClusterFirst' },
      { ...nothing, searches: cluster, options: ['ndots:5'] },
    ],
    [
      'ClusterFirst with more',
      { dnsPolicy: 'ClusterFirst', dnsConfig },
      {
        servers: ['192.0.2.53'],
        searches: [...cluster, 'one.example', 'two.example'],
        options: ['ndots:2', 'edns0'],
        warnings: [],
      },
    ],
    ['ClusterFirst on the node', { dnsPolicy: 'ClusterFirst', hostNetwork: true }, nothing],
    [
      'ClusterFirstWithHostNet',
      { dnsPolicy: 'ClusterFirstWithHostNet', hostNetwork: true },
      { ...nothing, searches: cluster, options: ['ndots:5'] },
    ],
    ['Default: the engine says', { dnsPolicy: 'Default' }, nothing],
  ])('%s', (_, spec, expected) => {
    expect(dns(spec)).toEqual(expected)
  })

  test('more than resolvers take is left out, in words', () => {
    const nameservers = ['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.4']
    const searches = Array.from({ length: 33 }, (_, index) => `s${index}.example`)
    const settings = dns({
      dnsPolicy: 'None',
      dnsConfig: { nameservers, searches: ['x'.repeat(254), ...searches], options: [] },
    })
    expect(settings.servers).toEqual(nameservers.slice(0, 3))
    expect(settings.searches).toEqual(searches.slice(0, 31))
    expect(settings.warnings).toEqual([
      'Nameserver limits were exceeded, some nameservers have been omitted, the applied nameserver line is: 192.0.2.1 192.0.2.2 192.0.2.3',
      `Search Line limits were exceeded, some search paths have been omitted, the applied search line is: ${searches.slice(0, 31).join(' ')}`,
    ])
  })

  test('so is what a line cannot hold', () => {
    const searches = Array.from({ length: 10 }, (_, index) => `${index}${'x'.repeat(249)}`)
    const config = { nameservers: ['192.0.2.1'], searches, options: [] }
    expect(dns({ dnsPolicy: 'None', dnsConfig: config }).searches).toEqual(searches.slice(0, 8))
  })
})
