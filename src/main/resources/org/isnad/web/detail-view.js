// One claim with all that is known of it, and what can be done with it.

import { citation, record, review } from './copy.js';
import { byId, copy, el, own, say } from './dom.js';
import { meter, stances } from './list-view.js';
import { number, t } from './words.js';

export class DetailView {
  constructor(desk, changes, correct) {
    this.desk = desk;
    this.changes = changes;
    this.correct = correct;
    this.claim = null;
  }

  show(claim) {
    this.claim = claim;
    const host = byId('detail');
    if (!claim) {
      host.replaceChildren(el('p', { class: 'hint' }, t('pick')));
      return;
    }
    host.replaceChildren(this.head(claim), this.buttons(claim), this.facts(claim));
  }

  head(claim) {
    const change = this.changes.of(claim.id);
    return el('div', { class: 'head' },
      el('span', { class: 'ref-no', 'aria-hidden': 'true' }, String(claim.number)),
      el('h3', {}, own(claim.speaker.name ?? t('unknown'))),
      el('span', { class: `act act-${claim.act}` }, t(`act.${claim.act}`)),
      claim.type && el('span', { class: 'act kind' }, t(`type.${claim.type}`)),
      change && el('span', { class: 'mark' }, t(change.gone ? 'rejected' : 'corrected')));
  }

  facts(claim) {
    const { desk } = this;
    const { speaker } = claim;
    const label = (kind, value) => value && t(`${kind}.${value}`);
    const join = (...words) => words.filter(Boolean).join(' · ');
    const parent = claim.parent && desk.byId.get(claim.parent);
    return el('dl', {},
      ...fact('role', speaker.role && own(speaker.role)),
      ...fact('kind', join(label('kind', speaker.kind), label('resolution', speaker.resolution))),
      ...fact('mention', speaker.mention && own(`«${desk.text(claim, speaker.mention)}»`)),
      ...fact('cue', claim.cue && own(`«${desk.text(claim, claim.cue)}»`)),
      ...fact('via', claim.via.length > 0 && own(claim.via.map((span) => desk.text(claim, span)).join('، '))),
      ...fact('stance', stances(desk, claim)),
      ...fact('figures', claim.figures.length > 0 && this.figures(claim)),
      ...fact('times', claim.times.length > 0 && this.times(claim)),
      ...fact('quotation', label('quotation', claim.quotation)),
      ...fact('commitment', label('commitment', claim.commitment)),
      ...fact('distance', claim.distance !== 'neutral' && label('distance', claim.distance)),
      ...fact('inside', parent && el('a', { href: `#claim-${encodeURIComponent(parent.id)}` },
        `${parent.number} · `, own(parent.speaker.name ?? t('unknown')))),
      ...fact('worth', meter(claim.worth ?? 0)),
      ...fact('reasons', claim.reasons.length > 0 && this.reasons(claim)),
      ...fact('sure', meter(claim.sure ?? 0)),
      ...fact('rule', claim.rule && el('code', { dir: 'ltr' }, claim.rule)));
  }

  figures(claim) {
    return el('ul', {}, ...claim.figures.map((figure) => el('li', {},
      own(this.desk.text(claim, figure.at)), el('span', { class: 'value' }, own(figureValue(figure))))));
  }

  times(claim) {
    return el('ul', {}, ...claim.times.map((time) => el('li', {},
      own(this.desk.text(claim, time.at)), time.value && el('span', { class: 'value' }, own(time.value, { dir: 'ltr' })))));
  }

  /** What makes the claim more or less worth checking, with the words that show it. */
  reasons(claim) {
    return el('ul', {}, ...claim.reasons.map((each) => {
      const shown = (each.evidence ?? []).map((span) => `«${this.desk.text(claim, span)}»`).join(' ');
      return el('li', {}, el('span', { class: 'sign', 'aria-hidden': 'true' }, each.effect === 'lowers' ? '↓ ' : '↑ '),
        t(`reason.${each.reason}`), shown && own(` ${shown}`, { class: 'hint' }));
    }));
  }

  buttons(claim) {
    const give = (text) => copy(text).then(() => say(t('copied')));
    const button = (key, onclick) => el('button', { type: 'button', onclick }, t(key));
    return el('div', { class: 'actions' },
      el('button', { type: 'button', id: 'correct', class: 'strong', onclick: () => this.correct(claim) }, t('correct')),
      button('cite', () => give(citation(this.desk, claim, t('unknown')))),
      button('json', () => give(record(this.desk, claim))),
      button('review', () => give(review(this.desk, claim))),
      button('link', () => give(location.href.replace(/#.*$/, '') + `#claim-${encodeURIComponent(claim.id)}`)));
  }
}

function fact(key, value) {
  return value ? [el('dt', {}, t(key)), el('dd', {}, value)] : [];
}

export function figureValue(figure) {
  const value = Array.isArray(figure.value) ? figure.value.map(number).join('–')
    : figure.value === undefined || figure.value === null ? '—' : number(figure.value);
  const sign = figure.kind === 'percent' ? '%' : '';
  return [figure.modifier && t(`modifier.${figure.modifier}`), value + sign, figure.unit].filter(Boolean).join(' ');
}
