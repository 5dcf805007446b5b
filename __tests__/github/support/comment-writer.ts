/**
 * A process that writes its section of the comment whenever it is told to on standard input, and
 * says `done` on standard output: `node comment-writer.ts <base URL> <place>`; lines are
 * `<pull request> <run id>`.
 */
import { createInterface } from 'node:readline'
import { systemClock } from '../../../src/clock.ts'
import { createAuthorship } from '../../../src/github/comment/author.ts'
import { writeComment } from '../../../src/github/comment/write.ts'
import { connectGitHub } from '../../../src/github/octokit.ts'
import { request } from './drafts.ts'

const [baseUrl = '', place = ''] = process.argv.slice(2)
const token = 'ghs_test'
const api = await connectGitHub({ token, baseUrl, owner: 'example', repository: 'images' })
process.stdout.write('ready\n')
for await (const line of createInterface({ input: process.stdin })) {
  const [pullRequest = 0, runId = 0] = line.split(' ').map(Number)
  const patience = {
    clock: systemClock,
    random: Math.random,
    signal: AbortSignal.timeout(30_000),
  }
  const wanted = request(place, `run ${runId}`, { runId }, { pullRequest, writeWindow: 60 })
  const told = await writeComment(api, createAuthorship(api, token, patience), wanted, patience)
  process.stdout.write(`${told.level === 'info' ? 'done' : told.message}\n`)
}
