/** What a program says when it is refused something, in the words of its language or its libraries. */
export interface Denied {
  readonly code: keyof typeof words
  /** What it was about: a path, an address or a host; null where it does not say. */
  readonly what: string | null
}

/** In the words of libc. */
export const words = {
  EROFS: 'read-only file system',
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  ENETUNREACH: 'network is unreachable',
  EAI_AGAIN: 'the name could not be resolved',
  ENOMEM: 'cannot allocate memory',
} as const

interface Sign {
  readonly code: Denied['code']
  readonly pattern: RegExp
}

const signs: readonly Sign[] = [
  { code: 'EROFS', pattern: /\bEROFS\b|read-only file ?system/i },
  {
    code: 'EACCES',
    pattern:
      /\bEACCES\b|permission denied|AccessDeniedException|UnauthorizedAccessException|belongs to uid \d+ instead of/i,
  },
  { code: 'EPERM', pattern: /\bEPERM\b|operation not permitted|"no new privileges" flag is set/i },
  { code: 'ENETUNREACH', pattern: /\bENETUNREACH\b|network is unreachable|No route to host/i },
  {
    code: 'EAI_AGAIN',
    pattern:
      /\bEAI_AGAIN\b|\bENOTFOUND\b|temporary failure in name resolution|could not resolve host|no such host|bad address|UnknownHostException|Name or service not known/i,
  },
  { code: 'ENOMEM', pattern: /\bENOMEM\b|cannot allocate memory/i },
]

/**
 * What of a log tells that something was refused: the last line that is not a mere remark, since programs
 * live with what they remark.
 */
export function findDenied(log: string): Denied | null {
  const found = log.split('\n').flatMap((line) => {
    const denied = deniedIn(line.slice(0, longestLine))
    return denied === null ? [] : [{ denied, isRemark: remark.test(line) }]
  })
  const decisive = found.findLast(({ isRemark }) => !isRemark) ?? found.at(-1)
  return decisive?.denied ?? null
}

/** Bytes behind that say nothing of a path. */
const longestLine = 4_000
const remark = /\b(?:info|notice|warn|warning|debug|trace)\b/i

function deniedIn(line: string): Denied | null {
  for (const { code, pattern } of signs) {
    const match = pattern.exec(line)
    if (match === null) continue
    const before = line.slice(0, match.index)
    const after = line.slice(match.index + match[0].length)
    return { code, what: isOfHost(code) ? hostOf(before, after) : thingOf(before, after) }
  }
  return null
}

function isOfHost(code: Denied['code']): boolean {
  return code === 'EAI_AGAIN' || code === 'ENETUNREACH'
}

/** Languages name the path behind their word for it, others before: `open '/x'`, `open /x: …`. */
function thingOf(before: string, after: string): string | null {
  const behind =
    /^(?:[:,)\s]|to the path|is set)*(?:[a-z]{2,12}\s+)?['"‘`]?(\/[^\s'"’`),;]{0,300})/.exec(after)
  if (behind?.[1] !== undefined) return trimmed(behind[1])
  return lastPath(before) ?? addressOf(before) ?? lastPath(after)
}

function lastPath(text: string): string | null {
  const quoted = [...text.matchAll(/['"‘`](\/[^'"’`\n]{0,300})['"’`]/g)].at(-1)?.[1]
  if (quoted !== undefined) return trimmed(quoted)
  const bare = [...text.matchAll(/(?:^|[\s(=])(\/[^\s'"’`():,;]{1,300})/g)].at(-1)?.[1]
  return bare === undefined ? null : trimmed(bare)
}

/** Of a port that may not be listened on. */
function addressOf(text: string): string | null {
  const [, address] =
    /(?:bind|listen)\D*?\s((?:\[[\da-f:]*\]|[\d.]*|\*)?:\d{1,5})\b/i.exec(text) ?? []
  return address ?? null
}

function hostOf(before: string, after: string): string | null {
  const behind = new RegExp(host, 'i').exec(after)?.[1]
  return behind ?? new RegExp(`(?:lookup|dial \\w+|to) ${host}`, 'i').exec(before)?.[1] ?? null
}

const host = String.raw`((?:[a-z0-9-]{1,63}\.)+[a-z]{2,24}|\d{1,3}(?:\.\d{1,3}){3})`

function trimmed(path: string): string {
  return path.replace(/[.:,]+$/, '')
}

/** `/run/nginx.pid: read-only file system (EROFS)`. */
export function describeDenied({ code, what }: Denied): string {
  return `${what === null ? '' : `${what}: `}${words[code]} (${code})`
}
