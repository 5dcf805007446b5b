/** JSON is YAML: a manifest as data, with what every manifest needs. */
export function manifest(fields: Readonly<Record<string, unknown>>): string {
  const head = { apiVersion: 'container-canary.nvidia.com/v1', kind: 'Validator', name: 'fault' }
  return JSON.stringify({ ...head, ...fields }, null, 2)
}

export function check(name: string, probe: Readonly<Record<string, unknown>>): unknown {
  return { name, probe }
}

/** A web server that never says no, with an anonymous volume that must not stay behind. */
const service = {
  command: ['sh', '-c', 'trap "exit 0" TERM; httpd -p 8080 -h /tmp; while :; do sleep 1; done'],
  volumes: [{ mountPath: '/data' }],
  ports: [{ port: 8080, protocol: 'TCP' }],
}

export const listens = check('listens', {
  tcpSocket: { port: 8080 },
  failureThreshold: 30,
  timeoutSeconds: 30,
})
export const hasShell = check('shell', { exec: { command: ['true'] } })

/** Passes within a second. */
export const passing = manifest({ ...service, checks: [hasShell, listens] })

/** Fails within a second, so that the container's log is asked for. */
export const failing = manifest({
  ...service,
  checks: [hasShell, check('wrong', { exec: { command: ['sh', '-c', 'echo no; exit 4'] } })],
})

/** Never decides by itself within the time that any fault here may take. */
export const waiting = manifest({
  ...service,
  checks: [
    check('waits', {
      exec: { command: ['false'] },
      timeoutSeconds: 300,
      failureThreshold: 1_000,
    }),
  ],
})

/** A command that takes its time. */
export const slowCommand = manifest({
  ...service,
  checks: [check('slow', { exec: { command: ['sleep', '100'] }, timeoutSeconds: 200 })],
})

/** A request that is never answered. */
export const slowAnswer = manifest({
  command: ['nc', '-ll', '-p', '8080', '-e', 'sleep', '100'],
  ports: [{ port: 8080, protocol: 'TCP' }],
  checks: [
    check('silent', {
      httpGet: { path: '/', port: 8080 },
      timeoutSeconds: 200,
      failureThreshold: 100,
    }),
  ],
})
