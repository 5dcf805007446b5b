import { noSettings } from './no-settings.ts'
import type { RunRequest } from '../../src/run/request.ts'

/** A request that asks for nothing yet. */
export const emptyRequest: RunRequest = {
  ...{ images: [], build: null, platform: null, pull: 'never', registry: noSettings },
  ...{ parameters: {}, conditions: [] },
  ...{ validators: [], pods: null, compatibility: null, policy: 'by-origin' },
  engine: { env: {}, home: '/nonexistent', engine: null, uid: 0 },
  kubernetes: null,
  devices: { names: [], files: [], specDirectories: null, mode: 'auto', unsupported: 'error' },
  ...{ startupTimeout: 60_000, concurrency: 4, keepFailed: false },
  ...{ inspect: false, platformGrid: false },
  ...{ secrets: [], secretVariables: [], directory: '/nonexistent' },
  ...{ runId: '0b5b0f0e-0000-4000-8000-000000000000', owner: 'a test' },
}
