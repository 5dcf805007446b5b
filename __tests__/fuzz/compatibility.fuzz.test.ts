import { fuzzAll } from './support/fuzz.ts'
import { compatibilityTargets } from './targets/pure.ts'

fuzzAll(compatibilityTargets)
