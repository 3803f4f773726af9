// The article with its claims in place. Letters stay joined because the marked stretches are plain inline
// elements without padding, margin, border or a font of their own; labels are drawn over the text.

import { byId, el } from './dom.js';
import { t } from './words.js';

const DEEPEST = 3;

export class ArticleView {
  constructor(desk, hovered) {
    this.desk = desk;
    this.article = null;
    this.segments = [];
    this.parts = new Map();
    this.active = null;
    const text = byId('text');
    text.addEventListener('mouseover', (event) => {
      const claim = this.claimAt(event.target);
      if (claim) hovered(claim);
    });
    text.addEventListener('mouseleave', () => hovered(null));
    text.addEventListener('focusin', (event) => {
      const claim = this.claimAt(event.target);
      if (claim) hovered(claim);
    });
    text.addEventListener('focusout', () => hovered(null));
    text.addEventListener('click', (event) => {
      const claim = getSelection().isCollapsed && this.claimAt(event.target);
      if (claim) location.hash = `#claim-${encodeURIComponent(claim.id)}`;
    });
    new ResizeObserver(() => this.label()).observe(text);
  }

  show(article) {
    this.article = article;
    this.segments = [];
    this.parts = new Map();
    this.active = null;
    const marks = article.claims.filter((claim) => !claim.gone).flatMap((claim) => marksOf(claim, this.desk));
    const pieces = cut(article.text, marks);
    byId('text').replaceChildren(...this.paragraphs(article.text, pieces), this.labels());
  }

  labels() {
    this.tags = el('div', { class: 'tags', 'aria-hidden': 'true' });
    return this.tags;
  }

  paragraphs(text, pieces) {
    const blocks = [];
    let block = null;
    for (const piece of pieces) {
      if (!block) {
        block = el(blocks.length === 0 ? 'h3' : 'p', { dir: 'auto' });
        blocks.push(block);
      }
      block.append(this.segment(text, piece));
      for (const claim of piece.ends) block.append(this.reference(claim));
      if (piece.breaks) block = null;
    }
    return blocks.filter((each) => each.textContent.trim() !== '');
  }

  segment(text, piece) {
    const letters = text.slice(piece.start, piece.end).replace(/[\r\n]/g, '');
    const outer = el('span', { class: 'seg', 'data-seg': this.segments.length });
    this.segments.push(piece);
    let inner = outer;
    for (const mark of piece.marks) {
      const span = el('span', { class: mark.part === 'content' ? `content d${mark.depth}` : mark.part });
      this.remember(mark, span);
      inner.append(span);
      inner = span;
    }
    inner.append(letters);
    return outer;
  }

  remember(mark, span) {
    const list = this.parts.get(mark.claim.id) ?? [];
    list.push({ part: mark.part, span });
    this.parts.set(mark.claim.id, list);
  }

  reference(claim) {
    const name = claim.speaker.name ?? t('unknown');
    return el('button', {
      type: 'button', class: 'ref', 'data-claim': claim.id,
      'aria-label': `${t('claim')} ${claim.number}: ${name}، ${t(`act.${claim.act}`)}`,
    }, String(claim.number));
  }

  /** The innermost claim at an element of the text. */
  claimAt(node) {
    const reference = node.closest?.('button.ref');
    if (reference) return this.desk.byId.get(reference.dataset.claim);
    const segment = node.closest?.('.seg');
    return segment ? this.segments[segment.dataset.seg].marks.at(-1)?.claim : undefined;
  }

  /** Shows which letters belong to the claim; the others step back. */
  activate(claim) {
    for (const { span } of this.parts.get(this.active) ?? []) span.classList.remove('on');
    this.active = claim?.id ?? null;
    for (const { span } of this.parts.get(this.active) ?? []) span.classList.add('on');
    for (const button of byId('text').querySelectorAll('button.ref')) {
      button.toggleAttribute('data-on', button.dataset.claim === this.active);
    }
    this.label();
  }

  /** Writes over the active claim what each of its stretches is. */
  label() {
    if (!this.tags) return;
    const seen = new Set();
    const text = byId('text');
    const host = text.getBoundingClientRect();
    const tags = [];
    for (const { part, span } of this.parts.get(this.active) ?? []) {
      if (seen.has(part)) continue;
      seen.add(part);
      const box = span.getClientRects()[0];
      if (!box) continue;
      const tag = el('span', { class: `tag ${part}` }, t(part));
      const rtl = getComputedStyle(span).direction === 'rtl';
      tag.style.top = `${box.top - host.top + text.scrollTop}px`;
      tag.style.left = `${(rtl ? box.right : box.left) - host.left}px`;
      tag.classList.toggle('from-right', rtl);
      tags.push(tag);
    }
    this.tags.replaceChildren(...tags);
  }

