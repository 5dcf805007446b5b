import { describe, expect, test } from '@jest/globals'
import { judgeAudit, readAudit } from '../../scripts/supply-chain/judge-audit.ts'

const via = {
  source: 1106913,
  name: 'undici',
  dependency: 'undici',
  title: 'Something',
  url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
  severity: 'high',
}
const reportOf = (vulnerabilities: unknown): string =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities })

const advisory = {
  ...{ id: 'GHSA-aaaa-bbbb-cccc', package: 'undici', severity: 'high' },
  ...{ title: 'Something', url: via.url },
}

describe('what npm audit says', () => {
  test('is each advisory once, whoever depends on the package', () => {
    const text = reportOf({
      undici: { name: 'undici', via: [via] },
      '@actions/core': { name: '@actions/core', via: ['undici', via] },
    })
    expect(readAudit(text)).toEqual({ advisories: [advisory] })
  })

  test('is nothing when nothing is known', () => {
    expect(readAudit(reportOf({}))).toEqual({ advisories: [] })
  })

  test("falls back on npm's number", () => {
    const text = reportOf({ undici: { via: [{ ...via, url: 'https://example.com' }] } })
    expect(readAudit(text)).toMatchObject({ advisories: [{ id: '1106913' }] })
  })

  test.each([
    ['', 'npm audit printed no JSON'],
    ['{}', 'npm audit printed no report'],
    ['[]', 'npm audit printed no report'],
    ['null', 'npm audit printed no report'],
    ['{"message":"405 Method Not Allowed","error":{}}', '405 Method Not Allowed'],
    ['{"auditReportVersion":3,"vulnerabilities":{}}', 'npm audit printed no report'],
    [reportOf({ a: { via: ['b'] } }), 'npm audit names vulnerable packages and no advisory'],
  ])('is not clean when it is %j', (text, problem) => {
    expect(readAudit(text)).toEqual({ problem })
  })
})

describe('an advisory', () => {
  const exception = {
    ...{ advisory: advisory.id, package: 'undici', reason: 'not reached' },
    expires: '2026-12-31',
  }
  const judge = (exceptions: readonly (typeof exception)[], today = '2026-12-31') =>
    judgeAudit([advisory], exceptions, new Set(['undici']), today)

  test('needs an exception', () => {
    expect(judge([])).toEqual([expect.stringMatching(/^undici \(in dist\): high: Something/)])
    expect(judgeAudit([advisory], [], new Set(), '2026-12-31')).toEqual([
      expect.stringMatching(/^undici \(a tool of the build or the tests\)/),
    ])
  })

  test('may be lived with until the last day', () => {
    expect(judge([exception])).toEqual([])
    expect(judge([exception], '2027-01-01')).toEqual([expect.stringMatching(/ended on 2026-12-31/)])
  })

  test.each([
    ['another advisory', { ...exception, advisory: 'GHSA-xxxx-xxxx-xxxx' }, /is about nothing/],
    ['another package', { ...exception, package: 'yaml' }, /is about nothing/],
    ['no reason', { ...exception, reason: ' ' }, /gives no reason/],
    ['no day', { ...exception, expires: 'never' }, /ended on never/],
    ['a day that is none', { ...exception, expires: '2026-13-01' }, /ended on 2026-13-01/],
  ])('is not excused by an exception with %s', (_, wrong, message) => {
    expect(judge([wrong])).toContainEqual(expect.stringMatching(message))
  })
})
