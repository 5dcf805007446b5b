import type { TruthCase } from '../support/case.ts'
import { images } from './images.ts'
import { publishedPorts } from './published-ports.ts'

/** By what they are about; every id once. */
export const groups: readonly { readonly title: string; readonly cases: readonly TruthCase[] }[] = [
  { title: 'Whose answer it is', cases: publishedPorts },
  { title: 'Which image is judged', cases: images },
]
