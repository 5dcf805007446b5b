/** The programs that a cluster has once: its store, its API, and what acts on it. */
import { writeFileSync } from 'node:fs'
import { request } from 'node:https'
import { join } from 'node:path'
import { makeCertificates } from './certificates.ts'
import { addresses, adminToken, apiPort, kubeconfig } from './configuration.ts'
import { startDaemon, untilReady } from './daemon.ts'
import type { Daemon } from './daemon.ts'
import type { KubernetesPrograms } from './programs.ts'

export interface ControlPlane {
  readonly daemons: readonly Daemon[]
  /** For everything that is inside of the cluster's network. */
  readonly kubeconfig: string
  /** For what is outside of it: the same API under another address. */
  readonly outsideKubeconfig: string
  /** @returns the status and the text of an answer; the first is 0 where there was none */
  readonly ask: (method: 'GET' | 'PATCH', path: string, body?: unknown) => Promise<Answer>
}

export interface Answer {
  readonly status: number
  readonly text: string
}

export async function startControlPlane(
  directory: string,
  programs: KubernetesPrograms,
): Promise<ControlPlane> {
  const at = (name: string) => join(directory, name)
  const names = [addresses.api, addresses.outsideApi, '127.0.0.1'].map((address) => `IP:${address}`)
  const certificates = makeCertificates(at('certificates'), [
    ...names,
    'DNS:kubernetes.default.svc',
  ])
  const { authority, accounts } = certificates
  writeFileSync(at('tokens.csv'), `${adminToken},admin,admin,"system:masters"\n`)
  writeFileSync(at('kubeconfig'), kubeconfig(addresses.api, authority, adminToken))
  writeFileSync(at('kubeconfig-outside'), kubeconfig(addresses.outsideApi, authority, adminToken))
  const start = (name: string, ...command: readonly string[]) =>
    startDaemon(name, at(`${name}.log`), command)
  const ask = asker(authority)
  const store = start('etcd', 'etcd', ...storeFlags(at('etcd')))
  const api = start(
    'kube-apiserver',
    programs['kube-apiserver'],
    ...apiFlags(directory, certificates),
  )
  const isReady = async () => (await ask('GET', '/readyz')).text === 'ok'
  await untilReady('the API server', isReady, [store, api])
  const as = ['--kubeconfig', at('kubeconfig'), '--leader-elect=false', '--secure-port=0']
  const acting = [
    start(
      'kube-controller-manager',
      programs['kube-controller-manager'],
      ...[...as, '--service-account-private-key-file', accounts.key],
    ),
    start('kube-scheduler', programs['kube-scheduler'], ...as),
  ]
  return {
    daemons: [store, api, ...acting],
    ...{ kubeconfig: at('kubeconfig'), outsideKubeconfig: at('kubeconfig-outside') },
    ask,
  }
}

function storeFlags(directory: string): readonly string[] {
  const [clients, peers] = ['http://127.0.0.1:2379', 'http://127.0.0.1:2380']
  return [
    ...['--data-dir', directory, '--unsafe-no-fsync'],
    ...['--listen-client-urls', clients, '--advertise-client-urls', clients],
    ...['--listen-peer-urls', peers],
  ]
}

function apiFlags(
  directory: string,
  { server, accounts }: ReturnType<typeof makeCertificates>,
): readonly string[] {
  return [
    ...['--etcd-servers', 'http://127.0.0.1:2379'],
    ...['--bind-address', '0.0.0.0', '--advertise-address', addresses.api],
    ...['--secure-port', String(apiPort), '--cert-dir', join(directory, 'certificates')],
    ...['--tls-cert-file', server.certificate, '--tls-private-key-file', server.key],
    ...['--token-auth-file', join(directory, 'tokens.csv'), '--authorization-mode', 'RBAC'],
    // Pods have no token of a service account, as those that were recorded had none.
    ...['--disable-admission-plugins', 'ServiceAccount'],
    ...['--kubelet-preferred-address-types', 'InternalIP'],
    ...['--service-cluster-ip-range', addresses.services],
    ...['--service-account-issuer', 'https://kubernetes.default.svc'],
    ...['--service-account-key-file', accounts.public],
    ...['--service-account-signing-key-file', accounts.key],
  ]
}

function asker(authority: string): ControlPlane['ask'] {
  return (method, path, body) =>
    new Promise<Answer>((resolve) => {
      const none = () => {
        resolve({ status: 0, text: '' })
      }
      const headers = {
        authorization: `Bearer ${adminToken}`,
        'content-type': 'application/merge-patch+json',
      }
      const place = { host: addresses.api, port: apiPort, path, method }
      request({ ...place, ca: authority, headers, agent: false, timeout: 10_000 }, (answer) => {
        let text = ''
        answer
          .setEncoding('utf8')
          .on('data', (chunk: string) => (text += chunk))
          .once('error', none)
          .once('end', () => {
            resolve({ status: answer.statusCode ?? 0, text })
          })
      })
        .once('error', none)
        .once('timeout', none)
        .end(body === undefined ? undefined : JSON.stringify(body))
    })
}
