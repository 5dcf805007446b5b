/** What the schemas of a report's parts are made of. */
import { z } from 'zod'
import { reportLimits } from '../../limits.ts'
import { faults, severities, sourceOrigins } from '../../model.ts'

export const text = z.string().max(reportLimits.inputTextCharacters)
export const list = <Item extends z.ZodType>(item: Item): z.ZodArray<Item> =>
  z.array(item).max(reportLimits.inputItems)
export const milliseconds = z.number().min(0).max(reportLimits.inputMilliseconds)
export const count = z.int().min(0)
export const time = z.iso.datetime({ offset: true })

export const location = z.object({
  file: text,
  line: z.int().min(1),
  column: z.int().min(1),
  origin: z.exactOptional(z.enum(sourceOrigins)),
})

export const logTail = z.object({ text, truncated: z.boolean() })

export const notice = z.object({
  severity: z.enum(severities),
  code: text,
  message: text,
  location: location.nullable(),
  hint: text.nullable(),
  output: z.exactOptional(logTail),
  kind: z.exactOptional(z.enum(faults)),
})
