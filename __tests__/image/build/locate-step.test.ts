import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readStepLine } from '../../../src/image/build/failed-step.ts'
import type { FailedStep } from '../../../src/image/build/failed-step.ts'
import { findImageUser } from '../../../src/image/build/image-user.ts'
import { locateStep } from '../../../src/image/build/locate-step.ts'
import { buildLimits } from '../../../src/limits.ts'

let directory: string
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'canary-dockerfile-'))
})
afterAll(() => {
  rmSync(directory, { recursive: true })
})

function write(text: string) {
  const path = join(directory, 'Dockerfile')
  writeFileSync(path, text)
  return { path, file: 'app/Dockerfile' }
}

function lineOf(text: string, step: FailedStep | null): number | null {
  if (step === null) throw new Error('a step is meant')
  const place = locateStep(step, write(text))
  return place?.location.line ?? null
}

const stages = `# syntax of its own
ARG BASE=scratch

FROM scratch AS base
COPY busybox /bin/
RUN make

FROM base AS unneeded
RUN make

FROM \${BASE}
  # a comment
  run make \\
    # a comment inside
    check

RUN make
RUN make
`

describe('the line of a step that a builder counts', () => {
  test.each<[string, string, number | null]>([
    ['Docker counts arguments before the first FROM', 'Step 1/10 : ARG BASE=scratch', 2],
    ['and every stage', 'Step 5/10 : FROM base AS unneeded', 8],
    ['the same words in several stages', 'Step 4/10 : RUN make', 6],
    ['and in another', 'Step 6/10 : RUN make', 9],
    ['continued, with a comment inside, in small letters', 'Step 8/10 : RUN make     check', 13],
    ['the last of two that read the same', 'Step 10/10 : RUN make', 18],
    ['a number that reads as something else', 'Step 8/10 : RUN make', null],
    ['a number beyond the end', 'Step 99/99 : RUN make', null],
    ['Podman counts in a stage, its FROM first', '[1/3] STEP 3/3: RUN make', 6],
    ['and leaves out stages that nobody needs', '[3/3] STEP 2/4: RUN make     check', 13],
    ['it writes an id behind FROM', '[2/3] STEP 1/2: FROM 21871b87fea4 AS unneeded', 8],
    ['a stage that is not there', '[9/9] STEP 2/4: RUN make', null],
  ])('%s', (_what, line, expected) => {
    expect(lineOf(stages, readStepLine(line))).toBe(expected)
  })

  test('the only stage has no number', () => {
    expect(lineOf('FROM scratch\nRUN x\n', readStepLine('STEP 2/2: RUN x'))).toBe(2)
  })

  test.each<[string, string, string, number | null]>([
    [
      'another escape character',
      '# escape=`\nFROM scratch\nCOPY a `\n   # no\n\n  C:\\\nRUN x\n',
      'Step 3/3 : RUN x',
      7,
    ],
    [
      'line ends of Windows',
      'FROM scratch\r\nCOPY a `\r\nRUN x \\\r\n  y\r\n',
      'Step 3/3 : RUN x   y',
      3,
    ],
    ['a byte order mark', '\uFEFFFROM scratch\nRUN x\n', 'Step 2/2 : RUN x', 2],
    [
      'here-documents are no instructions',
      'FROM scratch\nCOPY <<A <<-B /\nRUN inner\nA\n\tFROM inner\n\tB\nRUN <<E\nUSER x\nE\nRUN x\n',
      'STEP 4/4: RUN x',
      10,
    ],
    [
      'a carriage return in the middle',
      'FROM scratch\nRUN a\rRUN b\nRUN x\n',
      'Step 3/3 : RUN x',
      null,
    ],
    ['a line that was too long', `FROM scratch\nRUN ${'x'.repeat(99)}\n`, 'Step 2/2 : RUN xxx…', 2],
  ])('%s', (_what, text, line, expected) => {
    expect(lineOf(text, readStepLine(line))).toBe(expected)
  })

  test('what a program prints is no step', () => {
    expect(readStepLine('Step by step')).toBeNull()
    expect(readStepLine(' Step 1/2 : RUN x')).toBeNull()
  })
})

describe('the line of a step that BuildKit names', () => {
  test.each<[string | null, string, number | null]>([
    ['base', 'RUN make', 6],
    ['unneeded', 'RUN make', 9],
    ['stage-2', 'RUN make check', 13],
    ['stage-2', 'RUN make', null],
    ['stage-9', 'RUN make', null],
    [null, 'RUN make', null],
    ['base', 'RUN something else', null],
  ])('in %s: %s', (stage, text, expected) => {
    expect(lineOf(stages, { kind: 'named', stage, text })).toBe(expected)
  })

  test('without a name in the only stage', () => {
    const step = { kind: 'named', stage: null, text: 'RUN x' } as const
    expect(lineOf('ARG A\nFROM scratch\nRUN x\n', step)).toBe(3)
  })
})

describe('a line that the builder names', () => {
  test.each<[number, unknown]>([
    [13, { location: { file: 'app/Dockerfile', line: 13, column: 3 }, text: 'RUN make check' }],
    [15, { location: { file: 'app/Dockerfile', line: 15, column: 5 }, text: null }],
    [3, null],
    [99, null],
  ])('%d', (line, expected) => {
    expect(locateStep({ kind: 'line', line }, write(stages))).toEqual(expected)
  })

  test('a Dockerfile that is gone, or no text, has none', () => {
    const step = { kind: 'line', line: 1 } as const
    expect(locateStep(step, { path: join(directory, 'gone'), file: 'gone' })).toBeNull()
    const source = write('')
    writeFileSync(source.path, Buffer.from([0x46, 0xff]))
    expect(locateStep(step, source)).toBeNull()
  })

  test('one that is too large has none (limit: buildLimits.dockerfileBytes)', () => {
    const step = { kind: 'line', line: 1 } as const
    const comment = (bytes: number) => `FROM a\n${'#'.repeat(bytes - 7)}`
    expect(locateStep(step, write(comment(buildLimits.dockerfileBytes)))).not.toBeNull()
    expect(locateStep(step, write(comment(buildLimits.dockerfileBytes + 1)))).toBeNull()
  })
})

