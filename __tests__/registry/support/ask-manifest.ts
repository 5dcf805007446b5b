// Asks for a manifest in a process of its own, with the environment that it was started with.
import { messageOf } from '../../../src/errors.ts'
import { createRegistryClient } from '../../../src/registry/client.ts'
import { fetchManifest } from '../../../src/registry/pull.ts'
import { parseReference } from '../../../src/registry/reference.ts'

const client = createRegistryClient({
  env: {},
  credentials: () => Promise.resolve(null),
  certificateAuthority: null,
  certificatesDirectory: '/nonexistent',
  plainHttp: [],
  tokenHosts: [],
})
const reference = parseReference(process.argv[2] ?? '')
await fetchManifest(client, reference, AbortSignal.timeout(30_000)).then(
  () => {
    console.log('it was fetched')
  },
  (error: unknown) => {
    console.log(messageOf(error))
  },
)
client.close()
