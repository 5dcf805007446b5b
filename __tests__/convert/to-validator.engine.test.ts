import { describe, expect, test } from '@jest/globals'
import { toValidators } from '../../src/convert/to-validator.ts'
import { readPods } from '../../src/pod/read.ts'
import { baseImage, engines } from '../support/engines.ts'
import { shortcomings } from '../support/run-manifest.ts'
import { validateWith } from '../support/validate-with.ts'

/** Each condition of its readiness is something that a Validator has to carry over. */
const conditions = [
  '[ "$(id -u):$(id -g)" = 1000:2000 ]',
  'id -G | grep -qw 3000',
  '[ "$NAME" = "web in default" ]',
  '[ "$(pwd)" = /srv ]',
  'touch /data/file',
  '! touch /file 2>/dev/null',
  'grep -q "10.1.2.3.*elsewhere" /etc/hosts',
  '[ "$(cat /proc/sys/net/ipv4/ip_unprivileged_port_start)" = 80 ]',
  'grep -q "^NoNewPrivs:.*1$" /proc/self/status',
  'grep -q "^CapBnd:.*0000000000000400$" /proc/self/status',
]

const pod = {
  ...{ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web' } },
  spec: {
    securityContext: {
      ...{ runAsUser: 1000, runAsGroup: 2000, fsGroup: 3000 },
      sysctls: [{ name: 'net.ipv4.ip_unprivileged_port_start', value: '80' }],
    },
    hostAliases: [{ ip: '10.1.2.3', hostnames: ['elsewhere'] }],
    volumes: [{ name: 'data', emptyDir: {} }],
    containers: [
      {
        ...{ name: 'main', image: baseImage, workingDir: '/srv' },
        command: ['sh', '-c'],
        args: ['sleep 1; exec nc -ll -p $(PORT) -e echo'],
        env: [
          { name: 'PORT', value: '80' },
          { name: 'SPACE', valueFrom: { fieldRef: { fieldPath: 'metadata.namespace' } } },
          { name: 'NAME', value: 'web in $(SPACE)' },
        ],
        ports: [{ name: 'http', containerPort: 80 }],
        resources: { limits: { memory: '32Mi', cpu: '500m' } },
        securityContext: {
          ...{ allowPrivilegeEscalation: false, readOnlyRootFilesystem: true },
          capabilities: { drop: ['ALL'], add: ['NET_BIND_SERVICE'] },
        },
        volumeMounts: [{ name: 'data', mountPath: '/data' }],
        startupProbe: { tcpSocket: { port: 'http' }, periodSeconds: 1, failureThreshold: 30 },
        readinessProbe: { exec: { command: ['sh', '-c', conditions.join(' && ')] } },
        livenessProbe: { tcpSocket: { port: 80 }, periodSeconds: 1 },
      },
    ],
  },
}

describe.each(engines)('on $name', ({ address }) => {
  test('a Validator that was a Pod gives the image what the Pod gave it', async () => {
    const text = JSON.stringify(pod)
    const converted = toValidators(
      readPods([{ file: 'pod.json', text }], { namespace: null }),
      null,
    )
    expect(shortcomings(await validateWith(address, converted))).toEqual([])
  })
})
