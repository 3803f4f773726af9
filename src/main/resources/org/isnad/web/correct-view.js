// The form in which a claim is corrected.

import { byId, el, own, say } from './dom.js';
import { LABELS, t } from './words.js';

export class CorrectView {
  /** @param done called with the claim when the form is closed */
  constructor(desk, changes, article, done) {
    Object.assign(this, { desk, changes, article, done });
  }

  show(claim) {
    this.claim = claim;
    this.draft = {
      content: claim.content, cue: claim.cue ?? null, mention: claim.speaker.mention ?? null,
      stance: claim.stance.map((each) => ({ text: each.text ?? this.desk.target(claim, each), polarity: each.polarity, was: each })),
    };
    byId('detail').replaceChildren(this.form());
    byId('fix-speaker').focus();
  }

  form() {
    const { claim } = this;
    return el('form', { id: 'correction', onsubmit: (event) => { event.preventDefault(); this.save(); } },
      el('h3', {}, `${t('correct')}: ${t('claim')} ${claim.number}`),
      el('div', { class: 'fields' },
        field('speaker', el('input', { id: 'fix-speaker', value: claim.speaker.name ?? '', list: 'names', dir: 'auto', autocomplete: 'off' })),
        this.names(),
        field('role', el('input', { id: 'fix-role', value: claim.speaker.role ?? '', dir: 'auto', autocomplete: 'off' })),
        field('kind', select('fix-kind', 'kind', LABELS.kinds, claim.speaker.kind ?? 'person')),
        field('act', select('fix-act', 'act', LABELS.acts, claim.act ?? 'assert'))),
      this.spans(), this.stances(),
      el('label', { class: 'line' }, this.gone(), t('rejected')),
      el('div', { class: 'actions' },
        el('button', { type: 'submit', id: 'save', class: 'strong' }, t('save')),
        el('button', { type: 'button', onclick: () => this.done(claim) }, t('cancel')),
        this.changes.of(claim.id) && el('button', {
          type: 'button', onclick: () => { this.changes.undo(claim); this.done(claim); },
        }, t('restore'))));
  }

  /** The names that the article has already, to choose from. */
  names() {
    const names = new Set(this.desk.articleOf(this.claim).claims.map((each) => each.speaker.name).filter(Boolean));
    return el('datalist', { id: 'names' }, ...[...names].map((name) => el('option', { value: name })));
  }

  gone() {
    const box = el('input', { type: 'checkbox', id: 'fix-gone' });
    box.checked = Boolean(this.claim.gone);
    return box;
  }

  spans() {
    const host = el('fieldset', { class: 'spans' });
    const draw = () => host.replaceChildren(el('legend', {}, t('spans')),
      el('p', { class: 'hint' }, t('spansHint')),
      this.span('source', this.draft.mention && [this.draft.mention], t('noSource'), (at) => { this.draft.mention = at; draw(); }, true),
      this.span('cue', this.draft.cue && [this.draft.cue], t('noCue'), (at) => { this.draft.cue = at; draw(); }, true),
      this.span('content', this.draft.content, '', (at) => { this.draft.content = [at]; draw(); }, false),
      el('button', {
        type: 'button', onmousedown: (event) => event.preventDefault(),
        onclick: () => this.chosen((at) => { this.draft.content = joined(this.draft.content, at); draw(); }),
      }, `+ ${t('addPiece')}`));
    draw();
    return host;
  }

  span(part, spans, none, set, removable) {
    const letters = spans ? spans.map((span) => this.desk.text(this.claim, span)).join(' … ') : none;
    return el('div', { class: 'span' },
      el('button', {
        type: 'button', class: `set ${part}`, 'data-part': part, onmousedown: (event) => event.preventDefault(),
        onclick: () => this.chosen(set),
      }, t(part)),
      own(letters, { class: spans ? 'letters' : 'letters hint' }),
      removable && spans && el('button', {
        type: 'button', class: 'quiet', 'aria-label': `${t('remove')}: ${t(part)}`, onclick: () => set(null),
      }, '×'));
  }

  chosen(use) {
    const at = this.article.selection();
    if (at) use(at);
    else say(t('nothingSelected'));
  }

  stances() {
    const host = el('fieldset', { class: 'spans' });
    const draw = () => host.replaceChildren(el('legend', {}, t('stance')),
      ...this.draft.stance.map((each, at) => this.stance(each, at, draw)),
      el('button', {
        type: 'button', id: 'add-stance', onclick: () => { this.draft.stance.push({ text: '', polarity: 'against' }); draw(); },
      }, `+ ${t('addStance')}`));
    draw();
    return host;
  }

  stance(each, at, draw) {
    const polarity = select(`fix-polarity-${at}`, 'polarity', LABELS.polarities, each.polarity);
    polarity.setAttribute('aria-label', t('stance'));
    polarity.addEventListener('change', () => { each.polarity = polarity.value; });
    return el('div', { class: 'span' }, polarity,
      el('input', {
        value: each.text, dir: 'auto', 'aria-label': `${t('target')} ${at + 1}`,
        oninput: (event) => { each.text = event.target.value; },
      }),
      el('button', {
        type: 'button', class: 'quiet', 'aria-label': `${t('remove')}: ${each.text}`,
        onclick: () => { this.draft.stance.splice(at, 1); draw(); },
      }, '×'));
  }

  save() {
    const kept = this.changes.make(this.claim, this.change());
    say(t(kept ? 'saved' : 'notSaved'));
    this.done(this.claim);
  }

  change() {
    const { claim, draft } = this;
    const name = byId('fix-speaker').value.trim();
    const speaker = { ...claim.speaker, kind: byId('fix-kind').value, role: byId('fix-role').value.trim() || undefined };
    speaker.name = name || undefined;
    speaker.mention = draft.mention ?? undefined;
    return {
      speaker, cue: draft.cue ?? undefined, content: draft.content, act: byId('fix-act').value,
      stance: draft.stance.filter((each) => each.text.trim()).map(asStance(this.desk, claim)),
      gone: byId('fix-gone').checked || undefined,
    };
  }
}

/** A stance that was not touched keeps its evidence. */
function asStance(desk, claim) {
  return ({ text, polarity, was }) =>
    was && (was.text ?? desk.target(claim, was)) === text ? { ...was, polarity } : { text: text.trim(), polarity, confidence: 1 };
}

/** The pieces with one more, in order; pieces that meet become one. */
function joined(pieces, piece) {
  const sorted = [...pieces, piece].sort((a, b) => a[0] - b[0]);
  const result = [];
  for (const each of sorted) {
    const last = result.at(-1);
    if (last && each[0] <= last[1]) last[1] = Math.max(last[1], each[1]);
    else result.push([...each]);
  }
  return result;
}

function field(key, input) {
  return el('label', {}, el('span', {}, t(key)), input);
}

function select(id, kind, labels, chosen) {
  const box = el('select', { id }, ...labels.map((label) => el('option', { value: label }, t(`${kind}.${label}`))));
  box.value = chosen;
  return box;
}
