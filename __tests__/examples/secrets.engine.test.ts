import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { RunEvent } from '../../src/run/request.ts'
import { baseImage, engines } from '../support/engines.ts'
import { locateOptions, validateWith, validatorOf } from '../support/validate-with.ts'

const file = new URL('../../examples/secrets/canary.yaml', import.meta.url)

const env = { LICENCE: 'acme-licence-4711', REGISTRY_TOKEN: 'acme-token-4711' }

describe.each(engines)('the example of secrets on $name', ({ address }) => {
  test('its image says all of them, and its report and events none', async () => {
    const events: RunEvent[] = []
    const report = await validateWith(address, readFileSync(file, 'utf8'), baseImage, {
      engine: { ...locateOptions(address), env },
      secretVariables: ['LICENCE'],
      onEvent: (event) => events.push(event),
    })
    expect(report.verdict).toBe('passed')
    const chatty = validatorOf(report).checks.find(({ name }) => name === 'chatty')
    expect(chatty?.attempts[0]?.seen.stdout).toBe('password ***, licence ***, token ***\n')
    // Long words: the report holds random identifiers of digits, which short numbers would be found in.
    expect(JSON.stringify([report, events])).not.toMatch(/acme-|battery/)
  })
})
