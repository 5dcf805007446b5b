import { z } from 'zod'
import { reportLimits, waiverLimits } from '../../limits.ts'
import {
  changeKinds,
  failOnPolicies,
  measureKinds,
  subjectKinds,
  undeterminedPolicies,
  waiverStates,
} from '../../model.ts'
import { count, list, location, text, time } from './parts.ts'

export const gate = z.object({
  failOn: z.enum(failOnPolicies),
  onUndetermined: z.enum(undeterminedPolicies),
})

const place = z.object({ image: count, validator: count.nullable(), check: count.nullable() })

const change = z.object({
  change: z.enum(changeKinds),
  image: text,
  platform: text.nullable(),
  kind: z.enum(subjectKinds),
  validator: text,
  check: text,
  place: place.nullable(),
})

const slower = z.object({
  measure: z.enum(measureKinds),
  image: text,
  platform: text.nullable(),
  validator: text.nullable(),
  part: text.nullable(),
  before: z.number().min(0),
  after: z.number().min(0),
})

export const comparison = z.object({
  baseline: text,
  startedAt: time.nullable(),
  problem: text.nullable(),
  // Everything of two reports, where they have nothing in common.
  changes: z.array(change).max(2 * reportLimits.inputItems),
  slower: list(slower),
})

const waiver = z.object({
  check: text,
  validator: text.nullable(),
  image: text.nullable(),
  reason: text,
  expires: z.iso.date(),
  location,
  state: z.enum(waiverStates),
  failing: list(place),
})

export const waivers = z.array(waiver).max(waiverLimits.waivers)
