// The claims and articles of a page. A span is [start, end) in UTF-16 units of its article's text.
//
// article: id, title, url, outlet, published, text, whole (false where only sentences are known)
// claim:   id, a (number of the article), speaker {name, kind, role, mention, resolution}, via [span], cue span,
//          quotation, content [span], act, type, commitment, distance,
//          stance [{target span, text, name, polarity, confidence, rule, evidence}],
//          figures [{at span, value, unit, unitCode, kind, modifier, partOf span}], times [{at span, type, value}],
//          parent, worth, reasons [{reason, effect, evidence [span]}], sure, rule, evidence [span], sentence span, line (the claim's JSON where the text is not whole)
// What is absent is left out.

import { fold } from './fold.js';

const LISTS = ['via', 'content', 'stance', 'figures', 'times', 'evidence', 'reasons'];

export class Desk {
  constructor(data) {
    this.articles = data.articles;
    this.claims = [];
    this.byId = new Map();
    this.facets = Object.fromEntries(FACETS.map((facet) => [facet, { values: [], numbers: new Map() }]));
    this.orders = new Map();
    this.articles.forEach((article) => { article.claims = []; });
    for (const claim of data.claims) this.add(claim);
  }

  add(claim) {
    for (const list of LISTS) claim[list] ??= [];
    claim.speaker ??= {};
    const article = this.articles[claim.a];
    article.claims.push(claim);
    claim.number = article.claims.length;
    claim.place = this.claims.length;
    this.claims.push(claim);
    this.byId.set(claim.id, claim);
    this.index(claim, article);
  }

  /** Puts `changed` in the place of the claim with its id. */
  replace(changed) {
    const old = this.byId.get(changed.id);
    const article = this.articles[changed.a];
    Object.assign(changed, { number: old.number, place: old.place });
    this.claims[old.place] = changed;
    article.claims[old.number - 1] = changed;
    this.byId.set(changed.id, changed);
    this.index(changed, article);
    this.orders.clear();
  }

  /** Notes the claim's value in each facet by its number, so that counting needs no strings. */
  index(claim, article) {
    claim.folded = undefined;
    claim.keys = Object.entries(valuesOf(claim, article)).map(([facet, values]) =>
      [...new Set(values.map((value) => this.valueNumber(facet, value)))]);
  }

  valueNumber(facet, value) {
    const { values, numbers } = this.facets[facet];
    if (!numbers.has(value)) {
      numbers.set(value, values.length);
      values.push(value);
    }
    return numbers.get(value);
  }

  /** All claims in an order, sorted when it is first asked for. */
  ordered(name, compare) {
    if (!this.orders.has(name)) {
      this.orders.set(name, compare ? [...this.claims].sort((a, b) => compare(a, b) || a.place - b.place) : [...this.claims]);
    }
    return this.orders.get(name);
  }

  articleOf(claim) {
    return this.articles[claim.a];
  }

  text(claim, span) {
    return this.articles[claim.a].text.slice(span[0], span[1]);
  }

  content(claim) {
    return claim.content.map((span) => this.text(claim, span)).join(' … ');
  }

  /** The name of a stance's target: the one shared with speakers, else its letters. */
  target(claim, stance) {
    return targetName(stance, this.articleOf(claim));
  }

  /** What a search looks through, made when it is first needed. */
  searchable(claim) {
    claim.folded ??= fold(
      [claim.speaker.name, claim.speaker.role, claim.speaker.mention && this.text(claim, claim.speaker.mention),
        this.content(claim), this.articleOf(claim).title].filter(Boolean).join('\n'));
    return claim.folded;
  }

  /** Prepares searching while the reader is looking at the page. */
  prepareSearch(from = 0) {
    const end = Math.min(from + 400, this.claims.length);
    for (let i = from; i < end; i++) this.searchable(this.claims[i]);
    if (end < this.claims.length) setTimeout(() => this.prepareSearch(end), 0);
    else document.body.dataset.searchable = 'true';
  }
}

function targetName(stance, article) {
  return stance.name ?? stance.text ?? (stance.target ? article.text.slice(...stance.target) : '');
}

export const FACETS = ['speaker', 'act', 'type', 'target', 'unit', 'outlet'];

function valuesOf(claim, article) {
  return {
    speaker: [claim.speaker.name ?? ''],
    act: [claim.act ?? ''],
    type: [claim.type ?? ''],
    target: claim.stance.map((stance) => targetName(stance, article)),
    unit: claim.figures.map((figure) => figure.unit ?? (figure.kind === 'percent' ? '%' : '')).filter(Boolean),
    outlet: [article.outlet ?? ''],
  };
}
