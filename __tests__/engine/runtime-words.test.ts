import { describe, expect, test } from '@jest/globals'
import { faultIn, unwrapped } from '../../src/engine/runtime-words.ts'

const docker20 =
  'failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process'
const docker28 =
  'failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init'
const podman4 = 'runc: runc create failed: unable to start container process'
const podman5 = `${podman4}: error during container init`
const missing = 'OCI runtime attempted to invoke a command that was not found'
const container = 'a96a0d1e6b757ac2a8d9d40e73dcedb7e2af2dde6508329b912ac7adbef88d71'

const notFound = (program: string) => ({ kind: 'program', problem: 'not-found', program })
const notExecutable = (program: string | null) => ({
  kind: 'program',
  problem: 'not-executable',
  program,
})

/** As the engines said it; Docker 20.10 and 28.5, Podman 4.3 and 5.8, and runtimes by their sources. */
describe('the words of an engine', () => {
  test.each([
    [`${docker20}: exec: "nonesuch": executable file not found in $PATH: unknown`, 'nonesuch'],
    [`${docker28}: exec: "nonesuch": executable file not found in $PATH`, 'nonesuch'],
    [`${podman4}: exec: "nonesuch": executable file not found in $PATH: ${missing}`, 'nonesuch'],
    [`${podman5}: exec: "nonesuch": executable file not found in $PATH: ${missing}`, 'nonesuch'],
    [`${docker28}: exec: "/opt/a": stat /opt/a: no such file or directory`, '/opt/a'],
    [`${podman4}: exec: "/opt/a": stat /opt/a: no such file or directory: ${missing}`, '/opt/a'],
    [
      'OCI runtime create failed: container_linux.go:380: starting container process caused: exec: "/a": no such file or directory: unknown',
      '/a',
    ],
    [
      `crun: executable file \`a b\` not found in $PATH: No such file or directory: ${missing}`,
      'a b',
    ],
    [
      'failed to create shim task: OCI runtime create failed: crun: executable file `a` not found in $PATH: No such file or directory: unknown',
      'a',
    ],
    [`crun: open \`/a\`: No such file or directory: ${missing}`, '/a'],
    ['failed to create shim task: the file a was not found: unknown', 'a'],
    [
      'exec failed: unable to start container process: exec: "na\\"me\\\\x\\n": executable file not found in $PATH: unknown',
      'na"me\\x\n',
    ],
  ])('%s: a program that is not there', (message, program) => {
    expect(faultIn(message)).toEqual(notFound(program))
  })

  test.each([
    [`${docker20}: exec: "/x": permission denied: unknown`, '/x'],
    [`${docker28}: exec: "/tmp": is a directory: permission denied`, '/tmp'],
    [`${podman5}: exec: "/tmp": is a directory: OCI runtime error`, '/tmp'],
    [`${podman4}: exec: "/x": permission denied: OCI permission denied`, '/x'],
    [`${docker28}: exec: "/x": stat /x: permission denied`, '/x'],
    [`${docker20}: exec: "/x": exec format error: unknown`, '/x'],
    ['exec /x: exec format error', '/x'],
    ['crun: open executable: Permission denied: OCI permission denied', null],
    ['crun: exec: Exec format error', null],
  ])('%s: a program that cannot be executed', (message, program) => {
    expect(faultIn(message)).toEqual(notExecutable(program))
  })

  test.each([
    'No command specified',
    'no command specified',
    'container create: no command or entrypoint provided, and no CMD or ENTRYPOINT from image',
    `${podman5}: exec: "": executable file not found in $PATH: ${missing}`,
  ])('%s: no command', (message) => {
    expect(faultIn(message)).toEqual({ kind: 'no-command' })
  })

  test.each([
    ['unable to find user app: no matching entries in passwd file', { kind: 'user', name: 'app' }],
    ['unable to find group app: no matching entries in group file', { kind: 'group', name: 'app' }],
    [
      `looking up supplemental groups for container ${container}: Unable to find group app: no matching entries in group file`,
      { kind: 'group', name: 'app' },
    ],
    ['uids and gids must be in range 0-2147483647', { kind: 'user', name: null }],
    [
      `workdir "/x" exists on container ${container}, but is not a directory`,
      { kind: 'working-directory' },
    ],
    ['Cannot mkdir: /x is not a directory', { kind: 'working-directory' }],
    [
      `${docker28}: chdir to cwd ("/x") set in config.json failed: permission denied`,
      { kind: 'working-directory' },
    ],
    [
      "the working directory 'a' is invalid, it needs to be an absolute path",
      { kind: 'working-directory' },
    ],
    [
      'runc: runc create failed: Cwd must be an absolute path: OCI runtime error',
      { kind: 'working-directory' },
    ],
    [
      'cannot mount volume over existing file, file exists /var/lib/docker/overlay2/05e3/merged/x',
      { kind: 'mount', target: '/var/lib/docker/overlay2/05e3/merged/x' },
    ],
    [
      `${podman4}: error mounting "/v/_data" to rootfs at "/x": mount /v/_data:/x (via /proc/self/fd/6), flags: 0x5006: not a directory: OCI runtime error`,
      { kind: 'mount', target: '/x' },
    ],
    [
      `${docker20}: error during container init: error mounting "/v/_data" to rootfs at "/proc": "/r/merged/proc" cannot be mounted because it is not of type proc: unknown`,
      { kind: 'mount', target: '/proc' },
    ],
    [
      'container create: unable to convert image EXPOSE: port numbers must be between 1 and 65535 (inclusive), got 99999',
      { kind: 'port' },
    ],
    [
      'container create: running container create option: stop signal cannot be greater than 64 (SIGRTMAX): invalid argument',
      { kind: 'stop-signal' },
    ],
  ])('%s', (message, fault) => {
    expect(faultIn(message)).toEqual(fault)
  })

  test.each([
    'OCI runtime create failed: error running createContainer hook #0: exec: "/usr/bin/acme-hook": no such file or directory',
    'crun: error executing hook `/usr/bin/nvidia-ctk` (exit code: 1): OCI runtime error',
    'failed to create shim task: mkdir /run/x: no space left on device: unknown',
    'container create: adding container to database: database is locked',
    'failed to start task: context deadline exceeded',
    'unexpected EOF',
    'exec: "docker-init": executable file not found in $PATH',
    'container create: container-init binary not found on the host: stat /usr/libexec/podman/catatonit: no such file or directory',
  ])('%s: nobody who wrote an image or a manifest', (message) => {
    expect(faultIn(message)).toEqual({ kind: 'engine' })
  })

  test.each([
    'driver failed programming external connectivity on endpoint a: cannot assign requested address',
    `${docker20}: error during container init: open /proc/sys/net/ipv4/x: no such file or directory: unknown`,
    `${docker20}: error during container init: error setting cgroup config for procHooks process: permission denied: unknown`,
    'network nonesuch not found',
    '',
  ])('%s: nobody knows', (message) => {
    expect(faultIn(message)).toEqual({ kind: 'unknown' })
  })
})

describe('names that an engine quotes', () => {
  test.each([
    [`${docker28}: exec: "error running hook: ": executable file not found in $PATH`, 'program'],
    [`${docker28}: exec: "/no space left on device": permission denied`, 'program'],
    [
      'unable to find user a: executable file not found: no matching entries in passwd file',
      'user',
    ],
    ['network unable to find user x: no matching entries in passwd file not found', 'unknown'],
    ['no such image: exec: "x": executable file not found in $PATH', 'unknown'],
    ['network EOF not found', 'unknown'],
  ])('say nothing by themselves: %s', (message, kind) => {
    expect(faultIn(message).kind).toBe(kind)
  })
})

test('what is wrapped around a sentence is left out, and nothing of the sentence', () => {
  expect(unwrapped(`Error: ${docker28}: something else: unknown`)).toBe('something else')
  expect(unwrapped('runc: ')).toBe('runc:')
})
