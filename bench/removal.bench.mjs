/**
 * How long a container stays after its run, on Podman 5 and newer: they wait its whole stop timeout
 * (10 s) where they are asked as Docker is. CANARY_BENCH_PODMAN names the engine, such as
 * unix:///run/podman/podman.sock; it needs canary-test/base:latest.
 */
import { findEngine, openEngine } from '../src/engine/find/connect.ts'

const address = process.env.CANARY_BENCH_PODMAN ?? 'unix:///run/podman/podman.sock'
const never = new AbortController().signal
const rounds = 7
const limit = 600

export default async function bench(report) {
  const engine = await openPodman()
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

async function openPodman() {
  const options = { env: {}, home: '/nonexistent', engine: address, uid: process.getuid() }
  const contact = await findEngine(options, never).catch(() => null)
  if (contact === null) return null
  const engine = await openEngine(contact)
  const { name, version } = await engine.describe(never)
  if (name === 'podman' && Number(version.split('.')[0]) >= 5) return engine
  engine.close()
  return null
}

async function timeRemoval(engine) {
  const nothing = { env: [], ports: [], volumes: [], labels: {} }
  const plain = { platform: null, network: null, publish: null, options: null }
  const { id } = await engine.createContainer({
    ...{ name: `canary-bench-${Date.now()}`, image: 'canary-test/base:latest' },
    ...{ command: ['sleep', '3600'], devices: null, hardening: null },
    ...nothing,
    ...plain,
  })
  try {
    const outcome = await engine.startContainer(id, never)
    if (!outcome.started) throw new Error(outcome.message)
  } catch (error) {
    await engine.removeContainer(id, never)
    throw error
  }
  const from = performance.now()
  await engine.removeContainer(id, never)
  return performance.now() - from
}
