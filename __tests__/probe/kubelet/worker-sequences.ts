import { readFileSync } from 'node:fs'
import type { ProbeKind, StoredResult } from '../../../src/probe/kubelet/worker.ts'

/** One worker, and what it finds at each of its ticks. */
export interface Sequence {
  readonly kind: ProbeKind
  readonly successThreshold: number
  readonly failureThreshold: number
  readonly initialDelaySeconds: number
  readonly restartPolicy: 'Always' | 'OnFailure' | 'Never'
  readonly isSidecar: boolean
  readonly steps: readonly SequenceStep[]
}

export interface SequenceStep {
  /** Empty: nobody knows the Pod. */
  readonly phase: '' | 'Running' | 'Failed' | 'Succeeded'
  readonly isDeleting: boolean
  readonly container: SequenceContainer | null
  /** What executions come to, in turn: success, warning, failure, unknown, error. */
  readonly answers: string
}

export interface SequenceContainer {
  readonly id: string
  readonly state: 'running' | 'waiting' | 'terminated'
  readonly exitCode: number
  readonly ageSeconds: number
  readonly isStarted: boolean
}

/** What kubelet's worker made of a tick. */
export interface SeenStep {
  readonly executions: number
  readonly verdict: StoredResult | null
  readonly onHold: boolean
  readonly resultRun: number
  readonly isStopped: boolean
}

export interface Recorded {
  readonly sequence: Sequence
  /** Up to the tick at which the worker stopped. */
  readonly seen: readonly SeenStep[]
}

export interface SequenceFile {
  readonly encoding: readonly string[]
  /** Such as `k8s.io/kubernetes v1.36.3`. */
  readonly upstream: string
  readonly sequences: readonly string[]
}

export const sequenceFile = new URL('./__fixtures__/worker-sequences.json', import.meta.url)

export function readSequences(): SequenceFile {
  // Written by our own recorder.
  return JSON.parse(readFileSync(sequenceFile, 'utf8')) as SequenceFile
}

export const encoding = [
  'One line a worker: kind (S startup, L liveness, R readiness), successThreshold, failureThreshold,',
  'initialDelaySeconds, restartPolicy (A Always, O OnFailure, N Never; * a sidecar), then its ticks, each what',
  'it found, =, what the real worker made of it. Found: ~ no Pod status; ! the Pod Failed; ^ it Succeeded;',
  'x it is being deleted; then . no container, or the id of one with w waiting, c ended with exit code 0, e with 1, or',
  'r, seconds since its start and + started or - not yet; then what executions would come to, in turn: S success,',
  'W warning, F failure, U unknown, E error. Made of it: how many were made, the stored result (s success, f',
  'failure, u unknown, - none), h on hold, resultRun, and . where the worker stopped.',
]

const kinds = { S: 'startup', L: 'liveness', R: 'readiness' } as const
const policies = { A: 'Always', O: 'OnFailure', N: 'Never' } as const
const phases = { '~': '', '!': 'Failed', '^': 'Succeeded', '': 'Running' } as const
const verdicts = { s: 'success', f: 'failure', u: 'unknown', '-': null } as const

export function encodeSequence({ sequence, seen }: Recorded): string {
  const head = [
    letterOf(kinds, sequence.kind),
    ...[sequence.successThreshold, sequence.failureThreshold, sequence.initialDelaySeconds],
    `${letterOf(policies, sequence.restartPolicy)}${sequence.isSidecar ? '*' : ''}`,
  ]
  const steps = seen.map((step, index) => {
    const found = sequence.steps[index]
    if (found === undefined) throw new Error('more was seen than was asked')
    return `${encodeFound(found)}=${encodeSeen(step)}`
  })
  return [...head, ...steps].join(' ')
}

export function decodeSequence(line: string): Recorded {
  const [kind = '', success, failure, delay, policy = '', ...steps] = line.split(' ')
  const pairs = steps.map((step) => step.split('='))
  return {
    sequence: {
      kind: wordOf(kinds, kind),
      successThreshold: Number(success),
      failureThreshold: Number(failure),
      initialDelaySeconds: Number(delay),
      restartPolicy: wordOf(policies, policy.slice(0, 1)),
      isSidecar: policy.endsWith('*'),
      steps: pairs.map(([found = '']) => decodeFound(found)),
    },
    seen: pairs.map(([, made = '']) => decodeSeen(made)),
  }
}

function encodeFound({ phase, isDeleting, container, answers }: SequenceStep): string {
  const flags = `${letterOf(phases, phase)}${isDeleting ? 'x' : ''}`
  return `${flags}${container === null ? '.' : encodeContainer(container)}${answers}`
}

function encodeContainer({ id, state, exitCode, ageSeconds, isStarted }: SequenceContainer) {
  if (state === 'waiting') return `${id}w`
  if (state === 'terminated') return `${id}${exitCode === 0 ? 'c' : 'e'}`
  return `${id}r${ageSeconds}${isStarted ? '+' : '-'}`
}

const foundForm =
  /^(?<phase>[~!^]?)(?<deleting>x?)(?:\.|(?<id>\d)(?<state>[wcer])(?<age>[\d.]*)(?<started>[+-]?))(?<answers>[SWFUE]*)$/

function decodeFound(text: string): SequenceStep {
  const groups = foundForm.exec(text)?.groups
  if (groups === undefined) throw new Error(`${text} is no tick`)
  const { phase = '', deleting, id, state = '', age, started, answers = '' } = groups
  const ended = { c: 0, e: 1 }[state]
  return {
    phase: wordOf(phases, phase),
    isDeleting: deleting === 'x',
    container:
      id === undefined
        ? null
        : {
            id,
            state: state === 'r' ? 'running' : state === 'w' ? 'waiting' : 'terminated',
            exitCode: ended ?? 0,
            ageSeconds: Number(age),
            isStarted: started === '+',
          },
    answers,
  }
}

function encodeSeen({ executions, verdict, onHold, resultRun, isStopped }: SeenStep): string {
  const letter = letterOf(verdicts, verdict)
  return `${executions}${letter}${onHold ? 'h' : ''}${resultRun}${isStopped ? '.' : ''}`
}

function decodeSeen(text: string): SeenStep {
  const groups = /^(?<executions>\d)(?<verdict>[sfu-])(?<hold>h?)(?<run>\d+)(?<stop>\.?)$/.exec(
    text,
  )?.groups
  if (groups === undefined) throw new Error(`${text} is no answer to a tick`)
  return {
    executions: Number(groups['executions']),
    verdict: wordOf(verdicts, groups['verdict'] ?? ''),
    onHold: groups['hold'] === 'h',
    resultRun: Number(groups['run']),
    isStopped: groups['stop'] === '.',
  }
}

function letterOf<Word>(words: Readonly<Record<string, Word>>, word: Word): string {
  const found = Object.entries(words).find(([, candidate]) => candidate === word)
  if (found === undefined) throw new Error(`${String(word)} has no letter`)
  return found[0]
}

function wordOf<Word>(words: Readonly<Record<string, Word>>, letter: string): Word {
  const found = Object.entries(words).find(([candidate]) => candidate === letter)
  if (found === undefined) throw new Error(`${letter} stands for nothing`)
  return found[1]
}
