import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { run } from './run.ts'

/** What Go itself answers: `about` in the file says which versions. */
const golden = z
  .strictObject({
    about: z.string(),
    data: z.record(
      z.string(),
      z.record(z.string(), z.record(z.string(), z.array(z.record(z.string(), z.string())))),
    ),
    cases: z.array(
      z.strictObject({
        data: z.string(),
        template: z.string(),
        output: z.string().optional(),
        error: z.string().optional(),
        stage: z.enum(['parse', 'execute']).optional(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(new URL('__fixtures__/golden.json', import.meta.url), 'utf8')))

describe('templates answer as Go does', () => {
  test.each(golden.cases)('$template', ({ data, template, output, error, stage }) => {
    const features = golden.data[data]
    if (features === undefined) throw new Error(`no features ${data}`)
    const expected =
      output === undefined
        ? { error: stage === 'parse' ? `invalid template: ${String(error)}` : error, stage }
        : { output }
    expect(run(template, features)).toEqual(expected)
  })
})
