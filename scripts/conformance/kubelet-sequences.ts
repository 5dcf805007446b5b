/** Sequences of ticks that kubelet's worker is asked about: by chance, and the same every time. */
import type {
  Sequence,
  SequenceContainer,
  SequenceStep,
} from '../../__tests__/probe/kubelet/worker-sequences.ts'

interface Dice {
  /** A whole number below `end`. */
  readonly below: (end: number) => number
  readonly chance: (probability: number) => boolean
  readonly oneOf: <const Item>(items: readonly [Item, ...Item[]]) => Item
}

/** Mulberry32: small, and the same on every machine. */
function createDice(seed: number): Dice {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number): number => Math.floor(next() * end)
  return {
    below,
    chance: (probability) => next() < probability,
    oneOf: (items) => items[below(items.length)] ?? items[0],
  }
}

export function makeSequences(seed: number, count: number): readonly Sequence[] {
  const dice = createDice(seed)
  return Array.from({ length: count }, () => makeSequence(dice))
}

function makeSequence(dice: Dice): Sequence {
  const kind = dice.oneOf(['startup', 'liveness', 'readiness'])
  const mayWait = kind === 'readiness' || dice.chance(0.1)
  const initialDelaySeconds = dice.oneOf([0, 0, 0, 1, 3, 5])
  const mood = dice.oneOf([0.2, 0.5, 0.8])
  const wantsStarted = kind === 'startup' ? 0.1 : 0.92
  let id = 1
  const steps = Array.from({ length: 5 + dice.below(26) }, () => {
    if (dice.chance(0.08)) id = (id + 1) % 10
    return makeStep(dice, { id: String(id), initialDelaySeconds, mood, wantsStarted })
  })
  return {
    kind,
    successThreshold: mayWait ? 1 + dice.below(4) : 1,
    failureThreshold: 1 + dice.below(4),
    initialDelaySeconds,
    restartPolicy: dice.oneOf(['Always', 'Always', 'OnFailure', 'Never']),
    isSidecar: dice.chance(0.2),
    steps,
  }
}

interface Mood {
  readonly id: string
  readonly initialDelaySeconds: number
  /** How often it succeeds. */
  readonly mood: number
  /** How often it is started already. */
  readonly wantsStarted: number
}

function makeStep(dice: Dice, mood: Mood): SequenceStep {
  return {
    phase: dice.chance(0.97) ? 'Running' : dice.oneOf(['', '', 'Failed', 'Succeeded']),
    isDeleting: dice.chance(0.015),
    container: dice.chance(0.04) ? null : makeContainer(dice, mood),
    answers: makeAnswers(dice, mood),
  }
}

function makeContainer(dice: Dice, mood: Mood): SequenceContainer {
  const { id, initialDelaySeconds: delay, wantsStarted } = mood
  const state = dice.chance(0.88) ? 'running' : dice.oneOf(['waiting', 'terminated'])
  // So near to the next whole second that who rounds is found out, and far enough for a slow machine.
  const fraction = dice.oneOf([0.1, 0.7])
  const seconds = dice.chance(0.3) ? dice.below(delay + 2) : delay + dice.below(20)
  return {
    id,
    state,
    exitCode: state === 'terminated' ? dice.below(2) : 0,
    ageSeconds: state === 'running' ? seconds + fraction : 0,
    isStarted: state === 'running' && dice.chance(wantsStarted),
  }
}

function makeAnswers(dice: Dice, { mood }: Mood): string {
  if (dice.chance(0.05)) return 'EEE'
  const errors = dice.chance(0.1) ? 1 + dice.below(2) : 0
  const answer = dice.chance(mood) ? dice.oneOf(['S', 'S', 'W']) : dice.oneOf(['F', 'F', 'F', 'U'])
  return 'E'.repeat(errors) + answer
}
