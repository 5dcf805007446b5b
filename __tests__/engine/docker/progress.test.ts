import http from 'node:http'
import type { IncomingMessage } from 'node:http'
import { afterEach, describe, expect, test } from '@jest/globals'
import { followProgress, ProgressError } from '../../../src/engine/docker/progress.ts'
import { CanaryError } from '../../../src/errors.ts'
import { engineLimits } from '../../../src/limits.ts'
import { fakeEngine, stopEngines } from '../../support/fake-engine.ts'
import type { Handler } from '../../support/fake-engine.ts'

const never = new AbortController().signal

afterEach(stopEngines)

async function answerOf(handler: Handler): Promise<IncomingMessage> {
  const socketPath = await fakeEngine(handler)
  return await new Promise((resolve, reject) => {
    http.get({ socketPath, agent: false }, resolve).once('error', reject)
  })
}

async function follow(handler: Handler, signal = never): Promise<unknown[]> {
  const lines: unknown[] = []
  await followProgress(await answerOf(handler), 'pulling x', signal, (line) => lines.push(line))
  return lines
}

const sends =
  (...chunks: readonly string[]): Handler =>
  (_request, response) => {
    for (const chunk of chunks) response.write(chunk)
    response.end()
  }

describe('the progress of a pull, build or load', () => {
  test.each<[string, readonly string[], readonly unknown[]]>([
    ['nothing', [], []],
    ['lines', ['{"a":1}\r\n{"b":2}\n'], [{ a: 1 }, { b: 2 }]],
    ['a last line without an end', ['{"a":1}\n{"b"', ':2}'], [{ a: 1 }, { b: 2 }]],
    ['empty lines and what is no object', ['\n\n[1]\n"x"\nnull\n{"a":1}\n'], [{ a: 1 }]],
    ['an error that is empty', ['{"error":""}\n'], [{ error: '' }]],
  ])('%s', async (_name, chunks, lines) => {
    expect(await follow(sends(...chunks))).toEqual(lines)
  })

  test('an engine that is silent for too long is given up (limit: engineLimits.silence)', async () => {
    const response = await answerOf((_request, answer) => answer.write('{"a":1}\n'))
    const heard = Promise.withResolvers<undefined>()
    const work = followProgress(response, 'pulling x', never, () => {
      heard.resolve(undefined)
    })
    await heard.promise
    // The socket counts by itself, with a clock that nobody can turn forward.
    expect(response.socket.timeout).toBe(engineLimits.silence)
    response.socket.emit('timeout')
    await expect(work).rejects.toThrow('it said nothing for 300 s')
  })

  test.each([
    ['{"a":1}\n{"errorDetail":{"message":"x"},"error":" denied: no\\n"}\n{"b":2}\n'],
    ['{"error":"denied: no"}'],
  ])('an error in the stream is a failure, in its own words', async (text) => {
    await expect(follow(sends(text))).rejects.toEqual(new ProgressError('denied: no'))
  })

  test.each<[string, Handler, string]>([
    ['what is no JSON', sends('<html>\n'), 'lost the engine while pulling x'],
    [
      'a line without an end',
      sends('"', 'x'.repeat(engineLimits.lineBytes + 1)),
      'a line of its answer has no end',
    ],
    [
      'a stream that breaks off',
      (request, response) => {
        response.write('{"a":1}\n', () => request.socket.destroy())
      },
      'lost the engine while pulling x',
    ],
  ])('%s', async (_name, handler, words) => {
    const failure = follow(handler)
    await expect(failure).rejects.toBeInstanceOf(CanaryError)
    await expect(failure).rejects.toMatchObject({
      kind: 'infrastructure',
      message: expect.stringContaining(words) as unknown,
    })
  })

  test('ends with its signal', async () => {
    const stop = new AbortController()
    const following = follow((_request, response) => {
      response.write('{"a":1}\n', () => {
        stop.abort(new Error('enough'))
      })
    }, stop.signal)
    await expect(following).rejects.toThrow('enough')
  })
})
