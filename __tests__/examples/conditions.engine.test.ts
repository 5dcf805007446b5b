import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { baseImage, engines } from '../support/engines.ts'
import { validateWith } from '../support/validate-with.ts'

const directory = fileURLToPath(new URL('../../examples/conditions/', import.meta.url))

describe.each(engines)('the example of conditions on $name', ({ address }) => {
  test('a profile laid over a manifest, and what is refused without it', async () => {
    const validators = ['web.yaml?port=8081 + hardened.yaml']
    const whole = await validateWith(address, '', baseImage, { directory, validators })
    const runs = whole.images.flatMap((image) => image.validators)
    expect(runs.map(({ name, condition, verdict }) => [name, condition, verdict])).toEqual([
      ['web + hardened', undefined, 'passed'],
      ['web + hardened', 'arbitrary-user', 'passed'],
      ['web + hardened', 'read-only-root', 'passed'],
    ])
    const conditions = [{ kind: 'read-only-root' }] as const
    const alone = { directory, validators: ['web.yaml'], conditions }
    const [, bare] = (await validateWith(address, '', baseImage, alone)).images[0]?.validators ?? []
    expect(bare?.checks).toMatchObject([
      { name: 'answers', outcome: 'passed' },
      {
        name: 'keeps-notes',
        cause: {
          message:
            'it passes without read-only-root, which refused it this: /notes: read-only file system (EROFS)',
        },
      },
    ])
  })
})
