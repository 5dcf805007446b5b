/** The shape of `report.json`, version 1, as src/model.ts has it. */
import { z } from 'zod'
import { reportLimits } from '../limits.ts'
import {
  checkActions,
  compatibilityVerdicts,
  containerStates,
  expressionMatchers,
  faults,
  matchVerdicts,
  outcomes,
  reasonCodes,
  reportVersion,
  severities,
  sourceOrigins,
  verdicts,
} from '../model.ts'

const text = z.string().max(reportLimits.inputTextCharacters)
const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(reportLimits.inputItems)
const milliseconds = z.number().min(0).max(reportLimits.inputMilliseconds)
const count = z.int().min(0)
const time = z.iso.datetime({ offset: true })

const verdict = z.enum(verdicts)
const compatibilityVerdict = z.enum(compatibilityVerdicts)
const matchVerdict = z.enum(matchVerdicts)

const location = z.object({
  file: text,
  line: z.int().min(1),
  column: z.int().min(1),
  origin: z.exactOptional(z.enum(sourceOrigins)),
})

const logTail = z.object({ text, truncated: z.boolean() })

const reason = z.object({ code: z.enum(reasonCodes), message: text })

const seen = z.object({
  status: z.exactOptional(z.int()),
  headers: z.exactOptional(list(z.object({ name: text, value: text }))),
  location: z.exactOptional(text),
  exitCode: z.exactOptional(z.int()),
  stdout: z.exactOptional(text),
  stderr: z.exactOptional(text),
  serving: z.exactOptional(text),
  error: z.exactOptional(text),
  address: z.exactOptional(text),
})

const attempt = z.object({
  startedAt: time,
  durationMs: milliseconds,
  ok: z.boolean(),
  reason,
  seen,
})

const check = z.object({
  name: text,
  description: text,
  action: z.enum(checkActions),
  wanted: text,
  location,
  cause: z.exactOptional(z.object({ message: text, location })),
  outcome: z.enum(outcomes),
  reason,
  startedAt: time.nullable(),
  durationMs: milliseconds,
  attemptCount: count,
  attempts: list(attempt),
})

const container = z.object({
  id: text,
  name: text,
  reachedBy: text.nullable(),
  startedAt: time.nullable(),
  startDurationMs: milliseconds.nullable(),
  state: z.enum(containerStates),
  exitCode: z.int().nullable(),
  oomKilled: z.boolean(),
  logs: logTail,
  kept: z.boolean(),
})

const notice = z.object({
  severity: z.enum(severities),
  code: text,
  message: text,
  location: location.nullable(),
  hint: text.nullable(),
  output: z.exactOptional(logTail),
  kind: z.exactOptional(z.enum(faults)),
})

const error = notice.extend({ kind: z.enum(faults) })

const validator = z.object({
  name: text,
  description: text,
  documentation: text,
  source: text,
  verdict,
  startedAt: time.nullable(),
  durationMs: milliseconds,
  container: container.nullable(),
  notices: list(notice),
  checks: list(check),
})

const expression = z.object({
  feature: text,
  element: text,
  matcher: z.enum(expressionMatchers),
  alternative: count.nullable(),
  wanted: text,
  found: text.nullable(),
  verdict: matchVerdict,
  hint: text.nullable(),
  location: location.nullable(),
})

const rule = z.object({
  name: text,
  verdict: matchVerdict,
  location: location.nullable(),
  error: text.nullable(),
  expressions: list(expression),
})

const set = z.object({
  index: count,
  tag: text,
  weight: z.number(),
  description: text,
  verdict: compatibilityVerdict,
  missing: list(text),
  rules: list(rule),
})

const nodes = z
  .object({
    nodes: list(text),
    verdict: compatibilityVerdict,
    bestSet: count.nullable(),
    sets: list(set),
  })
  .refine((group) => group.bestSet === null || group.bestSet < group.sets.length, {
    path: ['bestSet'],
    error: 'is the index of no set',
  })

const compatibility = z.object({
  source: text,
  digest: text.nullable(),
  verdict: compatibilityVerdict,
  notices: list(notice),
  nodes: list(nodes),
})

const image = z.object({
  reference: text,
  id: text.nullable(),
  digest: text.nullable(),
  platform: text.nullable(),
  verdict,
  notices: list(notice),
  validators: list(validator),
  compatibility: compatibility.nullable(),
})

export const reportSchema = z.object({
  schemaVersion: z.literal(reportVersion),
  verdict,
  startedAt: time,
  durationMs: milliseconds,
  tool: z.object({ name: text, version: text }),
  engine: z.object({ name: text, version: text, apiVersion: text }).nullable(),
  errors: list(error),
  images: list(image),
})