describe('where the user of an image is set', () => {
  const dockerfile = `ARG USER_OF_BASE=x
FROM debian AS base
USER one
USER two
FROM base AS middle
RUN x
FROM middle
ENV A=b
FROM debian AS plain
ONBUILD USER three
FROM plain AS triggered
FROM \${USER_OF_BASE} AS unknown
FROM --platform=linux/amd64 MIDDLE as last
`
  test.each<[string | null, string | null]>([
    [null, 'USER two at 4'],
    ['base', 'USER two at 4'],
    ['BASE', 'USER two at 4'],
    ['2', 'USER two at 4'],
    ['middle', 'USER two at 4'],
    ['plain', 'FROM debian AS plain at 9'],
    ['triggered', null],
    ['unknown', null],
    ['nope', null],
    ['99', null],
  ])('target %s: %s', (target, expected) => {
    const user = expected?.startsWith('USER two') === true ? 'two' : ''
    const place = findImageUser(write(dockerfile), target, user)
    expect(place === null ? null : `${place.text} at ${place.location.line}`).toBe(expected)
  })

  test.each<[string, string, string | null]>([
    ['FROM a\n  user \\\n  1000\n', '1000', 'USER 1000 at 2:3'],
    ['FROM a\nRUN <<E\nUSER x\nE\n', '', 'FROM a at 1:1'],
    ['FROM a AS a\nFROM a\n', '', 'FROM a at 2:1'],
    ['# nothing\n', '', null],
    ['USER x\n', 'x', null],
    // The keyword itself is continued, with a comment between.
    ['FROM a\nUS\\\n# a comment\nER nobody\n', 'nobody', 'USER nobody at 2:1'],
    ['FROM a\nUSER \\\n\n  # a comment\nnobody\n', 'nobody', 'USER nobody at 2:1'],
    ['FROM a\nRUN true \\\n# USER x\nUSER b\nUSER c\n', 'c', 'USER c at 5:1'],
    // What is quoted is no here-document.
    ['FROM a\nRUN echo "<<E" \'<<E\' a<<E <<<E $((1<<2))\nUSER b\n', 'b', 'USER b at 3:1'],
    ['FROM a\nRUN ["cat", "<<E"]\nUSER b\n', 'b', 'USER b at 3:1'],
    ['FROM a\nRUN --mount=type=tmpfs,target=/x ["cat", "<<E"]\nUSER b\n', 'b', 'USER b at 3:1'],
    ['FROM a\nLABEL a="<<E"\nUSER b\n', 'b', 'USER b at 3:1'],
    ['FROM a\nRUN 3<<"E F" cat\nUSER x\nE F\nUSER b\n', 'b', 'USER b at 5:1'],
    ['FROM a\nCOPY <<A <<-B /x\nA\n\t\tB\nUSER b\n', 'b', 'USER b at 5:1'],
    ['FROM a\nONBUILD RUN <<E\nUSER x\nE\nUSER b\n', 'b', 'USER b at 5:1'],
    // What is escaped continues nothing, and another escape character may be named.
    ['FROM a\nRUN echo \\\\\nUSER b\n', 'b', 'USER b at 3:1'],
    ['# escape=`\nFROM a\nRUN dir C:\\\nUSER b\n', 'b', 'USER b at 4:1'],
    ['#   Escape = `  \nFROM a\nUSER `\n b\n', 'b', 'USER b at 3:1'],
    ['\n# escape=`\nFROM a\nUSER \\\n b\n', 'b', 'USER b at 4:1'],
    ['# syntax=docker/dockerfile:1@sha256:00\nFROM a\nUSER b\n', 'b', 'USER b at 3:1'],
    ['# syntax=example/frontend\nFROM a\nUSER b\n', 'b', null],
    // Variables and quotes: what may be the user of the image is.
    ['FROM a\nUSER "b"\n', 'b', 'USER "b" at 2:1'],
    ['FROM a\nUSER b\\ c\n', 'b c', 'USER b\\ c at 2:1'],
    ['FROM a\nARG U=x\nUSER ${U:-y}:$G\n', 'any:other', 'USER ${U:-y}:$G at 3:1'],
    ['FROM a\nUSER a$U-b\n', 'a1-b', 'USER a$U-b at 2:1'],
    ['FROM a\nUSER a$U-b\n', 'c1-b', null],
    ['FROM a\nUSER ab${U}bc\n', 'abc', null],
    // What the engine says is another: nothing is certain.
    ['FROM a\nUSER b\n', 'c', null],
    ['FROM a\nUSER b\n', '', null],
    ['FROM a\n', 'of-the-base', 'FROM a at 1:1'],
    ['FROM a\nRUN <<E\nUSER x\nE\n', 'x', null],
  ])('%j, user %j: %s', (text, user, expected) => {
    const place = findImageUser(write(text), null, user)
    const { line, column } = place?.location ?? { line: 0, column: 0 }
    expect(place === null ? null : `${place.text} at ${line}:${column}`).toBe(expected)
  })
})
