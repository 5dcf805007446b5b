import { beforeAll, describe, expect, test } from '@jest/globals'
import { engines } from '../../support/engines.ts'
import { groups } from '../cases/index.ts'
import { judge } from './judge.ts'
import { recordTruth } from './ledger.ts'
import { askEngineFacts, inWorld } from './world.ts'
import type { EngineFacts } from './world.ts'

/** Whoever makes the page of them tries all on each. */
const triesAll = process.env['CANARY_TRUTH_LEDGER'] !== undefined

/**
 * Tries the cases on the engines of one program: in files of their own, those of both run side by side.
 * What no engine changes is tried on the machine's own Docker.
 */
export function tryTruth(program: 'docker' | 'podman'): void {
  const isMachine = process.env['CANARY_PACKAGE_ROOT'] === undefined
  describe.each(engines.filter((engine) => engine.name.includes(program)))(
    'the truth table on $name',
    ({ address }) => {
      let facts: EngineFacts
      beforeAll(async () => {
        facts = await askEngineFacts(address)
      })

      const triesProgram = triesAll || (isMachine && program === 'docker')
      const tried = groups.filter(({ about }) => about === 'engine' || triesProgram)
      describe.each(tried)('$title', ({ title, cases }) => {
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
    },
  )
}
