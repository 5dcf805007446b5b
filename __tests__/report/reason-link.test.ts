import { describe, expect, test } from '@jest/globals'
import { reasonLink } from '../../src/report/reason-link.ts'

describe('the page of a reason code', () => {
  test('is a section of the documentation of this release line', () => {
    expect(reasonLink('loopback-only')).toBe(
      'https://github.com/container-canary/container-canary-action/blob/v1/docs/reasons.md#loopback-only',
    )
  })

  test('is never another page, whatever a report of a stranger calls a code', () => {
    const { pathname, hash, search } = new URL(reasonLink('a?b#c/../"><'))
    expect(pathname).toBe('/container-canary/container-canary-action/blob/v1/docs/reasons.md')
    expect(search).toBe('')
    expect(hash).toBe('#a%3Fb%23c%2F..%2F%22%3E%3C')
  })
})
