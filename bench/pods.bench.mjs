/**
 * Pods, against what a run of their image costs anyway: (a) a Pod of one container that is not soaked,
 * against a Validator, (b) a chart of forty containers that is looked up in its image, against one of one
 * container, (c) processor time of probes and margins while a Pod soaks.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildBase, image } from './validate.bench.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const cli = join(root, 'dist', 'cli', 'index.js')
const preload = join(root, 'bench', 'cpu-usage.cjs')
const rounds = 7
const serve = [
  "trap 'exit 0' TERM",
  'mkdir -p /www',
  'echo well > /www/index.html',
  'httpd -f -p 8080 -h /www & wait',
]
const command = ['sh', '-c', serve.join('; ')]

export default async function bench(report) {
  const directory = mkdtempSync(join(tmpdir(), 'canary-bench-'))
  try {
    buildBase(directory)
    await oneContainer(directory, report)
    await staticJoin(directory, report)
    await marginCost(directory, report)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

async function oneContainer(directory, report) {
  const port = { tcpSocket: { port: 8080 }, periodSeconds: 1 }
  const pod = write(directory, 'one', podOf('one', { ports, readinessProbe: port }))
  const validator = write(directory, 'validator', {
    apiVersion: 'container-canary.nvidia.com/v1',
    kind: 'Validator',
    name: 'one',
    command,
    ports: [{ port: 8080 }],
    checks: [{ name: 'port', probe: { ...port, failureThreshold: 30 } }],
  })
  const { first, second, differences, ratios } = await inTurn(
    ['pod', '--file', pod, '--soak', '0', '--pull', 'never'],
    ['validate', '--file', validator, '--pull', 'never', image],
  )
  const more = median(differences)
  report({
    name: '(a) a Pod of one container beyond a Validator',
    value: `${more.toFixed(0)} ms`,
    limit: '400 ms',
    ok: more <= 400,
    detail: `${first.toFixed(0)} ms against ${second.toFixed(0)} ms, ratio ${median(ratios).toFixed(2)}`,
  })
}

async function staticJoin(directory, report) {
  const probes = {
    ports,
    readinessProbe: { httpGet: { path: '/', port: 'http' } },
    livenessProbe: { exec: { command: ['sh', '-c', 'wget -q -O /dev/null localhost:8080'] } },
  }
  const workloads = Array.from({ length: 40 }, (_, index) => podOf(`app-${index}`, probes))
  const chart = write(directory, 'chart', ...workloads)
  const [single] = workloads
  const one = write(directory, 'single', single)
  const flags = ['--static', '--pull', 'never']
  const { first, second, differences, ratios } = await inTurn(
    ['pod', '--file', chart, ...flags],
    ['pod', '--file', one, ...flags],
  )
  const more = median(differences)
  report({
    name: '(b) forty containers looked up in their image beyond one',
    value: `${more.toFixed(0)} ms`,
    limit: '2000 ms',
    ok: more <= 2000,
    detail: `${first.toFixed(0)} ms against ${second.toFixed(0)} ms, ratio ${median(ratios).toFixed(2)}`,
  })
}

async function marginCost(directory, report) {
  const get = { httpGet: { path: '/', port: 'http' }, periodSeconds: 1 }
  const probes = { ports, readinessProbe: get, livenessProbe: { ...get, timeoutSeconds: 5 } }
  const file = write(directory, 'soaked', podOf('soaked', probes))
  const soaked = (seconds) => ['pod', '--file', file, '--soak', `${seconds}s`, '--pull', 'never']
  const [short, long] = [1, 21]
  // Of three runs, since noise only adds.
  const leastCpu = async (seconds) =>
    Math.min(
      await cpuOf(soaked(seconds)),
      await cpuOf(soaked(seconds)),
      await cpuOf(soaked(seconds)),
    )
  const before = await leastCpu(short)
  const cost = (await leastCpu(long)) - before
  const share = cost / ((long - short) * 1000)
  report({
    name: '(c) two probes a second and their margins, of one core',
    value: `${(share * 100).toFixed(1)} %`,
    limit: '5 %',
    ok: share <= 0.05,
    detail: `${cost.toFixed(0)} ms of CPU in ${long - short} s`,
  })
}

const ports = [{ name: 'http', containerPort: 8080 }]

function podOf(name, fields) {
  const container = { name: 'app', image, imagePullPolicy: 'Never', command, ...fields }
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name }, spec: { containers: [container] } }
}

function write(directory, name, ...objects) {
  const file = join(directory, `${name}.yaml`)
  writeFileSync(file, objects.map((one) => JSON.stringify(one)).join('\n---\n'))
  return file
}

/** Runs both in turn, so that a busy moment of the machine meets each of them. */
async function inTurn(one, other) {
  const times = [[], []]
  for (const args of [one, other]) await time(args)
  for (let round = 0; round < rounds; round += 1) {
    times[0].push(await time(one))
    times[1].push(await time(other))
  }
  const [first, second] = times
  return {
    first: median(first),
    second: median(second),
    differences: first.map((value, round) => value - second[round]),
    ratios: first.map((value, round) => value / second[round]),
  }
}

/** @returns {Promise<number>} wall time in milliseconds */
async function time(args) {
  const start = performance.now()
  await run([cli, ...args], 'ignore')
  return performance.now() - start
}

/** @returns {Promise<number>} CPU time in milliseconds */
async function cpuOf(args) {
  return Number(await run(['--require', preload, cli, ...args], 'pipe'))
}

/** @returns {Promise<string>} what it wrote to its descriptor 3 */
function run(args, third) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: tmpdir(),
      stdio: ['ignore', 'ignore', 'ignore', third],
    })
    let text = ''
    child.stdio[3]?.setEncoding('utf8').on('data', (chunk) => (text += chunk))
    child.once('close', (code) => {
      if (code === 0) resolve(text)
      else reject(new Error(`node ${args.join(' ')} ended with ${code}`))
    })
  })
}
