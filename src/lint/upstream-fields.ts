/**
 * What NVIDIA's Container Canary reads of a Validator, by the types of its Go program (`internal/apis/v1`) as
 * its YAML library (`gopkg.in/yaml.v2`) fills them: any scalar is a text, and only a number is one.
 */
export type UpstreamType =
  | { readonly of: 'text' }
  | { readonly of: 'number' }
  | { readonly of: 'list'; readonly items: UpstreamType }
  | { readonly of: 'mapping'; readonly fields: Readonly<Record<string, UpstreamType>> }

const text = { of: 'text' } as const
const number = { of: 'number' } as const
const listOf = (items: UpstreamType): UpstreamType => ({ of: 'list', items })
const mapping = (fields: Readonly<Record<string, UpstreamType>>): UpstreamType => ({
  of: 'mapping',
  fields,
})

const headers = listOf(mapping({ name: text, value: text }))

export const upstreamProbe = mapping({
  initialDelaySeconds: number,
  timeoutSeconds: number,
  periodSeconds: number,
  successThreshold: number,
  failureThreshold: number,
  terminationGracePeriodSeconds: number,
  exec: mapping({ command: listOf(text) }),
  httpGet: mapping({
    ...{ path: text, port: number, scheme: text },
    ...{ httpHeaders: headers, responseHttpHeaders: headers },
  }),
  tcpSocket: mapping({ port: number }),
})

export const upstreamValidator = mapping({
  // Read by nobody there, and not missed.
  ...{ apiVersion: text, kind: text },
  ...{ name: text, description: text, documentation: text },
  env: listOf(mapping({ name: text, value: text })),
  ports: listOf(mapping({ name: text, protocol: text, port: number })),
  volumes: listOf(mapping({ mountPath: text, path: text })),
  command: listOf(text),
  dockerRunOptions: listOf(text),
  checks: listOf(mapping({ name: text, description: text, probe: upstreamProbe })),
})

/** What a probe may ask there. */
export const upstreamActions = ['exec', 'httpGet', 'tcpSocket'] as const
