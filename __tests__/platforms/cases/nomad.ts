import { redis } from '../support/real-services.ts'
import type { PlatformCase } from '../support/platform-case.ts'
import { service } from '../support/service.ts'

export const nomad: PlatformCase = {
  word: 'nomad',
  right: service('8080'),
  wrong: [
    {
      how: 'a process that goes into the background',
      image: { members: [], config: { Cmd: ['/bin/sh', '-c', 'sleep 60 &'] } },
      ...{ check: 'listens', reason: 'container-exited', also: { stop: 'container-exited' } },
    },
    {
      how: 'a server that hears no signal',
      image: service('8080', {}, { deaf: true }),
      check: 'stop',
      reason: 'not-stopped',
    },
  ],
  real: [{ name: 'Redis of Debian', word: 'nomad?port=6379', image: redis }],
}
