import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'
import { fuzzAll } from './support/fuzz.ts'
import { engineTargets } from './targets/engine.ts'
import { openWire } from './targets/wire.ts'

const directory = mkdtempSync(join(tmpdir(), 'canary-fuzz-engine-'))
const path = join(directory, 'engine.sock')
const wire = await openWire(path)

afterAll(async () => {
  await wire.close()
  rmSync(directory, { recursive: true })
})

fuzzAll(engineTargets(path, wire))
