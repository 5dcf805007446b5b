import { chmodSync, existsSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { kindOf, lookAtHost, makeHostPaths } from '../../../src/run/pods/host-paths.ts'
import type { Pod } from '../../../src/pod/pod.ts'
import { containerWith, mountWith, podWith } from '../../support/pods.ts'
import { withDirectory } from '../../support/with-directory.ts'

const location = { file: 'pod.yaml', line: 7, column: 3 }

function podOf(...paths: readonly (readonly [path: string, type: string])[]): Pod {
  const names = paths.map((_, index) => `v${index}`)
  return podWith({
    locate: () => location,
    spec: {
      volumes: paths.map(([path, type], index) => ({
        name: `v${index}`,
        source: { kind: 'hostPath', path, type },
      })),
    },
    containers: [
      containerWith({
        volumeMounts: names.map((name) => mountWith({ name, mountPath: `/${name}` })),
      }),
    ],
  })
}

const made = async (pod: Pod) => await makeHostPaths([pod], await lookAtHost([pod]))
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)

describe('what a Pod wants of the node', () => {
  test('is made with its mode, and taken away', async () => {
    await withDirectory(async (directory) => {
      const [deep, plain, file] = [
        join(directory, 'a/b/c'),
        join(directory, 'd'),
        join(directory, 'f'),
      ]
      const undo = await made(
        podOf([deep, 'DirectoryOrCreate'], [plain, ''], [file, 'FileOrCreate']),
      )
      expect([modeOf(deep), modeOf(plain), modeOf(file)]).toEqual(['755', '755', '644'])
      await undo()
      expect([join(directory, 'a'), plain, file].map(existsSync)).toEqual([false, false, false])
    })
  })

  test('stays where somebody has put something into it', async () => {
    await withDirectory(async (directory) => {
      const [deep, file] = [join(directory, 'a/b'), join(directory, 'f')]
      const undo = await made(podOf([deep, 'DirectoryOrCreate'], [file, 'FileOrCreate']))
      writeFileSync(join(directory, 'a/log'), '')
      writeFileSync(file, 'x')
      await undo()
      expect([deep, join(directory, 'a'), file].map(existsSync)).toEqual([false, true, true])
    })
  })

  test('may be gone before it is taken away', async () => {
    await withDirectory(async (directory) => {
      const path = join(directory, 'a')
      const undos = await Promise.all([made(podOf([path, ''])), made(podOf([path, '']))])
      for (const undo of undos) await undo()
      expect(existsSync(path)).toBe(false)
    })
  })

  test('that was there stays as it is', async () => {
    await withDirectory(async (directory) => {
      const path = join(directory, 'a')
      mkdirSync(path)
      chmodSync(path, 0o700)
      const undo = await made(podOf([path, 'DirectoryOrCreate']))
      await undo()
      expect(modeOf(path)).toBe('700')
    })
  })

  test('is made for nobody who wants it to be there, or who does not mount it', async () => {
    await withDirectory(async (directory) => {
      const path = join(directory, 'a')
      await made(podOf([path, 'Directory']))
      await made(podWith({ spec: podOf([path, '']).spec, containers: [{}] }))
      expect(existsSync(path)).toBe(false)
    })
  })

  test('that cannot be made is an error at its line, and leaves nothing', async () => {
    await withDirectory(async (directory) => {
      writeFileSync(join(directory, 'file'), '')
      const [good, bad] = [join(directory, 'a'), join(directory, 'file/b')]
      await expect(made(podOf([good, ''], [bad, '']))).rejects.toMatchObject({
        kind: 'input',
        problems: [{ code: 'pod-host-path', location }],
      })
      expect(existsSync(good)).toBe(false)
    })
  })
})

test('a link is what it leads to, as for kubelet', async () => {
  await withDirectory(async (directory) => {
    symlinkSync(directory, join(directory, 'there'))
    symlinkSync(join(directory, 'nothing'), join(directory, 'nowhere'))
    expect(await kindOf(join(directory, 'there'))).toBe('directory')
    expect(await kindOf(join(directory, 'nowhere'))).toBe('missing')
  })
})
