// The list of claims, a page at a time.

import { byId, date, el, own } from './dom.js';
import { count, number, t } from './words.js';

const PAGE = 40;
const PRINTED = 400;

export class ListView {
  constructor(desk, changes) {
    this.desk = desk;
    this.changes = changes;
    this.claims = [];
    this.first = 0;
    this.end = 0;
    this.active = null;
    byId('more').addEventListener('click', () => this.more());
    byId('less').addEventListener('click', () => this.less());
    byId('cards').addEventListener('keydown', (event) => this.arrow(event));
    new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) this.more();
    }, { rootMargin: '400px' }).observe(byId('more'));
  }

  show(claims) {
    this.claims = claims;
    const articles = new Set(claims.map((claim) => claim.a)).size;
    byId('total').textContent = claims.length === 0
      ? t('none') : `${count('claim', claims.length)} · ${count('article', articles)}`;
    this.begin(0);
    byId('claims').scrollTop = 0;
  }

  /** Begins with the claim at `place`. */
  begin(place) {
    this.first = place;
    this.end = place;
    byId('cards').replaceChildren();
    this.more();
  }

  more() {
    const next = this.claims.slice(this.end, this.end + PAGE);
    byId('cards').append(...next.map((claim) => this.card(claim)));
    this.end += next.length;
    this.buttons();
  }

  /** Shows as many as a reader may want on paper. */
  forPrint() {
    while (this.end < Math.min(this.claims.length, PRINTED)) this.more();
  }

  /** The arrows go from card to card without opening one. */
  arrow(event) {
    const to = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' }[event.key];
    const next = to && event.target.closest('.card')?.[to];
    if (!next) return;
    event.preventDefault();
    next.querySelector('a').focus();
  }

  less() {
    const from = Math.max(0, this.first - PAGE);
    byId('cards').prepend(...this.claims.slice(from, this.first).map((claim) => this.card(claim)));
    this.first = from;
    this.buttons();
  }

  buttons() {
    byId('less').hidden = this.first === 0;
    byId('more').hidden = this.end >= this.claims.length;
  }

  card(claim) {
    const { speaker } = claim;
    const article = this.desk.articleOf(claim);
    const change = this.changes.of(claim.id);
    const link = el('a', { href: `#claim-${encodeURIComponent(claim.id)}`, class: speaker.name ? 'who' : 'who nobody' },
      own(speaker.name ?? t('unknown')));
    return el('li', { class: 'card', 'data-id': claim.id, 'aria-current': claim.id === this.active && 'true' },
      el('div', { class: 'head' }, link,
        el('span', { class: `act act-${claim.act}` }, t(`act.${claim.act}`)),
        claim.type && el('span', { class: 'act kind' }, t(`type.${claim.type}`)),
        change && el('span', { class: 'mark' }, t(change.gone ? 'rejected' : 'corrected'))),
      speaker.role && own(speaker.role, { class: 'role' }),
      el('p', { dir: 'auto', class: 'said' }, this.desk.content(claim)),
      stances(this.desk, claim),
      this.desk.articles.length > 1 && own(article.title, { class: 'from' }),
      el('div', { class: 'foot' },
        el('span', {}, own(article.outlet), article.outlet && article.published ? ' · ' : null, article.published && date(article.published)),
        el('span', { class: 'worth' }, `${t('worth')} `, meter(claim.worth ?? 0))));
  }

  /** Marks the claim that is being read. */
  mark(id) {
    this.active = id;
    for (const card of byId('cards').children) {
      if (card.dataset.id === id) card.setAttribute('aria-current', 'true');
      else card.removeAttribute('aria-current');
    }
  }

  /** Marks the claim and brings it into view, if it is in the list at all. */
  reveal(claim) {
    const place = this.claims.indexOf(claim);
    if (place >= 0 && (place < this.first || place >= this.end)) this.begin(Math.max(0, place - 2));
    this.mark(claim.id);
    this.cardOf(claim.id)?.scrollIntoView({ block: 'nearest' });
  }

  focus(id) {
    this.cardOf(id)?.querySelector('a').focus();
  }

  cardOf(id) {
    return [...byId('cards').children].find((each) => each.dataset.id === id);
  }

  /** The claim that stands `step` places after the one being read. */
  neighbour(step) {
    const at = this.claims.findIndex((claim) => claim.id === this.active);
    return this.claims[at < 0 ? 0 : at + step];
  }
}

/** A share from 0 to 1 as a bar with its number. */
export function meter(value) {
  const bar = el('span', { class: 'bar', 'aria-hidden': 'true' }, el('span', {}));
  bar.firstChild.style.inlineSize = `${Math.round(value * 100)}%`;
  return el('span', { class: 'meter' }, bar, el('span', { class: 'num' }, number(value)));
}

export function stances(desk, claim) {
  if (claim.stance.length === 0) return null;
  return el('ul', { class: 'stances' }, ...claim.stance.map((stance) =>
    el('li', { class: stance.polarity },
      el('span', { class: 'sign', 'aria-hidden': 'true' }, stance.polarity === 'favor' ? '+' : '−'),
      `${t(`polarity.${stance.polarity}`)} `, own(desk.target(claim, stance)))));
}
