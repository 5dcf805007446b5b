import { describe, expect, test } from '@jest/globals'
import { machineOf, ownMachine } from '../../src/run/describe-machine.ts'
import { description } from '../support/pretend-engine.ts'

const local = { isLocalSocket: true, publishedHost: '127.0.0.1', socketPath: '/run/x.sock' }
const remote = { isLocalSocket: false, publishedHost: 'far.example', socketPath: null }
const own = () => ({ kernel: '6.1.0', processor: ' A Processor ' })

describe("the engine's machine", () => {
  test('is told whole where it is this one', () => {
    const whole = { kernel: '6.1.0', architecture: 'amd64', processor: 'A Processor' }
    expect(machineOf(description, local, own)).toEqual(whole)
  })

  test('has a processor that nobody knows where it is another one', () => {
    expect(machineOf(description, remote, own).processor).toBeNull()
  })

  test('is another one where a local socket leads into a virtual machine', () => {
    const inside = { ...description, kernelVersion: '6.6.0-linuxkit' }
    expect(machineOf(inside, local, own)).toEqual({
      ...{ kernel: '6.6.0-linuxkit', architecture: 'amd64', processor: null },
    })
  })

  test('says nothing where nothing is known', () => {
    const silent = { ...description, kernelVersion: '', architecture: '' }
    const unnamed = () => ({ kernel: '', processor: 'unknown' })
    const nothing = { kernel: null, architecture: null, processor: null }
    expect(machineOf(silent, local, unnamed)).toEqual(nothing)
  })

  test('knows its own kernel', () => {
    expect(ownMachine().kernel).not.toBe('')
  })
})
