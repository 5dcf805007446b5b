import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ContainerFault } from '../../src/engine/container-fault.ts'
import type { CheckReport, ValidatorReport } from '../../src/model.ts'
import { explainStart } from '../../src/run/explain-start.ts'

let directory = ''

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'explain-start-'))
})

afterAll(() => {
  rmSync(directory, { recursive: true })
})

/** The line that is told, or null. */
async function lineOf(
  fault: ContainerFault | null,
  dockerfile: string,
  target: string | null = null,
): Promise<number | null> {
  const path = join(directory, 'Dockerfile')
  writeFileSync(path, dockerfile)
  // Of a report, only its checks are looked at.
  const report = { checks: [{ name: 'a' } as CheckReport] } as unknown as ValidatorReport
  const origin = { dockerfile: { path, file: 'app/Dockerfile' }, target, user: '' }
  const { checks } = await explainStart(report, fault, origin)
  const cause = checks[0]?.cause
  if (cause === undefined) return null
  expect(cause.message).toMatch(/^the image says so here: [A-Z]+ /)
  expect(cause.location.file).toBe('app/Dockerfile')
  return cause.location.line
}

const user: ContainerFault = { kind: 'user', name: 'app' }
const program = (name: string): ContainerFault => ({
  kind: 'program',
  problem: 'not-found',
  program: name,
})

describe('the line of a Dockerfile that keeps a container from starting', () => {
  test.each<[string, ContainerFault, string, number | null]>([
    ['the last USER', user, 'FROM a\nUSER other\nUSER app\nCMD b', 3],
    ['one with a group', user, 'FROM a\nUSER app:users', 2],
    ['one of a variable', user, 'FROM a\nARG U\nUSER $U', 3],
    ['none that names another', user, 'FROM a\nUSER other', null],
    ['none of an earlier stage that is not continued', user, 'FROM a AS b\nUSER app\nFROM c', null],
    ['one of the stage that is continued', user, 'FROM a AS b\nUSER app\nFROM b\nCMD c', 2],
    ['none behind ONBUILD', user, 'FROM a AS b\nUSER app\nFROM b\nONBUILD USER root', null],
    ['none where the base sets it', user, 'FROM a\nCMD ["app"]', null],
    ['ENTRYPOINT', program('/run.sh'), 'FROM a\nENTRYPOINT ["/run.sh", "x"]\nCMD ["y"]', 2],
    ['CMD', program('serve'), 'FROM a\nCMD ["serve"]', 2],
    ['none of a shell that is missing', program('/bin/sh'), 'FROM a\nCMD serve', null],
    ['none of a command of the manifest', program('other'), 'FROM a\nCMD ["serve"]', null],
    ['WORKDIR', { kind: 'working-directory' }, 'FROM a\nWORKDIR /x\nRUN y', 2],
    ['VOLUME', { kind: 'mount', target: '/r/merged/d' }, 'FROM a\nVOLUME ["/c", "/d"]', 2],
    ['none of another volume', { kind: 'mount', target: '/r/merged/d' }, 'FROM a\nVOLUME /c', null],
    ['STOPSIGNAL', { kind: 'stop-signal' }, 'FROM a\nSTOPSIGNAL 99', 2],
    ['EXPOSE', { kind: 'port' }, 'FROM a\nEXPOSE 99999', 2],
    ['nothing', { kind: 'unknown' }, 'FROM a\nUSER app', null],
  ])('%s', async (_name, fault, dockerfile, line) => {
    expect(await lineOf(fault, dockerfile)).toBe(line)
  })

  test('is that of the stage that was built', async () => {
    const stages = 'FROM a AS one\nUSER app\nFROM a AS two\nUSER other'
    expect(await lineOf(user, stages, 'one')).toBe(2)
    expect(await lineOf(user, stages, 'two')).toBeNull()
  })

  test('is told of nothing that started', async () => {
    expect(await lineOf(null, 'FROM a\nUSER app')).toBeNull()
  })
})
