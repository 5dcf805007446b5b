/** Static busybox, made on every engine before the tests. */
export const baseImage = 'canary-test/base:latest'
