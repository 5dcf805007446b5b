import type { TruthCase } from '../support/case.ts'
import { httpAnswers } from './http-answers.ts'
import { publishedPorts } from './published-ports.ts'

/** By what they are about; every id once. */
export const groups: readonly { readonly title: string; readonly cases: readonly TruthCase[] }[] = [
  { title: 'Whose answer it is', cases: publishedPorts },
  { title: 'What counts as an answer', cases: httpAnswers },
]
