import { Readable } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { createHarden } from '../../../src/cli/harden.ts'
import { CanaryError } from '../../../src/errors.ts'
import type { Hardened, Hardening } from '../../../src/harden/outcome.ts'
import { sizeLimitOf } from '../../../src/harden/outcome.ts'
import { otherUser, plain } from '../../../src/harden/settings.ts'
import { hardenLimits } from '../../../src/limits.ts'
import { mebibyte } from '../../../src/limits/units.ts'
import { notesOf } from '../../../src/harden/outcome.ts'
import type { RunRequest } from '../../../src/run/request.ts'

const hardened: Hardened = {
  ...{ outcome: 'hardened', image: 'ghcr.io/you/app:1.2', id: 'sha256:1' },
  engine: { name: 'docker', version: '28.5.2' },
  manifests: ['canary'],
  settings: {
    ...{ ...plain, readOnlyRoot: true, writable: ['/run'], user: otherUser },
    ...{ capabilities: [], noNewPrivileges: true, guardsLowPorts: true },
  },
  users: { any: true, other: true, own: true },
  ownUser: { written: '', ids: { uid: 0, gid: 0 }, isRoot: true },
  directories: [{ path: '/run', sizeLimit: 16 * mebibyte }],
  ...{ tmpfs: 'tmpfs', trials: 12, durationMs: 9_800, notes: ['what it does later was not seen'] },
}
const needy: Hardened = {
  ...hardened,
  engine: { name: 'podman', version: '5.8.0' },
  settings: {
    ...hardened.settings,
    ...{ user: null, capabilities: ['CHOWN', 'SETUID'], guardsLowPorts: false },
  },
  users: { any: false, other: false, own: true },
}
const unfit: Hardening = {
  ...{ outcome: 'unfit', image: 'app', id: 'sha256:1', engine: hardened.engine, manifests: [] },
  reasons: ['canary: works: it ended with 1'],
}

async function call(args: readonly string[], found: Hardening | Error = hardened) {
  const text = { out: '', error: '' }
  const requests: RunRequest[] = []
  const output = (key: keyof typeof text) => ({
    write: (words: string) => {
      text[key] += words
    },
    ...{ isTerminal: false, width: Infinity },
  })
  const run = createHarden((request, _dependencies, onTrial) => {
    requests.push(request)
    onTrial('runs  read-only')
    return found instanceof Error ? Promise.reject(found) : Promise.resolve(found)
  })
  const code = await run(args, {
    ...{ stdout: output('out'), stderr: output('error') },
    stdin: Readable.from([]),
    ...{
      env: { GITHUB_TOKEN: 'hush-hush-hush' },
      cwd: '/here',
      signal: new AbortController().signal,
    },
  })
  return { code, ...text, requests }
}

/** The lines below a title, read as YAML. */
function section(text: string, title: string): unknown {
  const [, rest = ''] = text.split(`\n${title}\n`)
  const [body = ''] = rest.split('\n\n')
  return parse(body)
}

describe('the command', () => {
  test('asks what it was asked', async () => {
    const { requests } = await call([
      '-f',
      'canary.yaml',
      '--pull',
      'never',
      '--platform',
      'linux/arm64',
      'app:1',
    ])
    expect(requests).toMatchObject([
      {
        ...{ images: ['app:1'], validators: ['canary.yaml'], pull: 'never' },
        ...{ platform: 'linux/arm64', directory: '/here', keepFailed: false, policy: 'by-origin' },
      },
    ])
  })

  test.each<[string, readonly string[], RegExp]>([
    ['no image', [], /takes an image, not 0/],
    ['two images', ['a', 'b'], /takes an image, not 2/],
    ['a format that is none', ['--format', 'xml', 'a'], /xml/],
    ['half a number', ['--concurrency', 'x', 'a'], /--concurrency/],
  ])('refuses %s', async (_name, args, message) => {
    const refused = call(args)
    await expect(refused).rejects.toThrow(message)
    await expect(refused).rejects.toMatchObject({ kind: 'input' })
  })

  test('tells its trials on stderr, and none where nobody wants to know', async () => {
    expect((await call(['app'])).error).toBe('runs  read-only\n')
    expect((await call(['--quiet', 'app'])).error).toBe('')
  })

  test('says why there is nothing to harden, and ends with 1', async () => {
    for (const format of ['text', 'json', 'yaml']) {
      const { code, out, error } = await call(['--format', format, 'app'], unfit)
      expect(code).toBe(1)
      expect(format === 'yaml' ? error : out).toContain('it ended with 1')
    }
  })

  test('hides secrets of the environment, in errors as well', async () => {
    const reasons = ['it wrote hush-hush-hush']
    expect((await call(['app'], { ...unfit, reasons })).out).toContain('it wrote ***')
    const error = new CanaryError('input', { code: 'x', message: 'hush-hush-hush' })
    await expect(call(['app'], error)).rejects.toThrow('***')
  })
})

