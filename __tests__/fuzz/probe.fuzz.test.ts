import { afterAll } from '@jest/globals'
import { fuzzAll } from './support/fuzz.ts'
import { probeTargets } from './targets/probe.ts'
import { openWire } from './targets/wire.ts'

const http = await openWire()
const grpc = await openWire()
afterAll(http.close)
afterAll(grpc.close)

fuzzAll(probeTargets(http, grpc))
