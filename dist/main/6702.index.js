"use strict";
exports.id = 6702;
exports.ids = [6702];
exports.modules = {

/***/ 28881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ GitHubFailure),
/* harmony export */   w: () => (/* binding */ toFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64165);


/** A request that failed. Its message is made for people and holds no token. */
class GitHubFailure extends Error {
    name = 'GitHubFailure';
    kind;
    /** Milliseconds that GitHub asks to wait; null where it does not say. */
    retryAfter;
    constructor(kind, message, retryAfter = null, options) {
        super(message, options);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }
}
/** What octokit threw, told apart. The error itself is not kept: it holds the request's headers. */
function toFailure(error, context) {
    const { what, token, signal, limit } = context;
    if (signal.aborted)
        return new GitHubFailure('stopped', `there was no time left to ${what}`);
    if (limit.aborted) {
        const seconds = _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .githubLimits */ .Q0.answer / 1000;
        return new GitHubFailure('unsure', `GitHub was asked to ${what} and said nothing for ${seconds} s`);
    }
    const response = responseOf(error);
    const said = saidBy(error, token);
    if (response === null) {
        return new GitHubFailure('unsure', `GitHub cannot be reached to ${what}: ${said}`);
    }
    const { status, headers } = response;
    const retryAfter = readRetryAfter(headers);
    const barrier = barrierOf(status, headers, said);
    if (barrier !== null) {
        return new GitHubFailure('barred', `GitHub refused to ${what}: ${status} ${said}\n${barrier}`);
    }
    const kind = kindOf(status, headers, said);
    const verb = kind === 'unsure' ? 'failed' : 'refused';
    return new GitHubFailure(kind, `GitHub ${verb} to ${what}: ${status} ${said}`, retryAfter);
}
/** What stands in the way of a token that has the permission; null where nothing else is known. */
function barrierOf(status, headers, said) {
    if (status === 410)
        return 'What it asks for is switched off in this repository.';
    if (status !== 403)
        return null;
    if (headers.has('x-github-sso'))
        return barriers.saml;
    const found = barrierWords.find(([words]) => words.test(said));
    return found === undefined ? null : barriers[found[1]];
}
const barriers = {
    locked: 'The conversation is locked: unlock it, or switch the comment off.',
    saml: 'The organization asks for single sign-on: authorize the token for the organization.',
    address: 'The organization admits listed addresses alone: list those of the runner, or tell GitHub from a runner that has one.',
    archived: 'The repository is archived: nothing can be written to it.',
    account: 'The account of the token is blocked or suspended.',
};
/** GitHub has no codes for them. */
const barrierWords = [
    [/\blocked\b/i, 'locked'],
    [/\bSAML\b/i, 'saml'],
    [/\bIP allow list\b/i, 'address'],
    [/\barchived\b/i, 'archived'],
    [/\b(?:suspended|is blocked|has been blocked)\b/i, 'account'],
];
function kindOf(status, headers, said) {
    if (status === 429)
        return 'busy';
    if (status === 403)
        return isRateLimit(headers, said) ? 'busy' : 'permission';
    if (status === 404)
        return 'gone';
    if (status >= 400 && status < 500 && status !== 408)
        return 'refused';
    return 'unsure';
}
/** Primary and secondary rate limits answer with 403 as well as with 429. */
function isRateLimit(headers, said) {
    return (headers.get('retry-after') !== undefined ||
        headers.get('x-ratelimit-remaining') === '0' ||
        /rate limit/i.test(said));
}
/** Octokit gives a request that never got an answer the status 500, and no response. */
function responseOf(error) {
    if (!(error instanceof Error) || !('response' in error))
        return null;
    const { response } = error;
    if (typeof response !== 'object' || response === null)
        return null;
    const status = 'status' in response && typeof response.status === 'number' ? response.status : 0;
    const headers = 'headers' in response ? response.headers : null;
    const entries = typeof headers === 'object' && headers !== null ? Object.entries(headers) : [];
    return {
        status,
        headers: new Map(entries.map(([name, value]) => [name.toLowerCase(), String(value)])),
    };
}
/** Seconds, or a date; a used-up primary limit names the second it is filled again. */
function readRetryAfter(headers) {
    const after = headers.get('retry-after');
    if (after !== undefined) {
        if (/^\d{1,9}$/.test(after))
            return Number(after) * 1000;
        const date = Date.parse(after);
        return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
    }
    const reset = headers.get('x-ratelimit-reset');
    if (headers.get('x-ratelimit-remaining') !== '0' || reset === undefined)
        return null;
    return /^\d{1,12}$/.test(reset) ? Math.max(0, Number(reset) * 1000 - Date.now()) : null;
}
/** GitHub's words, in one line, bounded, without the token. */
function saidBy(error, token) {
    const [words = ''] = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).split(' - https://', 1);
    const line = words.replace(/\p{Cc}+/gu, ' ').trim();
    const harmless = token === '' ? line : line.replaceAll(token, '***');
    return harmless.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .githubLimits */ .Q0.messageCharacters);
}


