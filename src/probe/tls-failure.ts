/** Whether an error is one of TLS; with TLS 1.3 some come after the handshake. */
export function isTlsFailure(error: unknown): boolean {
  return codeOf(error).startsWith('ERR_SSL_')
}

/** What a failure of TLS means, to stand behind the name of a port. */
export function describeTlsFailure(error: unknown): string {
  const code = codeOf(error).replace(/^ERR_SSL_/, '')
  const found = meanings.find(([pattern]) => pattern.test(code))
  if (found !== undefined) return found[1]
  const untrusted = certificateFaults.find(([pattern]) => pattern.test(code))
  if (untrusted !== undefined) return `shows a certificate that ${untrusted[1]} (${code})`
  return `does not finish the TLS handshake (${opensslWords(error)})`
}

const noTls =
  /^(WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST|BAD_RECORD_TYPE|RECORD_LAYER_FAILURE|UNEXPECTED_MESSAGE)$/

/** @param code of an error, such as `ERR_SSL_WRONG_VERSION_NUMBER` */
export function speaksNoTls(code: string): boolean {
  return noTls.test(code.replace(/^ERR_SSL_/, ''))
}

/** By OpenSSL's reason; the names of alerts differ between its versions. */
const meanings: readonly (readonly [RegExp, string])[] = [
  [noTls, 'does not speak TLS; scheme: HTTP may be what you want'],
  [
    /ALERT_(CERTIFICATE_REQUIRED|BAD_CERTIFICATE|NO_CERTIFICATE|CERTIFICATE_UNKNOWN|UNKNOWN_CA|UNSUPPORTED_CERTIFICATE|ACCESS_DENIED)$/,
    'wants a client certificate, and a check has none to show',
  ],
  [
    /ALERT_HANDSHAKE_FAILURE$/,
    'refuses the TLS handshake: it wants a client certificate, or shares no cipher with today’s clients',
  ],
  [
    /ALERT_PROTOCOL_VERSION$|^(UNSUPPORTED_PROTOCOL|VERSION_TOO_LOW)$/,
    'speaks no TLS of today: 1.2 and 1.3 are asked for',
  ],
  [/ALERT_NO_APPLICATION_PROTOCOL$/, 'speaks neither HTTP/2 nor HTTP/1.1 over TLS'],
  [
    /UNRECOGNIZED_NAME$/,
    'serves TLS for certain host names only; an address is asked for without a name',
  ],
  [
    /ALERT_INTERNAL_ERROR$/,
    'has a problem of its own in the TLS handshake, such as no certificate for the name it was asked for',
  ],
]

/** By the codes of what verifies certificates, to continue a sentence. */
const certificateFaults: readonly (readonly [RegExp, string])[] = [
  [/SELF_SIGNED_CERT/, 'is signed by nobody that this machine trusts'],
  [/^UNABLE_TO_(GET_ISSUER|VERIFY_LEAF)/, 'is signed by nobody that this machine trusts'],
  [/^CERT_HAS_EXPIRED$/, 'has expired'],
  [/^CERT_NOT_YET_VALID$/, 'is not valid yet'],
  [/CERT_ALTNAME_INVALID$/, 'is for another name than the one that the check asks for'],
  [/^(CERT_|EE_KEY_TOO_SMALL|CA_KEY_TOO_SMALL|HOSTNAME_MISMATCH|INVALID_CA)/, 'cannot be verified'],
]

/** OpenSSL's words stand between its own coordinates: `…:SSL routines:function:words:file:line`. */
function opensslWords(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return /:SSL routines:[^:]*:([^:]+)/.exec(message)?.[1] ?? message
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
}
