import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'

const script = fileURLToPath(new URL('../../scripts/supply-chain/audit.ts', import.meta.url))

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'canary-audit-'))
})
afterEach(() => {
  rmSync(directory, { recursive: true })
})

/** Runs the audit against an npm that prints this, and ends as npm does when it found something. */
function audit(printed: string): { readonly status: number | null; readonly said: string } {
  writeFileSync(join(directory, 'answer'), printed)
  const npm = `#!/bin/sh\ncat '${join(directory, 'answer')}'\nexit 1\n`
  writeFileSync(join(directory, 'npm'), npm, { mode: 0o755 })
  const env = { ...process.env, PATH: `${directory}:${process.env['PATH'] ?? ''}` }
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    env,
    encoding: 'utf8',
  })
  return { status, said: stdout + stderr }
}

const via = {
  ...{ source: 1, name: 'yaml', severity: 'high', title: 'Something' },
  url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
}

test.each([
  ['nothing known', '{"auditReportVersion":2,"vulnerabilities":{}}', 0, 'nothing is known against'],
  [
    'an advisory against what is bundled',
    JSON.stringify({ auditReportVersion: 2, vulnerabilities: { yaml: { via: [via] } } }),
    1,
    'yaml (in dist): high: Something (GHSA-aaaa-bbbb-cccc,',
  ],
  ['a registry that does not say', '{"message":"405 Method Not Allowed"}', 3, 'did not say: 405'],
  ['no answer', '', 3, 'did not say: npm audit printed no JSON'],
])('%s', (_, printed, status, said) => {
  const result = audit(printed)
  expect(result.said).toContain(said)
  expect(result.status).toBe(status)
})
