/** Processor architectures whose features NFD knows; `other` has none. */
export type Architecture = 'amd64' | 'arm64' | 'arm' | 'ppc64le' | 's390x' | 'other'

/**
 * @param nodeArchitecture `process.arch`
 * @param endianness `os.endianness()`
 */
export function architectureOf(
  nodeArchitecture: string,
  endianness: 'BE' | 'LE' = 'LE',
): Architecture {
  switch (nodeArchitecture) {
    case 'x64':
      return 'amd64'
    case 'arm64':
    case 'arm':
    case 's390x':
      return nodeArchitecture
    case 'ppc64':
      return endianness === 'LE' ? 'ppc64le' : 'other'
    default:
      return 'other'
  }
}
