import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { plainContainer } from '../../src/engine/container-request.ts'
import type { Engine } from '../../src/engine/engine.ts'
import type { ExecOutcome } from '../../src/engine/exec.ts'
import type { Report } from '../../src/model.ts'
import { baseImage, connect, engines, never } from '../support/engines.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const manifest = `apiVersion: container-canary.nvidia.com/v1
kind: Validator
name: job
command: [httpd, -f, -p, '8080', -h, /]
ports: [{ port: 8080 }]
volumes: [{ mountPath: /data, path: ./data }]
checks:
  - name: file
    probe: { exec: { command: [grep, hello, /data/file] } }
  - name: http
    probe: { httpGet: { path: /data/file, port: 8080 }, failureThreshold: 30 }
  - name: nobody
    probe: { tcpSocket: { port: 8080 }, failureThreshold: 30 }
`

/** A GitHub job with `container:` holds the host's socket, but not its network or its files. */
describe('inside a job container', () => {
  const [docker] = engines
  let engine: Engine
  let id: string
  let workspace: string

  beforeAll(async () => {
    workspace = mkdtempSync(join(tmpdir(), 'canary-job-'))
    mkdirSync(join(workspace, 'data'))
    writeFileSync(join(workspace, 'data', 'file'), 'hello\n')
    writeFileSync(join(workspace, 'job.yaml'), manifest)
    writeFileSync(join(workspace, 'inside.yaml'), manifest.replace('./data', '/tmp'))
    engine = await connect(docker?.address ?? '')
    const socket = (docker?.address ?? '').replace('unix://', '')
    const bind = (source: string, mountPath = source) => ({ source, mountPath })
    const created = await engine.containers.create({
      ...plainContainer,
      name: `canary-test-job-${process.pid}`,
      image: baseImage,
      arguments: ['sleep', '600'],
      // The host's libraries let its Node run in the small image.
      volumes: [
        ...['/lib', '/lib64', '/usr'].map((path) => bind(path)),
        bind(socket, '/var/run/docker.sock'),
        bind(process.execPath, '/node'),
        bind(join(root, 'dist'), '/dist'),
        bind(workspace, '/__w/repository'),
      ],
    })
    id = created.id
    expect(await engine.containers.start(id, never)).toEqual({ started: true })
  })

  afterAll(async () => {
    await engine.containers.remove(id, never)
    engine.close()
    rmSync(workspace, { recursive: true })
  })

  async function validate(
    file: string,
    ...flags: readonly string[]
  ): Promise<{ outcome: ExecOutcome; report: Report }> {
    const script = `cd /__w/repository && /node /dist/cli/index.js validate --output json ${flags.join(' ')} --file ${file} ${baseImage}`
    const outcome = await engine.containers.exec(
      id,
      { command: ['/bin/sh', '-c', script], keepBytes: 1_000_000 },
      never,
    )
    const text = outcome.kind === 'exited' ? outcome.stdout : ''
    return { outcome, report: JSON.parse(text) as Report }
  }

  test('the image is reached through the network of the job, files through its mounts', async () => {
    const { outcome, report } = await validate('job.yaml')
    expect(report.verdict).toBe('passed')
    expect(outcome).toMatchObject({ kind: 'exited', exitCode: 0 })
    expect(report.images[0]?.validators[0]?.container?.reachedBy).toMatch(/^container address /)
  })

  test('a restricted manifest is given the files of the workspace by the same mounts', async () => {
    const { report } = await validate('job.yaml', '--policy', 'restricted')
    expect(report.errors).toEqual([])
    expect(report.verdict).toBe('passed')
    const elsewhere = await validate('inside.yaml', '--policy', 'restricted')
    expect(elsewhere.outcome).toMatchObject({ kind: 'exited', exitCode: 2 })
    expect(elsewhere.report.errors).toMatchObject([{ code: 'policy' }])
  })

  test('a path that the host does not share is an error, not an empty directory', async () => {
    const { outcome, report } = await validate('inside.yaml')
    expect(outcome).toMatchObject({ kind: 'exited', exitCode: 2 })
    expect(report.errors[0]?.message).toContain("lies inside this job's container")
  })
})
