/**
 * The main job, against what a person would do by hand: (a) twenty commands in a container,
 * (b) how soon an open port is noticed, (c) how soon the engine hears of us.
 */
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const cli = join(root, 'dist', 'cli', 'index.js')
export const commandLine = cli
const socketPath = '/var/run/docker.sock'
export const image = 'canary-bench/base:latest'

export default async function bench(report) {
  const directory = mkdtempSync(join(tmpdir(), 'canary-bench-'))
  try {
    buildBase(directory)
    await twentyCommands(directory, report)
    await openPort(directory, report)
    await firstAnswer(directory, report)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** @returns {Promise<number>} wall time in milliseconds */
export function time(command, args, expected = 0) {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(command, args, { stdio: 'ignore' })
    child.once('close', (code) => {
      if (code === expected) resolve(performance.now() - start)
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}`))
    })
  })
}

/** Runs all in turn, A B C A B C …, so that a busy moment of the machine meets each of them. */
export async function inTurn(runs, rounds = 7) {
  const times = runs.map(() => [])
  for (const run of runs) await run()
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, run] of runs.entries()) times[index].push(await run())
  }
  const ratios = (a, b) => median(times[a].map((value, round) => value / times[b][round]))
  return { medians: times.map(median), ratios }
}

/** Builds the image of these benchmarks, static busybox. */
export function buildBase(directory) {
  execFileSync('cp', [join(root, '.cache', 'busybox', 'bin', 'busybox'), directory])
  writeFileSync(
    join(directory, 'Dockerfile'),
    'FROM scratch\nCOPY busybox /bin/busybox\nRUN ["/bin/busybox", "--install", "-s", "/bin"]\nCMD ["sleep", "3600"]\n',
  )
  const args = [cli, 'validate', '--context', directory, '--file', 'awesome', image]
  execFileSync(process.execPath, args, { stdio: 'ignore' })
}

function manifest(directory, name, body) {
  const path = join(directory, `${name}.yaml`)
  const head = `apiVersion: container-canary.nvidia.com/v1\nkind: Validator\nname: ${name}\n`
  writeFileSync(path, head + body)
  return path
}

async function twentyCommands(directory, report) {
  const checks = Array.from(
    { length: 20 },
    (_, index) => `  - name: check-${index}\n    probe: { exec: { command: [sh, -c, 'true'] } }\n`,
  )
  const file = manifest(directory, 'twenty', `checks:\n${checks.join('')}`)
  const shell = join(directory, 'by-hand.sh')
  writeFileSync(
    shell,
    `id=$(docker run -d ${image})\nfor i in $(seq 20); do docker exec "$id" sh -c true & done\nwait\ndocker rm -f "$id" > /dev/null\n`,
  )
  const { medians, ratios } = await inTurn([
    () => time(process.execPath, [cli, 'validate', '--file', file, '--pull', 'never', image]),
    () => time('sh', [shell]),
    () => time(process.execPath, [join(root, 'bench', 'raw-calls.mjs'), image]),
  ])
  const [ours, byHand, raw] = medians.map((value) => `${value.toFixed(0)} ms`)
  const toShell = ratios(0, 1)
  const toRaw = ratios(0, 2)
  report({
    name: '(a) 20 commands, against a shell script',
    value: toShell.toFixed(2),
    limit: '1.0',
    ok: toShell <= 1,
    detail: `${ours} against ${byHand}`,
  })
  report({
    name: '(a) 20 commands, against the same raw calls',
    value: toRaw.toFixed(2),
    limit: '1.2',
    ok: toRaw <= 1.2,
    detail: `${ours} against ${raw}`,
  })
}

/** A server that opens its port at an odd moment; the kernel's table says when that was. */
async function openPort(directory, report) {
  const body = `command: [sh, -c, 'sleep 1.37; exec httpd -f -p 8080 -h /']
ports: [{ port: 8080 }]
checks:
  - name: port
    probe: { tcpSocket: { port: 8080 }, periodSeconds: 1, failureThreshold: 30 }
`
  const file = manifest(directory, 'opens', body)
  const [delays, rounds] = [[], 7]
  for (let round = 0; round < rounds; round += 1) {
    const result = join(directory, `opens-${round}`)
    const args = [cli, 'validate', '--file', file, '--report-directory', result, image]
    const done = time(process.execPath, args)
    const openedAt = await untilOpen()
    await done
    const { images } = JSON.parse(readFileSync(join(result, 'report.json'), 'utf8'))
    const passed = images[0].validators[0].checks[0].attempts.at(-1)
    delays.push(Date.parse(passed.startedAt) + passed.durationMs - openedAt)
  }
  const delay = median(delays)
  report({
    name: '(b) from "port opens" to "check passed"',
    value: `${delay.toFixed(0)} ms`,
    limit: '150 ms',
    ok: delay <= 150,
    detail: `from ${Math.min(...delays).toFixed(0)} to ${Math.max(...delays).toFixed(0)} ms`,
  })
}

/** @returns {Promise<number>} when port 8080 was seen open in the newest container, Unix ms */
async function untilOpen() {
  for (;;) {
    const filters = encodeURIComponent(JSON.stringify({ ancestor: [image] }))
    const [container] = await get(`/containers/json?filters=${filters}`)
    if (container === undefined) continue
    const { State } = await get(`/containers/${container.Id}/json`)
    if (!State.Pid) continue
    const openedAt = await watch(`/proc/${State.Pid}/net/tcp`)
    if (openedAt !== null) return openedAt
  }
}

/** @returns {Promise<number | null>} null for a container that has ended meanwhile */
async function watch(table) {
  for (;;) {
    try {
      const text = readFileSync(table, 'utf8') + readFileSync(`${table}6`, 'utf8')
      if (/:1F90 [0-9A-F:]+ 0A /.test(text)) return Date.now()
    } catch {
      return null
    }
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

function get(path) {
  return new Promise((resolve, reject) => {
    const request = http.get({ socketPath, path }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk) => (text += chunk))
      response.on('end', () => resolve(JSON.parse(text)))
    })
    request.on('error', reject)
  })
}

/** An engine of our own takes the time of the first request, and hangs up. */
async function firstAnswer(directory, report) {
  const socket = join(directory, 'engine.sock')
  let answered = () => undefined
  const server = http.createServer((_request, response) => {
    answered()
    response.destroy()
  })
  await new Promise((resolve) => server.listen(socket, resolve))
  const ours = async () => {
    const start = performance.now()
    const first = new Promise((resolve) => {
      answered = () => resolve(performance.now() - start)
    })
    const args = [cli, 'validate', '--engine', `unix://${socket}`, '--file', 'awesome', 'x']
    const done = time(process.execPath, args, 3)
    const elapsed = await first
    await done
    return elapsed
  }
  const { medians, ratios } = await inTurn([ours, () => time(process.execPath, ['-e', '0'])])
  server.close()
  const ratio = ratios(0, 1)
  report({
    name: "(c) from process start to the engine's first answer, against node -e 0",
    value: ratio.toFixed(2),
    limit: '1.8',
    ok: ratio <= 1.8,
    detail: medians.map((value) => `${value.toFixed(0)} ms`).join(' against '),
  })
}
