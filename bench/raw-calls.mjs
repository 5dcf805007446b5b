/**
 * The calls that a run with twenty commands cannot do without, made straight over the engine's
 * socket: the floor that benchmarks measure against.
 */
import http from 'node:http'

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 })

function call(method, path, body) {
  return new Promise((resolve, reject) => {
    const data = body === undefined ? undefined : JSON.stringify(body)
    const headers = data === undefined ? {} : { 'Content-Type': 'application/json' }
    const options = { socketPath: '/var/run/docker.sock', agent, method, path, headers }
    const request = http.request(options, (response) => {
      const chunks = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        if (response.statusCode >= 300) reject(new Error(`${path}: ${text}`))
        else resolve(text.startsWith('{') ? JSON.parse(text) : text)
      })
    })
    request.on('error', reject)
    request.end(data)
  })
}

const container = await call('POST', '/v1.41/containers/create', { Image: process.argv[2] })
await call('POST', `/v1.41/containers/${container.Id}/start`)
await Promise.all(
  Array.from({ length: 20 }, async () => {
    const exec = await call('POST', `/v1.41/containers/${container.Id}/exec`, {
      AttachStdout: true,
      AttachStderr: true,
      Cmd: ['sh', '-c', 'true'],
    })
    await call('POST', `/v1.41/exec/${exec.Id}/start`, { Detach: false })
    const { ExitCode } = await call('GET', `/v1.41/exec/${exec.Id}/json`)
    if (ExitCode !== 0) throw new Error(`exit code ${ExitCode}`)
  }),
)
await call('DELETE', `/v1.41/containers/${container.Id}?force=1&v=1`)
agent.destroy()
