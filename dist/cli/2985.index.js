"use strict";
exports.id = 2985;
exports.ids = [2985];
exports.modules = {

/***/ 9246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ evaluateNodes),
  y: () => (/* binding */ evaluateSpecs)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/nearest.ts
var src_nearest = __webpack_require__(37909);
// EXTERNAL MODULE: ./src/verdict.ts + 16 modules
var src_verdict = __webpack_require__(82394);
// EXTERNAL MODULE: ./src/compatibility/match/truth.ts
var truth = __webpack_require__(80991);
// EXTERNAL MODULE: ./src/compatibility/match/feature-view.ts
var feature_view = __webpack_require__(41600);
// EXTERNAL MODULE: ./src/compatibility/spec/go-text.ts
var go_text = __webpack_require__(7320);
;// CONCATENATED MODULE: ./src/compatibility/match/evaluation.ts


/** An outcome as a set of one; the first failure is kept. */
function note(outcome, gathering) {
    if (outcome === true)
        return truth/* matched */.jQ;
    if (outcome === false)
        return truth/* unmatched */.Gv;
    gathering.failure ??= outcome;
    return truth/* errored */.sb;
}
/** Orders elements by name, as upstream does before templates see them. */
function sortByName(elements) {
    elements.sort((left, right) => (0,go_text/* compareBytes */.Xo)(left.get('Name') ?? '', right.get('Name') ?? ''));
}

;// CONCATENATED MODULE: ./src/compatibility/match/match-expressions.ts



/** Matching elements are added to `elements`; each expression's answer is written to its slot. */
function matchExpressions(expressions, view, gathering, elements) {
    const { answers } = gathering.evaluation;
    for (const { slot } of expressions)
        answers[slot] = truth/* unmatched */.Gv;
    if (hasNothingSeen(view))
        return matchUnseen(expressions, gathering);
    const union = [];
    const byUnion = matchUnion(expressions, view, gathering, union);
    sortByName(union);
    elements.push(...union);
    const seen = (0,truth.or)(byUnion, matchInstances(expressions, view, gathering, elements));
    return view.unknown?.instances === true ? (0,truth.or)(seen, matchUnseen(expressions, gathering)) : seen;
}
function matchUnion(expressions, view, gathering, elements) {
    // Without flags and attributes nothing is evaluated here.
    if (view.flags === null && view.attributes === null)
        return truth/* unmatched */.Gv;
    const { answers } = gathering.evaluation;
    let possible = truth/* matched */.jQ;
    for (const named of expressions) {
        const answer = (0,feature_view/* isUnknown */.t)(view, named.name)
            ? matchUnknown(named, view, gathering, elements)
            : matchKnown(named, view, gathering, elements);
        answers[named.slot] = answer;
        possible = (0,truth/* and */.Uo)(possible, answer);
    }
    return possible;
}
function matchKnown({ name, expression }, view, gathering, elements) {
    const { work } = gathering.evaluation;
    let inFlags = null;
    if (view.flags !== null) {
        inFlags = note(expression.onPresence(view.flags.has(name)), gathering);
        if (inFlags === truth/* matched */.jQ)
            addElement(elements, gathering, name);
        if (expression.op === 'DoesNotExist' && inFlags !== truth/* matched */.jQ)
            return inFlags;
    }
    if (view.attributes === null)
        return inFlags ?? truth/* unmatched */.Gv;
    const value = view.attributes.get(name);
    const inAttributes = note(value === undefined ? expression.onPresence(false) : expression.onValue(value, work), gathering);
    if (inAttributes === truth/* matched */.jQ)
        addElement(elements, gathering, name, value ?? '');
    if (expression.op === 'DoesNotExist')
        return inAttributes;
    return inFlags === null ? inAttributes : (0,truth.or)(inFlags, inAttributes);
}
/** The name may be there as a flag, as an attribute with any value, as both, or not at all. */
function matchUnknown({ name, expression }, view, gathering, elements) {
    const absent = note(expression.onPresence(false), gathering);
    const asFlag = absent | note(expression.onPresence(true), gathering);
    const asAttribute = absent | expression.onUnknownValue;
    if (view.flags !== null && asFlag === truth/* matched */.jQ)
        addElement(elements, gathering, name);
    const isCertain = view.flags === null || asFlag === truth/* matched */.jQ || asFlag === truth/* unmatched */.Gv;
    // Whether the attribute is there decides about its value, even where the answer is the same.
    if (!isCertain || (view.attributes !== null && (0,truth/* mayMatch */.B7)(asAttribute)))
        gathering.exact = false;
    if (view.flags === null)
        return asAttribute;
    if (view.attributes === null)
        return asFlag;
    return expression.op === 'DoesNotExist' ? (0,truth/* and */.Uo)(asFlag, asAttribute) : (0,truth.or)(asFlag, asAttribute);
}
function matchInstances(expressions, view, gathering, elements) {
    let possible = truth/* unmatched */.Gv;
    for (const instance of view.instances) {
        const answer = matchInstance(expressions, instance, view, gathering);
        if (gathering.wantsElements && answer === truth/* matched */.jQ)
            elements.push(instance.attributes);
        // An attribute that cannot be seen may be there, in an instance that matches or not.
        if ((0,truth/* mayMatch */.B7)(answer) && (answer !== truth/* matched */.jQ || view.unknown !== null))
            gathering.exact = false;
        possible = (0,truth.or)(possible, answer);
    }
    return possible;
}
function matchInstance(expressions, { attributes }, view, gathering) {
    const { answers, work } = gathering.evaluation;
    let possible = truth/* matched */.jQ;
    for (const { name, expression, slot } of expressions) {
        const value = attributes.get(name);
        const seen = value === undefined ? expression.onPresence(false) : expression.onValue(value, work);
        const isHidden = value === undefined && view.unknown !== null && isHiddenName(view, name);
        if (seen === false && !isHidden) {
            // By far the most frequent answer: it changes neither what other instances brought, nor this.
            possible = possible === truth/* matched */.jQ ? truth/* unmatched */.Gv : (0,truth/* and */.Uo)(possible, truth/* unmatched */.Gv);
            continue;
        }
        const answer = note(seen, gathering) | (isHidden ? expression.onUnknownValue : 0);
        // Recorded as matched where any instance satisfies it.
        answers[slot] = (0,truth.or)(answers[slot] ?? truth/* unmatched */.Gv, answer);
        possible = (0,truth/* and */.Uo)(possible, answer);
    }
    return possible;
}
function isHiddenName(view, name) {
    return view.unknown !== null && (view.unknown.any || view.unknown.names.has(name));
}
/** No element of the feature was seen, but some could not be: flags, attributes, instances alike. */
function hasNothingSeen(view) {
    return (view.unknown !== null &&
        view.flags === null &&
        view.attributes === null &&
        view.instances.length === 0);
}
/** Whatever there may be besides what was seen, which may be nothing. */
function matchUnseen(expressions, gathering) {
    const { answers } = gathering.evaluation;
    gathering.exact = false;
    // No element at all is one of the worlds, whatever is asked.
    let possible = truth/* matched */.jQ;
    for (const { expression, slot } of expressions) {
        const answer = truth/* unmatched */.Gv |
            note(expression.onPresence(false), gathering) |
            note(expression.onPresence(true), gathering) |
            expression.onUnknownValue;
        answers[slot] = (0,truth.or)(answers[slot] ?? truth/* unmatched */.Gv, answer);
        possible = (0,truth/* and */.Uo)(possible, answer);
    }
    return possible | truth/* unmatched */.Gv;
}
function addElement(elements, gathering, name, value) {
    if (!gathering.wantsElements)
        return;
    const element = new Map([['Name', name]]);
    if (value !== undefined)
        element.set('Value', value);
    elements.push(element);
}

