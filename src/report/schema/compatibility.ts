import { z } from 'zod'
import { compatibilityVerdicts, expressionMatchers, matchVerdicts } from '../../model.ts'
import { count, list, location, notice, text } from './parts.ts'

const compatibilityVerdict = z.enum(compatibilityVerdicts)
const matchVerdict = z.enum(matchVerdicts)

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

export const compatibility = z.object({
  source: text,
  digest: text.nullable(),
  verdict: compatibilityVerdict,
  notices: list(notice),
  nodes: list(nodes),
})
