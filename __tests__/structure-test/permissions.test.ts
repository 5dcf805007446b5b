import { describe, expect, test } from '@jest/globals'
import { parsePermissions } from '../../src/structure-test/permissions.ts'

describe('what FileMode.String of Go 1.26 wrote', () => {
  test.each([
    ['----------', 'file', '0000'],
    ['-rw-r--r--', 'file', '0644'],
    ['drwxr-xr-x', 'directory', '0755'],
    ['dtrwxrwxrwx', 'directory', '1777'],
    ['dgr-x--x--x', 'directory', '2511'],
    ['Lrwxrwxrwx', 'link', '0777'],
    ['urwxr-xr-x', 'file', '4755'],
    ['grwxr-xr-x', 'file', '2755'],
    ['trw-------', 'file', '1600'],
    ['ugtrw-r--r--', 'file', '7644'],
  ])('%s', (text, type, mode) => {
    expect(parsePermissions(text)).toEqual({ type, mode })
  })

  test.each([
    // As ls writes them.
    ['drwxrwxrwt'],
    ['-rwsr-xr-x'],
    ['lrwxrwxrwx'],
    // No file, directory or link.
    ['Dcrw-rw----'],
    ['prwxrwxrwx'],
    ['rw-r--r--'],
    ['0644'],
    ['-urwxr-xr-x'],
    ['d-rwxr-xr-x'],
    [''],
  ])('is not %j', (text) => {
    expect(parsePermissions(text)).toBeNull()
  })
})