;// CONCATENATED MODULE: ./src/compatibility/match/match-names.ts


/** Matching elements are added to `elements`: whole instances where one of their names matches. */
function matchNames(expression, view, gathering, elements) {
    const { wantsElements, evaluation } = gathering;
    // No other name can change an error, nor a match unless one could bring an error.
    const isSettled = () => possible === truth/* errored */.sb ||
        (possible === truth/* matched */.jQ && !wantsElements && (expression.onUnknownValue & truth/* errored */.sb) === 0);
    const test = (name) => note(expression.onValue(name, evaluation.work), gathering);
    const union = [];
    let possible = truth/* unmatched */.Gv;
    for (const name of view.flags ?? []) {
        const answer = test(name);
        if (answer === truth/* matched */.jQ && wantsElements)
            union.push(new Map([['Name', name]]));
        possible = (0,truth.or)(possible, answer);
        if (isSettled())
            return possible;
    }
    for (const [name, value] of view.attributes ?? []) {
        const answer = test(name);
        if (answer === truth/* matched */.jQ && wantsElements) {
            union.push(new Map([
                ['Name', name],
                ['Value', value],
            ]));
        }
        possible = (0,truth.or)(possible, answer);
        if (isSettled())
            return possible;
    }
    sortByName(union);
    elements.push(...union);
    possible = (0,truth.or)(possible, matchInstanceNames(test, view, gathering, elements));
    return (0,truth.or)(possible, matchUnknownNames(expression, view, gathering));
}
function matchInstanceNames(test, view, gathering, elements) {
    let possible = truth/* unmatched */.Gv;
    for (const { attributes } of view.instances) {
        let answer = truth/* unmatched */.Gv;
        for (const name of attributes.keys())
            answer = (0,truth.or)(answer, test(name));
        if (gathering.wantsElements && answer === truth/* matched */.jQ)
            elements.push(attributes);
        if ((0,truth/* mayMatch */.B7)(answer) && view.unknown !== null)
            gathering.exact = false;
        possible = (0,truth.or)(possible, answer);
    }
    return possible;
}
/** What the names that nobody could see would add: each may be there or not. */
function matchUnknownNames(expression, view, gathering) {
    if (view.unknown === null)
        return truth/* unmatched */.Gv;
    let possible = truth/* unmatched */.Gv | (view.unknown.any ? expression.onUnknownValue : 0);
    for (const name of view.unknown.names) {
        if (view.flags?.has(name) === true || view.attributes?.has(name) === true)
            continue;
        possible |= note(expression.onValue(name, gathering.evaluation.work), {
            ...gathering,
            failure: null,
        });
    }
    if ((0,truth/* mayMatch */.B7)(possible))
        gathering.exact = false;
    return possible;
}

