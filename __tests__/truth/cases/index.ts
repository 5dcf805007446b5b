import type { TruthCase } from '../support/case.ts'
import { disturbances } from './interventions.ts'
import { publishedBindings } from './published-bindings.ts'
import { publishedPorts } from './published-ports.ts'
import { whoseAnswer } from './whose-answer.ts'

/** By what they are about; every id once. */
export const groups: readonly { readonly title: string; readonly cases: readonly TruthCase[] }[] = [
  { title: 'Whose answer it is', cases: [...publishedPorts, ...whoseAnswer, ...publishedBindings] },
  { title: 'What others do to a container', cases: disturbances },
]
