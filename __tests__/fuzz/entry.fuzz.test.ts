import { fuzzAll } from './support/fuzz.ts'
import { entryTargets } from './targets/pure.ts'

fuzzAll(entryTargets)
