/** Whether an engine's words tell of a registry or a network that could not be reached. */
export function isNetworkTrouble(reason: string): boolean {
  return /dial tcp|no such host|i\/o timeout|connection (refused|reset)|TLS handshake timeout|temporary failure|EOF|toomanyrequests|50\d /i.test(
    reason,
  )
}
