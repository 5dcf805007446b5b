// Loaded into the process under test (NODE_OPTIONS --require): leaves its peak of memory behind.
// Not process.resourceUsage: what it tells includes the parent's memory at the fork.
const { readFileSync, writeFileSync } = require('node:fs')

const file = process.env.CANARY_PEAK_FILE
process.on('exit', () => {
  const [, kibibytes = '0'] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))
  writeFileSync(file, kibibytes)
})
