import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { describeOldNode } from '../../src/cli/node-version.ts'

describe('describeOldNode', () => {
  test.each(['24.0.0', '24.21.0', '26.1.0', '100.0.0'])('Node %s will do', (version) => {
    expect(describeOldNode(version)).toBeNull()
  })

  test.each(['20.20.2', '22.22.0', '9.0.0'])('Node %s is told to be too old', (version) => {
    expect(describeOldNode(version)).toBe(
      `error: container-canary needs Node 24 or newer; this is Node ${version}`,
    )
  })

  test('package.json asks for the same', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: unknown }
    expect(manifest.engines).toEqual({ node: '>=24' })
  })
})
