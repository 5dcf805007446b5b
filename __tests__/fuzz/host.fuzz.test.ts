import { fuzzAll } from './support/fuzz.ts'
import { hostTargets } from './targets/pure.ts'

fuzzAll(hostTargets)
