import { fuzzAll } from './support/fuzz.ts'
import { registryTargets } from './targets/pure.ts'

fuzzAll(registryTargets)
