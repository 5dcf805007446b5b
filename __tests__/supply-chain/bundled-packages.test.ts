import { describe, expect, test } from '@jest/globals'
import type { Stats, StatsModule } from '../../scripts/supply-chain/bundled-packages.ts'
import { bundledPackages } from '../../scripts/supply-chain/bundled-packages.ts'

const file = (path: string, rest: Partial<StatsModule> = {}): StatsModule => ({
  identifier: `loader.js!/project/${path}`,
  nameForCondition: `/project/${path}`,
  chunks: [1],
  ...rest,
})

const external = (name: string): StatsModule => ({
  identifier: `external node-commonjs "${name}"`,
  nameForCondition: null,
  chunks: [1],
})

const stats = (...modules: readonly StatsModule[]): Stats => ({
  version: '5.0.0',
  errors: [],
  modules,
})

const pathsOf = (...modules: readonly StatsModule[]): readonly string[] =>
  bundledPackages(new Map([['main', stats(...modules)]]), '/project').map(({ path }) => path)

describe('the packages of a bundle', () => {
  test('are those that own a file of it, scoped and nested ones as well', () => {
    expect(
      pathsOf(
        file('src/main.ts'),
        file('package.json'),
        file('node_modules/yaml/dist/index.js'),
        file('node_modules/yaml/dist/other.js'),
        file('node_modules/@a/b/lib/c.js'),
        file('node_modules/@a/b/node_modules/d/index.js'),
        file('stubs/ssh2/index.js'),
        external('node:fs'),
        external('path'),
      ),
    ).toEqual([
      'node_modules/@a/b',
      'node_modules/@a/b/node_modules/d',
      'node_modules/yaml',
      'stubs/ssh2',
    ])
  })

  test('count where modules were merged into one', () => {
    const merged = {
      ...file('src/main.ts'),
      modules: [file('node_modules/a/a.js', { chunks: [] })],
    }
    expect(pathsOf(merged)).toEqual(['node_modules/a'])
  })

  test('do not count when they were shaken out, or are the runtime', () => {
    const runtime = { ...file('node_modules/b/b.js'), moduleType: 'runtime' }
    expect(pathsOf(file('node_modules/a/a.js', { chunks: [] }), runtime)).toEqual([])
  })

  test('know their bundles', () => {
    const bundles = new Map([
      ['post', stats(file('node_modules/a/a.js'))],
      ['main', stats(file('node_modules/b/b.js'), file('node_modules/a/a.js'))],
    ])
    expect(bundledPackages(bundles, '/project')).toEqual([
      { path: 'node_modules/a', entries: ['main', 'post'] },
      { path: 'node_modules/b', entries: ['main'] },
    ])
  })
})

describe('a bundle is refused', () => {
  test.each([
    ['a file of nobody', file('elsewhere/x.js'), 'elsewhere/x.js is in a bundle'],
    ['a file outside the project', file('../x.js'), 'x.js is in a bundle'],
    ['a package that is not in it', external('left-pad'), 'loads left-pad'],
    ['a module without a file', { identifier: 'mystery', chunks: [1] }, 'known for mystery'],
  ])('with %s', (_, module, message) => {
    expect(() => pathsOf(module)).toThrow(message)
  })

  test('with errors', () => {
    const broken = { ...stats(), errors: ['x'] }
    expect(() => bundledPackages(new Map([['main', broken]]), '/project')).toThrow('has errors')
  })
})
