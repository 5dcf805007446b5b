import { afterAll } from '@jest/globals'
import { fuzzAll } from './support/fuzz.ts'
import { registryWireTargets } from './targets/registry-wire.ts'
import { openWire } from './targets/wire.ts'

const wire = await openWire()
afterAll(wire.close)

fuzzAll(registryWireTargets(wire))
