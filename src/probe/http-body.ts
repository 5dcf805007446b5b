/** What a body that was asked for has to be, and whether it is. */
import { probeLimits } from '../limits.ts'
import type { Reason } from '../model.ts'
import { loadPatternSearch, slashed } from '../text-patterns.ts'
import type { BodyExpectation } from './attempt.ts'
import { shorten } from './attempt-result.ts'
import { atPointer, isSameJson } from './json-pointer.ts'

/** @returns why a body is not what it has to be; null where it is */
export type BodyJudge = (body: Buffer) => Reason | null

/** One byte more than is searched is kept, which tells that there are more. */
export const keptBodyBytes = probeLimits.searchedBody + 1

/** What it needs is loaded before anything is asked. */
export async function loadBodyJudge(wanted: BodyExpectation): Promise<BodyJudge> {
  const search = await loadPatternSearch()
  return (body) => {
    const isHead = body.length > probeLimits.searchedBody
    const bytes = body.subarray(0, probeLimits.searchedBody)
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    const answer = search(wanted, { text, isTail: false, isHead })
    if (answer.kind === 'unlike') {
      const { pattern, isFound } = answer
      const what = isFound
        ? `has what ${slashed(pattern)} matches, and must not`
        : `has nothing that ${slashed(pattern)} matches`
      return { code: 'body', message: `the body ${what}` }
    }
    if (answer.kind === 'undecided') return undecided(answer.why)
    return wanted.json.length === 0 ? null : jsonReason(bytes, isHead, wanted.json)
  }
}

function undecided(why: string): Reason {
  return { code: 'undecided', message: `the body cannot be judged: ${why}` }
}

function jsonReason(
  bytes: Buffer,
  isHead: boolean,
  wanted: BodyExpectation['json'],
): Reason | null {
  if (isHead) {
    return undecided(
      `it is longer than ${probeLimits.searchedBody} bytes, so that it is not read as JSON`,
    )
  }
  let document: unknown
  try {
    document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    const seen = bytes.length === 0 ? 'it is empty' : 'JSON was wanted'
    return { code: 'body', message: `the body is no JSON: ${seen}` }
  }
  for (const { pointer, value } of wanted) {
    const found = atPointer(document, pointer)
    if (found !== undefined && isSameJson(found, value)) continue
    const place = pointer === '' ? 'as a whole' : `at ${shorten(pointer, shownCharacters)}`
    const has = found === undefined ? 'nothing' : shownJson(found)
    return { code: 'body', message: `the body has ${has} ${place}, wanted ${shownJson(value)}` }
  }
  return null
}

const shownCharacters = 120

function shownJson(value: unknown): string {
  return shorten(JSON.stringify(value), shownCharacters)
}
