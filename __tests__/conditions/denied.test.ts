import { expect, test } from '@jest/globals'
import { describeDenied, findDenied } from '../../src/conditions/denied.ts'

test.each<[string, string, string]>([
  ['coreutils', "touch: cannot touch '/x': Read-only file system", 'EROFS /x'],
  ['coreutils', 'mkdir: cannot create directory ‘/data/a’: Permission denied', 'EACCES /data/a'],
  ['coreutils', "chown: changing ownership of '/data': Operation not permitted", 'EPERM /data'],
  ['busybox', 'touch: /x: Read-only file system', 'EROFS /x'],
  ['busybox', "/bin/sh: can't create /x/y: Permission denied", 'EACCES /x/y'],
  ['dash', 'sh: 1: cannot create /x: Read-only file system', 'EROFS /x'],
  ['bash', '/entrypoint.sh: line 3: /etc/app.conf: Permission denied', 'EACCES /etc/app.conf'],
  [
    'Python',
    "PermissionError: [Errno 13] Permission denied: '/home/jovyan/.local'",
    'EACCES /home/jovyan/.local',
  ],
  ['Python', "OSError: [Errno 30] Read-only file system: '/app/cache'", 'EROFS /app/cache'],
  ['Python', 'socket.gaierror: [Errno -3] Temporary failure in name resolution', 'EAI_AGAIN null'],
  [
    'Node',
    "Error: EACCES: permission denied, mkdir '/app/node_modules/.cache'",
    'EACCES /app/node_modules/.cache',
  ],
  ['Node', "Error: EROFS: read-only file system, open '/app/log.txt'", 'EROFS /app/log.txt'],
  ['Node', 'Error: getaddrinfo EAI_AGAIN registry.npmjs.org', 'EAI_AGAIN registry.npmjs.org'],
  [
    'Java',
    'java.nio.file.AccessDeniedException: /data/index/node.lock',
    'EACCES /data/index/node.lock',
  ],
  [
    'Java',
    'java.io.FileNotFoundException: /var/log/app.log (Read-only file system)',
    'EROFS /var/log/app.log',
  ],
  [
    'Java',
    'java.nio.file.FileSystemException: /opt/app/tmp: Read-only file system',
    'EROFS /opt/app/tmp',
  ],
  ['Java', 'java.net.UnknownHostException: config.example.com', 'EAI_AGAIN config.example.com'],
  ['Go', 'panic: open /data/db.sqlite: permission denied', 'EACCES /data/db.sqlite'],
  ['Go', 'mkdir /var/lib/app: read-only file system', 'EROFS /var/lib/app'],
  ['Go', 'listen tcp :80: bind: permission denied', 'EACCES :80'],
  ['Go', 'dial tcp: lookup example.com on 10.0.0.2:53: no such host', 'EAI_AGAIN example.com'],
  [
    'Go',
    'dial tcp 93.184.216.34:443: connect: network is unreachable',
    'ENETUNREACH 93.184.216.34',
  ],
  [
    'nginx',
    'nginx: [emerg] mkdir() "/var/cache/nginx/client_temp" failed (13: Permission denied)',
    'EACCES /var/cache/nginx/client_temp',
  ],
  [
    'nginx',
    '2026/01/02 03:04:05 [emerg] 1#1: open() "/run/nginx.pid" failed (30: Read-only file system)',
    'EROFS /run/nginx.pid',
  ],
  [
    'nginx',
    'nginx: [emerg] bind() to 0.0.0.0:80 failed (13: Permission denied)',
    'EACCES 0.0.0.0:80',
  ],
  [
    's6',
    's6-mkdir: fatal: unable to mkdir /var/run/s6: Read-only file system',
    'EROFS /var/run/s6',
  ],
  [
    's6',
    "/package/admin/s6-overlay/libexec/preinit: fatal: /run belongs to uid 0 instead of 1000650000 and we're lacking the privileges to fix it.",
    'EACCES /run',
  ],
  [
    'PostgreSQL',
    'initdb: error: could not change permissions of directory "/var/lib/postgresql/data": Operation not permitted',
    'EPERM /var/lib/postgresql/data',
  ],
  ['gosu', 'error: failed switching to "postgres": operation not permitted', 'EPERM null'],
  [
    'sudo',
    'sudo: The "no new privileges" flag is set, which prevents sudo from running as root.',
    'EPERM null',
  ],
  [
    '.NET',
    "System.UnauthorizedAccessException: Access to the path '/app/keys' is denied.",
    'EACCES /app/keys',
  ],
  ['curl', 'curl: (6) Could not resolve host: example.com', 'EAI_AGAIN example.com'],
  [
    'Rust',
    'Error: Os { code: 13, kind: PermissionDenied, message: "Permission denied" }',
    'EACCES null',
  ],
])('%s: %s', (_, line, expected) => {
  const denied = findDenied(`starting up\n${line}\nbye`)
  expect(`${denied?.code} ${denied?.what}`).toBe(expected)
})

test('a remark that a program lives with is none, where another line says more', () => {
  const log = `10-listen-on-ipv6-by-default.sh: info: can not modify /etc/nginx/conf.d/default.conf (read-only file system?)
nginx: [emerg] open() "/run/nginx.pid" failed (30: Read-only file system)`
  expect(findDenied(log)).toEqual({ code: 'EROFS', what: '/run/nginx.pid' })
  expect(findDenied('warning: /etc/x: Permission denied')).toEqual({
    code: 'EACCES',
    what: '/etc/x',
  })
})

test.each(['', 'listening on :80', 'GET /permission 200', 'the user may read /x only'])(
  '%j refuses nothing',
  (log) => {
    expect(findDenied(log)).toBeNull()
  },
)

test('is told with its path, where it has one', () => {
  expect(describeDenied({ code: 'EROFS', what: '/x' })).toBe('/x: read-only file system (EROFS)')
  expect(describeDenied({ code: 'EPERM', what: null })).toBe('operation not permitted (EPERM)')
})

test('a long line takes no long time', () => {
  expect(findDenied(`${'/a'.repeat(500_000)}: Permission denied`)).toBeNull()
  expect(findDenied(`${'"/a'.repeat(1_000)}: Permission denied`)).toMatchObject({ code: 'EACCES' })
})
