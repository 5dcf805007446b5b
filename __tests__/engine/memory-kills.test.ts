import { expect, test } from '@jest/globals'
import { eventsFile, hadMemoryKill } from '../../src/engine/memory-kills.ts'

const id = 'c0ffee'.repeat(10)

test.each([
  [
    'version 2',
    `0::/system.slice/docker-${id}.scope\n`,
    `/sys/fs/cgroup/system.slice/docker-${id}.scope/memory.events`,
  ],
  [
    'version 1',
    `9:name=systemd:/docker/${id}\n4:memory:/docker/${id}\n0::/\n`,
    `/sys/fs/cgroup/memory/docker/${id}/memory.oom_control`,
  ],
  [
    'controllers together',
    `3:cpu,memory:/docker/${id}\n`,
    `/sys/fs/cgroup/memory/docker/${id}/memory.oom_control`,
  ],
  ["somebody else's", '4:memory:/docker/another\n0::/another\n', null],
  ['none', '', null],
])("a container's control group: %s", (_name, groups, file) => {
  expect(eventsFile(groups, id)).toBe(file)
})

test('a process that is in no container was never killed for it', async () => {
  expect(await hadMemoryKill(process.pid, id)).toBe(false)
  expect(await hadMemoryKill(2 ** 30, id)).toBe(false)
})
