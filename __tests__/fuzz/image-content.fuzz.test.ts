import { fuzzAll } from './support/fuzz.ts'
import { imageContentTargets } from './targets/pure.ts'

fuzzAll(imageContentTargets)