;// CONCATENATED MODULE: ./src/compatibility/match/matcher.ts



const noElements = new Map();
function evaluateMatcher(matcher, evaluation, wantsElements) {
    const gathering = { evaluation, wantsElements, exact: true, failure: null };
    const data = wantsElements ? new Map() : null;
    let possible = truth/* matched */.jQ;
    // Upstream's state, which a term without expressions takes over from the term before it.
    let carried = truth/* matched */.jQ;
    for (const term of matcher.terms) {
        const view = evaluation.views[term.feature];
        if (view === undefined || view.existence === 'absent') {
            possible = (0,truth/* and */.Uo)(possible, truth/* unmatched */.Gv);
            continue;
        }
        const elements = [];
        const answer = evaluateTerm(term, view, carried, gathering, elements);
        if (data !== null)
            append(data, term, elements);
        if (view.existence === 'unknown') {
            gathering.exact = false;
            possible = (0,truth/* and */.Uo)(possible, answer | truth/* unmatched */.Gv);
            carried |= answer & truth/* matchedOrNot */.vc;
        }
        else {
            possible = (0,truth/* and */.Uo)(possible, answer);
            carried = answer === truth/* errored */.sb ? carried : answer & truth/* matchedOrNot */.vc;
        }
    }
    for (const slots of matcher.twins)
        shareAnswers(slots, evaluation.answers);
    return { possible, failure: gathering.failure, data: data ?? noElements, exact: gathering.exact };
}
function evaluateTerm(term, view, carried, gathering, elements) {
    const own = term.expressions === null ? null : matchExpressions(term.expressions, view, gathering, elements);
    const state = own ?? carried;
    if (term.matchName === null)
        return state;
    // Reported for what it is unless the term's own expressions keep it from being looked at;
    // upstream lets the failure of an earlier term do so as well.
    const reported = own ?? truth/* matched */.jQ;
    const { answers } = gathering.evaluation;
    if (!(0,truth/* mayMatch */.B7)(reported)) {
        answers[term.matchName.slot] = truth/* unmatched */.Gv;
        return state;
    }
    const reached = (0,truth/* mayMatch */.B7)(state);
    const named = matchNames(term.matchName.expression, view, reached ? gathering : { ...gathering, failure: null }, elements);
    answers[term.matchName.slot] = named | (reported & truth/* unmatched */.Gv);
    return (state & ~truth/* matched */.jQ) | (reached ? named : 0);
}
function append(data, term, elements) {
    const features = data.get(term.domain) ?? new Map();
    features.set(term.name, [...(features.get(term.name) ?? []), ...elements]);
    data.set(term.domain, features);
}
function shareAnswers(slots, answers) {
    const all = slots.map((slot) => answers[slot] ?? truth/* unmatched */.Gv);
    const best = all.find((answer) => answer === truth/* matched */.jQ) ?? all.find(truth/* mayMatch */.B7) ?? all[0] ?? truth/* unmatched */.Gv;
    for (const slot of slots)
        answers[slot] = best;
}

;// CONCATENATED MODULE: ./src/compatibility/say/missing.ts
/** The shortest list of what would have to be there for a set to match. */



/**
 * Sentences, each told once. Of the alternatives of a rule, those are chosen that make the whole
 * list the shortest. What cannot be observed is listed only where nothing else is missing.
 */
