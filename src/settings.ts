/**
 * Settings that both entries have, by the names of action.yml, each with its flag. A hint names a
 * setting by {@link setting}; the entry writes it as people set it there.
 */
const flags = {
  image: '<image>',
  context: '--context',
  validators: '--file',
  compatibility: '--compatibility',
  'node-features': '--features',
  policy: '--policy',
  pull: '--pull',
  platform: '--platform',
  engine: '--engine',
  nodes: '--nodes',
  limits: '--limit',
  tolerations: '--toleration',
  'node-selector': '--node-selector',
  'runtime-class': '--runtime-class',
  'image-pull-secret': '--image-pull-secret',
  'kube-context': '--kube-context',
  namespace: '--namespace',
  'runtime-handler': '--runtime-handler',
  'registry-username': '--registry-username',
  'registry-password': '--registry-password-stdin',
  'registry-ca': '--registry-ca',
  'registry-auth-host': '--registry-auth-host',
  'plain-http': '--plain-http',
  'cdi-devices': '--cdi-device',
  'cdi-spec-dirs': '--cdi-spec-dir',
  'cdi-mode': '--cdi-mode',
  'cdi-unsupported': '--cdi-unsupported',
  'startup-timeout': '--startup-timeout',
  'platform-grid': '--platform-grid',
  'secret-env': '--secret-env',
  pods: '--file',
  'ready-timeout': '--ready-timeout',
  soak: '--soak',
  'with-dependencies': '--with-dependencies',
  volumes: '--volume',
  baseline: '--baseline',
  parameters: '--parameter',
  conditions: '--condition',
} as const

export type Setting = keyof typeof flags

/** Whose words people read: an input of the action, or a flag of the command line. */
export type Spelling = 'input' | 'flag'

/**
 * A setting in a sentence, with the value that it is to have. Until {@link spellSettings} has
 * written it for an entry it stands in angle brackets, which can be read all the same.
 */
export function setting(name: Setting, value?: string): string {
  return value === undefined ? `⟨${name}⟩` : `⟨${name}: ${value}⟩`
}

/** A text as one entry tells it: `policy: trusted` for the action, `--policy trusted` for a shell. */
export function spellSettings(text: string, spelling: Spelling): string {
  if (!text.includes('⟨')) return text
  return text.replace(marked, (whole, name: string, value: string | undefined) => {
    if (!isSetting(name)) return whole
    if (spelling === 'input') return value === undefined ? name : `${name}: ${value}`
    return value === undefined ? flags[name] : `${flags[name]} ${value}`
  })
}

const marked = /⟨([a-z-]{1,40})(?:: ([^⟩\n]{1,200}))?⟩/g

function isSetting(name: string): name is Setting {
  return Object.hasOwn(flags, name)
}
