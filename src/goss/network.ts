import { placed } from '../yaml/made.ts'
import type { Made } from '../yaml/made.ts'
import { checkOf, countOf, noCounterpart, tellOthers, textOf } from './reader.ts'
import type { Resource } from './reader.ts'

/** Tries of what is asked over the network: an application needs its time to start. */
const patience = { failureThreshold: 30 } as const

/** A port that is to be listened on, asked from outside. */
export function checksOfPort(resource: Resource): readonly Made[] {
  const written = textOf(resource.get('port')) ?? resource.id
  const [, port] = /^tcp6?:([1-9]\d{0,4})$/.exec(written) ?? []
  if (port === undefined || Number(port) > 65_535) {
    resource.tell(null, `${JSON.stringify(written)} is no TCP port such as tcp:8080`)
    return []
  }
  if (resource.get('listening') !== true) {
    resource.tell(null, 'only listening: true can be asked')
    return []
  }
  tellOthers(resource, ['port', 'listening'], 'it is asked from outside, at the one address there')
  const tcpSocket = placed(resource.path, { port: Number(port) })
  return [checkOf(resource, { tcpSocket, ...patience })]
}

const own: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/** A page of the container itself, asked from outside. */
export function checksOfHttp(resource: Resource): readonly Made[] {
  const url = textOf(resource.get('url')) ?? resource.id
  const parsed = URL.canParse(url) ? new URL(url) : null
  const why = parsed === null ? `${JSON.stringify(url)} is no URL` : obstacleTo(resource, parsed)
  if (parsed === null || why !== null) {
    resource.tell(null, why ?? '')
    return []
  }
  const isTls = parsed.protocol === 'https:'
  tellWeaker(resource, isTls)
  const headers = headersOf(resource)
  const httpGet: Made = {
    path: `${parsed.pathname}${parsed.search}`,
    port: parsed.port === '' ? (isTls ? 443 : 80) : Number(parsed.port),
    ...(isTls ? { scheme: 'HTTPS' } : {}),
    ...(headers.length === 0 ? {} : { httpHeaders: headers }),
  }
  return [checkOf(resource, { httpGet: placed(resource.path, httpGet), ...patience })]
}

function obstacleTo(resource: Resource, { protocol, hostname, username }: URL): string | null {
  if (protocol !== 'http:' && protocol !== 'https:') return `${protocol} is neither HTTP nor HTTPS`
  if (!own.has(hostname)) return `${hostname} is not the container`
  const method = textOf(resource.get('method')) ?? 'GET'
  if (method.toUpperCase() !== 'GET') return `a check asks with GET, and not with ${method}`
  const status = countOf(resource.get('status'))
  if (status === null || status < 200 || status > 299) {
    return 'a check passes with every status from 200 to 299, and with no other'
  }
  const isNamed = username !== '' || resource.get('username') !== undefined
  if (isNamed) return 'a check has no name and no password'
  return resource.get('request-body') === undefined ? null : 'a check sends no body'
}

/** What passes here and may not pass there. */
function tellWeaker(resource: Resource, isTls: boolean): void {
  const known = ['url', 'method', 'status', 'request-headers', 'timeout', 'allow-insecure']
  const emptied = ['headers', 'body'].filter((name) => isEmptyList(resource.get(name)))
  const asks = resource.get('no-follow-redirects') === true ? [] : ['no-follow-redirects']
  tellOthers(resource, [...known, ...emptied, ...asks], noCounterpart)
  if (resource.get('status') !== undefined) {
    resource.tellLooser('status', 'every status from 200 to 299 passes here')
  }
  if (isTls && resource.get('allow-insecure') !== true) {
    resource.tellLooser(null, 'its certificate is not verified here')
  }
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function headersOf(resource: Resource): readonly Made[] {
  const written = resource.get('request-headers')
  if (!Array.isArray(written)) return []
  return written.flatMap((line: unknown, index) => {
    const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/.exec(String(line)) ?? []
    if (name === '') {
      resource.tell('request-headers', 'it is no list of headers such as "Accept: text/html"')
      return []
    }
    return [placed([...resource.path, 'request-headers', index], { name: name.trim(), value })]
  })
}