  /** Brings the claim to the middle of the view; `focus` moves the keyboard there too. */
  reveal(claim, focus) {
    const first = (this.parts.get(claim.id) ?? [])[0];
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches || navigator.webdriver;
    first?.span.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
    if (focus) {
      byId('text').querySelector(`button.ref[data-claim="${CSS.escape(claim.id)}"]`)?.focus({ preventScroll: true });
    }
  }

  /** The selected stretch of the article, or null. */
  selection() {
    const chosen = getSelection();
    if (chosen.isCollapsed || chosen.rangeCount === 0) return null;
    const range = chosen.getRangeAt(0);
    let start = Infinity;
    let end = -1;
    for (const node of byId('text').querySelectorAll('.seg')) {
      if (!range.intersectsNode(node)) continue;
      const base = this.segments[node.dataset.seg].start;
      const letters = document.createTreeWalker(node, NodeFilter.SHOW_TEXT).nextNode();
      const from = range.startContainer === letters ? range.startOffset : 0;
      const to = range.endContainer === letters ? range.endOffset : letters?.length ?? 0;
      if (to <= from) continue;
      start = Math.min(start, base + from);
      end = Math.max(end, base + to);
    }
    return trimmed(this.article.text, start, end);
  }
}

function trimmed(text, start, end) {
  while (start < end && /\s/.test(text[start])) start++;
  while (end > start && /\s/.test(text[end - 1])) end--;
  return start < end ? [start, end] : null;
}

function marksOf(claim, desk) {
  const depth = Math.min(depthOf(claim, desk), DEEPEST);
  const marks = claim.content.map(([start, end]) => ({ start, end, part: 'content', claim, depth }));
  if (claim.speaker.mention) marks.push(mark(claim.speaker.mention, 'source', claim));
  if (claim.cue) marks.push(mark(claim.cue, 'cue', claim));
  return marks.filter((each) => each.end > each.start);
}

function mark([start, end], part, claim) {
  return { start, end, part, claim, depth: 0 };
}

function depthOf(claim, desk) {
  let depth = 1;
  for (let up = claim.parent; up && depth <= DEEPEST; up = desk.byId.get(up)?.parent) depth++;
  return depth;
}

/**
 * Cuts the text where a mark begins or ends and at line ends. Each piece knows its marks, the outermost
 * first, and the claims whose last content piece ends with it.
 */
function cut(text, marks) {
  const opens = grouped(marks, (each) => each.start);
  const closes = grouped(marks, (each) => each.end);
  const ends = lastPieces(text, marks);
  const places = new Set([0, text.length, ...opens.keys(), ...closes.keys(), ...ends.keys()]);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) places.add(at + 1);
  const sorted = [...places].filter((at) => at <= text.length).sort((a, b) => a - b);
  const pieces = [];
  let open = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const [start, end] = [sorted[i], sorted[i + 1]];
    open = open.filter((each) => each.end > start).concat(opens.get(start) ?? []);
    const inside = [...open].sort((a, b) => rank(a) - rank(b) || a.start - b.start || b.end - a.end);
    pieces.push({ start, end, marks: inside, ends: ends.get(end) ?? [], breaks: text[end - 1] === '\n' });
  }
  return pieces;
}

/** Contents by depth, then the words in them that are source or cue. */
function rank(each) {
  return each.part === 'content' ? each.depth : DEEPEST + 1;
}

function grouped(marks, key) {
  const groups = new Map();
  for (const each of marks) {
    const list = groups.get(key(each));
    if (list) list.push(each);
    else groups.set(key(each), [each]);
  }
  return groups;
}

/** Where each claim's number stands: after its content, never inside a word. */
function lastPieces(text, marks) {
  const last = new Map();
  for (const each of marks) {
    if (each.part !== 'content' && last.has(each.claim)) continue;
    last.set(each.claim, Math.max(last.get(each.claim) ?? 0, each.end));
  }
  const places = new Map();
  for (const [claim, end] of last) {
    let at = end;
    while (at < text.length && /[\p{L}\p{M}\p{N}]/u.test(text[at]) && at - end < 40) at++;
    places.set(at, [...(places.get(at) ?? []), claim]);
  }
  return places;
}
