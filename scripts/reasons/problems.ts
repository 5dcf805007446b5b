/** What docs/reasons.md says of errors and notices beside what reports say of them. */
import type { problemTexts } from '../../src/report/problem-texts.ts'

type ProblemCode = keyof typeof problemTexts

export interface ProblemGroup {
  /** What they lead to; Markdown. */
  readonly outcome: string
  readonly codes: readonly ProblemCode[]
}

export const problemGroups: Readonly<Record<string, ProblemGroup>> = {
  'The container engine': {
    outcome:
      'The run is `errored`: no image was judged. Exit code 3; of what a manifest asks of it, 2.',
    codes: [
      'engine-unreachable',
      'engine-permission',
      'engine-lost',
      'engine-silent',
      'engine-refused',
      'engine-too-old',
      'engine-too-new',
      'container-create',
      'container-vanished',
      'container-unreachable',
      'startup-timeout',
      'containers-left',
      'check-errored',
      'cdi-device-unresolvable',
      'cdi-not-supported',
      'device-driver-missing',
      'device-missing',
    ],
  },
  'A Kubernetes cluster': {
    outcome:
      'The run is `errored`: no image was judged by it. Exit code 3; 2 where the manifest or a setting asks for what the cluster does not allow.',
    codes: [
      'cluster-unreachable',
      'cluster-unauthorized',
      'cluster-forbidden',
      'cluster-namespace',
      'cluster-quota',
      'cluster-pod-security',
      'pod-unschedulable',
      'pod-pending',
      'pod-ended-by-cluster',
    ],
  },
  'Getting the image': {
    outcome:
      'The image is `errored`: it was not judged. Exit code 2 where what was given is wrong, 3 where the engine, a registry or the network is in the way. A step of a build that failed is an image that cannot be judged, too.',
    codes: [
      'image-missing',
      'image-pull',
      'image-moved',
      'image-platform',
      'image-load',
      'image-reference',
      'image-build',
      'build-timeout',
      'build-secret',
      'build-context',
      'no-room',
      'registry-unauthorized',
      'registry-forbidden',
      'registry-not-found',
      'registry-rate-limit',
      'registry-connection',
    ],
  },
  'What was asked for': {
    outcome:
      'An error ends the run before anything is judged: `errored`, exit code 2. A notice changes nothing.',
    codes: [
      'usage',
      'no-image',
      'no-validator',
      'manifest-missing',
      'unknown-key',
      'schema',
      'run-option',
      'policy',
      'policy-restricted',
      'secret-missing',
      'secret-short',
      'host-loopback',
    ],
  },
  Pods: {
    outcome:
      'An error makes the Pod `errored`, exit code 2. A warning or a notice changes nothing.',
    codes: [
      'pod-invalid',
      'pod-stuck',
      'pod-restarted',
      'pod-engine-kinder',
      'pod-fields-ignored',
      'probe-margin',
      'probe-margin-unknown',
    ],
  },
  'Where images run': {
    outcome:
      '`unmatched` fails the image. `undetermined` does what `on-undetermined` says. `errored` is `errored`. [Compatibility](compatibility.md).',
    codes: ['compatibility-unmatched', 'compatibility-undetermined', 'compatibility-errored'],
  },
  'Pushing what was judged': {
    outcome:
      'What is not pushed changes no verdict. A registry that has another image than the one that was judged makes the run `errored`, exit code 3. [Builds](builds.md#pushing-what-was-judged).',
    codes: ['not-pushed', 'push-moved'],
  },
  Waivers: {
    outcome:
      'A warning; what an expired waiver named counts again. With `fail-on: warning` the step fails. [Comparing](compare.md#waivers).',
    codes: ['waiver-expired', 'waiver-unknown'],
  },
  'Reports that are read': {
    outcome: 'Nothing is rendered: exit code 2.',
    codes: ['report-contradiction', 'report-schema', 'report-version'],
  },
}

/** How to see it oneself, where a command shows it. */
export const problemCommands: Readonly<Partial<Record<ProblemCode, readonly string[]>>> = {
  'engine-unreachable': [
    'docker version; docker context ls; echo "$DOCKER_HOST"',
    'podman info --format "{{.Host.RemoteSocket}}"',
  ],
  'engine-permission': ['id; ls -l /var/run/docker.sock'],
  'engine-lost': ['journalctl -u docker --since -10min'],
  'engine-silent': ['time docker version; uptime; df -h /var/lib/docker'],
  'engine-too-old': [`docker version -f '{{.Server.APIVersion}}'`],
  'engine-too-new': [`docker version -f '{{.Server.MinAPIVersion}}'`],
  'container-create': ['docker create IMAGE'],
  'container-vanished': ['docker events --since 10m --until 0s --filter event=destroy'],
  'container-unreachable': [
    'docker network ls; docker inspect -f "{{json .NetworkSettings}}" $CONTAINER',
  ],
  'startup-timeout': ['time docker run --rm --entrypoint true IMAGE; uptime'],
  'containers-left': ['docker ps -a --filter name=canary-'],
  'cdi-device-unresolvable': ['container-canary cdi list', `docker info -f '{{.CDISpecDirs}}'`],
  'cdi-not-supported': [`docker info -f '{{.CDISpecDirs}} {{.ServerVersion}}'`],
  'device-driver-missing': ['docker info | grep -i runtimes; nvidia-ctk --version'],
  'device-missing': ['ls -l /dev'],
  'image-missing': ['docker image ls; docker manifest inspect IMAGE'],
  'image-pull': ['docker pull IMAGE'],
  'image-moved': [`docker image inspect -f '{{.Id}} {{.RepoDigests}}' IMAGE`],
  'image-platform': [
    `docker image inspect -f '{{.Os}}/{{.Architecture}}{{.Variant}}' IMAGE`,
    'docker buildx imagetools inspect IMAGE',
  ],
  'image-load': ['docker load --input ARCHIVE; df -h /var/lib/docker'],
  'image-build': ['docker build --progress plain .'],
  'no-room': ['df -h "${TMPDIR:-/tmp}"'],
  'registry-unauthorized': ['docker logout REGISTRY; docker login REGISTRY'],
  'registry-forbidden': ['docker manifest inspect IMAGE'],
  'registry-not-found': ['docker manifest inspect IMAGE'],
  'registry-connection': ['curl -sv https://REGISTRY/v2/; env | grep -i _proxy'],
  'manifest-missing': ['pwd; ls'],
  'secret-missing': ['printenv NAME | wc -c'],
  'pod-invalid': ['kubectl apply --dry-run=server -f pod.yaml'],
  'pod-stuck': ['kubectl describe pod NAME   # in a cluster'],
  'compatibility-unmatched': ['container-canary features'],
  'compatibility-undetermined': ['sudo container-canary features'],
  'compatibility-errored': ['container-canary compat lint spec.yaml'],
}
