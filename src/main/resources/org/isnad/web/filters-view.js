// The form of filters: a group of boxes for each facet, with counts.

import { byId, el, own } from './dom.js';
import { FACETS } from './data.js';
import { fold } from './fold.js';
import { number, t } from './words.js';

const FEW = 6;
const ALL = 60;
const SEARCHED = ['speaker', 'target', 'unit', 'outlet'];
const LABELLED = ['act', 'type'];

/** What a facet's value is called. */
export function valueName(facet, value) {
  if (LABELLED.includes(facet) && value) return t(`${facet}.${value}`);
  if (value) return value;
  return facet === 'outlet' ? t('noOutlet') : t('unknown');
}

export class FiltersView {
  constructor(filter, changed) {
    this.filter = filter;
    this.changed = changed;
    this.open = new Set();
    this.sought = {};
    this.groups = {};
    const host = byId('facets');
    for (const facet of FACETS) {
      const group = el('fieldset', { class: 'facet', id: `facet-${facet}` });
      this.groups[facet] = group;
      host.append(group);
    }
    this.bind();
  }

  bind() {
    const { filter, changed } = this;
    byId('search').addEventListener('input', (event) => { filter.query = event.target.value; changed(); });
    byId('figures-only').addEventListener('change', (event) => { filter.figures = event.target.checked; changed(); });
    byId('worth').addEventListener('input', (event) => { filter.worth = Number(event.target.value); changed(); });
    byId('from').addEventListener('change', (event) => { filter.from = event.target.value; changed(); });
    byId('to').addEventListener('change', (event) => { filter.to = event.target.value; changed(); });
    byId('sort').addEventListener('change', (event) => { filter.sort = event.target.value; changed(); });
    byId('filters').addEventListener('submit', (event) => event.preventDefault());
    byId('clear').addEventListener('click', () => this.clear());
  }

  clear() {
    Object.assign(this.filter, { query: '', figures: false, worth: 0, from: '', to: '' });
    for (const facet of FACETS) this.filter[facet].clear();
    for (const id of ['search', 'from', 'to']) byId(id).value = '';
    byId('figures-only').checked = false;
    byId('worth').value = 0;
    this.changed();
  }

  /** Narrows one facet to one value, as a click in a picture does. */
  only(facet, value) {
    this.filter[facet].clear();
    this.filter[facet].add(value);
    this.changed();
  }

  show(counts) {
    byId('worth-value').textContent = number(this.filter.worth);
    byId('clear').hidden = !this.narrowed();
    for (const facet of FACETS) this.showFacet(facet, counts[facet]);
  }

  narrowed() {
    const { query, figures, worth, from, to } = this.filter;
    return Boolean(query || figures || worth || from || to || FACETS.some((facet) => this.filter[facet].size));
  }

  showFacet(facet, counts) {
    const group = this.groups[facet];
    const chosen = this.filter[facet];
    for (const value of chosen) if (!counts.has(value)) counts.set(value, 0);
    group.hidden = counts.size === 0 || (counts.size === 1 && counts.has('') && chosen.size === 0);
    if (group.hidden) return;
    this.frame(facet, group, counts.size);
    this.fillBoxes(facet, group, counts);
  }

  /** Legend, field and list are made once, so that the field keeps the cursor. */
  frame(facet, group, size) {
    group.dataset.title = t(facet);
    if (group.firstChild) {
      group.firstChild.textContent = t(facet);
      group.querySelector('input.find')?.setAttribute('placeholder', t('find'));
      return;
    }
    group.append(el('legend', {}, t(facet)));
    if (SEARCHED.includes(facet) && size > FEW) {
      group.append(el('input', {
        class: 'find', type: 'search', placeholder: t('find'), 'aria-label': `${t('find')}: ${t(facet)}`,
        oninput: (event) => { this.sought[facet] = fold(event.target.value); this.changed(); },
      }));
    }
    group.append(el('ul', {}), el('button', {
      type: 'button', class: 'quiet more',
      onclick: () => { this.open.add(facet); this.changed(); },
    }));
  }

  fillBoxes(facet, group, counts) {
    const chosen = this.filter[facet];
    const sought = this.sought[facet] ?? '';
    const values = [...counts]
      .filter(([value]) => chosen.has(value) || !sought || fold(value).includes(sought))
      .sort((a, b) => chosen.has(b[0]) - chosen.has(a[0]) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const limit = this.open.has(facet) || LABELLED.includes(facet) ? ALL : FEW;
    group.querySelector('ul').replaceChildren(
      ...values.slice(0, Math.max(limit, chosen.size)).map(([value, n]) => this.box(facet, value, n)));
    const more = group.querySelector('button.more');
    more.textContent = `${t('more')} (${number(values.length - limit)})`;
    more.hidden = values.length <= limit || limit === ALL;
  }

  box(facet, value, n) {
    const chosen = this.filter[facet];
    const tick = el('input', {
      type: 'checkbox', 'data-value': value,
      onchange: (event) => {
        if (event.target.checked) chosen.add(value);
        else chosen.delete(value);
        this.changed();
        byId(`facet-${facet}`).querySelector(`input[data-value="${CSS.escape(value)}"]`)?.focus();
      },
    });
    tick.checked = chosen.has(value);
    return el('li', {}, el('label', {}, tick, own(valueName(facet, value)), el('span', { class: 'n' }, number(n))));
  }
}
