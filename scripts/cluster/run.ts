/**
 * A Kubernetes for trying things out: `npm run cluster` gives a shell in which kubectl finds it,
 * `npm run cluster -- COMMAND…` runs a command there. The cluster lives as long as that.
 */
import { whyNoCluster } from './namespaces.ts'
import { buildPrograms } from './programs.ts'
import { runInCluster } from './start.ts'

const command = process.argv.slice(2)
const trouble = whyNoCluster()
if (trouble === null) {
  buildPrograms((text) => process.stderr.write(`cluster: ${text}\n`))
  process.exitCode = await runInCluster(command.length > 0 ? command : ['bash'], 2)
} else {
  process.stderr.write(`cluster: no Kubernetes can be started on this machine: ${trouble}\n`)
  process.exitCode = 3
}
