/**
 * Makes `go-http.json` and `go-grpc.json`, the tables of what Go's clients make of each answer:
 * `node __tests__/probe/truth/make.ts`, with Go in PATH. The tests need the tables only.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { digestOf } from './answer.ts'
import type { GoOutcome, GoTable, GrpcOutcome, GrpcTable, RawAnswer } from './answer.ts'
import { grpcAnswers } from './grpc-answers.ts'
import { http1Answers } from './http1-answers.ts'
import { http2Answers } from './http2-answers.ts'

const http = run('http', { http1: http1Answers, http2: http2Answers }) as GoTable
write('go-http.json', {
  go: http.go,
  http1: tie(http.http1, http1Answers, row),
  http2: tie(http.http2, http2Answers, row),
})
const grpc = run('grpc', grpcAnswers) as GrpcTable
write('go-grpc.json', { ...grpc, rows: tie(grpc.rows, grpcAnswers, grpcRow) })

function run(program: string, answers: unknown): unknown {
  const told = execFileSync('go', ['run', '.'], {
    cwd: new URL(`go/${program}`, import.meta.url),
    input: JSON.stringify(answers),
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, GOTOOLCHAIN: 'local' },
  })
  return JSON.parse(told.toString()) as unknown
}

function tie<Outcome extends { readonly name: string }>(
  outcomes: readonly Outcome[],
  answers: readonly RawAnswer[],
  toRow: (outcome: Outcome, digest: string) => Outcome,
): Outcome[] {
  return answers.map((answer, index) => {
    const outcome = outcomes[index]
    if (outcome?.name !== answer.name) throw new Error(`no outcome of ${answer.name}`)
    return toRow(outcome, digestOf(answer))
  })
}

function row({ name, passes, status, error, stage }: GoOutcome, digest: string): GoOutcome {
  return { name, digest, passes, status, error, stage }
}

function grpcRow({ name, passes, error }: GrpcOutcome, digest: string): GrpcOutcome {
  return { name, digest, passes, error }
}

function write(name: string, table: GoTable | GrpcTable): void {
  const path = new URL(`../__fixtures__/${name}`, import.meta.url)
  writeFileSync(path, `${JSON.stringify(table, null, 2)}\n`)
}
