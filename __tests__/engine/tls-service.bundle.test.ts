import { execFileSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { plainContainer } from '../../src/engine/container-request.ts'
import type { Engine } from '../../src/engine/engine.ts'
import type { ExecOutcome } from '../../src/engine/exec.ts'
import type { Report } from '../../src/model.ts'
import { faultImage, startPrivateDocker } from '../faults/support/private-docker.ts'
import type { PrivateDocker } from '../faults/support/private-docker.ts'
import { createAuthority } from '../registry/support/certificates.ts'
import type { KeyPair } from '../registry/support/certificates.ts'
import { askEngine, baseImage, connect, engines, never } from '../support/engines.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const manifest = `apiVersion: container-canary.nvidia.com/v1
kind: Validator
name: service
command: [httpd, -f, -p, '8080', -h, /etc]
ports: [{ port: 8080 }]
checks:
  - name: command
    probe: { exec: { command: [grep, root, /etc/passwd] } }
  - name: page
    probe: { httpGet: { path: /passwd, port: 8080 }, failureThreshold: 30 }
  - name: nothing
    probe: { httpGet: { path: /none, port: 8080 } }
`

/**
 * A job of GitLab's with the service `docker`: the job is a container of one Docker, its engine is
 * another one that is reached by the name `docker`, over TLS in both directions. No socket, no
 * files and no network are shared.
 */
describe('a job container whose engine is a service over TLS, on Docker', () => {
  let outer: Engine
  let job: string
  let service: PrivateDocker | null = null
  let directory: string
  /** Of the service, as it is seen from the job. */
  let gateway: string

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'canary-tls-'))
    const outerAddress = engines[0]?.address ?? ''
    gateway = await gatewayOf(outerAddress)
    const authority = createAuthority()
    const port = randomInt(20_000, 30_000)
    const flags = serve(authority, port)
    service = await startPrivateDocker({ flags: [...flags, '--userland-proxy=true'] })
    certificatesFor('job', authority, authority.issue('DNS:client', 'client'))
    const stranger = createAuthority()
    certificatesFor('stranger', authority, stranger.issue('DNS:client', 'client'))
    certificatesFor('mistrust', stranger, authority.issue('DNS:client', 'client'))
    writeFileSync(join(directory, 'job', 'manifest.yaml'), manifest)
    outer = await connect(outerAddress)
    job = await startJob(outer, port)
  })

  afterAll(async () => {
    await outer.containers.remove(job, never)
    outer.close()
    await service?.stop()
    rmSync(directory, { recursive: true })
  })

  function certificatesFor(name: string, authority: KeyPair, client: KeyPair): void {
    mkdirSync(join(directory, name))
    writeFileSync(join(directory, name, 'ca.pem'), authority.cert)
    writeFileSync(join(directory, name, 'cert.pem'), client.cert)
    writeFileSync(join(directory, name, 'key.pem'), client.key)
  }

  /** What docker:dind does with the certificates that it makes. */
  function serve(authority: ReturnType<typeof createAuthority>, port: number): string[] {
    certificatesFor('server', authority, authority.issue('DNS:docker,DNS:localhost', 'docker'))
    const at = (name: string) => join(directory, 'server', name)
    return [
      `--host=tcp://${gateway}:${port}`,
      '--tlsverify',
      `--tlscacert=${at('ca.pem')}`,
      `--tlscert=${at('cert.pem')}`,
      `--tlskey=${at('key.pem')}`,
    ]
  }

  async function startJob(engine: Engine, port: number): Promise<string> {
    const bind = (source: string, mountPath = source) => ({ source, mountPath })
    const created = await engine.containers.create({
      ...plainContainer,
      name: `canary-test-service-${process.pid}`,
      image: baseImage,
      arguments: ['sleep', '600'],
      env: [
        { name: 'DOCKER_HOST', value: `tcp://docker:${port}` },
        { name: 'DOCKER_TLS_VERIFY', value: '1' },
        { name: 'GITLAB_CI', value: 'true' },
      ],
      // The host's libraries let its Node run in the small image.
      volumes: [
        ...['/lib', '/lib64', '/usr'].map((path) => bind(path)),
        bind(process.execPath, '/node'),
        bind(join(root, 'dist'), '/dist'),
        bind(directory, '/certs'),
      ],
    })
    expect(await engine.containers.start(created.id, never)).toEqual({ started: true })
    const script = `echo '${gateway} docker' >> /etc/hosts`
    await engine.containers.exec(
      created.id,
      { command: ['sh', '-c', script], keepBytes: 1_000 },
      never,
    )
    return created.id
  }

  async function validate(
    certificates: string,
    ...env: readonly string[]
  ): Promise<{ readonly outcome: ExecOutcome; readonly report: Report }> {
    const variables = [`DOCKER_CERT_PATH=/certs/${certificates}`, ...env].join(' ')
    const flags = '--output json --pull never --file /certs/job/manifest.yaml'
    const script = `cd /tmp && ${variables} /node /dist/cli/index.js validate ${flags} ${faultImage}`
    const outcome = await outer.containers.exec(
      job,
      { command: ['/bin/sh', '-c', script], keepBytes: 1_000_000 },
      never,
    )
    if (outcome.kind !== 'exited') throw new Error(JSON.stringify(outcome))
    return { outcome, report: JSON.parse(outcome.stdout) as Report }
  }

  test('images are judged through ports that the service publishes', async () => {
    const { outcome, report } = await validate('job')
    expect(report.errors).toEqual([])
    const [validator] = report.images[0]?.validators ?? []
    expect(validator?.checks.map(({ name, outcome: told }) => [name, told])).toEqual([
      ['command', 'passed'],
      ['page', 'passed'],
      ['nothing', 'failed'],
    ])
    expect(outcome).toMatchObject({ kind: 'exited', exitCode: 1 })
    expect(validator?.container?.reachedBy).toBe('ports published on docker')
    expect((await service?.state())?.containers).toEqual([])
  })

  test.each([
    ['a certificate that another authority signed', 'stranger'],
    ['an authority that did not sign the certificate of the service', 'mistrust'],
  ])('%s is no verdict on the image', async (_, certificates) => {
    const { outcome, report } = await validate(certificates)
    expect(report.verdict).toBe('errored')
    expect(report.images).toEqual([])
    expect(report.errors[0]?.message).toMatch(/certificate|TLS/i)
    expect(outcome).toMatchObject({ kind: 'exited', exitCode: 3 })
  })

  test('without TLS the service is not spoken to', async () => {
    const { outcome, report } = await validate('job', 'DOCKER_TLS_VERIFY=')
    expect(report.verdict).toBe('errored')
    expect(outcome).toMatchObject({ kind: 'exited', exitCode: 3 })
  })
})

/** The address of this machine on the network of the engine's containers. */
async function gatewayOf(address: string): Promise<string> {
  const bridge = (await askEngine(address, 'GET', '/networks/bridge')) as {
    readonly IPAM: { readonly Config: readonly { readonly Subnet: string }[] }
  }
  const [configuration] = bridge.IPAM.Config
  const [, device = ''] = /dev (\S+)/.exec(ip('route', 'show', configuration?.Subnet ?? '')) ?? []
  const [, own = ''] = /inet ([\d.]+)\//.exec(ip('address', 'show', 'dev', device)) ?? []
  return own
}

function ip(...args: readonly string[]): string {
  return execFileSync('ip', ['-4', ...args]).toString()
}