/***/ }),

/***/ 6702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectGitHub: () => (/* binding */ connectGitHub)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64165);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28881);


/**
 * The API of one repository. Every call ends within `githubLimits.answer` and throws a
 * `GitHubFailure` whose words hold no token.
 */
async function connectGitHub(connection) {
    const github = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 92413));
    const { token, baseUrl, owner, repository: repo } = connection;
    const octokit = github.getOctokit(token, { baseUrl, log: silent });
    const ask = async (what, signal, request) => {
        const limit = AbortSignal.timeout(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .githubLimits */ .Q0.answer);
        try {
            return (await request({ signal: AbortSignal.any([signal, limit]) })).data;
        }
        catch (error) {
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .toFailure */ .w)(error, { what, token, signal, limit });
        }
    };
    const place = { owner, repo };
    return {
        ...checkRunCalls(octokit, place, ask),
        ...commentCalls(octokit, place, ask),
        ...lookUps(octokit, place, ask),
    };
}
function checkRunCalls({ rest: { checks } }, place, ask) {
    return {
        createCheckRun: async ({ name, headSha, detailsUrl, externalId, startedAt }, signal) => {
            const data = await ask('create the check run', signal, (request) => checks.create({
                ...{ ...place, name, status: 'in_progress', request },
                ...{ head_sha: headSha, details_url: detailsUrl },
                ...{ external_id: externalId, started_at: startedAt },
            }));
            return data.id;
        },
        updateCheckRun: async (id, { output, end }, signal) => {
            await ask('update the check run', signal, (request) => checks.update({
                ...{ ...place, check_run_id: id, output: toOutput(output), request },
                ...(end === null
                    ? { status: 'in_progress' }
                    : { status: 'completed', conclusion: end.conclusion, completed_at: end.completedAt }),
            }));
        },
        findCheckRun: async ({ name, headSha, externalId }, signal) => {
            const data = await ask('list the check runs', signal, (request) => checks.listForRef({
                ...{ ...place, ref: headSha, check_name: name, filter: 'all', per_page: 100, request },
            }));
            return data.check_runs.find((run) => run.external_id === externalId)?.id ?? null;
        },
    };
}
function commentCalls({ rest: { issues } }, place, ask) {
    return {
        listComments: async (pullRequest, page, signal) => {
            const per_page = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .githubLimits */ .Q0.commentsPerPage;
            const data = await ask('list the comments', signal, (request) => issues.listComments({ ...place, issue_number: pullRequest, per_page, page, request }));
            return data.map(toComment);
        },
        getComment: async (id, signal) => toComment(await ask('read the comment', signal, (request) => issues.getComment({ ...place, comment_id: id, request }))),
        createComment: async (pullRequest, body, signal) => toComment(await ask('create the comment', signal, (request) => issues.createComment({ ...place, issue_number: pullRequest, body, request }))),
        updateComment: async (id, body, signal) => {
            await ask('update the comment', signal, (request) => issues.updateComment({ ...place, comment_id: id, body, request }));
        },
        deleteComment: async (id, signal) => {
            await ask('delete the comment', signal, (request) => issues.deleteComment({ ...place, comment_id: id, request }));
        },
    };
}
function lookUps({ rest: { pulls, repos, users }, graphql }, place, ask) {
    return {
        pullRequestsOfBranch: async (headOwner, branch, signal) => {
            const head = `${headOwner}:${branch}`;
            const data = await ask('list the pull requests', signal, (request) => pulls.list({ ...place, state: 'open', head, per_page: 100, request }));
            return data.map(toPullRequest);
        },
        pullRequestsOfCommit: async (sha, signal) => {
            const data = await ask('list the pull requests', signal, (request) => repos.listPullRequestsAssociatedWithCommit({
                ...{ ...place, commit_sha: sha, per_page: 100, request },
            }));
            return data.filter(({ state }) => state === 'open').map(toPullRequest);
        },
        login: async (signal) => {
            const data = await ask('name its user', signal, (request) => users.getAuthenticated({ request }));
            return data.login;
        },
        appLogin: async (signal) => {
            const data = await ask('name its app', signal, async (request) => ({
                data: await graphql('query { viewer { login } }', { request }),
            }));
            return data.viewer.login;
        },
    };
}
/** What octokit would print says nothing that its errors do not. */
const silent = {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: () => undefined,
};
function toComment({ id, body, user }) {
    return { id, body: body ?? '', author: user?.login ?? '', isBot: user?.type === 'Bot' };
}
function toPullRequest({ number, head, base }) {
    return {
        number,
        headSha: head.sha,
        headRepository: head.repo?.full_name ?? null,
        baseRepository: base.repo.full_name,
    };
}
function toOutput({ title, summary, annotations }) {
    return {
        title,
        summary,
        annotations: annotations.map(({ path, line, column, level, title: name, message }) => ({
            path,
            start_line: line,
            end_line: line,
            annotation_level: level,
            title: name,
            message,
            ...(column === null ? {} : { start_column: column, end_column: column }),
        })),
    };
}


/***/ })

};
;