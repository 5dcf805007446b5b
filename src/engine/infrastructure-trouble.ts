/**
 * Whether an engine's words tell of something that no image or Dockerfile is to blame for: a registry
 * or a network that could not be reached, an answer that broke off, a disk that is full.
 */
export function isInfrastructureTrouble(reason: string): boolean {
  return trouble.test(reason)
}

const trouble = new RegExp(
  [
    'no space left|input/output error|disk quota',
    'dial tcp|no such host|i/o timeout|connection (?:refused|reset)|TLS handshake timeout',
    'temporary failure|toomanyrequests|50\\d |expected HTTP 206|EOF',
  ].join('|'),
  'i',
)
