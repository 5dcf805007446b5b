import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { CanaryError, describeProblem, refuseProblems } from '../../src/errors.ts'
import { parseDocuments } from '../../src/yaml/parse.ts'
import { problemsOf } from '../../src/yaml/schema.ts'

const schema = z.strictObject({
  name: z.string(),
  checks: z.array(z.strictObject({ port: z.int(), host: z.string().optional() })),
})

function check(text: string): unknown {
  const [document] = parseDocuments({ file: 'm.yaml', text })
  if (document === undefined) throw new Error('no document')
  const result = schema.safeParse(document.value)
  if (!result.success) refuseProblems(problemsOf(document, result.error.issues, { schema }))
  return result.data
}

test('every issue is told at once, at its own line, in the order of the lines', () => {
  try {
    check('name: a\nchecks:\n  - port: "80"\n    hots: x\n  - host: y\n')
    throw new Error('accepted')
  } catch (error) {
    if (!(error instanceof CanaryError)) throw error
    expect(error.kind).toBe('input')
    expect(error.problems.map(describeProblem)).toEqual([
      'm.yaml:3:11: checks[0].port must be a number, not the text "80"',
      'm.yaml:4:5: checks[0].hots is not a known key (did you mean host?)',
      'm.yaml:5:5: checks[1].port is missing',
    ])
  }
})
