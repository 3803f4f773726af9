// Which claims are shown, in which order.

import { FACETS } from './data.js';
import { queryWords } from './fold.js';

export function noFilter(sort) {
  const filter = { query: '', figures: false, worth: 0, from: '', to: '', sort };
  for (const facet of FACETS) filter[facet] = new Set();
  return filter;
}

/**
 * The claims that pass, and for each facet how many claims each of its values would show: a claim that
 * only this facet keeps out is counted too.
 */
export function apply(desk, filter) {
  const words = queryWords(filter.query);
  const chosen = FACETS.map((facet) => chosenNumbers(desk, facet, filter[facet]));
  const counts = FACETS.map((facet) => new Int32Array(desk.facets[facet].values.length));
  const claims = [];
  for (const claim of inOrder(desk, filter.sort)) {
    if (!passes(desk, claim, filter, words)) continue;
    const failed = failures(claim, chosen);
    if (failed === MANY) continue;
    if (failed === NONE) claims.push(claim);
    for (let i = failed === NONE ? 0 : failed; i < (failed === NONE ? counts.length : failed + 1); i++) {
      for (const key of claim.keys[i]) counts[i][key]++;
    }
  }
  return { claims, counts: Object.fromEntries(FACETS.map((facet, i) => [facet, named(desk, facet, counts[i])])) };
}

const NONE = -1;
const MANY = -2;

/** The one facet that keeps the claim out, or that none or many do. */
function failures(claim, chosen) {
  let failed = NONE;
  for (let i = 0; i < chosen.length; i++) {
    if (!chosen[i] || claim.keys[i].some((key) => chosen[i].has(key))) continue;
    if (failed !== NONE) return MANY;
    failed = i;
  }
  return failed;
}

function chosenNumbers(desk, facet, values) {
  return values.size === 0 ? null : new Set([...values].map((value) => desk.facets[facet].numbers.get(value)));
}

function named(desk, facet, sums) {
  const counts = new Map();
  desk.facets[facet].values.forEach((value, at) => { if (sums[at] > 0) counts.set(value, sums[at]); });
  return counts;
}

function passes(desk, claim, filter, words) {
  if ((claim.worth ?? 0) < filter.worth) return false;
  if (filter.figures && claim.figures.length === 0) return false;
  if (filter.from || filter.to) {
    const published = desk.articleOf(claim).published;
    if (!published) return false;
    if (filter.from && published < filter.from.slice(0, published.length)) return false;
    if (filter.to && published.slice(0, filter.to.length) > filter.to.slice(0, published.length)) return false;
  }
  if (words.length === 0) return true;
  const text = desk.searchable(claim);
  return words.every((word) => text.includes(word));
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

function inOrder(desk, sort) {
  const published = (claim) => desk.articleOf(claim).published ?? '';
  switch (sort) {
    case 'worth': return desk.ordered(sort, (a, b) => (b.worth ?? 0) - (a.worth ?? 0));
    case 'sure': return desk.ordered(sort, (a, b) => (b.sure ?? 0) - (a.sure ?? 0));
    case 'date': return desk.ordered(sort, (a, b) => compare(published(b), published(a)));
    case 'speaker': return desk.ordered(sort, bySpeaker(desk));
    default: return desk.ordered(sort, null);
  }
}

/** Names are compared once each: there are far fewer of them than claims. */
function bySpeaker(desk) {
  const collator = new Intl.Collator('ar');
  const names = [...desk.facets.speaker.values].sort((a, b) => (a === '') - (b === '') || collator.compare(a, b));
  const rank = new Map(names.map((name, at) => [name, at]));
  return (a, b) => rank.get(a.speaker.name ?? '') - rank.get(b.speaker.name ?? '');
}
