import { expect, test } from '@jest/globals'
import { settingsOfOptions } from '../../src/engine/docker/option-settings.ts'
import { describeProblem } from '../../src/errors.ts'
import { saidTwice } from '../../src/validator/said-twice.ts'
import { validatorOf } from '../support/validators.ts'

const problems = (fields: Readonly<Record<string, unknown>>, ...tokens: readonly string[]) => {
  const validator = validatorOf({ a: {} }, { ...fields, dockerRunOptions: tokens })
  const settings = settingsOfOptions({ tokens, env: {}, baseDirectory: '/' })
  return saidTwice(validator, settings).map((problem) => describeProblem(problem))
}

test('what is typed and an option too is refused at the option', () => {
  expect(problems({ user: 1000 }, '--rm', '--user', '0')).toEqual([
    expect.stringMatching(
      /^m\.yaml:8:3: dockerRunOptions: --user 0 asks for what the manifest says with user already/,
    ),
  ])
})

test.each<[Readonly<Record<string, unknown>>, string]>([
  [{ entrypoint: ['/a'] }, '--entrypoint=/b'],
  [{ workingDir: '/a' }, '--workdir=/b'],
  [{ groups: ['4'] }, '--group-add=5'],
  [{ readOnly: false }, '--read-only'],
  [{ tmpfs: ['/run'] }, '--tmpfs=/run'],
  [{ network: 'none' }, '--network=host'],
  [{ resources: { memory: '64Mi' } }, '--memory=1g'],
  [{ resources: { cpu: 1 } }, '--cpus=2'],
  [{ resources: { pids: 5 } }, '--pids-limit=6'],
  [{ capabilities: { drop: ['ALL'] } }, '--cap-add=CHOWN'],
  [{ capabilities: { drop: ['ALL'] } }, '--privileged'],
  [{ noNewPrivileges: true }, '--security-opt=no-new-privileges:false'],
])('%j and %s', (fields, option) => {
  expect(problems(fields, option)).toHaveLength(1)
  expect(problems({}, option)).toEqual([])
})

test('another path, and what is not typed, may be an option', () => {
  expect(problems({ tmpfs: ['/run'], user: 1 }, '--tmpfs=/tmp', '--memory=1g')).toEqual([])
})
