/**
 * `/etc/hosts` of a container: its own name, and what was asked for. A runtime would show the host's.
 *
 * @param hosts addresses by name
 */
export function hostsFile(
  hostname: string,
  address: string | null,
  hosts: Readonly<Record<string, string>>,
): string {
  const lines = [
    '127.0.0.1\tlocalhost',
    '::1\tlocalhost ip6-localhost ip6-loopback',
    ...Object.entries(hosts).map(([name, of]) => `${of}\t${name}`),
    ...(address === null ? [] : [`${address}\t${hostname}`]),
  ]
  return `${lines.join('\n')}\n`
}
