/**
 * Asks the newest releases of what we are compatible with, and holds their answers to those that the
 * tests hold us to: `npm run conformance`, or `npm run conformance -- docker cdi nfd kubelet canary`. Needs Go and the
 * network; the tests need neither.
 *
 * Exit code 1: upstream answers otherwise than we do, or no longer does where `known.ts` says so. 3: it
 * could not be asked.
 */
import { messageOf } from '../../src/errors.ts'
import { compareCanary } from './canary.ts'
import { compareCdi } from './cdi.ts'
import { judgeDifferences } from './differences.ts'
import { compareDocker } from './docker.ts'
import { compareKubelet } from './kubelet.ts'
import { knownDifferences } from './known.ts'
import { compareNfd } from './nfd.ts'
import type { Comparison } from './upstream.ts'

const comparisons: Readonly<Record<string, () => Comparison>> = {
  docker: compareDocker,
  cdi: compareCdi,
  nfd: () => compareNfd(process.env['CANARY_NFD_REPOSITORY']),
  canary: () =>
    compareCanary({
      from: process.env['CANARY_NVIDIA_REPOSITORY'],
      records: process.env['CANARY_WRITE_CANARY'] === '1',
    }),
  kubelet: () => compareKubelet(process.env['CANARY_WRITE_KUBELET'] ?? null),
}

const asked = process.argv.slice(2)
const unheard = asked.filter((name) => comparisons[name] === undefined)
if (unheard.length > 0) {
  process.stderr.write(
    `conformance: ${unheard.join(', ')}: it is one of ${Object.keys(comparisons).join(', ')}\n`,
  )
  process.exit(2)
}

for (const [name, compare] of Object.entries(comparisons)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  try {
    const { upstream, compared, differences } = compare()
    const { unknown, known, gone } = judgeDifferences(differences, knownDifferences[name] ?? [])
    process.stdout.write(
      `${upstream}: ${compared} answers, ${unknown.length} differ, ${known.length} more as is known\n`,
    )
    for (const difference of unknown) process.stdout.write(`  ${difference}\n`)
    for (const { difference, reason } of known) {
      process.stdout.write(`  known: ${difference}\n    ${reason}\n`)
    }
    for (const { difference } of gone) {
      process.stdout.write(`  differs no longer, and is to leave known.ts: ${difference}\n`)
    }
    if (unknown.length + gone.length > 0) process.exitCode ??= 1
  } catch (error) {
    // What could not be asked keeps nobody from asking the others.
    process.stderr.write(`conformance: ${name} cannot be asked: ${messageOf(error)}\n`)
    process.exitCode = 3
  }
}
