/** What a Validator says of its container beside Container Canary's own fields: extensions of ours. */
import { z } from 'zod'
import { memoryBytes, memoryCondition } from '../../conditions/condition.ts'
import { conditionNames } from '../../conditions/names.ts'
import type { Condition } from '../../conditions/condition.ts'
import { manifestLimits } from '../../limits.ts'
import { didYouMean } from '../../nearest.ts'
import { either } from '../../options.ts'
import { parseQuantity, wholeUnits } from '../../quantity.ts'

const text = z.string()
const filled = text.min(1, 'must not be empty')
const orNull = <Field extends z.ZodType>(field: Field) =>
  field.nullish().transform((value) => value ?? null)
const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((value) => value ?? [])

const absolutePath = text
  .regex(/^\/[^\0]*$/, 'must be an absolute path in the container')
  .refine(
    (path) => !/[:,]/.test(path),
    'must not hold a colon or a comma: engines read options there',
  )

const id = z.int().min(0).max(4_294_967_294)
/** Podman has words of its own there, which are no groups. */
const named = text
  .regex(/^[^\s:\0]+$/, 'must be a name or a number')
  .refine((name) => name !== 'keep-groups', 'must be a group: those of this user are not given')
const user = z.union([
  id.transform(String),
  text.regex(/^[^\s:\0]+(:[^\s:\0]+)?$/, 'must be a user, with :group where that is not its own'),
])

const bytes = z.union([z.int(), text]).transform((written, context) => {
  const amount = memoryBytes(String(written))
  if (amount !== null) return amount
  context.addIssue({
    code: 'custom',
    message: 'must be an amount of memory such as 256Mi, at least 6Mi',
  })
  return z.NEVER
})

const size = z.union([z.int(), text]).transform((written, context) => {
  const quantity = parseQuantity(String(written))
  const amount = quantity === null ? 0 : wholeUnits(quantity)
  if (Number.isSafeInteger(amount) && amount > 0) return amount
  context.addIssue({ code: 'custom', message: 'must be a size such as 64Mi' })
  return z.NEVER
})

/** Thousandths of a processor; less than ten of them is no share that the kernel gives. */
const cpu = z.union([z.number(), text]).transform((written, context) => {
  const milli = Number(parseQuantity(String(written))?.milli ?? 0)
  if (milli >= 10 && milli <= 1_000_000) return milli
  context.addIssue({
    code: 'custom',
    message: 'must be an amount of processors such as 500m or 1, at least 10m',
  })
  return z.NEVER
})

const tmpfs = z.union([
  absolutePath.transform((path) => ({ path, size: null })),
  z.strictObject({ path: absolutePath, size: orNull(size) }),
])

const capability = text.regex(
  /^[A-Za-z][A-Za-z_]*$/,
  'must be a capability such as NET_RAW, or ALL',
)

const parameterName = text.regex(
  /^[A-Za-z_][A-Za-z0-9_.-]*$/,
  'must be a name of letters, digits, _, . and -',
)
const scalarText = z.union([text, z.number(), z.boolean()]).transform(String)

/** A value that the manifest's texts refer to as `$(name)`. */
export const parameterSchema = z.strictObject({
  name: parameterName,
  description: text.nullish().transform((value) => value ?? ''),
  default: orNull(scalarText),
  pattern: orNull(filled),
})

export type ParameterDocument = z.output<typeof parameterSchema>

const words = z.union([
  text,
  z.strictObject({ memory: z.union([z.int(), text]).transform(String) }),
])

const condition = words.transform((written, context): Condition => {
  if (typeof written !== 'string') {
    const found = memoryCondition(written.memory)
    if (found !== null) return found
    context.addIssue({
      code: 'custom',
      path: ['memory'],
      message: 'must be an amount of memory such as 256Mi, at least 6Mi',
    })
    return z.NEVER
  }
  const name = conditionNames.find((one) => one === written)
  if (name !== undefined) return { kind: name }
  const hint = didYouMean(written, conditionNames)
  context.addIssue({
    code: 'custom',
    message: `must be a condition: ${hint ?? either([...conditionNames, 'memory: 256Mi'])}`,
  })
  return z.NEVER
})

export const containerFields = {
  profile: orNull(z.boolean()),
  entrypoint: orNull(z.array(text).min(1, 'must name a command')),
  args: listOf(text),
  workingDir: orNull(absolutePath),
  user: orNull(user),
  groups: listOf(z.union([id.transform(String), named])),
  readOnly: orNull(z.boolean()),
  tmpfs: listOf(tmpfs),
  network: orNull(z.literal('none')),
  resources: orNull(
    z.strictObject({
      memory: orNull(bytes),
      cpu: orNull(cpu),
      pids: orNull(z.int().min(1).max(4_194_304)),
    }),
  ),
  capabilities: orNull(z.strictObject({ add: listOf(capability), drop: listOf(capability) })),
  noNewPrivileges: orNull(z.boolean()),
  parameters: z
    .array(parameterSchema)
    .max(manifestLimits.parameters, `must be at most ${manifestLimits.parameters}`)
    .nullish()
    .transform((value) => value ?? []),
  conditions: listOf(condition),
}
