import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { NotRegularError, openRegularFile, readRegularFile } from '../src/regular-file.ts'

let directory = ''
const server = createServer()
const at = (name: string) => join(directory, name)

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'canary-regular-'))
  writeFileSync(at('file'), 'eight by')
  writeFileSync(at('empty'), '')
  execFileSync('mkfifo', [at('pipe')])
  symlinkSync('pipe', at('link-to-pipe'))
  symlinkSync('file', at('link-to-file'))
  await once(server.listen(at('socket')), 'listening')
})
afterAll(() => {
  server.close()
  rmSync(directory, { recursive: true })
})

describe('a file that a person named', () => {
  test.each([
    ['file', 'eight by'],
    ['link-to-file', 'eight by'],
    ['empty', ''],
  ])('%s is read', async (name, text) => {
    expect(readRegularFile(at(name), 8)?.toString()).toBe(text)
    const handle = await openRegularFile(at(name))
    await expect(handle.readFile('utf8')).resolves.toBe(text)
    await handle.close()
  })

  test('one that is larger is not read', () => {
    expect(readRegularFile(at('file'), 7)).toBeNull()
  })

  test('one that says it is empty is read to its end, or told to be larger', () => {
    expect(readRegularFile('/proc/self/status', 1_000_000)?.toString()).toContain('Pid:')
    expect(readRegularFile('/proc/self/status', 10)).toBeNull()
  })

  test('a name that is no text is read', () => {
    const path = Buffer.concat([Buffer.from(`${directory}/`), Buffer.from([0xff, 0x41])])
    writeFileSync(path, 'bytes')
    expect(readRegularFile(path, 8)?.toString()).toBe('bytes')
  })

  test.each([
    ['pipe', 'a named pipe'],
    ['link-to-pipe', 'a named pipe'],
    ['socket', 'a socket'],
    ['.', 'a directory'],
    ['/dev/zero', 'a device'],
    ['/dev/null', 'a device'],
  ])('%s is refused at once: it is %s', async (name, kind) => {
    const path = name.startsWith('/') ? name : at(name)
    const wanted = new NotRegularError(kind)
    expect(wanted.message).toBe(`it is ${kind}, not a regular file`)
    expect(() => readRegularFile(path, 8)).toThrow(wanted)
    await expect(openRegularFile(path)).rejects.toEqual(wanted)
  })

  test.each(['missing', 'file/below'])('%s is the error of the system', async (name) => {
    expect(() => readRegularFile(at(name), 8)).toThrow(/ENOENT|ENOTDIR/)
    await expect(openRegularFile(at(name))).rejects.toThrow(/ENOENT|ENOTDIR/)
  })
})
