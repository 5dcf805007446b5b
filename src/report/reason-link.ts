const page = 'https://github.com/container-canary/container-canary-action/blob/v1/docs/reasons.md'

/**
 * Where to read on about a reason code: what it means, how to see it oneself, how to mend it.
 *
 * @param code a stable code of ours, such as `loopback-only`
 */
export function reasonLink(code: string): string {
  return `${page}#${encodeURIComponent(code)}`
}
