import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { blockDeviceOf, numbersOf } from '../../src/features/block-device.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'canary-device-'))
  mkdirSync(join(root, 'sys/dev/block'), { recursive: true })
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

function deviceAt(path: string): void {
  const [major, minor] = numbersOf(statSync(root).dev)
  mkdirSync(join(root, 'sys', path), { recursive: true })
  symlinkSync(`../../${path}`, join(root, 'sys/dev/block', `${major}:${minor}`))
}

test('the disk that a directory lies on, whole where it is on a part', () => {
  deviceAt('devices/pci/block/sda/sda1')
  expect(blockDeviceOf(root, root)).toBe('/dev/sda1')
  writeFileSync(join(root, 'sys/devices/pci/block/sda/sda1/partition'), '1\n')
  expect(blockDeviceOf(root, root)).toBe('/dev/sda')
})

test('what lies on none, and what is not there', () => {
  expect(blockDeviceOf(root, root)).toBeNull()
  expect(blockDeviceOf(join(root, 'gone'), root)).toBeNull()
})

test.each([
  [0x0801, [8, 1]],
  [0x103_00, [259, 0]],
  [0x1_00800, [8, 256]],
])('%d is the device %j', (number, numbers) => {
  expect(numbersOf(number)).toEqual(numbers)
})
