/** What the fields of a manifest are made of. */
import { z } from 'zod'
import { runLimits, secretLimits } from '../../limits.ts'

export const text = z.string()
export const isFilled = (value: string | null | undefined): value is string => (value ?? '') !== ''
export const filledText = text.min(1, 'must not be empty')
/** A key that is there with nothing behind it means the same as one that is not there, as in Go. */
export const optionalText = text.nullish().transform((value) => value ?? '')
export const textOrNull = text.nullish().transform((value) => (isFilled(value) ? value : null))
type Nullish<Type extends z.ZodType> = z.ZodOptional<z.ZodNullable<Type>>
type Mapped<Type extends z.ZodType, Result> = z.ZodPipe<
  Type,
  z.ZodTransform<Result, z.output<Type>>
>

export const listOf = <Item extends z.ZodType>(
  item: Item,
): Mapped<Nullish<z.ZodArray<Item>>, z.output<Item>[]> =>
  z
    .array(item)
    .nullish()
    .transform((value) => value ?? [])
export const switchedOff = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false)

/** What is told of a mapping that says too little: not beside a key that is misspelt, which is told anyway. */
export const lacking = (message: string): Lacking => ({
  message,
  when: ({ issues }) => issues.length === 0,
})

interface Lacking {
  readonly message: string
  readonly when: (payload: z.core.ParsePayload) => boolean
}

export const int32 = z.int().max(2_147_483_647)
export const numberOr = (number: z.ZodInt, otherwise: number): Mapped<Nullish<z.ZodInt>, number> =>
  number.nullish().transform((value) => value ?? otherwise)
export const portNumber = z.int().min(1).max(65_535)

export const environmentVariable = z
  .strictObject({
    name: text.regex(/^[^=\0]+$/, 'must be a name without = in it'),
    value: text
      .refine((value) => !value.includes('\0'), 'must not hold a NUL character')
      .nullish()
      .transform((value) => value ?? ''),
    secret: switchedOff,
  })
  .refine(
    ({ value, secret }) => !secret || value.length <= secretLimits.characters,
    `must have at most ${secretLimits.characters} characters to be a secret`,
  )

const noDuration = 'must be a length of time: seconds, or 500ms, 30s, 4m, 1m30s; at most 24 hours'

/** A length of time, `240` or `1m30s`, in milliseconds. */
export const duration = z.union([z.number(), text]).transform((written, context): number => {
  const milliseconds = typeof written === 'number' ? written * 1000 : readDuration(written)
  if (milliseconds > 0 && milliseconds <= runLimits.longest) return milliseconds
  context.addIssue({ code: 'custom', message: noDuration })
  return z.NEVER
})

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }

/** In milliseconds; 0 for what is none. */
function readDuration(written: string): number {
  if (/^\d{1,9}(?:\.\d{1,3})?$/.test(written)) return Number(written) * 1000
  if (!/^(?:\d{1,9}(?:\.\d{1,3})?(?:ms|s|m|h)){1,4}$/.test(written)) return 0
  const parts = written.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)
  return [...parts].reduce(
    (sum, [, number, unit = '']) => sum + Number(number) * (units[unit] ?? 0),
    0,
  )
}
