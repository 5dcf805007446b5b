/** A command in a container, and what may be around it in one of its own. */
import { z } from 'zod'
import { isolatedLimits } from '../../limits.ts'
import { textPatterns } from '../static-schema.ts'
import { environmentVariable, listOf, switchedOff, text, textOrNull } from './parts.ts'

const commandLine = z.array(text).min(1, 'must name a command')
const steps = listOf(commandLine).pipe(z.array(commandLine).max(isolatedLimits.steps))

/** What a command may have around it that has a container of its own. */
const isolation = {
  setup: steps,
  teardown: steps,
  env: listOf(environmentVariable),
  workingDir: text
    .regex(/^\//, 'must be an absolute path in the container')
    .nullish()
    .transform((value) => value ?? null),
  user: textOrNull,
  expand: switchedOff,
}

const isolationKeys = ['setup', 'teardown', 'env', 'workingDir', 'user', 'expand'] as const

export const exec = z
  .strictObject({
    command: commandLine,
    exitCode: z.exactOptional(z.int().min(0).max(255)),
    stdout: z.exactOptional(textPatterns),
    stderr: z.exactOptional(textPatterns),
    isolated: switchedOff,
    ...isolation,
  })
  .superRefine(({ isolated, ...fields }, context) => {
    if (isolated) return
    for (const key of isolationKeys) {
      const value = fields[key]
      if (value === null || value === false || (Array.isArray(value) && value.length === 0))
        continue
      const message = 'must have isolated: true beside it: it is for a container of its own'
      context.addIssue({ code: 'custom', path: [key], message })
    }
  })
