import { describe, expect, test } from '@jest/globals'
import { isQualifiedCdiName } from '../../../../../src/engine/docker/run-options/values/cdi-name.ts'

describe('isQualifiedCdiName', () => {
  test.each([
    'nvidia.com/gpu=0',
    'nvidia.com/gpu=all',
    'nvidia.com/gpu=0:1',
    'nvidia.com/gpu=GPU-5f3a',
    'v/c=d',
    'Vendor_1.com/cla-ss_1.x=a_b.c:d',
    `${'v'.repeat(300)}/c=1`,
  ])('%s is one', (value) => {
    expect(isQualifiedCdiName(value)).toBe(true)
  })

  test.each([
    '',
    '/dev/fuse',
    '/dev/x=y',
    'gpu=0',
    'nvidia.com/gpu',
    'nvidia.com/gpu=',
    '/gpu=0',
    'nvidia.com/=0',
    '1vendor.com/gpu=0',
    'vendor-/gpu=0',
    'vendor.com/1gpu=0',
    'vendor.com/gpu-=0',
    'vendor.com/gpu/sub=0',
    'vendor.com/gpu=-0',
    'vendor.com/gpu=0-',
    'vendor.com/gpu=0=1',
    'vendor.com/gpu=0,1',
    'vendor.com/gpu= 0',
    'véndor.com/gpu=0',
    'vendor.com/gpu=0\n',
  ])('%j is none', (value) => {
    expect(isQualifiedCdiName(value)).toBe(false)
  })
})
