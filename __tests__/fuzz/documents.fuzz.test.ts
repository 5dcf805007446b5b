import { fuzzAll } from './support/fuzz.ts'
import { documentTargets } from './targets/pure.ts'

fuzzAll(documentTargets)
