export const policyModes = ['trusted', 'restricted'] as const

/**
 * What a manifest may ask for. `trusted`: everything that the engine gives. `restricted`: a plain
 * container, which reaches nothing of the machine but the workspace, to read it.
 */
export type PolicyMode = (typeof policyModes)[number]

/** `by-origin`: nobody said, and where each manifest comes from decides. */
export type PolicySetting = PolicyMode | 'by-origin'

/**
 * The mode of one manifest. Files are those of the repository, or the ones that the user put on this
 * machine; what stands at a URL can be changed by others at any time.
 */
export function modeOf(setting: PolicySetting, origin: 'file' | 'url' | 'built-in'): PolicyMode {
  if (setting !== 'by-origin') return setting
  return origin === 'url' ? 'restricted' : 'trusted'
}

/** Where a URL may lead under a setting. */
export function fetchedFrom(setting: PolicySetting): 'internet' | 'anywhere' {
  return modeOf(setting, 'url') === 'trusted' ? 'anywhere' : 'internet'
}
