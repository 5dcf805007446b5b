import type { TruthCase } from '../support/case.ts'
import { cdi } from './cdi.ts'
import { compatibility } from './compatibility.ts'
import { publishedPorts } from './published-ports.ts'

/** By what they are about; every id once. */
export const groups: readonly { readonly title: string; readonly cases: readonly TruthCase[] }[] = [
  { title: 'Whose answer it is', cases: publishedPorts },
  { title: 'Whose devices they are', cases: cdi },
  { title: 'What a spec says, and what is read of it', cases: compatibility },
]