function describeMissing(rules, ruleAnswers, answer, describe) {
    const verdicts = ruleAnswers.map(({ possible }) => (0,truth/* verdictOf */.Vj)(possible));
    const broken = rules.flatMap((rule, index) => verdicts[index] === 'errored'
        ? [
            `rule ${rule.source.name}: ${ruleAnswers[index]?.failure?.error ?? 'it cannot be evaluated'}`,
        ]
        : []);
    const wanted = verdicts.includes('unmatched') ? 'unmatched' : 'undetermined';
    const lacks = rules
        .filter((_, index) => verdicts[index] === wanted)
        .map((rule) => lackOf(rule, answer, describe));
    const sentences = [...new Set([...broken.sort(), ...shortest(lacks)])];
    const more = sentences.length - limits/* compatibilityLimits */.Po.missing;
    if (more <= 0)
        return sentences;
    return [...sentences.slice(0, limits/* compatibilityLimits */.Po.missing), `and ${more} more`];
}
function lackOf(rule, answer, describe) {
    const bySlot = new Map(rule.slots.map((slot) => [slot.slot, slot]));
    const inMatcher = (matcher) => matcher.terms.flatMap((term) => describeTerm(term, slotsOf(term, bySlot), answer, describe));
    const required = inMatcher(rule.matchFeatures);
    const alternatives = rule.matchAny.map(inMatcher);
    const [only] = alternatives;
    if (only !== undefined && alternatives.length === 1) {
        return { required: [...required, ...only], choices: [] };
    }
    const isSatisfied = alternatives.some((sentences) => sentences.length === 0);
    return { required, choices: isSatisfied ? [] : alternatives };
}
function slotsOf({ expressions, matchName }, bySlot) {
    const named = matchName === null ? (expressions ?? []) : [...(expressions ?? []), matchName];
    return named.flatMap(({ slot }) => bySlot.get(slot) ?? []);
}
function describeTerm(term, slots, answer, describe) {
    const possible = evaluateTermAlone(term, answer);
    if (possible === truth/* matched */.jQ)
        return [];
    const failing = slots.filter(({ slot }) => answer.answers[slot] !== truth/* matched */.jQ);
    // What is undetermined is not what is missing, unless nothing else is.
    const definite = failing.filter(({ slot }) => !(0,truth/* mayMatch */.B7)(answer.answers[slot] ?? truth/* matched */.jQ));
    const told = (0,truth/* mayMatch */.B7)(possible) || definite.length === 0 ? failing : definite;
    if (told.length > 0)
        return told.map(describe.slot);
    return [describeWhole(term, slots, answer, describe)];
}
/** For a term none of whose expressions fails by itself. */
function describeWhole(term, slots, { views }, describe) {
    const feature = term.name === '' ? term.domain : `${term.domain}.${term.name}`;
    const view = views[term.feature];
    if (view === undefined || view.existence === 'absent') {
        return describe.missingFeature(feature);
    }
    if (view.unknown !== null)
        return `${feature}: cannot be observed on this node`;
    if (view.instances.length === 0)
        return `${feature}: has no elements`;
    const names = slots.map(({ name }) => name).join(', ');
    return `${feature}: no single one of ${view.instances.length} satisfies all of ${names}`;
}
function evaluateTermAlone(term, { views, work }) {
    // The answers of the run are kept; those of this term are written into a list nobody reads.
    const evaluation = { views, answers: [], work };
    return evaluateMatcher({ terms: [term], twins: [] }, evaluation, false).possible;
}
function shortest(lacks) {
    const required = new Set(lacks.flatMap((lack) => lack.required));
    const open = lacks.map((lack) => lack.choices).filter((choices) => choices.length > 0);
    const combinations = open.reduce((product, choices) => product * choices.length, 1);
    const best = combinations <= limits/* compatibilityLimits */.Po.missingChoices
        ? chooseBest(required, open)
        : chooseGreedily(required, open);
    return [...best];
}
function chooseBest(chosen, open) {
    const [choices, ...rest] = open;
    if (choices === undefined)
        return chosen;
    return choices
        .map((choice) => chooseBest(new Set([...chosen, ...choice]), rest))
        .reduce((best, other) => (other.size < best.size ? other : best));
}
function chooseGreedily(required, open) {
    const chosen = new Set(required);
    for (const choices of open) {
        const added = (choice) => choice.filter((sentence) => !chosen.has(sentence));
        const best = choices
            .map(added)
            .reduce((least, other) => (other.length < least.length ? other : least));
        for (const sentence of best)
            chosen.add(sentence);
    }
    return chosen;
}

// EXTERNAL MODULE: ./src/compatibility/say/reasons.ts
var reasons = __webpack_require__(54137);
;// CONCATENATED MODULE: ./src/compatibility/fleet-report.ts




