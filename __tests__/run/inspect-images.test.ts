import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { inputError } from '../../src/errors.ts'
import type { AcquiredImage } from '../../src/image/acquire.ts'
import type { ReadableImage } from '../../src/image/readable-image.ts'
import { inspectionLimits } from '../../src/limits.ts'
import { besideRun, createInspector, inspectBeside } from '../../src/run/inspect-images.ts'
import type { InspectorTools } from '../../src/run/inspect-images.ts'
import { container, finding, reading } from '../report/support/sample-reports.ts'
import { examineWith, program, readable } from './inspect/support.ts'

let directory = ''

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'inspect-images-'))
})

afterAll(() => {
  rmSync(directory, { recursive: true })
})

const image: AcquiredImage = {
  ...{ reference: 'app:1', id: 'sha256:a', digest: null, ownDigest: null },
  ...{ platform: 'linux/amd64', user: '' },
}
const never = new AbortController().signal

function tools(opened: ReadableImage | null | Error, changes: Partial<InspectorTools> = {}) {
  return {
    open: () => (opened instanceof Error ? Promise.reject(opened) : Promise.resolve(opened)),
    ...{ examine: examineWith(), now: () => 0, ...changes },
  }
}

const inspect = async (
  opened: ReadableImage | null | Error,
  changes: Partial<InspectorTools> = {},
  signal = never,
) => await inspectBeside({ image, origin: null }, [], tools(opened, changes), signal)

describe('an image beside its run', () => {
  test('is read, and left open for others', async () => {
    const close = jest.fn(() => Promise.resolve())
    const configuration = { entrypoint: ['app'] }
    const opened = readable({ '/bin/app': program }, { configuration, close })
    const { report, notices } = await inspect(opened)
    expect(report?.programs).toMatchObject([{ name: 'app', path: '/bin/app' }])
    expect(notices).toEqual([])
    expect(close).not.toHaveBeenCalled()
  })

  test('that has nothing to be read from is not told of', async () => {
    expect(await inspect(null)).toEqual({ report: null, notices: [] })
  })

  test.each([
    ['refused', inputError({ code: 'archive-broken', message: 'the archive is cut off' })],
    ['broken by a bug', new TypeError('the archive is cut off')],
  ])('that cannot be read, %s, is a notice and no verdict', async (_, error) => {
    const { report, notices } = await inspect(error)
    expect(report).toBeNull()
    expect(notices).toMatchObject([{ severity: 'notice', code: 'inspect-unread' }])
    expect(notices[0]?.message).toBe("the image's files were not looked at: the archive is cut off")
  })

  test('of which a file cannot be read is a notice, too', async () => {
    const opened = readable({}, { configuration: { entrypoint: ['app'] } })
    const examine = () => Promise.reject(new Error('cut off'))
    expect((await inspect(opened, { examine })).notices).toHaveLength(1)
  })

  test('whose reading never ends is given up (limit: inspectionLimits.duration)', async () => {
    const timeout = jest.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      expect(ms).toBe(inspectionLimits.duration)
      return AbortSignal.abort(new Error('time is over'))
    })
    try {
      const opened = readable({}, { configuration: { entrypoint: ['app'] } })
      const examine = () => new Promise<never>(() => undefined)
      const { notices } = await inspect(opened, { examine })
      expect(notices[0]?.message).toContain('it took longer than 30 s')
    } finally {
      timeout.mockRestore()
    }
  })

  test('is not read much longer than what it is read beside (limit: inspectionLimits.alone)', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] })
    try {
      const opened = readable({}, { configuration: { entrypoint: ['app'] } })
      const examine = () => new Promise<never>(() => undefined)
      const told = jest.fn()
      const running = Promise.resolve()
      const inspecting = inspectBeside(
        { image, origin: null, running },
        [],
        tools(opened, { examine }),
        never,
      ).finally(told)
      await jest.advanceTimersByTimeAsync(inspectionLimits.alone - 1)
      expect(told).not.toHaveBeenCalled()
      await jest.advanceTimersByTimeAsync(1)
      const { report, notices } = await inspecting
      expect(report).toBeNull()
      expect(notices[0]?.message).toContain('it took 5 s longer than all else of the image')
    } finally {
      jest.useRealTimers()
    }
  })

  test('of a run that is told to stop says so, whatever it was at', async () => {
    const controller = new AbortController()
    const opened = readable({}, { configuration: { entrypoint: ['app'] } })
    const examine = () => {
      controller.abort(new Error('stop'))
      return new Promise<never>(() => undefined)
    }
    await expect(inspect(opened, { examine }, controller.signal)).rejects.toThrow('stop')
  })

  test.each([
    ['ENTRYPOINT ["app"]', ['app'], 2],
    ['ENTRYPOINT app --port  80', ['/bin/sh', '-c', 'app --port  80'], 2],
    ['ENTRYPOINT ["other"]', ['app'], null],
  ])('that was built here is told at the line of %s', async (instruction, entrypoint, line) => {
    const path = join(directory, 'Dockerfile')
    writeFileSync(path, `FROM base\n${instruction}\nUSER app\n`)
    const origin = { dockerfile: { path, file: 'Dockerfile' }, target: null, user: 'app' }
    const opened = readable({}, { configuration: { entrypoint }, user: 'app' })
    const { report } = await inspectBeside({ image, origin }, [], tools(opened), never)
    const lineOf = (code: string) =>
      report?.findings.find((one) => one.code === code)?.location?.line ?? null
    expect(lineOf('program-missing')).toBe(line)
    expect(lineOf('user-unknown')).toBe(3)
  })

  test('is one of so many at once', async () => {
    let open = 0
    let most = 0
    const inspector = createInspector(
      tools(null, {
        open: async () => {
          open += 1
          most = Math.max(most, open)
          await Promise.resolve()
          open -= 1
          return null
        },
      }),
      2,
    )
    await Promise.all(
      Array.from({ length: 5 }, () => inspector({ image, origin: null }, [], never)),
    )
    expect(most).toBe(2)
  })
})

describe('in the report', () => {
  const missing = reading([finding('library-missing')])

  test.each([
    ['no container ran', [{ container: null }], 'failed'],
    ['a container ran', [{ container: null }, { container: container() }], 'passed'],
    ['there was none to run', [], 'failed'],
  ] as const)('where %s, a library that is missing makes it %s', (_, validators, verdict) => {
    expect(besideRun(missing, validators)?.verdict).toBe(verdict)
  })

  test('of an image that was not read there is nothing', () => {
    expect(besideRun(null, [])).toBeNull()
  })
})
