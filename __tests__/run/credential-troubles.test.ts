import { describe, expect, test } from '@jest/globals'
import { CanaryError, inputError } from '../../src/errors.ts'
import type { Problem } from '../../src/errors.ts'
import { createTroubles } from '../../src/run/credential-troubles.ts'

const refused = new CanaryError('infrastructure', {
  code: 'registry-denied',
  message: 'ghcr.io refuses to give a/b',
})
const trouble = inputError({ code: 'docker-config', message: 'config.json is not JSON' })

function withTrouble() {
  const lines: string[] = []
  const troubles = createTroubles((line) => lines.push(line))
  troubles.add(trouble)
  return { lines, ...troubles }
}

const messagesOf = (error: unknown) =>
  (error as { readonly problems: readonly Problem[] }).problems.map(({ message }) => message)

describe('what keeps credentials from being used', () => {
  test('is a warning at once: a public image needs none', () => {
    expect(withTrouble().lines).toEqual([
      'warning: config.json is not JSON; registries are asked without credentials\n',
    ])
  })

  test('is told behind a refusal, which stays what it is', () => {
    const told = withTrouble().addTo(refused)
    expect(told).toMatchObject({ kind: 'infrastructure', cause: refused })
    expect(messagesOf(told)).toEqual(['ghcr.io refuses to give a/b', 'config.json is not JSON'])
  })

  test('is no reason for a run that was cancelled', () => {
    const { addTo } = withTrouble()
    const cancelled = new CanaryError('cancelled', {
      code: 'cancelled',
      message: 'SIGINT received',
    })
    expect(addTo(cancelled)).toBe(cancelled)
  })

  test('adds nothing where there is none', () => {
    expect(createTroubles(() => undefined).addTo(refused)).toBe(refused)
  })
})