describe('what is printed', () => {
  test('for people', async () => {
    const { code, out } = await call(['app'])
    expect(code).toBe(0)
    expect(out.split('\n').slice(0, 8)).toEqual([
      'ghcr.io/you/app:1.2 on docker 28.5.2, held to canary: proven in 12 trials, 9.8 s',
      '',
      '  user          any, of any group (the image says root)',
      '  root          read-only',
      '  writable      /run (16 MiB)',
      '  capabilities  none',
      '  privileges    no new ones',
      '',
    ])
    expect(out).toContain('what it does later was not seen')
  })

  test('for Kubernetes', async () => {
    const wanted = {
      spec: {
        securityContext: {
          ...{ runAsNonRoot: true, runAsUser: 10001, runAsGroup: 10001 },
          seccompProfile: { type: 'RuntimeDefault' },
        },
        containers: [
          {
            ...{ name: 'app', image: 'ghcr.io/you/app:1.2' },
            securityContext: {
              ...{ allowPrivilegeEscalation: false, readOnlyRootFilesystem: true },
              capabilities: { drop: ['ALL'] },
            },
            volumeMounts: [{ name: 'run', mountPath: '/run' }],
          },
        ],
        volumes: [{ name: 'run', emptyDir: { sizeLimit: '16Mi' } }],
      },
    }
    expect(section((await call(['app'])).out, 'Kubernetes')).toEqual(wanted)
    expect(parse((await call(['--format', 'yaml', 'app'])).out)).toEqual(wanted)
  })

  test('for Kubernetes, of an image that needs root, capabilities and low ports', async () => {
    const { out } = await call(['--format', 'yaml', 'app'], needy)
    expect(parse(out)).toMatchObject({
      spec: {
        securityContext: {
          ...{ runAsUser: 0, runAsGroup: 0 },
          sysctls: [{ name: 'net.ipv4.ip_unprivileged_port_start', value: '0' }],
        },
        containers: [
          { securityContext: { capabilities: { drop: ['ALL'], add: ['CHOWN', 'SETUID'] } } },
        ],
      },
    })
    expect(out).not.toContain('runAsNonRoot')
  })

  test.each<[string, Hardened, string]>([
    [
      'docker run',
      hardened,
      'docker run --read-only --tmpfs /run:rw,exec,mode=1777,size=16m --user 10001:10001 --cap-drop ALL --security-opt no-new-privileges ghcr.io/you/app:1.2',
    ],
    [
      'podman run',
      needy,
      'podman run --read-only --read-only-tmpfs=false --tmpfs /run:rw,exec,mode=1777,size=16m --cap-drop ALL --cap-add CHOWN --cap-add SETUID --security-opt no-new-privileges --sysctl net.ipv4.ip_unprivileged_port_start=0 ghcr.io/you/app:1.2',
    ],
    [
      'docker run',
      { ...hardened, tmpfs: 'owned-tmpfs' },
      'docker run --read-only --tmpfs /run:rw,exec,mode=1777,uid=10001,gid=10001,size=16m --user 10001:10001 --cap-drop ALL --security-opt no-new-privileges ghcr.io/you/app:1.2',
    ],
    ['docker run', { ...hardened, tmpfs: null }, 'not told: it does not run with a tmpfs'],
  ])('for %s', async (title, found, line) => {
    const { out } = await call(['app'], found)
    expect(out.split(`\n${title}\n`)[1]?.trimStart().startsWith(line)).toBe(true)
  })

  test('for Compose', async () => {
    expect(section((await call(['app'])).out, 'Compose')).toEqual({
      services: {
        app: {
          ...{ image: 'ghcr.io/you/app:1.2', read_only: true, user: '10001:10001' },
          tmpfs: ['/run:rw,exec,mode=1777,size=16m'],
          ...{ cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] },
        },
      },
    })
  })

  test('for programs', async () => {
    const { out } = await call(['--format', 'json', 'app'])
    expect(JSON.parse(out)).toMatchObject({
      ...{ outcome: 'hardened', settings: { writable: ['/run'] }, trials: 12 },
      ...{ kubernetes: expect.stringContaining('spec:'), run: expect.stringContaining('--tmpfs') },
    })
  })

  test.each<[string, Partial<Hardened>, string]>([
    ['any of one group', { users: { any: true, other: false, own: true } }, 'any of group 0'],
    ['root', { users: { any: false, other: false, own: true } }, 'root only (the image says root)'],
    [
      'its own',
      {
        users: { any: false, other: false, own: true },
        ownUser: { written: 'app', ids: { uid: 1000, gid: 1001 }, isRoot: false },
      },
      'its own only (the image says app, 1000:1001)',
    ],
  ])('user: %s', async (_name, part, words) => {
    expect((await call(['app'], { ...hardened, ...part })).out).toContain(words)
  })

  test('an image of any name stays a word of the shell', async () => {
    const image = "oci-layout:/tmp/it's $(here)"
    const { out } = await call(['app'], { ...hardened, image })
    expect(out).toContain(String.raw`'oci-layout:/tmp/it'\''s $(here)'`)
  })
})

describe('what stands beside the answer', () => {
  test('a bound is twice what was written, a power of two (limit: hardenLimits.leastSize)', () => {
    expect([0, 8 * mebibyte, 8 * mebibyte + 1, 100 * mebibyte].map(sizeLimitOf)).toEqual([
      ...[hardenLimits.leastSize, 16 * mebibyte, 32 * mebibyte, 256 * mebibyte],
    ])
  })

  test('paths that no directory is for are named, few of them (limit: hardenLimits.named)', () => {
    const paths = Array.from({ length: hardenLimits.named + 1 }, (_, index) => `/etc/f${index}`)
    const seen = { isCut: false, sizes: true }
    const [few] = notesOf(hardened.settings, { ...seen, unplaced: paths.slice(1) })
    const [many] = notesOf(hardened.settings, { ...seen, unplaced: paths })
    expect(few).not.toContain('more')
    expect(many).toContain('/etc/f2 and 1 more')
  })

  test('says what was not found out', () => {
    const notes = notesOf(plain, { unplaced: [], isCut: true, sizes: false })
    expect(notes.join('\n')).toMatch(
      /root has to stay writable[^]*below 1024[^]*more files[^]*no sizeLimit/,
    )
  })
})
