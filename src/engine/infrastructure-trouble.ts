import { STATUS_CODES } from 'node:http'

/**
 * Whether an engine's words tell of something that no image or Dockerfile is to blame for: a registry
 * or a network that could not be reached, an answer that broke off, a disk that is full.
 *
 * Engines are written in Go, whose errors are wrapped as `what was tried: what went wrong: why`. Only
 * a whole part counts, and nothing that is quoted: an image may be called `geoffrey`, a file `EOF`.
 */
export function isInfrastructureTrouble(reason: string): boolean {
  return (
    tellsOfKilledHelper(reason) ||
    partsOf(reason).some(
      (part) => passingStatuses.has(part) || troubles.some((trouble) => trouble.test(part)),
    )
  )
}

/**
 * Whether a program that the engine started for itself was ended by a signal, as Go's `os/exec` says it.
 * What an image's own command ends with is told by exit codes instead.
 *
 * Podman before 4.6 kills helpers of its builds itself, now and then: it asks the kernel to have them end
 * with the thread that started them, and Go ends threads (containers/buildah#4790, golang/go#27505).
 */
export function tellsOfKilledHelper(reason: string): boolean {
  return endedBySignal.test(reason.replaceAll(quoted, '…').trim())
}

/** Signals by Go's names of them (its syscall package). */
const endedBySignal =
  /(?:^|: )signal: (?:killed|terminated|aborted|hangup|interrupt|quit|bus error|segmentation fault|illegal instruction|broken pipe)(?: \(core dumped\))?$/

/** What is quoted, and addresses, which hold colons and names of anything. */
const quoted = /"(?:[^"\\]|\\.)*"|`[^`]*`|'[^']*'|\b[a-z][a-z0-9+.-]*:\/\/[^\s"']*[^\s"':,.]/gi

function partsOf(reason: string): readonly string[] {
  return reason
    .replaceAll(quoted, '…')
    .split(/:\s+|\n/)
    .map((part) => part.trim())
}

const troubles: readonly RegExp[] = [
  // Disks (errno texts of the C library and of Go's syscall package).
  /^no space left on device\b/i,
  /^(?:disk )?quota exceeded$/i,
  /^(?:input\/output error|read-only file system)$/i,
  /\b(?:not enough|no) space (?:left )?(?:on|in) (?:the )?(?:disk|device|filesystem)$/i,
  /^(?:cannot allocate memory|resource temporarily unavailable|too many open files(?: in system)?)$/i,
  // Networks (Go's net package).
  /^(?:dial|read|write) (?:tcp|udp|unix)\b/,
  /^(?:lookup \S+(?: on \S+)?|no such host|server misbehaving|temporary failure in name resolution)$/i,
  /^connection (?:refused|reset by peer|timed out)$/,
  /^(?:network is unreachable|no route to host|broken pipe|use of closed network connection)$/,
  /^(?:i\/o timeout|context deadline exceeded|TLS handshake timeout)$/,
  /^(?:net\/http|context deadline exceeded|request canceled)\b.*\((?:Client\.Timeout|request canceled)/,
  /\((?:Client\.Timeout|Client\.Timeout or context cancellation) (?:or |exceeded )?while\b.*\)$/,
  /^(?:unexpected )?EOF$/,
  /^http2?: server (?:sent GOAWAY|closed idle connection)\b/,
  /^(?:http2: )?server sent GOAWAY\b/,
  // Registries: answers with another status, and their code for a rate limit (distribution specification).
  /^error parsing HTTP (?:408|425|429|5\d\d) response body$/,
  /\bunexpected (?:HTTP )?status(?: code)? (?:408|425|429|5\d\d)$/,
  /^toomanyrequests\b/i,
  /^expected HTTP 206\b/,
]

/** A status line's code and words as Go and every server write them, such as `429 Too Many Requests`. */
const passingStatuses: ReadonlySet<string> = new Set(
  Object.entries(STATUS_CODES)
    .filter(([code]) => /^(?:408|425|429|5\d\d)$/.test(code))
    .map(([code, words = '']) => `${code} ${words}`),
)
