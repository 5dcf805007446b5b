/** What docs/reasons.md says of a reason beside what reports say: where it comes from, and how to see it oneself. */
import type { reportedActions, ReasonCode } from '../../src/model.ts'

export interface Sighting {
  /** The actions of checks that have it. */
  readonly actions: readonly (typeof reportedActions)[number][]
  /** Shell commands to type, with what they show as a comment behind them. */
  readonly commands: readonly string[]
  /** What is worth knowing beyond that; Markdown. */
  readonly more?: string
}

const network = ['httpGet', 'tcpSocket', 'grpc'] as const
const all = ['exec', ...network] as const
const read = ['image', 'file', 'program'] as const
const ask = 'curl -sv "http://$ADDRESS:PORT/PATH"'
const listeners = `docker exec $CONTAINER sh -c 'cat /proc/net/tcp /proc/net/tcp6'`
const end = `docker inspect -f '{{.State.Status}} {{.State.ExitCode}} {{.State.Error}}' $CONTAINER`
const pod = 'container-canary pod --file pod.yaml'

export const sightings: Readonly<Record<ReasonCode, Sighting>> = {
  ok: {
    actions: [...all, 'log', 'stop', ...read, 'pod'],
    commands: ['container-canary validate --file canary.yaml IMAGE'],
  },
  'connection-refused': {
    actions: network,
    commands: [
      `${listeners}   # state 0A is listening, addresses are hexadecimal`,
      'docker logs --tail 50 $CONTAINER',
    ],
    more: "The usual causes are a server that is not up yet, another port, or one that belongs to another program: the message says where the container's processes do listen.",
  },
  'connection-reset': {
    actions: network,
    commands: [`${ask}   # "Empty reply" or "reset by peer"`, 'docker logs --tail 50 $CONTAINER'],
    more: 'Behind a published port a proxy accepts for everybody: there it is also what `connection-refused` looks like.',
  },
  'connection-failed': {
    actions: network,
    commands: [`${ask}   # "No route to host", "Could not resolve host"`, 'docker network ls'],
    more: 'The address that was tried is in the report. Leave `host` out of a probe unless you mean another machine.',
  },
  'loopback-only': {
    actions: network,
    commands: [
      `${listeners}   # 0100007F is 127.0.0.1, 00000000 is every address`,
      `docker exec $CONTAINER curl -s http://127.0.0.1:PORT/   # answers inside, and from outside nobody does`,
    ],
    more: 'Jupyter: `--ip=0.0.0.0`. Node: `server.listen(port)` without a host. Flask: `--host=0.0.0.0`. Uvicorn: `--host 0.0.0.0`. Rails: `-b 0.0.0.0`. Vite: `--host`.',
  },
  'attempt-timeout': {
    actions: all,
    commands: [
      `curl -s -o /dev/null -w '%{time_connect} %{time_starttransfer} %{time_total}\\n' "http://$ADDRESS:PORT/PATH"`,
      'docker stats --no-stream $CONTAINER   # does it have a processor?',
    ],
    more: 'One attempt alone does not fail a check: `failureThreshold` in a row, or the end of its time, does.',
  },
  'check-timeout': {
    actions: all,
    commands: [
      'docker logs -t $CONTAINER   # when was it up?',
      'docker stats --no-stream $CONTAINER   # does it have a processor?',
    ],
    more: 'What attempts saw last stands in the message. The time of a check comes from `initialDelaySeconds`, `periodSeconds`, `failureThreshold` and `timeoutSeconds`: [the manifest](manifest.md).',
  },
  status: {
    actions: ['httpGet', 'grpc'],
    commands: [`curl -s -o /dev/null -w '%{http_code}\\n' "http://$ADDRESS:PORT/PATH"`],
    more: 'A Validator wants 200–299, a Pod 200–399. 404 is most often a path that lacks a prefix such as `NB_PREFIX`; 401 and 403 a server that wants a login.',
  },
  redirect: {
    actions: ['httpGet'],
    commands: [`curl -sI "http://$ADDRESS:PORT/PATH" | grep -i '^location'`],
    more: 'What kubelet follows and what it does not is told in [redirects](probes.md#redirects).',
  },
  'header-missing': {
    actions: ['httpGet'],
    commands: [`curl -s -D - -o /dev/null "http://$ADDRESS:PORT/PATH"`],
    more: 'Headers of the last response count, behind redirects. Some servers send a header only where `Origin` or `User-Agent` is sent: `httpHeaders` does that.',
  },
  'header-value': {
    actions: ['httpGet'],
    commands: [`curl -s -D - -o /dev/null "http://$ADDRESS:PORT/PATH"`],
    more: 'Names ignore letter case, values do not; the value that was there is in the report.',
  },
  'malformed-response': {
    actions: ['httpGet', 'grpc'],
    commands: [
      `printf 'GET / HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' | nc -w 5 $ADDRESS PORT | head -c 200 | od -c`,
    ],
    more: '[What counts as an answer](probes.md#what-counts-as-an-answer) is what Go takes for one.',
  },
  tls: {
    actions: ['httpGet'],
    commands: ['openssl s_client -connect $ADDRESS:PORT </dev/null'],
    more: 'No certificate is verified, so it is never one that has expired or names another host: it is the protocol, its version, or a client certificate that is asked for.',
  },
  'grpc-status': {
    actions: ['grpc'],
    commands: ['grpcurl -plaintext $ADDRESS:PORT grpc.health.v1.Health/Check'],
    more: '`UNIMPLEMENTED`: the server has no health service. `NOT_FOUND`: it has none by this name.',
  },
  body: {
    actions: ['httpGet'],
    commands: [`curl -s "http://$ADDRESS:PORT/PATH" | head -c 2000`],
    more: 'The beginning of the body is in the report. A number is compared as a number: `8080` is not `"8080"`.',
  },
  'log-missing': {
    actions: ['log'],
    commands: ['docker logs -t $CONTAINER'],
    more: 'A program that writes to a pipe may keep lines back: `PYTHONUNBUFFERED=1`, `stdbuf -oL`. What goes to a file is in no log; a link to `/dev/stdout` brings it there.',
  },
  'not-stopped': {
    actions: ['stop'],
    commands: [
      'time docker stop $CONTAINER',
      "docker exec $CONTAINER grep -E '^Sig(Cgt|Ign)' /proc/1/status   # bit 14 is SIGTERM",
      "docker inspect -f '{{json .Config.Entrypoint}} {{json .Config.Cmd}} {{.Config.StopSignal}}' IMAGE",
    ],
    more: 'The kernel does not let the first process of a container die of a signal that it does not handle. A shell that starts a program without `exec` keeps the signal to itself.',
  },
  'not-reaped': {
    actions: ['stop'],
    commands: [
      'docker exec $CONTAINER sh -c \'grep -E "^(Name|State|PPid):" /proc/[0-9]*/status\' # State: Z',
    ],
    more: 'A process whose parent has ended becomes a child of the first one. Most programs wait for none but their own: over the months such a container runs out of process ids.',
  },
  'not-serving': {
    actions: ['grpc'],
    commands: [
      `grpcurl -plaintext -d '{"service": "SERVICE"}' $ADDRESS:PORT grpc.health.v1.Health/Check`,
    ],
  },
  'exit-code': {
    actions: ['exec', 'stop'],
    commands: ['docker exec $CONTAINER COMMAND; echo "exit code $?"'],
    more: 'The command runs without a shell: `&&`, `$HOME` and `*` mean nothing unless it is `/bin/sh -c`.',
  },
  signal: {
    actions: ['exec'],
    commands: [
      'docker exec $CONTAINER COMMAND; echo $?   # 128 and the number of the signal',
      `docker stats --no-stream --format '{{.MemUsage}}' $CONTAINER`,
    ],
  },
  'command-not-found': {
    actions: ['exec'],
    commands: [
      `docker run --rm --entrypoint sh IMAGE -c 'command -v PROGRAM; echo $PATH'`,
      'docker run --rm --entrypoint PROGRAM IMAGE   # where the image has no shell',
    ],
    more: 'An image without a shell has no `/bin/sh`: a check by `httpGet` or `tcpSocket` needs none.',
  },
  'command-not-executable': {
    actions: ['exec'],
    commands: [
      `docker run --rm --entrypoint ls IMAGE -l PROGRAM   # x for the image's user?`,
      'docker run --rm --entrypoint head IMAGE -c 64 PROGRAM   # the interpreter behind #!, line ends',
    ],
  },
  'command-not-started': { actions: ['exec'], commands: ['docker exec $CONTAINER COMMAND'] },
  output: {
    actions: ['exec'],
    commands: ['docker exec $CONTAINER COMMAND'],
    more: '`stdout` and `stderr` of a probe say what is to be there, and what not: [exec](probes.md#exec).',
  },
  'image-property': {
    actions: ['image'],
    commands: [`docker image inspect -f '{{json .Config}}' IMAGE`],
  },
  'file-absent': {
    actions: ['file'],
    commands: ['docker export $(docker create IMAGE) | tar -t | grep NAME'],
    more: 'Links are followed within the image: one that leads to nothing is a missing file.',
  },
  'file-present': {
    actions: ['file'],
    commands: ['docker history --no-trunc IMAGE   # which instruction added it?'],
    more: 'A file that a later layer removes is not there any more for a container, and passes.',
  },
  'file-property': {
    actions: ['file'],
    commands: ['docker export $(docker create IMAGE) | tar -tv --numeric-owner | grep NAME'],
  },
  'file-content': {
    actions: ['file'],
    commands: ['docker run --rm --entrypoint grep IMAGE -nE PATTERN FILE'],
    more: 'What the file holds is never told: it may be a secret.',
  },
  'program-broken': {
    actions: ['program'],
    commands: ['docker run --rm --entrypoint PROGRAM IMAGE --version'],
    more: 'The message is that of the finding: a missing interpreter or library, another processor, a script without its interpreter.',
  },
  'container-exited': {
    actions: all,
    commands: [
      end,
      'docker logs --tail 50 $CONTAINER',
      'docker run --rm IMAGE; echo "exit code $?"',
    ],
    more: 'Exit code 0: the image does its work and ends, and wants a command that stays. 126 and 127: its command cannot be started. 137: it was killed; 139: it crashed.',
  },
  'container-restarting': {
    actions: all,
    commands: [`docker inspect -f '{{.RestartCount}}' $CONTAINER`, 'docker logs $CONTAINER'],
  },
  'container-not-started': {
    actions: [...all, 'pod'],
    commands: [
      end,
      `docker image inspect -f '{{json .Config.Entrypoint}} {{json .Config.Cmd}} {{.Config.User}}' IMAGE`,
      'docker run --rm IMAGE',
    ],
  },
  'oom-killed': {
    actions: all,
    commands: [
      `docker inspect -f '{{.State.OOMKilled}} {{.HostConfig.Memory}}' $CONTAINER`,
      'docker stats --no-stream $CONTAINER',
    ],
    more: 'The limit is that of `--memory` in `dockerRunOptions`, of `resources.limits.memory` of a Pod, or of the whole machine.',
  },
  'pod-not-ready': {
    actions: ['pod'],
    commands: [pod, 'kubectl describe pod NAME   # in a cluster'],
  },
  'pod-not-completed': {
    actions: ['pod'],
    commands: [pod, `kubectl get pod NAME -o jsonpath='{.status.containerStatuses}'`],
  },
  'pod-not-steady': { actions: ['pod'], commands: [pod, 'kubectl logs NAME --previous'] },
  'pod-not-stopped': {
    actions: ['pod'],
    commands: [`docker stop -t 30 $CONTAINER; ${end}   # 137: it had to be killed`],
    more: 'A shell as process 1 hands no signals on: begin its last line with `exec`. It fails a check with `strict-stop` only, else it is a warning.',
  },
  'pod-margin': {
    actions: ['pod'],
    commands: [`${pod} --min-margin 2`],
    more: '[Margins](margins.md) says how they are measured, and what a factor is.',
  },
  'pod-static': {
    actions: ['pod'],
    commands: [`${pod} --static`],
    more: 'The notices beside it carry a code each: [what is found before a Pod runs](#what-is-found-about-a-pod-before-it-runs).',
  },
  unproven: {
    actions: network,
    commands: ['sudo container-canary validate --file canary.yaml IMAGE'],
    more: '[Whose answer it is](probes.md#whose-answer-it-is) says what proves an answer.',
  },
  undecided: {
    actions: ['exec', 'httpGet', 'log', 'stop', ...read],
    commands: [],
    more: 'A command that wrote more than is kept, a file that is too large to be searched, a size that whoever gave the image does not tell: [limits](limits.md).',
  },
  'image-unreadable': {
    actions: read,
    commands: ['docker image inspect IMAGE', 'docker manifest inspect IMAGE'],
    more: 'The registry, the archive or the engine said so; its words stand in the message.',
  },
  'container-changed': {
    actions: [...all, 'pod'],
    commands: ['docker events --since 10m --until 0s --filter container=$CONTAINER'],
    more: 'Something else on the machine did it: a clean-up job, a person, another step.',
  },
  engine: {
    actions: [...all, 'pod'],
    commands: ['docker version', 'journalctl -u docker --since -10min', 'df -h /var/lib/docker'],
  },
  cancelled: {
    actions: [...all, ...read, 'pod'],
    commands: [],
    more: 'Somebody pressed Ctrl-C, cancelled the workflow, or its `timeout-minutes` was over.',
  },
  internal: {
    actions: [...all, ...read, 'pod'],
    commands: ['ulimit -n; cat /proc/sys/net/ipv4/ip_local_port_range; uptime'],
    more: 'Also where this machine could not open a connection (no file descriptors or ports left), or this program did not run for as long as a check had time.',
  },
}
