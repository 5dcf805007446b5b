/** Options that docker's command line takes and we read otherwise, each with the reason. */
export interface Difference {
  readonly options: readonly string[]
  /** What is asked for instead; null where the options are refused. */
  readonly becomes: object | null
  /** The token that the refusal names. */
  readonly token: number
  readonly why: string
}

function refuse(why: string, ...lists: readonly (readonly string[])[]): Difference[] {
  return lists.map((options) => ({
    options,
    becomes: null,
    token: options.length - 1,
    why,
  }))
}

function becomes(
  why: string,
  asked: object,
  ...lists: readonly (readonly string[])[]
): Difference[] {
  return lists.map((options) => ({ options, becomes: asked, token: 0, why }))
}

export const deliberateDifferences: readonly Difference[] = [
  ...becomes(
    'the tool removes and names its containers itself',
    { request: {} },
    ['--rm'],
    ['--cidfile', '/srv/manifest/container-id'],
  ),
  ...becomes(
    'the tool removes and names its containers itself',
    { request: { Tty: true, OpenStdin: true } },
    ['-dit', '--name=x', '--rm'],
  ),
  ...becomes(
    'the tool removes its containers itself',
    { request: { Tty: true, OpenStdin: true, Env: ['A=b=c'] } },
    ['-it', '--rm', '-e', 'A=b=c'],
  ),
  ...becomes('an empty policy is none', { request: {} }, ['--restart', '']),
  ...becomes('docker leaves an empty runtime out', { request: { HostConfig: { Runtime: '' } } }, [
    '--runtime',
    '',
  ]),
  ...becomes(
    'docker adds the architecture of its own machine; the engine knows better',
    { request: {}, platform: 'linux' },
    ['--platform', 'linux'],
  ),

  ...refuse(
    'a restarted container hides that its process ended',
    ['--restart', 'always'],
    ['--restart', 'bogus'],
    ['--restart', 'no:3'],
    ['--restart', 'on-failure:3'],
  ),
  {
    options: ['--restart', 'always', '--restart', 'no'],
    becomes: null,
    token: 1,
    why: 'each value is judged where it stands',
  },
  {
    options: ['--health-interval', '-5s', '--health-interval', '5s'],
    becomes: null,
    token: 1,
    why: 'each value is judged where it stands',
  },
  ...refuse('it hands the engine and registry logins to the image', ['--use-api-socket']),
  ...refuse(
    'a JSON number cannot carry it exactly (docker turns some into negative ones)',
    ['--cpu-shares', '9223372036854775807'],
    ['--health-interval', '9223372036s'],
    ['--memory', '9007199254740993'],
    ['--memory', '9223372036854775807'],
    ['--ulimit', 'nofile=9223372036854775807'],
    ['--cpus', '1e1000'],
  ),
  ...refuse(
    'a spelling that only Go knows',
    ['--cpus', '0x1'],
    ['--cpus', '1_0'],
    ['--memory', '1_000'],
    ['-p', '+80'],
  ),
  ...refuse(
    'docker drops it without a word',
    ['-test.v'],
    ['-test.run=x'],
    ['--ip', '::1'],
    ['--link-local-ip', 'x'],
    ['--mount', 'type=bind,src=/a,dst=/b\nreadonly'],
    ['-p', 'host_ip=127.0.0.1,target=80'],
  ),
  ...refuse(
    'the address is of the other family; the engine refuses it',
    ['--ip6', '10.0.0.5'],
    ['--network', 'name=n,ip=::1'],
    ['--network', 'name=n,ip6=1.2.3.4'],
  ),
  ...refuse(
    'two counts contradict each other; "1,2" is often meant as two devices',
    ['--gpus', '1,2'],
    ['--gpus', 'count=1,all'],
  ),
  ...refuse(
    'the engine refuses it later, with less to say',
    ['--device', './x:/dev/y'],
    ['--device', 'fuse:/dev/x'],
    ['--expose', '80/foo'],
    ['--mount', 'type=bogus,src=x,dst=/b'],
    ['--mount', 'type=volume'],
  ),
  ...refuse(
    'no mount of an engine on Linux outside a swarm',
    ['--mount', 'type=cluster,src=x,dst=/b'],
    ['--mount', 'type=npipe,src=x,dst=/b'],
  ),
  ...refuse(
    'docker reads a path on a Windows drive, or an anonymous volume with a colon in its path',
    ['-v', '::'],
    ['-v', 'C:\\x:/data'],
    ['-v', 'a:'],
    ['-v', 'a:/b'],
    ['-v', 'c:/x'],
    ['-v', 'c:/x:/y'],
    ['-v', 'é:/b'],
  ),
]
