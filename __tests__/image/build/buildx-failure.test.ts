import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { readBuildxFailure } from '../../../src/image/build/buildx-failure.ts'

/** What buildx really wrote; `buildkit.run.txt` in the form of BuildKit 0.22. */
function recorded(name: string): readonly string[] {
  const path = new URL(`__fixtures__/${name}.txt`, import.meta.url)
  return readFileSync(path, 'utf8').split('\n')
}

const read = (text: string) => readBuildxFailure(text.split('\n'), 'Dockerfile')

describe('why buildx failed', () => {
  test('with the place, and nothing that the build printed to look like one', () => {
    expect(readBuildxFailure(recorded('buildkit.run'), 'Dockerfile')).toEqual({
      reason:
        'process "/bin/sh -c make &&     make check" did not complete successfully: exit code: 2',
      exitCode: 2,
      step: { kind: 'line', line: 12 },
      output: ['cc -o app app.c', 'ERROR: not this one'],
      isTruncated: false,
    })
  })

  test('with the step where BuildKit is too old to know places', () => {
    const failure = readBuildxFailure(recorded('buildkit-0.8.run'), 'Dockerfile')
    expect(failure).toMatchObject({
      exitCode: 3,
      step: {
        kind: 'named',
        stage: 'final',
        text: expect.stringMatching(/^RUN echo hi && .*exit 3$/),
      },
      isTruncated: true,
    })
    expect(failure?.output).toEqual(Array.from({ length: 10 }, (_, index) => `line ${index + 26}`))
  })

  test('a file that is not there is no exit code', () => {
    expect(readBuildxFailure(recorded('buildkit-0.8.copy'), 'Dockerfile')).toEqual({
      reason: 'failed to compute cache key: "/nothere" not found: not found',
      exitCode: null,
      step: { kind: 'named', stage: null, text: 'COPY nothere /' },
      output: [],
      isTruncated: false,
    })
  })

  test.each([
    [
      'a Dockerfile that cannot be read',
      'ERROR: failed to solve: rpc error: code = Unknown desc = failed to solve with frontend dockerfile.v0: failed to create LLB definition: dockerfile parse error line 2: unknown instruction: FOO',
      {
        reason: 'dockerfile parse error line 2: unknown instruction: FOO',
        step: { kind: 'line', line: 2 },
      },
    ],
    [
      'what buildx refuses itself',
      'ERROR: Cache export is not supported for the docker driver.\nSwitch to a different driver.',
      { reason: 'Cache export is not supported for the docker driver.', step: null },
    ],
    [
      'a step of another platform',
      '------\n > [linux/arm64 base 2/2] RUN x:\n------\nERROR: failed to solve: exit code: 1',
      { step: { kind: 'named', stage: 'base', text: 'RUN x' }, exitCode: 1 },
    ],
    [
      'what is no instruction',
      '------\n > [internal] load metadata for docker.io/library/none:1:\n------\nERROR: failed to solve: no such host',
      { step: null },
    ],
    [
      'the place of another file',
      'other.Dockerfile:3\n--------------------\n   3 | >>> RUN x\n--------------------\nERROR: failed to solve: exit code: 1',
      { step: null },
    ],
  ])('%s', (_what, text, expected) => {
    expect(read(text)).toMatchObject(expected)
  })

  test('nothing is made up where buildx said nothing', () => {
    expect(read('#1 DONE 0.1s\n')).toBeNull()
  })
})
