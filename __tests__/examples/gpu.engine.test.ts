import { describe, expect, test } from '@jest/globals'
import { baseImage, engines } from '../support/engines.ts'
import { validate } from './support/validate.ts'

describe.each(engines)('the manifest gpu on $name without GPUs', (engine) => {
  test('is no verdict on the image: nobody could know', async () => {
    const flags = ['--engine', engine.address, '--file', 'gpu']
    const { exitCode, report } = await validate([...flags, baseImage])
    expect(report.verdict).toBe('errored')
    expect(report.errors).toHaveLength(1)
    expect(report.errors[0]?.message).toMatch(/gpu/i)
    // Docker lacks the driver: the machine's lack. Podman's API drops the option: it is no option there.
    expect(exitCode).toBe(engine.name === 'docker' ? 3 : 2)
  })
})
