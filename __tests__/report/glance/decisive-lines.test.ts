import { describe, expect, test } from '@jest/globals'
import { reportLimits } from '../../../src/limits.ts'
import { decisiveLines } from '../../../src/report/glance/decisive-lines.ts'

interface Case {
  readonly log: string
  readonly headline: string
  readonly lines: readonly string[]
}

/** What programs of many kinds wrote last. */
const logs: Readonly<Record<string, Case>> = {
  'a traceback of Python': {
    log: `INFO starting
Traceback (most recent call last):
  File "/usr/lib/python3.13/runpy.py", line 198, in _run_module_as_main
    return _run_code(code, main_globals, None,
  File "/app/main.py", line 3, in <module>
    import fastapi
ModuleNotFoundError: No module named 'fastapi'
`,
    headline: "ModuleNotFoundError: No module named 'fastapi'",
    lines: [
      '  File "/app/main.py", line 3, in <module>',
      '    import fastapi',
      "ModuleNotFoundError: No module named 'fastapi'",
    ],
  },
  'a second traceback of Python, raised while the first was handled': {
    log: `Traceback (most recent call last):
  File "a.py", line 1, in <module>
KeyError: 'HOST'

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "a.py", line 4, in <module>
    raise SystemExit
RuntimeError: HOST is not set
`,
    headline: 'RuntimeError: HOST is not set',
    lines: [
      '  File "a.py", line 4, in <module>',
      '    raise SystemExit',
      'RuntimeError: HOST is not set',
    ],
  },
  'a panic of Go': {
    log: `2026/11/30 09:00:00 reading /etc/app.yaml
panic: runtime error: invalid memory address or nil pointer dereference
[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x49a5c2]

goroutine 1 [running]:
main.main()
\t/src/main.go:12 +0x1d
exit status 2
`,
    headline: 'panic: runtime error: invalid memory address or nil pointer dereference',
    lines: [
      'panic: runtime error: invalid memory address or nil pointer dereference',
      '[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x49a5c2]',
      'goroutine 1 [running]:',
      'main.main()',
    ],
  },
  'a panic of Rust': {
    log: `listening
thread 'main' panicked at src/main.rs:4:18:
called \`Option::unwrap()\` on a \`None\` value
note: run with \`RUST_BACKTRACE=1\` environment variable to display a backtrace
`,
    headline: "thread 'main' panicked at src/main.rs:4:18:",
    lines: [
      "thread 'main' panicked at src/main.rs:4:18:",
      'called `Option::unwrap()` on a `None` value',
      'note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace',
    ],
  },
  'an error of Node.js': {
    log: `node:internal/modules/cjs/loader:1404
  throw err;
  ^

Error: Cannot find module '/app/server.js'
    at Function._resolveFilename (node:internal/modules/cjs/loader:1401:15)
    at defaultResolveImpl (node:internal/modules/cjs/loader:1057:19)
    at resolveForCJSWithHooks (node:internal/modules/cjs/loader:1062:22)
    at Function._load (node:internal/modules/cjs/loader:1211:37) {
  code: 'MODULE_NOT_FOUND',
  requireStack: []
}

Node.js v24.21.0
`,
    headline: "Error: Cannot find module '/app/server.js'",
    lines: [
      "Error: Cannot find module '/app/server.js'",
      '    at Function._resolveFilename (node:internal/modules/cjs/loader:1401:15)',
      '    at defaultResolveImpl (node:internal/modules/cjs/loader:1057:19)',
      '    at resolveForCJSWithHooks (node:internal/modules/cjs/loader:1062:22)',
    ],
  },
  'an exception of Java, with its cause': {
    log: `Exception in thread "main" java.lang.IllegalStateException: no context
\tat com.acme.Main.main(Main.java:9)
Caused by: java.net.ConnectException: Connection refused
\tat java.base/sun.nio.ch.Net.pollConnect(Native Method)
\t... 1 more
`,
    headline: 'Caused by: java.net.ConnectException: Connection refused',
    lines: [
      'Caused by: java.net.ConnectException: Connection refused',
      '\tat java.base/sun.nio.ch.Net.pollConnect(Native Method)',
      '\t... 1 more',
    ],
  },
  'an exception of Java without a cause': {
    log: `Exception in thread "main" java.lang.UnsupportedClassVersionError: Main has been compiled by a more recent version
\tat java.base/java.lang.ClassLoader.defineClass1(Native Method)
`,
    headline:
      'Exception in thread "main" java.lang.UnsupportedClassVersionError: Main has been compiled by a more recent version',
    lines: [
      'Exception in thread "main" java.lang.UnsupportedClassVersionError: Main has been compiled by a more recent version',
      '\tat java.base/java.lang.ClassLoader.defineClass1(Native Method)',
    ],
  },
  'an emergency of nginx': {
    log: `/docker-entrypoint.sh: Configuration complete; ready for start up
2026/11/30 09:00:00 [emerg] 1#1: host not found in upstream "api" in /etc/nginx/conf.d/default.conf:4
nginx: configuration file /etc/nginx/nginx.conf test failed
`,
    headline:
      '2026/11/30 09:00:00 [emerg] 1#1: host not found in upstream "api" in /etc/nginx/conf.d/default.conf:4',
    lines: [
      '2026/11/30 09:00:00 [emerg] 1#1: host not found in upstream "api" in /etc/nginx/conf.d/default.conf:4',
    ],
  },
  'a shell that did not find a command': {
    log: `+ exec gunicorn app:app\n/entrypoint.sh: line 3: exec: gunicorn: not found\n`,
    headline: '/entrypoint.sh: line 3: exec: gunicorn: not found',
    lines: ['/entrypoint.sh: line 3: exec: gunicorn: not found'],
  },
  'a C library that is too old': {
    log: `starting\n/app/server: /lib/x86_64-linux-gnu/libc.so.6: version \`GLIBC_2.38' not found (required by /app/server)\nbye\n`,
    headline:
      "/app/server: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.38' not found (required by /app/server)",
    lines: [
      "/app/server: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.38' not found (required by /app/server)",
    ],
  },
  'a program of another processor': {
    log: 'exec /usr/local/bin/app: exec format error\n',
    headline: 'exec /usr/local/bin/app: exec format error',
    lines: ['exec /usr/local/bin/app: exec format error'],
  },
  'a process that was killed for memory': {
    log: 'loading the model\nKilled\n',
    headline: 'Killed',
    lines: ['Killed'],
  },
  'a database that says that it is fatal': {
    log: `PostgreSQL init\n2026-11-30 09:00:00.000 UTC [1] FATAL:  data directory "/data" has wrong ownership\n2026-11-30 09:00:00.000 UTC [1] HINT:  The server must be started by its owner.\n`,
    headline: '2026-11-30 09:00:00.000 UTC [1] FATAL:  data directory "/data" has wrong ownership',
    lines: ['2026-11-30 09:00:00.000 UTC [1] FATAL:  data directory "/data" has wrong ownership'],
  },
  'an error that a program lived with before another': {
    log: 'error: cache is cold\nready\nerror: the disk is full\nbye\n',
    headline: 'error: the disk is full',
    lines: ['error: the disk is full'],
  },
  'nothing that names itself': {
    log: 'one\ntwo\n\u001B[31mthree\u001B[0m\n',
    headline: 'three',
    lines: ['one', 'two', 'three'],
  },
}

