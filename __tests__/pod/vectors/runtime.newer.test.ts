import { describe } from '@jest/globals'
import { runtime } from '../../support/runtime.ts'
import { ofRuntimes, tryVectors } from './try-vectors.ts'

describe(`Pods, as kubelet runs them, on ${runtime.version}`, () => {
  const [, version = ''] = runtime.version.split(' ')
  tryVectors({ name: 'containerd', version, address: runtime.address }, ofRuntimes)
})
