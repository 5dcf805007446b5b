import { z } from 'zod'
import { waiverLimits } from '../limits.ts'

const { nameCharacters, reasonCharacters, waivers } = waiverLimits

const name = z
  .string()
  .min(1, 'must not be empty')
  .max(nameCharacters, `must have at most ${nameCharacters} characters`)
const nameOrNull = name.nullish().transform((value) => value ?? null)

/** A waiver as it is written. An empty reason is none. */
const waiver = z.strictObject({
  check: name,
  validator: nameOrNull,
  image: nameOrNull,
  reason: z
    .string()
    .regex(/\S/, 'must say why')
    .max(reasonCharacters, `must have at most ${reasonCharacters} characters`),
  expires: z.iso.date('must be a day, such as 2027-01-31'),
})

/** The document: one list, and no other key. */
export const waiversSchema = z.strictObject({
  waivers: z.array(waiver).max(waivers, `must have at most ${waivers} entries`),
})
