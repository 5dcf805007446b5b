import type { Draft } from '../../../src/github/comment/fit.ts'
import { remember } from '../../../src/github/comment/memory.ts'
import type { Memory } from '../../../src/github/comment/memory.ts'
import { sectionKey } from '../../../src/github/comment/sections.ts'
import type { CommentRequest } from '../../../src/github/comment/write.ts'

export function memory(place: string, changes: Partial<Memory> = {}): Memory {
  return {
    runId: 1,
    attempt: 1,
    writtenAt: 1,
    headSha: '0123456789abcdef',
    verdict: 'failed',
    failed: remember([]),
    errored: remember([]),
    folded: false,
    place,
    owner: '',
    ...changes,
  }
}

/** A section that shrinks step by step: all of the text, half of it, a quarter. */
export function draft(place: string, text: string, changes: Partial<Memory> = {}): Draft {
  const steps = [text, text.slice(0, text.length / 2), text.slice(0, text.length / 4)]
  return {
    key: sectionKey([place]),
    memory: memory(place, changes),
    headline: `## ${place}`,
    detailsAt: (level) => steps[level] ?? null,
  }
}

export function request(
  place: string,
  text: string,
  changes: Partial<Memory> = {},
  options: Partial<CommentRequest> = {},
): CommentRequest {
  const own = draft(place, text, changes)
  return {
    pullRequest: 7,
    key: own.key,
    memory: own.memory,
    always: true,
    draft: () => own,
    writeWindow: 20,
    ...options,
  }
}
