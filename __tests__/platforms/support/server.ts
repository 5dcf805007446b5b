import type { Member } from '../../image/support/layers.ts'
import { file } from '../../image/support/layers.ts'
import { script } from './recipe.ts'

/** What is answered; a request with a body that lacks one of `wants` is answered with 400. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly wants: readonly string[]
}

export function json(value: unknown, ...wants: readonly string[]): Answer {
  const headers = { 'Content-Type': 'application/json' }
  return { status: 200, headers, body: JSON.stringify(value), wants }
}

export function plain(
  status: number,
  body = '',
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status, headers, body, wants: [] }
}

/** By method and path, such as `GET /ping`. */
export type Routes = Readonly<Record<string, Answer>>

export interface Listener {
  /** A number, or what a shell makes one of, such as `$PORT`. */
  readonly port: string
  /** Every address of the container where it is left out. */
  readonly address?: string
  readonly routes: Routes
}

export interface ServerOptions {
  /** Where it lies in the image; `/server` where it is left out. */
  readonly path?: string
  /** Lines of a shell before it listens, such as what it demands of its arguments. */
  readonly before?: readonly string[]
  /** It hears no SIGTERM and no SIGINT. */
  readonly deaf?: boolean
}

/**
 * Files of a server that answers as the routes say: static busybox, on any base. Every other request is
 * answered with 404.
 */
export function serverMembers(
  listeners: readonly Listener[],
  { path = '/server', before = [], deaf = false }: ServerOptions = {},
): readonly Member[] {
  const start = listeners.map(({ port, address }, index) => {
    // Debian's nc takes no address, and what only the container reaches is never asked for a path.
    return address === undefined
      ? `/bin/busybox nc -ll -p ${port} -e /answer ${index} &`
      : `/bin/busybox httpd -f -p ${address}:${port} &`
  })
  const ending = deaf
    ? ["trap '' TERM INT"]
    : [`trap 'trap - TERM; kill $(jobs -p); exit 0' TERM INT`]
  const lines = ['#!/bin/busybox sh', ...ending, ...before, ...start]
  return [
    script(path.slice(1), [...lines, 'while :; do wait; sleep 1; done', ''].join('\n')),
    script('answer', answering),
    ...listeners.flatMap(({ routes }, index) => answersOf(routes, index)),
  ]
}

const answering = `#!/bin/busybox sh
b=/bin/busybox
IFS=' ' read -r method target rest
length=0
while IFS= read -r line; do
  line=$(printf %s "$line" | $b tr -d '\\r')
  [ -z "$line" ] && break
  case "$line" in
    [Cc]ontent-[Ll]ength:*) length=$(printf %s "\${line#*:}" | $b tr -d ' ') ;;
  esac
done
body=
[ "$length" -gt 0 ] && body=$($b head -c "$length")
at="/answers/$1/$method\${target%%\\?*}/"
if [ -f "$at/wants" ]; then
  while IFS= read -r wanted; do
    case "$body" in
      *"$wanted"*) ;;
      *) printf 'HTTP/1.1 400 Bad Request\\r\\nContent-Length: 0\\r\\nConnection: close\\r\\n\\r\\n'; exit ;;
    esac
  done < "$at/wants"
fi
if [ -f "$at/answer" ]; then
  $b cat "$at/answer"
else
  printf 'HTTP/1.1 404 Not Found\\r\\nContent-Length: 0\\r\\nConnection: close\\r\\n\\r\\n'
fi
`

function answersOf(routes: Routes, index: number): readonly Member[] {
  return Object.entries(routes).flatMap(([route, { status, headers, body, wants }]) => {
    const [method = '', path = ''] = route.split(' ')
    const at = `answers/${index}/${method}${path}/`.replaceAll(/\/+/g, '/')
    const head = {
      ...headers,
      'Content-Length': String(Buffer.byteLength(body)),
      Connection: 'close',
    }
    const fields = Object.entries(head).map(([name, value]) => `${name}: ${value}`)
    const text = [`HTTP/1.1 ${status} Answer`, ...fields, '', body].join('\r\n')
    const wanted =
      wants.length === 0 ? [] : [file(`${at}wants`, wants.map((one) => `${one}\n`).join(''))]
    return [file(`${at}answer`, text), ...wanted]
  })
}
