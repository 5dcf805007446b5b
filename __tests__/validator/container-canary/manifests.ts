/**
 * Manifests in every shape that NVIDIA's Container Canary documents, shows in its examples and tests, or takes by
 * the types of its program. What it makes of each is recorded beside them.
 */
const head = 'apiVersion: container-canary.nvidia.com/v1\nkind: Validator\n'
const named = `${head}name: a\n`
const runs = 'checks:\n- name: one\n  probe:\n    exec:\n      command: [run]\n'
const probe = (text: string) => `${named}checks:\n  - name: one\n    probe:\n${text}`

export const manifests: Readonly<Record<string, string>> = {
  'a notebook server: commands, answers, headers, a volume and a variable': `${head}name: notebook
description: A notebook server
documentation: https://example.com/images#custom
env:
  - name: PREFIX
    value: /hub/somebody/
ports:
  - port: 8888
    protocol: TCP
volumes:
  - mountPath: /home/somebody
checks:
  - name: user
    description: 👩 Runs as somebody
    probe:
      exec:
        command:
          - /bin/sh
          - -c
          - "[ $(whoami) = somebody ]"
  - name: http
    description: 🌏 Answers on port 8888
    probe:
      httpGet:
        path: /
        port: 8888
      failureThreshold: 30
  - name: headers
    description: "🔓 Sets 'Access-Control-Allow-Origin: *'"
    probe:
      httpGet:
        path: /hub/somebody/lab
        port: 8888
        httpHeaders:
          - name: User-Agent
            value: canary/0.2.1
        responseHttpHeaders:
          - name: Access-Control-Allow-Origin
            value: "*"
      initialDelaySeconds: 10
`,
  'a scheduler: a command with ports, nothing behind documentation, a socket': `${head}name: scheduler
description: Scheduler
documentation:
command:
  - scheduler
ports:
  - port: 8786
    protocol: TCP
  - port: 8787
    protocol: TCP
checks:
  - name: dashboard
    description: dashboard
    probe:
      httpGet:
        path: /
        port: 8787
      failureThreshold: 30
  - name: comm
    description: ⛓ Exposes comm
    probe:
      tcpSocket:
        port: 8786
      failureThreshold: 30
`,
  'empty lists, lists at the margin, a comment behind the last check': `${head}name: empty
env: []
volumes: []
command:
- /bin/sh
- -c
- "sleep 3600"
checks:
  - name: tool
    description: Has a tool
    probe:
      exec:
        command:
          - /bin/sh
          - -c
          - "which tool"
  - name: tool
    description: Has another of that name
    probe:
      exec:
        command:
          - grep
          - 'ubuntu\\|alpine'
          - /etc/os-release
    # TODO more
`,
  'options of docker': `${named}command:
- "sleep"
- "30"
dockerRunOptions:
- "--gpus"
- "all"
${runs}`,
  'all that a probe has beside its action': probe(`      tcpSocket: { port: 80 }
      initialDelaySeconds: 1
      timeoutSeconds: 2
      periodSeconds: 3
      successThreshold: 4
      failureThreshold: 5
      terminationGracePeriodSeconds: 6
`),
  'delays of nothing': probe(`      tcpSocket: { port: 80 }
      initialDelaySeconds: 0
      timeoutSeconds: 0
      periodSeconds: 0
`),
  'nothing behind what an action has':
    probe(`      httpGet: { port: 80, path: , scheme: , httpHeaders: , responseHttpHeaders: }
      exec:
      tcpSocket: ~
`),
  'nothing behind the times of a probe': probe(`      exec: { command: [a] }
      initialDelaySeconds:
      timeoutSeconds: null
      periodSeconds: ~
      successThreshold:
      failureThreshold:
`),
  'HTTP by name': probe('      httpGet: { port: 80, scheme: HTTP }\n'),
  'a header without a value': probe(
    '      httpGet: { port: 80, httpHeaders: [{ name: X-A }], responseHttpHeaders: [{ name: X-B, value: "" }] }\n',
  ),
  'one header twice': probe(
    '      httpGet: { port: 80, httpHeaders: [{ name: X-A, value: a }, { name: X-A, value: b }] }\n',
  ),
  'a volume from the host, and one by its name': `${named}volumes:
  - { mountPath: /a, path: /srv/a }
  - { mountPath: /b, path: data }
  - { mountPath: /c, path: "" }
${runs}`,
  'ports in other words': `${named}ports:
  - { port: 53, protocol: UDP }
  - { port: 80 }
  - { port: 81, protocol: tcp, name: web }
${runs}`,
  'a variable without a value': `${named}env: [{ name: A }, { name: B, value: }, { name: C, value: "" }]\n${runs}`,
  'all of it in JSON':
    '{"apiVersion":"container-canary.nvidia.com/v1","kind":"Validator","name":"json","env":[{"name":"A","value":"b"}],"checks":[{"name":"one","probe":{"exec":{"command":["a","-b","c d"]}}}]}',
  'texts over several lines': `${named}description: >
  folded
  text
documentation: |
  kept
    as it is
checks:
  - name: one
    description: plain
      over two lines
    probe:
      exec:
        command:
          - sh
          - -c
          - |
            set -e
            echo "a: b" # no comment
          - >-
            one
            line
`,
  'anchors and aliases': `${named}checks:
  - name: one
    probe: &probe
      exec: { command: &command [a, b] }
      failureThreshold: 3
  - name: two
    probe: *probe
  - name: three
    probe: { exec: { command: *command } }
`,
  'a merge, and what is written beside it': `${named}checks:
  - name: one
    probe: &probe
      exec: { command: [a] }
      failureThreshold: 3
      periodSeconds: 2
  - name: two
    probe:
      <<: *probe
      failureThreshold: 7
`,
  'words of YAML 1.1 that are texts here': `${named}command: [yes, no, on, off, y, n, Yes, NO]\n${runs}`,
  'dates and times that are texts': `${named}command: [2026-11-29, 2026-11-29T10:00:00Z, "12:30:45"]\n${runs}`,
  'texts in quotes that look like numbers': `${named}env: [{ name: A, value: "8080" }, { name: B, value: '010' }, { name: C, value: "1e3" }, { name: D, value: "null" }]\n${runs}`,
  'escapes in quotes': `${named}command: ["a\\tb\\u00e9\\x21", 'it''s', "\\
  joined"]\n${runs}`,
  'a tag that says what is there': `${named}description: !!str 8080\ncommand: [!!str 1]\n${runs}`,
  'a number in another base': probe('      httpGet: { port: 0x50 }\n'),
  'a number in base 2': probe('      tcpSocket: { port: 80 }\n      failureThreshold: 0b11\n'),
  'texts that begin with 0': `${named}env: [{ name: A, value: 010 }]\ncommand: [chmod, 0644, -012]\n${runs}`,
  'a number of YAML 1.1 that begins with 0': probe(
    '      tcpSocket: { port: 80 }\n      failureThreshold: 010\n',
  ),
  'a number with underscores': probe('      tcpSocket: { port: 8_080 }\n'),
  'a number with a sign': probe('      tcpSocket: { port: +80 }\n'),
  'a whole number with a point': probe('      tcpSocket: { port: 80.0 }\n'),
  'a byte order mark and lines of Windows': `\ufeff${named}${runs}`.replaceAll('\n', '\r\n'),
  'a document between its marks': `---\n${named}${runs}...\n`,
  'a directive': `%YAML 1.1\n---\n${named}${runs}`,
  'numbers where texts are': `${named}env: [{ name: A, value: 8080 }]\n${runs}`,
  'true where a text is': `${named}env: [{ name: A, value: true }]\n${runs}`,
  'a key twice': `${named}description: first\ndescription: second\n${runs}`,
  'a key that nobody knows': `${named}surprise: 1\n${runs}`,
  'no kind': `apiVersion: container-canary.nvidia.com/v1\nname: a\n${runs}`,
  'another kind': `apiVersion: v1\nkind: Pod\nname: a\n${runs}`,
  'no name': `${head}${runs}`,
  'no check': `${named}checks: []\n`,
  'a probe of two actions': probe('      exec: { command: [a] }\n      tcpSocket: { port: 80 }\n'),
  'a probe of none': probe('      timeoutSeconds: 3\n'),
  'a fraction of a second': probe('      exec: { command: [a] }\n      periodSeconds: 1.5\n'),
  'two documents': `${named}${runs}---\n${head}name: b\n${runs}`,
  HTTPS: probe('      httpGet: { port: 443, scheme: HTTPS }\n'),
  'a port by its name': `${named}ports: [{ port: 80, name: web }]\nchecks: [{ name: one, probe: { tcpSocket: { port: web } } }]\n`,
  'a probe of our own': probe('      grpc: { port: 50051 }\n'),
  'a host of our own': probe('      httpGet: { port: 80, host: example.com }\n'),
  'a secret': `${named}env: [{ name: A, value: abcdefgh, secret: true }]\n${runs}`,
  'a device': `${named}devices: [nvidia.com/gpu=all]\n${runs}`,
  'a file of the image': probe('      file: { path: /etc/passwd }\n'),
}
