import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { lintSpec } from '../../src/compatibility/say/lint.ts'
import { inferSpec } from '../../src/infer/infer.ts'
import { renderSpec } from '../../src/infer/render-spec.ts'
import { compileText } from '../compatibility/support.ts'
import { imageFacts, loaded, program } from './support.ts'

const libraries = '/usr/lib/x86_64-linux-gnu'

/** A program for x86-64-v3 that asks for CUDA, as the page about it has it. */
const trainer = imageFacts({
  reference: 'ghcr.io/acme/trainer:1',
  environment: new Map([['NVIDIA_REQUIRE_CUDA', 'cuda>=12.4 brand=tesla,driver>=535,driver<536']]),
  programs: [
    program(
      loaded('/usr/bin/trainer', {
        x86Needed: 3,
        kernelMinimum: '3.2.0',
        needed: ['libcuda.so.1', 'libibverbs.so.1', 'libc.so.6'],
      }),
      loaded(`${libraries}/libibverbs.so.1.14.44.0`, { x86Needed: 1, soname: 'libibverbs.so.1' }),
      loaded(`${libraries}/libc.so.6`, {
        x86Needed: 1,
        kernelMinimum: '3.2.0',
        soname: 'libc.so.6',
      }),
    ),
  ],
})

test('examples/compatibility/inferred.yaml is what is inferred', async () => {
  const file = new URL('../../examples/compatibility/inferred.yaml', import.meta.url)
  const text = renderSpec(inferSpec(trainer))
  expect(readFileSync(file, 'utf8')).toBe(text)
  expect(lintSpec(await compileText(text))).toEqual([])
})
