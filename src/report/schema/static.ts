/** What reading an image told, as src/model/static.ts has it. */
import { z } from 'zod'
import { imageSources } from '../../model.ts'
import { list, milliseconds, notice, text } from './parts.ts'

export const staticReport = z.object({
  source: z.enum(imageSources),
  verdict: z.enum(['passed', 'failed']),
  durationMs: milliseconds,
  programs: list(
    z.object({
      name: text,
      askedBy: text,
      path: text.nullable(),
      type: text.nullable(),
      libraries: list(text),
    }),
  ),
  findings: list(notice.extend({ path: text.nullable() })),
})