function reportGroup(compiled, group, hints) {
    const sets = compiled.sets.flatMap((set, index) => {
        const ruleAnswers = group.answer.sets[index];
        return ruleAnswers == null ? [] : [reportSet(set, ruleAnswers, group, hints)];
    });
    return {
        nodes: group.nodes,
        verdict: (0,src_verdict/* verdictOfNode */.B3)(sets.map(({ verdict }) => verdict)),
        bestSet: (0,src_verdict/* bestSetOf */.iu)(sets),
        sets,
    };
}
function reportSet({ source, rules }, ruleAnswers, group, hints) {
    const reports = new Map(rules.flatMap(({ slots }) => slots.map((slot) => [slot, reportExpression(slot, group, hints)])));
    const report = (slot) => reports.get(slot) ?? reportExpression(slot, group, hints);
    const ruleReports = rules.map((rule, index) => reportRule(rule, ruleAnswers[index], report));
    const verdict = (0,src_verdict/* verdictOfSet */.VS)(ruleReports.map((rule) => rule.verdict));
    const describe = {
        slot: (slot) => describeExpressionReport(report(slot)),
        missingFeature: (feature) => `${feature}: not found${inBrackets((0,reasons/* hintForFeature */.DE)(feature, hints))}`,
    };
    return {
        index: source.index,
        tag: source.tag,
        weight: Number(source.weight),
        description: source.description,
        verdict,
        missing: verdict === 'compatible' ? [] : describeMissing(rules, ruleAnswers, group.answer, describe),
        rules: ruleReports,
    };
}
function reportRule(rule, answer, report) {
    if (answer === undefined)
        throw new RangeError(`rule ${rule.source.name} has no answer`);
    const verdict = (0,truth/* verdictOf */.Vj)(answer.possible);
    return {
        name: rule.source.name,
        verdict,
        location: rule.source.location,
        error: verdict === 'errored' ? (answer.failure?.error ?? 'it cannot be evaluated') : null,
        expressions: rule.slots.map(report),
    };
}
function reportExpression(slot, { answer, found }, hints) {
    const verdict = (0,truth/* verdictOf */.Vj)(answer.answers[slot.slot] ?? 0);
    return {
        feature: slot.term.feature,
        element: slot.name,
        matcher: slot.matcher,
        alternative: slot.alternative,
        wanted: (0,reasons/* describeWanted */.$C)(slot.source),
        found: (0,reasons/* joinFound */.l1)(found.get(slot) ?? (0,reasons/* foundValues */.fV)(slot, answer)),
        verdict,
        hint: (0,reasons/* hintFor */.JR)(slot, verdict, answer, hints),
        location: slot.location,
    };
}
/** `kernel.version.full: found 5.15.0-91-generic, wanted Ge 6.1 (version)`. */
function describeExpressionReport(report) {
    const { feature, element, matcher, found, wanted, hint } = report;
    const tail = inBrackets(hint);
    if (matcher === 'matchName') {
        return `${feature}: no element has a name that fits, wanted ${wanted}${tail}`;
    }
    return `${feature}.${element}: ${found === null ? 'not found' : `found ${found}`}, wanted ${wanted}${tail}`;
}
function inBrackets(hint) {
    return hint === null ? '' : ` (${hint})`;
}

// EXTERNAL MODULE: ./src/compatibility/match/back-references.ts
var back_references = __webpack_require__(11762);
;// CONCATENATED MODULE: ./src/compatibility/match/template-output.ts
/** Variables out of the text of an expanded template. */

// Go's white space: Unicode's, with the next-line character and without the byte order mark.
const space = '[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+';
const leadingSpace = new RegExp(`^${space}`);
const trailingSpace = new RegExp(`${space}$`);
/**
 * One `<key>=<value>` a line, split at the first `=`; blank lines are passed over, later lines win.
 * White space around a line is cut off, around the `=` it is kept.
 *
 * @throws Error for a line without `=`, in upstream's words
 */
function parseTemplateOutput(text) {
    const variables = new Map();
    for (const rawLine of text.split('\n')) {
        const line = trimSpace(rawLine);
        if (line === '')
            continue;
        const end = line.indexOf('=');
        if (end === -1) {
            throw new Error(`missing value in expanded template line ${(0,go_text/* quote */.hD)(line)}, (format must be '<key>=<value>')`);
        }
        variables.set(line.slice(0, end), line.slice(end + 1));
    }
    return variables;
}
function trimSpace(text) {
    return text.replace(leadingSpace, '').replace(trailingSpace, '');
}

;// CONCATENATED MODULE: ./src/compatibility/match/rule.ts
/** One rule against one node: alternatives, terms, and the variables that later rules may ask for. */





