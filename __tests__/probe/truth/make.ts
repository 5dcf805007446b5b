/**
 * Makes `go-http.json`, the table of what Go's client makes of each answer:
 * `node __tests__/probe/truth/make.ts`, with Go in PATH. The tests need the table only.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { digestOf } from './answer.ts'
import type { GoOutcome, GoTable, RawAnswer } from './answer.ts'
import { http1Answers } from './http1-answers.ts'
import { http2Answers } from './http2-answers.ts'

const told = execFileSync('go', ['run', '.'], {
  cwd: new URL('go', import.meta.url),
  input: JSON.stringify({ http1: http1Answers, http2: http2Answers }),
  maxBuffer: 64 * 1024 * 1024,
  env: { ...process.env, GOFLAGS: '-mod=mod', GOTOOLCHAIN: 'local' },
})
const { go, http1, http2 } = JSON.parse(told.toString()) as GoTable
const table: GoTable = { go, http1: tie(http1, http1Answers), http2: tie(http2, http2Answers) }
const path = new URL('../__fixtures__/go-http.json', import.meta.url)
writeFileSync(path, `${JSON.stringify(table, null, 2)}\n`)

function tie(outcomes: readonly GoOutcome[], answers: readonly RawAnswer[]): GoOutcome[] {
  return answers.map((answer, index) => {
    const outcome = outcomes[index]
    if (outcome?.name !== answer.name) throw new Error(`no outcome of ${answer.name}`)
    const { name, passes, status, error, stage } = outcome
    return { name, digest: digestOf(answer), passes, status, error, stage }
  })
}
