/**
 * Runs a command while so many busy loops as `CANARY_TEST_LOAD` says keep the processors from it;
 * none without it. `node scripts/with-load.mjs COMMAND [ARGUMENT …]`; the exit code is the command's.
 *
 * A loop ends when the pipe from this process does, however this process ends: killed, too.
 */
import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/** Reads its standard input in one thread, and counts in another. */
const loop = `
  const { Worker } = require('node:worker_threads')
  new Worker('for (;;);', { eval: true }).unref()
  process.stdin.resume().on('end', () => process.exit()).on('error', () => process.exit())
`
const most = 64

function stop(text) {
  process.stderr.write(`with-load: ${text}\n`)
  process.exit(2)
}

const wanted = process.env.CANARY_TEST_LOAD || '0'
const count = /^\d{1,3}$/.test(wanted) ? Number(wanted) : Infinity
if (count > most) stop(`CANARY_TEST_LOAD is a number from 0 to ${most}, not "${wanted}"`)
const [command, ...args] = process.argv.slice(2)
if (command === undefined) stop('a command is missing')

const loops = Array.from({ length: count }, () =>
  spawn(process.execPath, ['--eval', loop], { stdio: ['pipe', 'ignore', 'inherit'] }),
)
// One that has ended already has no pipe to be closed.
for (const { stdin } of loops) stdin.on('error', () => undefined)
if (count > 0) process.stderr.write(`with-load: ${count} busy loops run beside\n`)

const child = spawn(command, args, { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.once('error', (error) => stop(`${command} cannot be run: ${error.message}`))
child.once('exit', (code, signal) => {
  for (const each of loops) each.kill('SIGKILL')
  process.exitCode = code ?? 128 + constants.signals[signal]
})