/** One rule in one go: for a rule without a template, which has little to do. */
function evaluateRule(rule, evaluation, backReferences) {
    const running = { rule, evaluation, variables: { known: new Map(), anything: false } };
    const alternatives = rule.matchAny.map((matcher) => run(running, matcher));
    return conclude(running, alternatives, backReferences);
}
/** Stops before each list of terms, whose template may have much to do. */
function* evaluateRuleInSteps(rule, evaluation, backReferences) {
    const running = { rule, evaluation, variables: { known: new Map(), anything: false } };
    const alternatives = [];
    for (const matcher of rule.matchAny) {
        yield;
        alternatives.push(run(running, matcher));
    }
    yield;
    return conclude(running, alternatives, backReferences);
}
function run({ rule, evaluation, variables }, matcher) {
    const answer = evaluateMatcher(matcher, evaluation, rule.template !== null);
    return expand(rule, answer, evaluation.meter, variables);
}
/** `matchFeatures`, which comes behind the alternatives, and what all of them come to. */
function conclude(running, alternatives, backReferences) {
    const { rule, variables } = running;
    const features = rule.matchFeatures.terms.length === 0 ? null : run(running, rule.matchFeatures);
    const any = alternatives.length === 0
        ? truth/* matched */.jQ
        : alternatives.reduce((possible, answer) => (0,truth.or)(possible, answer.possible), truth/* unmatched */.Gv);
    const all = features?.possible ?? truth/* matched */.jQ;
    const failure = [...alternatives, features].find((answer) => answer?.failure)?.failure ?? null;
    const answer = { possible: (0,truth/* and */.Uo)(any, all), failure };
    // Variables are kept even where no alternative matches: only matchFeatures can discard them.
    const kept = (any & truth/* errored */.sb) === 0 ? all : all | truth/* errored */.sb;
    const stored = store(rule, variables, kept, backReferences);
    return stored === null ? answer : { possible: truth/* errored */.sb, failure: answer.failure ?? stored };
}
/** Runs the template on what a matcher matched. */
function expand(rule, answer, meter, variables) {
    const { template } = rule;
    if (template === null || !(0,truth/* mayMatch */.B7)(answer.possible))
        return answer;
    if ('error' in template) {
        const possible = (answer.possible & ~truth/* matched */.jQ) | truth/* errored */.sb;
        return { possible, failure: answer.failure ?? template };
    }
    if (answer.possible !== truth/* matched */.jQ || !answer.exact) {
        // Nobody knows the elements, so nobody knows what the template makes of them, or whether it can.
        variables.anything = true;
        return { possible: answer.possible | truth/* errored */.sb, failure: answer.failure };
    }
    try {
        const expanded = parseTemplateOutput(template.execute(answer.data, meter));
        for (const [name, value] of expanded)
            variables.known.set(name, value);
        return answer;
    }
    catch (error) {
        return {
            possible: truth/* errored */.sb,
            failure: { error: `failed to expand template: ${(0,errors/* messageOf */.bD)(error)}` },
        };
    }
}
/**
 * Adds the rule's variables to the back references.
 *
 * @param kept in which worlds they are kept: those where it may be matched
 */
function store(rule, variables, kept, backReferences) {
    backReferences.create();
    if (kept === truth/* unmatched */.Gv)
        return null;
    if (variables.anything || ((kept & truth/* errored */.sb) !== 0 && rule.template !== null)) {
        backReferences.setAnything();
    }
    if (kept === truth/* matched */.jQ) {
        // What a template may have set besides could come after what another one has set.
        if (!variables.anything)
            setAll(variables.known, backReferences);
        setAll(rule.vars, backReferences);
    }
    else {
        for (const name of [...variables.known.keys(), ...rule.vars.keys()]) {
            backReferences.setMaybe(name);
        }
    }
    if (backReferences.size() <= limits/* compatibilityLimits */.Po.variables)
        return null;
    return {
        error: `the rules set more than ${limits/* compatibilityLimits */.Po.variables} variables`,
    };
}
function setAll(variables, backReferences) {
    for (const [name, value] of variables)
        backReferences.set(name, value);
}

;// CONCATENATED MODULE: ./src/compatibility/match/evaluate.ts





/** Steps for the templates of one spec on one node; at most what is left of those for all nodes. */
function nodeMeter(fleet) {
    const { nodeSteps } = limits/* templateLimits */.BJ;
    if (fleet.stepsLeft < nodeSteps)
        return fleet;
    const exceeded = `the templates of the spec take more than ${nodeSteps} steps on this node`;
    return { stepsLeft: nodeSteps, exceeded };
}
/** As many of a rule without a template cost less than to stop at each. */
const alternativesInOneGo = 8;
/**
 * Evaluates the sets whose tag is among `tags`, in the order of the file; all sets where `tags` is
 * empty. Sets that are left out do not run, so they set no variables either. Stops at every step for
 * whoever has to hear of something in between.
 */
