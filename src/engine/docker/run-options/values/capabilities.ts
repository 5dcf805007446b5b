/** Capabilities as docker's client sends them: upper case, `CAP_` before each but `ALL`, sorted, each once. */
export function normalizeCapabilities(capabilities: readonly string[]): string[] {
  const names = capabilities.map((written) => {
    const name = written.toUpperCase()
    return name === 'ALL' || name.startsWith('CAP_') ? name : `CAP_${name}`
  })
  return [...new Set(names)].sort()
}
