import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import manifest from '../../package.json' with { type: 'json' }

const cli = join(process.cwd(), 'dist', 'cli', 'index.js')
let directory = ''

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'canary-command-line-'))
})

afterAll(() => {
  rmSync(directory, { recursive: true })
})

describe('the command line as people install it', () => {
  test.each(['--version', '-V'])('%s says which release it is', async (flag) => {
    const child = spawn(process.execPath, [cli, flag], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [said] = await Promise.all([text(child.stdout), once(child, 'close')])
    expect([said, child.exitCode]).toEqual([`container-canary ${manifest.version}\n`, 0])
  })

  test('a release that cannot be said is no success', async () => {
    const full = openSync('/dev/full', 'w')
    try {
      const child = spawn(process.execPath, [cli, '--version'], { stdio: ['ignore', full, 'pipe'] })
      const [told] = await Promise.all([
        text(child.stderr ?? Readable.from([])),
        once(child, 'close'),
      ])
      const said =
        'error: standard output cannot be written: no space is left on the device (ENOSPC)\n'
      expect([told, child.exitCode]).toEqual([said, 3])
    } finally {
      closeSync(full)
    }
  })

  test('a reader who has seen enough ends no run', async () => {
    // More than a pipe holds, so that what is left meets a closed one.
    const names = Array.from({ length: 20_000 }, (_, index) => `OPTION_${index}`)
    const file = join(directory, 'report.json')
    const notices = names.map((message) => ({
      severity: 'notice',
      code: 'option',
      message,
      location: null,
      hint: null,
    }))
    const image = {
      ...{ reference: 'image', id: null, digest: null, platform: null, verdict: 'errored' },
      ...{ notices, validators: [], pods: [], compatibility: null },
    }
    const report = {
      ...{ schemaVersion: 1, verdict: 'errored', startedAt: '2026-01-01T00:00:00.000Z' },
      ...{ durationMs: 1, tool: { name: 'x', version: '1' }, engine: null, errors: [] },
      images: [image],
    }
    writeFileSync(file, JSON.stringify(report))
    const child = spawn(process.execPath, [cli, 'report', '--from', file, '--format', 'json'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const [told] = await Promise.all([text(child.stderr), once(child, 'close')])
    expect([told, child.exitCode]).toEqual(['', 0])
  })

  test.each(['text', 'json', 'html'])(
    'a full disk is told in one sentence, and is no verdict: %s',
    async (format) => {
      const full = openSync('/dev/full', 'w')
      try {
        const args = [cli, 'report', '--from', 'examples/reports/report.json', '--format', format]
        const child = spawn(process.execPath, args, { stdio: ['ignore', full, 'pipe'] })
        const [told] = await Promise.all([
          text(child.stderr ?? Readable.from([])),
          once(child, 'close'),
        ])
        const said =
          'error: standard output cannot be written: no space is left on the device (ENOSPC)\n'
        expect([told, child.exitCode]).toEqual([said, 3])
      } finally {
        closeSync(full)
      }
    },
  )

  test('a full disk for words about the run changes no result', async () => {
    const full = openSync('/dev/full', 'w')
    try {
      const child = spawn(process.execPath, [cli, 'nothing'], { stdio: ['ignore', 'pipe', full] })
      await Promise.all([text(child.stdout ?? Readable.from([])), once(child, 'close')])
      expect(child.exitCode).toBe(2)
    } finally {
      closeSync(full)
    }
  })
})
