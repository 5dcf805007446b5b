/**
 * Tries cases on one engine while they are written:
 * `node __tests__/truth/try.ts unix:///var/run/docker.sock [part of an id]`, after `npm run build`
 * and on an engine that has the base image.
 */
import { groups } from './cases/index.ts'
import { judge } from './support/judge.ts'
import { recordTruth } from './support/ledger.ts'
import { askEngineFacts, inWorld } from './support/world.ts'

const [address = 'unix:///var/run/docker.sock', part = ''] = process.argv.slice(2)
const facts = await askEngineFacts(address)
const cases = groups
  .flatMap(({ title, cases }) => cases.map((truth) => ({ group: title, truth })))
  .filter(({ truth }) => truth.id.includes(part))
for (const { group, truth } of cases) {
  const notHere = truth.notHere?.(facts) ?? null
  if (notHere !== null) {
    console.log(`-  ${truth.id}: ${notHere}`)
    recordTruth({ engine: facts, group, truth, wrong: null, notHere })
    continue
  }
  const told = await inWorld(facts, address, truth.run)
  const wrong = judge(truth.wanted, told)
  recordTruth({ engine: facts, group, truth, wrong, notHere: null })
  console.log(`${wrong.length === 0 ? 'ok' : 'NO'} ${truth.id} ${wrong.join('; ')}`)
  if (wrong.length > 0) {
    console.log(told.stdout, told.stderr)
    process.exitCode = 1
  }
}
