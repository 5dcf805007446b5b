import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { joinCodes } from '../../../src/pod/join/codes.ts'
import { codesOf, joinOne, joinText, program } from './support/joined.ts'
import type { TestFile, TestImage } from './support/joined.ts'

test('of many findings the gravest are told (limit: podJoinLimits.findings)', async () => {
  const probe = { httpGet: { port: 'web' } }
  const codes = async (count: number) => {
    const args = Array.from({ length: count }, (_, index) => `$(NAME_${index})`)
    return codesOf(await joinOne({ args, livenessProbe: probe }))
  }
  // The probe has findings of its own.
  const all = await codes(198)
  expect([all.length, all[0]]).toEqual([200, 'error pod-port-name-unknown'])
  const most = await codes(250)
  expect(most).toHaveLength(201)
  expect([most[0], most[200]]).toEqual([
    'error pod-port-name-unknown',
    'warning pod-findings-left-out',
  ])
})

test('every code has a meaning, which is told in one line', () => {
  for (const [code, [, meaning]] of Object.entries(joinCodes)) {
    expect(code).toMatch(/^pod(?:-[a-z]+)+$/)
    expect(meaning).toMatch(/^\S[^\n|]*[^.\s]$/)
  }
})

interface Vector {
  readonly name: string
  readonly yaml: string
  readonly expect: { readonly refused?: string }
}

/** Pods that a real cluster ran, of images that are busybox and little else. */
describe('of Pods that a cluster ran, what is told above a notice', () => {
  const file = join(import.meta.dirname, '../__fixtures__/pod-vectors.json')
  // The shape is that of the file, which is recorded.
  const vectors = (JSON.parse(readFileSync(file, 'utf8')) as readonly Vector[]).filter(
    ({ expect: { refused } }) => refused === undefined,
  )
  const told: Readonly<Record<string, readonly string[]>> = {
    'command-dollar-dollar': ['warning pod-dollar-dollar'],
    'command-not-executable': ['error pod-command-not-executable'],
    'exec-missing-liveness': [
      'warning pod-liveness-one-late-answer',
      'warning pod-liveness-program-missing',
    ],
    'liveness-backoff': ['warning pod-liveness-one-late-answer'],
    'liveness-first-attempt': ['warning pod-liveness-one-late-answer'],
    'liveness-own-grace': ['warning pod-liveness-one-late-answer'],
    'prestop-on-liveness': ['warning pod-liveness-one-late-answer'],
    'startup-gates': ['warning pod-liveness-one-late-answer'],
    'exec-probe-env': [
      'warning pod-probe-variable',
      'warning pod-probe-variable',
      'warning pod-variable-unknown',
    ],
    'exit-codes': ['warning pod-script-command-missing'],
    'hook-exec-env': ['warning pod-hook-unexpanded'],
    'nonroot-named-user': ['error pod-run-as-non-root'],
    'nonroot-root-image': ['error pod-run-as-non-root'],
    'nonroot-zero': ['error pod-run-as-non-root'],
    'subpath-expr-undefined': ['error pod-subpath-variable-missing'],
    'subpath-missing-key': ['warning pod-subpath-key-missing'],
    'working-dir': ['warning pod-working-directory-root'],
  }

  test.each(vectors)('$name', async ({ name, yaml }) => {
    const images = Object.fromEntries(
      [...yaml.matchAll(/name: ?"?([\w-]+)"?,?\s*image: ?"?localhost\/oracle\/(\w+):1/g)].map(
        ([, container = '', image = '']) => [container, oracle(image)],
      ),
    )
    const notices = await joinText(yaml, images)
    const grave = notices.filter(({ severity }) => severity !== 'notice')
    expect(codesOf(grave).toSorted()).toEqual(told[name] ?? [])
  })
})

const applets =
  'sh ls cat echo sleep true false httpd wget nc awk sed grep id env mkdir touch rm mv cp ln chmod ' +
  'chown head tail sort uniq wc tr cut df du mount stat date hostname kill ps test printf dd yes ' +
  'seq find xargs readlink timeout show serve fail trap tee usleep sync nslookup ip busybox app ' +
  'probe ids oom free ids expr basename dirname od hexdump md5sum sha256sum nproc ulimit vi uname whoami'

function oracle(image: string): TestImage {
  const files: Record<string, TestFile> = {
    ...Object.fromEntries(applets.split(' ').map((name) => [`/bin/${name}`, program])),
    '/etc/passwd': { text: 'root:x:0:0::/:/bin/sh\n', mode: 0o644 },
  }
  return {
    user: { user: '1000:2000', username: 'app' }[image] ?? '',
    entrypoint: ['/bin/show', 'entry'],
    command: ['cmd1', 'cmd2'],
    env: ['PATH=/bin', 'IMAGE_ENV=from-image'],
    workingDirectory: '/var',
    files,
    directories: ['/var', '/tmp', '/home', '/home/app', '/data', '/root'],
  }
}
