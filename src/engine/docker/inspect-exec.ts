import type { DockerClient } from './client.ts'
import { recordOf } from '../json.ts'
import type { JsonRecord } from '../json.ts'

/** What the engine knows of a command: whether it runs, its process, its exit code. */
export async function inspectExec(
  client: DockerClient,
  execId: string,
  signal: AbortSignal,
): Promise<JsonRecord> {
  const call = {
    method: 'GET',
    path: `/exec/${execId}/json`,
    doing: 'inspecting a command',
  } as const
  return recordOf(await client.transport.readJson(call, signal))
}
