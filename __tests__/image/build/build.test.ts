import { expect, test } from '@jest/globals'
import { buildImage } from '../../../src/image/build/build.ts'
import { plainBuild } from '../../../src/image/build/request.ts'
import { pretendEngine } from '../../support/pretend-engine.ts'

const never = new AbortController().signal

test('an engine that builds no images says who could', async () => {
  const engine = pretendEngine({ identity: { program: 'crictl' }, builder: null })
  const options = { engine, env: {}, directory: '/', onOutput: fail, onSecret: fail }
  const request = { ...plainBuild, context: '.', tag: 'app' }
  await expect(buildImage(request, options, never)).rejects.toMatchObject({
    kind: 'input',
    problems: [
      {
        code: 'build-unsupported',
        message: 'crictl builds no images',
        hint: expect.stringMatching(/^build the image in a step before, /) as unknown,
      },
    ],
  })
})

function fail(text: string): never {
  throw new Error(`nobody was to be told: ${text}`)
}
