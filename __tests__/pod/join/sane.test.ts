/** Pods as careful people write them: nothing is told of them that would be more than worth knowing. */
import { describe, expect, test } from '@jest/globals'
import { app, bare, joinText, program, usual } from './support/joined.ts'
import type { TestImage } from './support/joined.ts'

const names = [
  'nginx',
  'python3',
  'java',
  'node',
  'pg_isready',
  'redis-cli',
  'curl',
  'nc',
  'cat',
  'date',
]

const full: TestImage = {
  entrypoint: ['/docker-entrypoint.sh'],
  command: ['nginx', '-g', 'daemon off;'],
  env: ['PATH=/usr/local/bin:/usr/bin:/bin', 'LANG=C.UTF-8'],
  workingDirectory: '/app',
  exposedPorts: [{ port: 80, protocol: 'tcp' }],
  files: {
    ...usual,
    ...Object.fromEntries(names.map((name) => [`/usr/bin/${name}`, program])),
    '/docker-entrypoint.sh': '#!/usr/bin/env sh\nexec "$@"\n',
    '/app/main.py': { text: 'print(1)\n', mode: 0o644 },
    '/app/run.sh': '#!/bin/sh -e\nexec node .\n',
  },
  directories: ['/tmp', '/app', '/var/cache/nginx', '/etc/nginx'],
}

const meta = (name: string) => `metadata: { name: ${name}, labels: { app: ${name} } }`
const deployment = (name: string, spec: string) => `apiVersion: apps/v1
kind: Deployment
${meta(name)}
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    ${meta(name)}
    spec:
${spec.replace(/^/gm, '      ')}
`

