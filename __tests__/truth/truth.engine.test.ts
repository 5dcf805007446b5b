import { beforeAll, describe, expect, test } from '@jest/globals'
import { engines } from '../support/engines.ts'
import { groups } from './cases/index.ts'
import { judge } from './support/judge.ts'
import { recordTruth } from './support/ledger.ts'
import { askEngineFacts, inWorld } from './support/world.ts'
import type { EngineFacts } from './support/world.ts'

describe.each(engines)('the truth table on $name', ({ address }) => {
  let facts: EngineFacts
  beforeAll(async () => {
    facts = await askEngineFacts(address)
  })

  describe.each(groups)('$title', ({ title, cases }) => {
    test.each(cases)('$claim', async (truth) => {
      const notHere = truth.notHere?.(facts) ?? null
      if (notHere !== null) {
        recordTruth({ engine: facts, group: title, truth, wrong: null, notHere })
        return
      }
      const told = await inWorld(facts, address, truth.run)
      const wrong = judge(truth.wanted, told)
      recordTruth({ engine: facts, group: title, truth, wrong, notHere: null })
      if (wrong.length > 0) expect({ wrong, ...told }).toEqual({ wrong: [] })
      expect(wrong).toEqual([])
    })
  })
})
