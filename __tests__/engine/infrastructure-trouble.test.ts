import { describe, expect, test } from '@jest/globals'
import { isInfrastructureTrouble } from '../../src/engine/infrastructure-trouble.ts'

/** Engines' own words: Docker 20.10 to 29 with either image store, Podman 4 and 5, BuildKit. */
describe('no image is to blame for', () => {
  test.each([
    'no space left on device',
    'write /var/lib/docker/tmp/GetImageBlob123: no space left on device',
    'writing blob: storing blob to file "/var/tmp/storage1/1": write /var/tmp/storage1/1: no space left on device',
    'failed to copy files: copy file range failed: no space left on device',
    'write /data: disk quota exceeded',
    'read /dev/sda: input/output error',
    'mkdir /var/lib/docker/tmp: read-only file system',
    'Get "https://registry.example/v2/": dial tcp 10.0.0.1:443: connect: connection refused',
    'Get "https://registry.example/v2/": dial tcp: lookup registry.example on 10.0.0.2:53: no such host',
    'Get "https://registry.example/v2/": dial tcp: lookup registry.example: Temporary failure in name resolution',
    'Get "https://registry.example/v2/": dial tcp 10.0.0.1:443: i/o timeout',
    'Get "https://registry.example/v2/": net/http: TLS handshake timeout',
    'Get "https://registry.example/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
    'Get "https://registry.example/v2/": context deadline exceeded (Client.Timeout exceeded while awaiting headers)',
    'Get "https://registry.example/v2/": EOF',
    'Get "https://registry.example/v2/": read tcp 10.0.0.3:1->10.0.0.1:443: read: connection reset by peer',
    'unexpected EOF',
    'copying system image from manifest list: reading blob sha256:aa: unexpected EOF',
    'received unexpected HTTP status: 503 Service Unavailable',
    'fetching blob: received unexpected HTTP status: 500 Internal Server Error',
    'error parsing HTTP 429 response body: invalid character \'<\' looking for beginning of value: "<html>"',
    'toomanyrequests: You have reached your pull rate limit',
    'initializing source docker://a/b:latest: reading manifest latest in a/b: toomanyrequests: too fast',
    'failed to resolve reference "registry.example/app:1": unexpected status from HEAD request to https://registry.example/v2/app/manifests/1: 429 Too Many Requests',
    'failed to resolve reference "registry.example/app:1": failed to do request: Head "https://registry.example/v2/app/manifests/1": dial tcp 10.0.0.1:443: connect: no route to host',
    'failed to copy: httpReadSeeker: failed open: unexpected status code https://registry.example/v2/app/blobs/sha256:aa: 502 Bad Gateway',
    'failed to copy: httpReadSeeker: failed open: unexpected status from GET request to https://registry.example/v2/app/blobs/sha256:aa: 504 Gateway Timeout',
    'pinging container registry registry.example: Get "https://registry.example/v2/": dial tcp 10.0.0.1:443: connect: network is unreachable',
    'pinging container registry registry.example: received unexpected HTTP status: 502 Bad Gateway',
    'a: dial tcp: lookup b: no such host',
    'failed to extract layer sha256:aa: write /x: no space left on device: unknown',
    'building at STEP "RUN mkdir -p /data && echo \'#!/bin/sh\' > /run": while running runtime: signal: killed',
    'error from runc: signal: segmentation fault (core dumped)',
    'signal: terminated',
    'fork/exec /usr/bin/runc: resource temporarily unavailable',
    'fork/exec /usr/bin/conmon: cannot allocate memory',
    'open /proc/self/fd: too many open files',
  ])('%s', (words) => {
    expect(isInfrastructureTrouble(words)).toBe(true)
  })
})

describe('what an engine only quotes is no trouble of its own', () => {
  test.each([
    "pull access denied for geoffrey/x, repository does not exist or may require 'docker login'",
    'manifest for geoffrey/eof:500 not found: manifest unknown: manifest unknown',
    'docker.io/library/toomanyrequests:latest: not found',
    'failed to resolve reference "docker.io/geoffrey/x:latest": pull access denied',
    'failed to solve: no-space-left/on-device:503: not found',
    'dockerfile parse error on line 2: unknown instruction: EOF-MARKER',
    'failed to compute cache key: "/unexpected EOF": not found',
    'failed to calculate checksum of ref a::b: "/x: EOF": not found',
    'COPY failed: file not found in build context or excluded by .dockerignore: stat EOF: file does not exist',
    'initializing source docker://localhost:5000/dial-tcp:429: reading manifest 429 in localhost:5000/dial-tcp: manifest unknown',
    'requested access to the resource is denied',
    'unexpected status from HEAD request to https://registry.example/v2/too-many/manifests/1: 401 Unauthorized',
    'unexpected status from GET request to https://registry.example/v2/a/manifests/500: 404 Not Found',
    'unexpected status from HEAD request to https://registry.example/v2/a/manifests/503%20Service%20Unavailable: 403 Forbidden',
    'invalid reference format',
    'building at STEP "RUN echo signal: killed": while running runtime: exit status 1',
    'building at STEP "RUN signal: killed": while running runtime: exit status 137',
    "The command '/bin/sh -c kill -9 0' returned a non-zero code: 137",
    'dockerfile parse error on line 2: unknown instruction: signal: killed by me',
    'no matching manifest for linux/arm64/v8 in the manifest list entries',
    'the file 500 Miles is no archive',
    'process "/bin/sh -c echo \'unexpected: EOF\'; exit 1" did not complete successfully',
    "lstat 'no space left on device': no such file or directory",
    'stat 500 Miles: file does not exist',
    '500 Miles: not found',
    '',
  ])('%s', (words) => {
    expect(isInfrastructureTrouble(words)).toBe(false)
  })
})
