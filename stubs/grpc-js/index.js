'use strict'

// dockerode needs this only for BuildKit sessions; builds go through `docker buildx` instead.
module.exports = {}
