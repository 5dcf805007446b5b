import { describe, expect, test } from '@jest/globals'
import { loadCatalog } from '../../src/cdi/catalog.ts'
import {
  checkDeviceNames,
  devicesFromCriConfig,
  mergeDevices,
  parseDeviceList,
} from '../../src/cdi/request.ts'
import { resolveDevices } from '../../src/cdi/resolve.ts'
import { cdiLimits } from '../../src/limits.ts'
import { fakeHost } from './fake-host.ts'
import { refused } from './refused.ts'
import { vectors } from './vectors.ts'

describe('the list of the action', () => {
  test('lines and commas separate, space around names is layout', () => {
    expect(parseDeviceList('  a.com/xx=1\n\n a.com/xx=2, a.com/xx=3,\n', 'cdi-devices')).toEqual([
      'a.com/xx=1',
      'a.com/xx=2',
      'a.com/xx=3',
    ])
    expect(parseDeviceList('\n', 'cdi-devices')).toEqual([])
  })

  test('every wrong name is told', () => {
    const { problems } = refused(() =>
      parseDeviceList('a.com/x x=1\nb\nok.com/xx=1', 'cdi-devices'),
    )
    expect(problems.map((problem) => problem.message)).toEqual([
      expect.stringContaining('cdi-devices: the class of "a.com/x x=1"'),
      expect.stringContaining('cdi-devices: b is no qualified device name'),
    ])
  })
})

test('names of a list are taken as they are', () => {
  expect(checkDeviceNames(['a.com/xx=1'], 'devices')).toEqual(['a.com/xx=1'])
  for (const name of [' a.com/xx=1', 'a.com/xx=1\n', 'a.com/xx=1,a.com/xx=2', '']) {
    const [first] = refused(() => checkDeviceNames([name], 'devices')).problems
    expect(first.message).toContain(`devices: `)
    expect(first.message).toContain(name.trim())
    expect(first.message).not.toContain('\n')
  }
})

describe('CRI container config', () => {
  test.each(vectors.criMerge)('$name', ({ config, devices, error, thenError }) => {
    if (error !== undefined) {
      expect(refused(() => devicesFromCriConfig(config, 'c.json')).problems[0].code).toBe(
        'cdi-annotation',
      )
      return
    }
    const names = devicesFromCriConfig(config, 'c.json')
    expect(names).toEqual(devices)
    const catalog = loadCatalog([], fakeHost({}))
    const resolve = () => resolveDevices(catalog, names)
    if (thenError !== undefined) expect(refused(resolve).problems[0].message).toContain('foobar')
  })

  test.each(['CDI_devices', 'CDI_Devices', 'CDIDevices', 'cdi_devices'])('spelt %s', (key) => {
    const config = { [key]: [{ NAME: 'a.com/xx=1' }] }
    expect(devicesFromCriConfig(config, 'c.json')).toEqual(['a.com/xx=1'])
  })

  test.each([
    [[], 'must be a mapping'],
    [{ CDI_devices: {} }, 'must be a list'],
    [{ CDI_devices: ['a.com/xx=1'] }, 'CDI_devices[0]: it must be a mapping'],
    [{ CDI_devices: [{}] }, 'CDI_devices[0]: must have a name'],
    [{ CDI_devices: [{ name: 1 }] }, 'must have a name'],
    [{ annotations: [] }, 'must be a mapping'],
    [{ annotations: { 'cdi.k8s.io/a': 1 } }, 'must be text'],
  ])('%j is refused', (config, message) => {
    expect(refused(() => devicesFromCriConfig(config, 'c.json')).message).toContain(message)
  })

  test('null fields are absent', () => {
    expect(devicesFromCriConfig({ CDI_devices: null, annotations: null }, 'c.json')).toEqual([])
  })
})

test('merging keeps the first place, up to the limit (limit: cdiLimits.requestedDevices)', () => {
  expect(mergeDevices(['b', 'a'], ['a', 'c', 'b'])).toEqual(['b', 'a', 'c'])
  const names = Array.from({ length: cdiLimits.requestedDevices + 1 }, (_, index) => `${index}`)
  expect(mergeDevices(names.slice(1))).toHaveLength(cdiLimits.requestedDevices)
  expect(refused(() => mergeDevices(names)).problems[0].code).toBe('cdi-too-many-devices')
})
