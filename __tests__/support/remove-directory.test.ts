import { describe, expect, test } from '@jest/globals'
import { mountsBelow, removeDirectory } from './remove-directory.ts'
import type { Removal } from './remove-directory.ts'

/** A directory that is busy so many times. */
function busyFor(times: number): { readonly removal: Removal; readonly steps: string[] } {
  const steps: string[] = []
  let left = times
  const removal: Removal = {
    unmountBelow: (directory) => steps.push(`unmount ${directory}`),
    remove: (directory) => {
      steps.push(`remove ${directory}`)
      left -= 1
      if (left >= 0) throw new Error(`EBUSY: resource busy or locked, rmdir '${directory}'`)
    },
    pause: () => steps.push('pause'),
    warn: (text) => steps.push(text),
  }
  return { removal, steps }
}

describe('the directory of an engine', () => {
  test('is removed once nothing is mounted in it', () => {
    const { removal, steps } = busyFor(0)
    removeDirectory('/run/x', removal)
    expect(steps).toEqual(['unmount /run/x', 'remove /run/x'])
  })

  test('is unmounted and removed again while it is busy', () => {
    const { removal, steps } = busyFor(2)
    removeDirectory('/run/x', removal)
    const round = ['unmount /run/x', 'remove /run/x']
    expect(steps).toEqual([...round, 'pause', ...round, 'pause', ...round])
  })

  test('that stays busy is a warning, never a failure', () => {
    const { removal, steps } = busyFor(Number.POSITIVE_INFINITY)
    removeDirectory('/run/x', removal)
    expect(steps.filter((step) => step.startsWith('remove'))).toHaveLength(6)
    expect(steps.at(-1)).toBe(
      "/run/x stays behind: EBUSY: resource busy or locked, rmdir '/run/x'\n",
    )
  })

  test('that cannot be unmounted is no failure either', () => {
    const { removal, steps } = busyFor(0)
    const unmountBelow = () => {
      throw new Error('umount: not permitted')
    }
    removeDirectory('/run/x', { ...removal, unmountBelow })
    expect(steps.at(-1)).toBe('/run/x stays behind: umount: not permitted\n')
  })
})

test('mounts are found below a directory, the innermost first, whatever their names', () => {
  const table = [
    String.raw`36 1 8:1 / / rw - ext4 /dev/vda rw`,
    String.raw`40 36 0:5 / /run/x\040y/a rw - tmpfs tmpfs rw`,
    String.raw`41 40 0:6 / /run/x\040y/a/b rw - overlay overlay rw`,
    String.raw`42 36 0:7 / /run/x\040yz rw - tmpfs tmpfs rw`,
    String.raw`43 36 0:8 / /run/x\040y rw - tmpfs tmpfs rw`,
    '',
  ].join('\n')
  expect(mountsBelow('/run/x y', table)).toEqual(['/run/x y/a/b', '/run/x y/a'])
})
