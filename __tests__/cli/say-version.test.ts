import { describe, expect, test } from '@jest/globals'
import manifest from '../../package.json' with { type: 'json' }
import { sayVersion } from '../../src/cli/say-version.ts'

function say(args: readonly string[], trouble?: Error) {
  const written: (readonly [number, string])[] = []
  const isSaid = sayVersion(args, (descriptor, text) => {
    if (trouble !== undefined) throw trouble
    written.push([descriptor, text])
    return text.length
  })
  return { isSaid, written }
}

describe('the release, said before anything is loaded', () => {
  test.each([['--version'], ['-V'], ['--version', 'more']])('%j %j', (...args) => {
    const line = `container-canary ${manifest.version}\n`
    expect(say(args)).toEqual({ isSaid: true, written: [[1, line]] })
  })

  test.each([[], ['--help'], ['validate', '--version']])('nobody asks for it: %j %j', (...args) => {
    expect(say(args)).toEqual({ isSaid: false, written: [] })
  })

  test('what cannot be written so is left to whoever can say why', () => {
    expect(say(['--version'], new Error('EAGAIN')).isSaid).toBe(false)
  })
})
