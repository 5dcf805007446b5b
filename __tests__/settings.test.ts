import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { helpOf } from '../src/cli/flags.ts'
import { podUsage } from '../src/cli/pod/flags.ts'
import { validateUsage } from '../src/cli/validate/flags.ts'
import { setting, spellSettings } from '../src/settings.ts'
import type { Setting } from '../src/settings.ts'

const hint = `${setting('policy', 'trusted')} lifts this; see ${setting('validators')}`

describe('a setting in a sentence', () => {
  test('is an input for the action, a flag for a terminal', () => {
    expect(spellSettings(hint, 'input')).toBe('policy: trusted lifts this; see validators')
    expect(spellSettings(hint, 'flag')).toBe('--policy trusted lifts this; see --file')
  })

  test('can be read where nobody has spelt it', () => {
    expect(hint).toBe('⟨policy: trusted⟩ lifts this; see ⟨validators⟩')
  })

  test.each(['⟨nothing⟩', '⟨constructor⟩', '⟨policy', 'policy⟩', '⟨⟩', '⟨policy:trusted⟩'])(
    '%s is none',
    (text) => {
      expect(spellSettings(text, 'flag')).toBe(text)
    },
  )

  const names: Readonly<Record<Setting, true>> = {
    ...{ image: true, context: true, validators: true, compatibility: true, policy: true },
    ...{ 'node-features': true, pull: true, platform: true, engine: true, 'secret-env': true },
    ...{ 'platform-grid': true, 'runtime-handler': true },
    ...{ 'registry-username': true, 'registry-password': true, 'registry-ca': true },
    ...{ 'registry-auth-host': true, 'plain-http': true, 'startup-timeout': true },
    ...{ pods: true, 'ready-timeout': true, soak: true },
    ...{ 'with-dependencies': true, volumes: true, baseline: true },
    ...{ parameters: true, conditions: true, 'kube-context': true, namespace: true },
    ...{ nodes: true, limits: true, tolerations: true, 'node-selector': true },
    ...{ 'runtime-class': true, 'image-pull-secret': true },
    ...{ 'cdi-devices': true, 'cdi-spec-dirs': true, 'cdi-mode': true, 'cdi-unsupported': true },
  }

  test.each(Object.keys(names) as Setting[])('%s is an input, and its flag is one', (name) => {
    const action = parse(readFileSync('action.yml', 'utf8')) as { inputs: object }
    expect(Object.keys(action.inputs)).toContain(spellSettings(setting(name), 'input'))
    const help = `${helpOf(validateUsage)}\n${helpOf(podUsage)}`
    expect(help).toContain(spellSettings(setting(name), 'flag'))
  })
})