function* evaluateInSteps(compiled, node, tags, meter) {
    const backReferences = (0,back_references/* createBackReferences */.E)(node);
    const views = compiled.features.map((key) => key === back_references/* backReferenceKey */.G ? backReferences.view : (0,feature_view/* viewFeature */.S)(node, key));
    const answers = new Uint8Array(compiled.slots).fill(truth/* unmatched */.Gv);
    const evaluation = { views, answers, work: { spent: 0 }, meter };
    const referenced = new Map();
    const sets = [];
    for (const { source, rules } of compiled.sets) {
        if (tags.size > 0 && !tags.has(source.tag)) {
            sets.push(null);
            continue;
        }
        const ruleAnswers = [];
        for (const rule of rules) {
            // Later rules may change what this one finds.
            for (const { name, slot } of rule.references) {
                const value = backReferences.view.attributes?.get(name);
                if (value !== undefined)
                    referenced.set(slot, value);
            }
            if (rule.template === null && rule.matchAny.length <= alternativesInOneGo) {
                yield;
                ruleAnswers.push(evaluateRule(rule, evaluation, backReferences));
            }
            else {
                ruleAnswers.push(yield* evaluateRuleInSteps(rule, evaluation, backReferences));
            }
        }
        sets.push(ruleAnswers);
    }
    return {
        views,
        answers,
        work: evaluation.work,
        sets,
        referenced,
        variables: backReferences.view.attributes,
    };
}

// EXTERNAL MODULE: ./src/compatibility/match/pacer.ts
var match_pacer = __webpack_require__(39681);
// EXTERNAL MODULE: ./src/compatibility/say/lint.ts + 3 modules
var lint = __webpack_require__(1772);
;// CONCATENATED MODULE: ./src/compatibility/say/notices.ts
/** What is worth telling about a spec as it ran, besides its verdict and what lint says of it. */

function collectNotices(compiled, tags, reports) {
    return [...noticeNoSets(compiled, tags), ...noticeBrokenRules(reports)].slice(0, limits/* compatibilityLimits */.Po.problems);
}
function noticeNoSets({ spec }, tags) {
    const location = spec.start;
    if (tags.size === 0 || spec.sets.length === 0 || spec.sets.some(({ tag }) => tags.has(tag)))
        return [];
    const known = [...new Set(spec.sets.map(({ tag }) => tag))].filter((tag) => tag !== '');
    const message = `no compatibility set has the tag ${[...tags].join(' or ')}, so no node is compatible`;
    const hint = known.length === 0 ? 'no set has a tag' : `the tags are ${known.join(', ')}`;
    return [{ severity: 'warning', code: 'no-sets-selected', message, location, hint }];
}
/** Each broken rule once, with its first error, in the order of the file. */
function noticeBrokenRules(reports) {
    const notices = new Map();
    for (const { rules } of reports.flatMap(({ sets }) => sets)) {
        for (const { name, error, location, expressions } of rules) {
            if (error === null)
                continue;
            const culprit = expressions.find(({ verdict }) => verdict === 'errored');
            const place = culprit?.location ?? location;
            const key = `${place?.line}:${place?.column}`;
            if (notices.has(key))
                continue;
            const message = `rule ${name} cannot be evaluated: ${error}`;
            const hint = culprit?.hint ?? null;
            notices.set(key, { severity: 'error', code: 'rule-errored', message, location: place, hint });
        }
    }
    return [...notices.values()].sort((left, right) => (left.location?.line ?? 0) - (right.location?.line ?? 0) ||
        (left.location?.column ?? 0) - (right.location?.column ?? 0));
}

;// CONCATENATED MODULE: ./src/compatibility/fleet.ts
/**
 * One compiled spec against any number of nodes. Nodes arrive one by one and are let go again; those
 * that answer every expression alike are told once.
 */










/**
 * Evaluates a spec on every node.
 *
 * @throws CanaryError (input) when there is no node; whatever `nodes` or `signal` throws
 */
async function evaluateNodes(compiled, nodes, options = {}) {
    const [report] = await evaluateSpecs([{ compiled, options }], nodes, options.signal);
    if (report === undefined)
        throw new Error('one spec gives one report');
    return report;
}
/**
 * Evaluates several specs on every node, each node once; reports are in the order of the specs.
 *
 * @throws CanaryError (input) when there is no node; whatever `nodes` or `signal` throws
 */