describe('the decisive lines', () => {
  test.each(Object.entries(logs))('of %s', (_, { log, headline, lines }) => {
    expect(decisiveLines(log)).toMatchObject({ headline, lines })
  })

  test('say whether they name themselves', () => {
    expect(decisiveLines('panic: x')?.isNamed).toBe(true)
    expect(decisiveLines('ready')?.isNamed).toBe(false)
  })

  test('of nothing are none', () => {
    expect(decisiveLines('\n \n')).toBeNull()
  })

  test('are few, and hold the headline (limit: reportLimits.decisiveLines)', () => {
    const most = reportLimits.decisiveLines
    const many = Array.from({ length: 60 }, (_, index) => `line ${index}`).join('\n')
    expect(decisiveLines(many)?.lines).toEqual(['line 57', 'line 58', 'line 59'])
    const frames = '  File "a.py", line 1, in f\n'.concat('    x\n'.repeat(60))
    const told = decisiveLines(`Traceback (most recent call last):\n${frames}ValueError: x\n`)
    expect(told?.lines).toHaveLength(most)
    expect(told?.lines.at(-1)).toBe('ValueError: x')
  })

  test('obey nothing that a program wrote', () => {
    expect(decisiveLines('panic: \u001B]0;x\u0007\u202E')?.headline).toBe('panic: ␛]0;x␇<U+202E>')
  })
})
