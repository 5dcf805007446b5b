/**
 * A trivial Validator on a cluster, with twenty checks by exec, beside what kubectl takes to create that
 * Pod, wait for it and delete it. It takes a cluster: `npm run cluster -- npm run bench -- kubernetes`.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const image = process.env.CANARY_BENCH_IMAGE ?? 'localhost/oracle/busybox:1'
const rounds = 5

export default function bench(report) {
  if ((process.env.KUBECONFIG ?? '') === '') {
    process.stdout.write('     not measured: KUBECONFIG names no cluster\n')
    return
  }
  const directory = mkdtempSync(join(tmpdir(), 'canary-bench-'))
  try {
    const manifest = join(directory, 'manifest.json')
    writeFileSync(manifest, JSON.stringify(validator()))
    const pairs = Array.from({ length: rounds }, (_, round) => {
      const byKubectl = timeOf(() => kubectlPod(directory, round))
      const byCanary = timeOf(() => validate(manifest))
      return { byKubectl, byCanary }
    })
    const [kubectl, canary] = [median(pairs, 'byKubectl'), median(pairs, 'byCanary')]
    const ratio = canary / kubectl
    report({
      name: 'a trivial Validator with 20 checks by exec',
      value: `${ratio.toFixed(2)} × kubectl`,
      limit: '2.5',
      ok: ratio <= 2.5,
      detail: `${Math.round(canary)} ms beside ${Math.round(kubectl)} ms`,
    })
  } finally {
    rmSync(directory, { recursive: true })
  }
}

function validator() {
  const probe = { exec: { command: ['true'] } }
  return {
    ...{ apiVersion: 'container-canary.nvidia.com/v1', kind: 'Validator', name: 'trivial' },
    entrypoint: ['/bin/sleep', '300'],
    checks: Array.from({ length: 20 }, (_, index) => ({ name: `check ${index}`, probe })),
  }
}

function kubectlPod(directory, round) {
  const name = `canary-bench-${process.pid}-${round}`
  const file = join(directory, `${name}.json`)
  const container = { name: 'main', image, command: ['/bin/sleep', '300'] }
  const spec = { restartPolicy: 'Never', terminationGracePeriodSeconds: 0, containers: [container] }
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name }, spec }
  writeFileSync(file, JSON.stringify(pod))
  kubectl('create', '--filename', file)
  kubectl('wait', '--for=condition=Ready', `pod/${name}`, '--timeout=60s')
  kubectl('delete', `pod/${name}`)
}

function kubectl(...args) {
  execFileSync('kubectl', args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 120_000 })
}

function validate(manifest) {
  const args = [
    'dist/cli/index.js',
    'validate',
    '--engine',
    'kubernetes',
    '--file',
    manifest,
    image,
  ]
  execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 120_000 })
}

function timeOf(work) {
  const from = performance.now()
  work()
  return performance.now() - from
}

function median(pairs, name) {
  const times = pairs.map((pair) => pair[name]).sort((left, right) => left - right)
  return times[Math.floor(times.length / 2)]
}
