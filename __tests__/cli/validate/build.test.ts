import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { parseFlags } from '../../../src/cli/flags.ts'
import { toBuild } from '../../../src/cli/validate/build.ts'
import { validateUsage } from '../../../src/cli/validate/flags.ts'
import { plainBuild, secretsOf } from '../../../src/image/build/request.ts'

const file = fileURLToPath(import.meta.url)
const io = { cwd: '/home/me', env: { TOKEN: 'hunter2', EMPTY: '' } }

const read = (...flags: readonly string[]) =>
  toBuild(parseFlags(validateUsage, flags).values, 'app:1', io, 'run')

describe('the flags of a build', () => {
  test('nothing is built without a context', () => {
    expect(read('--no-cache')).toBeNull()
  })

  test('a context alone', () => {
    expect(read('--context', 'app')).toEqual({
      ...plainBuild,
      context: '/home/me/app',
      tag: 'app:1',
    })
  })

  test('names, a push, and several platforms', () => {
    const flags = ['--context=.', '--tag=ghcr.io/a/b:1', '--tag=app:1', '--push']
    expect(read(...flags, '--platform', 'linux/amd64,linux/aarch64')).toMatchObject({
      ...{ tag: 'app:1', otherTags: ['ghcr.io/a/b:1'], platform: null },
      ...{ platforms: ['linux/amd64', 'linux/arm64'] },
      pushAs: ['ghcr.io/a/b:1', 'docker.io/library/app:1'],
    })
    expect(read('--context=.')).toMatchObject({ platforms: [], pushAs: [] })
  })

  test.each([
    [['--push'], '--push is for an image that is built, and without --context'],
    [['--tag=a'], '--tag is for an image that is built'],
    [['--platform=linux/amd64,linux/arm64'], '--platform with several platforms is for an image'],
    [['--context=.', '--tag=A'], 'must be lower case'],
  ])('%j is refused', (flags, message) => {
    expect(() => read(...flags)).toThrow(message)
  })

  test('every flag is read', () => {
    const flags = [
      ...['--context=.', '--build-file=own.Dockerfile', '--target=final', '--platform=linux/arm64'],
      ...[
        '--build-arg=A=1,2',
        '--build-arg',
        'B=',
        '--label=a=b=c',
        '--network=host',
        '--no-cache',
      ],
      ...['--secret=id=token,env=TOKEN', `--secret=id=test,src=${file}`],
      ...['--cache-from=type=local,src=x', '--cache-from=a/b', '--cache-to=type=inline'],
    ]
    const build = read(...flags)
    expect(build).toMatchObject({
      context: '/home/me',
      file: 'own.Dockerfile',
      target: 'final',
      platform: 'linux/arm64',
      buildArguments: { A: '1,2', B: '' },
      labels: { a: 'b=c' },
      cacheFrom: ['type=local,src=x', 'a/b'],
      cacheTo: ['type=inline'],
      network: 'host',
      noCache: true,
    })
    expect(build?.secrets.map(({ id }) => id)).toEqual(['token', 'test'])
    expect(secretsOf(build)).toEqual(['hunter2', readFileSync(file, 'utf8')])
  })

  test.each([
    ['--secret=token=hunter2', '--secret wants id=NAME,src=FILE or id=NAME,env=VARIABLE'],
    ['--secret=id=token', '--secret wants id=NAME,src=FILE or id=NAME,env=VARIABLE'],
    ['--secret=id=token,env=NOT_SET', 'the variable NOT_SET, which is not set'],
    ['--secret=id=token,src=/not/there', 'cannot read the secret token from /not/there'],
    ['--label=x', '--label wants NAME=value'],
  ])('%s is refused, and no secret is repeated', (flag, message) => {
    expect(() => read('--context=.', flag)).toThrow(message)
    expect(() => read('--context=.', flag)).not.toThrow('hunter2')
  })
})