const sane: readonly (readonly [string, string, Readonly<Record<string, TestImage>>])[] = [
  [
    'a web server with its configuration',
    `${deployment(
      'web',
      `containers:
  - name: nginx
    image: example/nginx:1.27
    ports: [{ name: http, containerPort: 80 }]
    startupProbe: { httpGet: { path: /, port: http }, periodSeconds: 1, failureThreshold: 60 }
    livenessProbe: { httpGet: { path: /, port: http }, timeoutSeconds: 3 }
    readinessProbe: { httpGet: { path: /, port: 80 } }
    lifecycle: { preStop: { exec: { command: [/bin/sh, -c, "sleep 10; nginx -s quit"] } } }
    volumeMounts:
      - { name: conf, mountPath: /etc/nginx/nginx.conf, subPath: nginx.conf }
      - { name: cache, mountPath: /var/cache/nginx }
volumes:
  - { name: conf, configMap: { name: conf } }
  - { name: cache, emptyDir: {} }`,
    )}---
apiVersion: v1
kind: ConfigMap
metadata: { name: conf }
data: { nginx.conf: "events {}" }
`,
    { nginx: full },
  ],
  [
    'a hardened program without a shell',
    deployment(
      'api',
      `securityContext: { runAsNonRoot: true, runAsUser: 65532 }
containers:
  - name: api
    image: example/api@sha256:${'a'.repeat(64)}
    args: ["--listen=:$(PORT)", "--pod=$(POD_NAME)"]
    env:
      - { name: PORT, value: "8080" }
      - { name: POD_NAME, valueFrom: { fieldRef: { fieldPath: metadata.name } } }
    ports: [{ containerPort: 8080 }]
    readinessProbe: { grpc: { port: 8080 } }
    livenessProbe: { grpc: { port: 8080 }, periodSeconds: 20 }
    lifecycle: { preStop: { sleep: { seconds: 5 } } }
    securityContext: { readOnlyRootFilesystem: true, allowPrivilegeEscalation: false }`,
    ),
    { api: bare },
  ],
  [
    'a database with probes of its own client',
    deployment(
      'db',
      `containers:
  - name: postgres
    image: example/postgres:17
    env:
      - { name: POSTGRES_USER, value: app }
      - { name: POSTGRES_PASSWORD, valueFrom: { secretKeyRef: { name: elsewhere, key: password } } }
    livenessProbe: { exec: { command: [sh, -c, 'exec pg_isready -U "$POSTGRES_USER" -h 127.0.0.1'] } }
    readinessProbe: { exec: { command: [pg_isready, -U, $(POSTGRES_USER)] } }
    volumeMounts: [{ name: data, mountPath: /var/lib/postgresql, subPath: data }]
volumes: [{ name: data, persistentVolumeClaim: { claimName: data } }]`,
    ),
    { postgres: full },
  ],
  [
    'a script that a ConfigMap has, and its interpreter',
    `${deployment(
      'script',
      `containers:
  - name: main
    image: example/python:3.13
    command: [python3, /scripts/main.py]
    lifecycle: { postStart: { exec: { command: [/hooks/start.sh] } } }
    volumeMounts: [{ name: scripts, mountPath: /scripts }, { name: hooks, mountPath: /hooks }]
volumes:
  - { name: scripts, configMap: { name: scripts } }
  - { name: hooks, configMap: { name: scripts, defaultMode: 0755 } }`,
    )}---
apiVersion: v1
kind: ConfigMap
metadata: { name: scripts }
data: { main.py: "print(1)", start.sh: "#!/bin/sh\\nexit 0\\n" }
`,
    { main: full },
  ],
  [
    'a program that an init container brings',
    deployment(
      'brought',
      `initContainers:
  - name: copy
    image: example/tools:2
    command: [sh, -c, "cp /tool /shared/tool && chmod +x /shared/tool"]
    volumeMounts: [{ name: shared, mountPath: /shared }]
  - name: wait
    image: example/tools:2
    command: [sh, -c, "until nc -z db 5432; do echo waiting; sleep 1; done"]
containers:
  - name: main
    image: example/app:1
    command: [/shared/tool]
    env: [{ name: PATH, value: "/shared:/usr/bin:/bin" }]
    livenessProbe: { exec: { command: [tool, --health] } }
    volumeMounts: [{ name: shared, mountPath: /shared }]
volumes: [{ name: shared, emptyDir: {} }]`,
    ),
    {
      copy: { ...full, files: { ...full.files, '/usr/bin/cp': program } },
      wait: full,
      main: app,
    },
  ],
  [
    'a proxy beside an application, asked at its port',
    deployment(
      'pair',
      `initContainers:
  - name: proxy
    image: example/proxy:1
    restartPolicy: Always
    ports: [{ name: admin, containerPort: 9901 }]
    startupProbe: { httpGet: { path: /ready, port: admin }, periodSeconds: 1 }
containers:
  - name: app
    image: example/app:1
    readinessProbe: { httpGet: { path: /app/health, port: 9901 } }`,
    ),
    { proxy: full, app },
  ],
  [
    'a worker that writes only where it may',
    deployment(
      'worker',
      `containers:
  - name: worker
    image: example/worker:4
    command: [/bin/sh, -ec]
    args:
      - |
        echo "started at $(date) by $(hostname)" > /tmp/started
        trap 'kill $PID' TERM
        python3 main.py & PID=$!
        echo $$$$ > /tmp/pid
        wait
    workingDir: /app
    livenessProbe: { exec: { command: [cat, /tmp/started] } }
    securityContext: { readOnlyRootFilesystem: true, runAsUser: 1000, runAsNonRoot: true }
    volumeMounts: [{ name: tmp, mountPath: /tmp }]
volumes: [{ name: tmp, emptyDir: { medium: Memory } }]`,
    ),
    { worker: full },
  ],
  [
    'an agent of the node in its network',
    deployment(
      'agent',
      `hostNetwork: true
containers:
  - name: agent
    image: example/agent:9
    args: [--node=$(NODE_NAME)]
    env: [{ name: NODE_NAME, valueFrom: { fieldRef: { fieldPath: spec.nodeName } } }]
    livenessProbe: { httpGet: { host: 127.0.0.1, path: /healthz, port: 9099 } }
    volumeMounts: [{ name: host, mountPath: /host, readOnly: true }]
volumes: [{ name: host, hostPath: { path: / } }]`,
    ),
    { agent: full },
  ],
  [
    'variables from elsewhere',
    deployment(
      'elsewhere',
      `containers:
  - name: app
    image: example/app:1
    command: [java, -jar, app.jar, --url=$(DATABASE_URL)]
    envFrom: [{ secretRef: { name: app } }, { configMapRef: { name: app, optional: true } }]
    env: [{ name: URL, value: "http://$(HOST):$(PORT)" }]
    terminationMessagePolicy: FallbackToLogsOnError`,
    ),
    { app: full },
  ],
  [
    'a Job by the day',
    `apiVersion: batch/v1
kind: CronJob
${meta('daily')}
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: OnFailure
          containers:
            - name: job
              image: example/job:2026.11
              command: [/bin/sh, -c]
              args: ['set -eu; cd /app && ./run.sh "$(date -I)" || exit 1']
`,
    { job: full },
  ],
]

describe('of a sane Pod nothing is told that needs doing', () => {
  test('there are ten', () => {
    expect(sane).toHaveLength(10)
  })

  test.each(sane)('%s', async (_title, text, images) => {
    const notices = await joinText(text, images)
    expect(notices.filter(({ severity }) => severity !== 'notice')).toEqual([])
  })
})
