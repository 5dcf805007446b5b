import { fuzzAll } from './support/fuzz.ts'
import { podContentTargets } from './targets/pure.ts'

fuzzAll(podContentTargets)
