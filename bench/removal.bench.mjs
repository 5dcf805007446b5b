/**
 * How long a container stays after its run, on Podman 5 and newer: they wait its whole stop timeout
 * (10 s) where they are asked as Docker is. On the Podman that `npm test` has brought; or on one that
 * has canary-test/base:latest, where CANARY_BENCH_PODMAN names it, such as unix:///run/podman/podman.sock.
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildBase, startPodman, stopServices } from '../__tests__/support/engine-services.ts'
import { findNewerEngines } from '../scripts/newer-engines.mjs'
import { plainContainer } from '../src/engine/container-request.ts'
import { findEngine, openEngine } from '../src/engine/find/connect.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const never = new AbortController().signal
const rounds = 7
const limit = 600

export default async function bench(report) {
  const named = process.env.CANARY_BENCH_PODMAN
  if (named !== undefined) {
    await measure(named, report)
    return
  }
  const packageRoot = findNewerEngines(root)
  if (packageRoot === null) {
    process.stdout.write('not measured: `node scripts/setup.mjs --test` brings a newer Podman\n')
    return
  }
  const directory = mkdtempSync(join(tmpdir(), 'canary-bench-'))
  const service = await startPodman({ directory, packageRoot })
  try {
    await buildBase(service.address, directory)
    await measure(service.address, report)
  } finally {
    await stopServices([service], directory)
  }
}

async function measure(address, report) {
  const engine = await openPodman(address)
  if (engine === null) {
    process.stdout.write(`not measured: there is no Podman 5 or newer at ${address}\n`)
    return
  }
  const times = []
  try {
    for (let round = 0; round < rounds; round += 1) times.push(await timeRemoval(engine))
  } finally {
    engine.close()
  }
  const median = times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)]
  report({
    name: 'removal of a container that ignores SIGTERM, on Podman',
    value: `${median.toFixed(0)} ms`,
    limit: `${limit} ms`,
    ok: median <= limit,
  })
}

async function openPodman(address) {
  const options = { env: {}, home: '/nonexistent', engine: address, uid: process.getuid() }
  const contact = await findEngine(options, never).catch(() => null)
  if (contact === null) return null
  const engine = await openEngine(contact)
  const { name, version } = await engine.identity.describe(never)
  if (name === 'podman' && Number(version.split('.')[0]) >= 5) return engine
  engine.close()
  return null
}

async function timeRemoval(engine) {
  const { id } = await engine.containers.create({
    ...plainContainer,
    name: `canary-bench-${Date.now()}`,
    image: 'canary-test/base:latest',
    arguments: ['sleep', '3600'],
  })
  try {
    const outcome = await engine.containers.start(id, never)
    if (!outcome.started) throw new Error(outcome.message)
  } catch (error) {
    await engine.containers.remove(id, never)
    throw error
  }
  const from = performance.now()
  await engine.containers.remove(id, never)
  return performance.now() - from
}
