import { describe, expect, test } from '@jest/globals'
import { CanaryError } from '../../src/errors.ts'
import { readPlatformName } from '../../src/registry/platform-names.ts'

describe('a platform that people set', () => {
  test.each([
    ['linux/amd64', 'linux/amd64'],
    ['linux/arm/v7', 'linux/arm/v7'],
    ['Linux/x86_64', 'Linux/x86_64'],
    ['windows/amd64:10.0.17763', 'windows/amd64:10.0.17763'],
    ['linux', 'linux'],
    ['amd64', 'linux/amd64'],
    ['aarch64', 'linux/aarch64'],
  ])('%s is %s', (written, read) => {
    expect(readPlatformName(written, '--platform')).toBe(read)
  })

  test.each([
    ['linux/arm46', '"arm46" is no architecture', 'did you mean linux/arm64?'],
    ['linux/adm64/v2', '"adm64" is no architecture', 'did you mean linux/amd64/v2?'],
    ['linxu/amd64', '"linxu" is no system', 'did you mean linux/amd64?'],
    ['linxu', '"linxu" is no system and no architecture', 'did you mean linux?'],
    ['adm64', '"adm64" is no system and no architecture', 'did you mean linux/amd64?'],
    ['amd64/linux', '"amd64" is no system', 'write it as os/architecture[/variant]'],
    ['', '"" is no system and no architecture', 'write it as os/architecture[/variant]'],
    ['linux/', '"" is no architecture', 'write it as os/architecture[/variant]'],
  ])('%s is refused: %s', (written, why, hint) => {
    const [problem] = refusal(() => readPlatformName(written, '--platform')).problems
    expect(problem.message).toBe(`--platform is "${written}": ${why}`)
    expect(problem.hint).toContain(hint)
  })
})

function refusal(work: () => unknown): CanaryError {
  try {
    work()
  } catch (error) {
    if (error instanceof CanaryError && error.kind === 'input') return error
  }
  throw new Error('it was not refused')
}