async function evaluateSpecs(runs, nodes, signal) {
    const collected = runs.map(({ compiled, options = {} }) => ({
        compiled,
        options,
        tags: new Set(options.tags ?? []),
        groups: new Map(),
        meter: fleetMeter(),
    }));
    const pacer = (0,match_pacer/* createPacer */.g)(signal);
    const nodeNotices = [];
    let count = 0;
    for await (const node of nodes) {
        signal?.throwIfAborted();
        count += 1;
        for (const { compiled, groups, tags, meter, options } of collected) {
            const own = nodeMeter(meter);
            const before = own.stepsLeft;
            const answer = await (0,match_pacer/* runInSlices */.A)(evaluateInSteps(compiled, node, tags, own), pacer);
            if (own !== meter)
                meter.stepsLeft -= before - own.stepsLeft;
            options.onAnswer?.(answer);
            addNode(groups, compiled, node, answer);
        }
        if (nodeNotices.length < limits/* compatibilityLimits */.Po.problems)
            nodeNotices.push(...node.notices);
    }
    if (count === 0) {
        throw (0,errors/* inputError */.Xu)({ code: 'no-nodes', message: 'there are no node features to compare with' });
    }
    const reports = [];
    for (const one of collected)
        reports.push(await toReport(one, nodeNotices, pacer));
    return reports;
}
async function toReport({ compiled, options, tags, groups }, nodeNotices, pacer) {
    const nearest = (0,src_nearest/* createNearest */.R8)();
    const reports = [];
    for (const group of groups.values()) {
        if (pacer.isDue())
            await pacer.turn();
        reports.push(reportGroup(compiled, group, { nearest, features: group.features }));
    }
    return {
        source: compiled.spec.source,
        digest: options.digest ?? null,
        verdict: (0,src_verdict/* verdictOfNodes */.oX)(reports.map(({ verdict }) => verdict)),
        notices: [
            ...(0,lint/* adviseOnSpec */.X)(compiled),
            ...collectNotices(compiled, tags, reports),
            ...nodeNotices,
        ],
        nodes: reports,
    };
}
/** Steps for the templates of one spec on all nodes. */
function fleetMeter() {
    const { fleetSteps } = limits/* templateLimits */.BJ;
    const exceeded = `the templates of the spec take more than ${fleetSteps} steps on all nodes together`;
    return { stepsLeft: fleetSteps, exceeded };
}
function addNode(groups, compiled, node, answer) {
    const key = keyOf(answer);
    let group = groups.get(key);
    if (group === undefined) {
        group = { nodes: [], answer, features: featuresOf(node), found: emptyFound(compiled, answer) };
        groups.set(key, group);
    }
    group.nodes.push(node.node);
    for (const [slot, values] of group.found) {
        if (values.size > limits/* compatibilityLimits */.Po.foundValues)
            continue;
        for (const value of (0,reasons/* foundValues */.fV)(slot, answer)) {
            values.add((0,reasons/* shorten */.ml)(value));
            if (values.size > limits/* compatibilityLimits */.Po.foundValues)
                break;
        }
    }
}
/** Equal for nodes whose rules and expressions all answer alike. */
function keyOf({ sets, answers }) {
    const rules = sets.map((set) => set?.map(({ possible, failure }) => `${possible}${failure?.error ?? ''}`).join('\n'));
    return `${Buffer.from(answers).toString('latin1')}\n${rules.join('\r')}`;
}
function featuresOf({ features }) {
    return new Set([
        ...features.flags.keys(),
        ...features.attributes.keys(),
        ...features.instances.keys(),
    ]);
}
/** Names that a `matchName` looks at, and values of instances, are told of the first node only. */
function emptyFound({ sets }, answer) {
    const selected = sets.filter((_, index) => answer.sets[index] != null);
    return new Map(selected
        .flatMap(({ rules }) => rules.flatMap(({ slots }) => slots))
        .filter(({ matcher, feature }) => matcher === 'matchExpression' && answer.views[feature]?.instances.length === 0)
        .map((slot) => [slot, new Set()]));
}


/***/ }),

/***/ 67880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/**
 * The lines of a text, looked for when the first place is asked for. The parser counts lines as well,
 * but loses some of those it skips after an error, and every place behind them is wrong then.
 */
function linesOf(text) {
    let known;
    return {
        placeOf: (offset) => {
            const starts = (known ??= startsOf(text));
            const inside = Math.min(Math.max(0, offset), text.length);
            const line = lineAt(starts, inside);
            return { line, column: inside - (starts[line - 1] ?? 0) + 1 };
        },
    };
}
function startsOf(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
        starts.push(end + 1);
    }
    return starts;
}
/** The last line that starts at or before the offset, from 1. */
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}


/***/ })

};
;