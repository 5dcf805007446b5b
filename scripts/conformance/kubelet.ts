/**
 * kubelet's newest probe worker on the sequences that ours is held to. With `CANARY_WRITE_KUBELET` set to
 * a version, such as `v1.36.3`, they are made and recorded anew from that one.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  decodeSequence,
  encodeSequence,
  encoding,
  readSequences,
  sequenceFile,
} from '../../__tests__/probe/kubelet/worker-sequences.ts'
import type { SeenStep, Sequence } from '../../__tests__/probe/kubelet/worker-sequences.ts'
import { differencesOf } from './differences.ts'
import { makeSequences } from './kubelet-sequences.ts'
import { buildInside, go, newestModule } from './upstream.ts'
import type { Comparison, ModuleTree } from './upstream.ts'

const module = 'k8s.io/kubernetes'
const program = join(import.meta.dirname, 'kubelet')
const seed = 20_260_801
const count = 2_600

/** @param record a version to record the sequences from; null: the newest is held to what was recorded */
export function compareKubelet(record: string | null): Comparison {
  const upstream = buildInside(kubernetes(newestModule(module, { version: record })), program)
  const told = `${module} ${upstream.version}`
  try {
    const ask = (sequences: readonly Sequence[]) =>
      // The program of ours writes it.
      upstream.ask(sequences) as readonly (readonly SeenStep[])[]
    if (record !== null) {
      write(told, makeSequences(seed, count), ask)
      return { upstream: told, compared: count, differences: [] }
    }
    const lines = readSequences().sequences
    const kept = lines.map((line) => decodeSequence(line))
    const answers = ask(kept.map(({ sequence }) => sequence))
    return {
      upstream: told,
      compared: kept.length,
      differences: differencesOf(
        'worker',
        kept.map(({ seen }, index) => ({ name: lines[index], seen })),
        answers.map((seen) => ({ seen })),
      ),
    }
  } finally {
    upstream.remove()
  }
}

/** Its parts are modules of their own, which only its repository has beside it. */
function kubernetes(released: ModuleTree): ModuleTree {
  const { version } = released
  return {
    version,
    copyTo: (tree) => {
      released.copyTo(tree)
      const parts = readFileSync(join(tree, 'go.mod'), 'utf8').matchAll(
        /^\s*(\S+) => \.\/staging\//gm,
      )
      const partVersion = version.replace(/^v1\./, 'v0.')
      const replacements = [...parts].map(
        ([, part = '']) => `-replace=${part}=${part}@${partVersion}`,
      )
      go(tree, ['mod', 'edit', ...replacements])
      cpSync(
        join(program, 'prober', 'sequences.go'),
        join(tree, 'pkg', 'kubelet', 'prober', 'canary_sequences.go'),
      )
    },
  }
}

function write(
  upstream: string,
  sequences: readonly Sequence[],
  ask: (sequences: readonly Sequence[]) => readonly (readonly SeenStep[])[],
): void {
  const answers = ask(sequences)
  const lines = sequences.map((sequence, index) =>
    encodeSequence({ sequence, seen: answers[index] ?? [] }),
  )
  const file = { encoding, upstream, seed, sequences: lines }
  writeFileSync(sequenceFile, `${JSON.stringify(file, null, 1)}\n`)
}
