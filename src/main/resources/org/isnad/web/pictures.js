// Three pictures of the claims that are shown, each with its numbers in a table.

import { byId, date, el, own, svg } from './dom.js';
import { figureValue } from './detail-view.js';
import { count, number, t } from './words.js';

const ROWS = 14;
const COLUMNS = 10;
const WIDTH = 760;
// room beside the last column for the end of its slanted name
const SLANT = 70;

export class Pictures {
  constructor(desk, only) {
    this.desk = desk;
    this.only = only;
    this.unit = null;
  }

  show(claims) {
    byId('pictures').replaceChildren(this.stances(claims), this.figures(claims), this.days(claims));
  }

  stances(claims) {
    const cells = new Map();
    for (const claim of claims) {
      for (const stance of claim.speaker.name ? claim.stance : []) {
        const target = this.desk.target(claim, stance);
        const key = JSON.stringify([claim.speaker.name, target]);
        const cell = cells.get(key) ?? { speaker: claim.speaker.name, target, favor: 0, against: 0 };
        cell[stance.polarity]++;
        cells.set(key, cell);
      }
    }
    const all = [...cells.values()];
    const { shown, speakers, targets } = strongest(all);
    return figure('picStance', shown.length && this.matrix(shown, speakers, targets),
      table([t('speaker'), t('target'), t('forSign'), t('againstSign')],
        shown.map((cell) => [cell.speaker, cell.target, cell.favor, cell.against])));
  }

  /** Speakers down the right side, targets along the top; circles for, squares against. */
  matrix(cells, speakers, targets) {
    const [side, row, head] = [190, 34, 92];
    const step = (WIDTH - side - SLANT) / Math.max(targets.length, 4);
    const x = (i) => WIDTH - side - step * (i + 0.5);
    const y = (i) => head + row * (i + 0.5);
    const most = Math.max(...cells.map((cell) => Math.max(cell.favor, cell.against)));
    const drawing = canvas('picStance', head + row * speakers.length + 8);
    speakers.forEach((name, i) => drawing.append(
      svg('line', { class: 'grid', x1: 0, x2: WIDTH - side, y1: y(i), y2: y(i) }),
      label(name, WIDTH, y(i) + 4, 'start', 26)));
    targets.forEach((name, i) => {
      const tag = label(name, 0, 0, 'start', 20);
      tag.setAttribute('transform', `translate(${x(i) + 4} ${head - 12}) rotate(35)`);
      drawing.append(svg('line', { class: 'grid', x1: x(i), x2: x(i), y1: head - 6, y2: head + row * speakers.length }), tag);
    });
    for (const cell of cells) {
      const [cx, cy] = [x(targets.indexOf(cell.target)), y(speakers.indexOf(cell.speaker))];
      const both = cell.favor > 0 && cell.against > 0;
      if (cell.favor) drawing.append(this.sign(cell, 'favor', cx + (both ? 14 : 0), cy, most));
      if (cell.against) drawing.append(this.sign(cell, 'against', cx - (both ? 14 : 0), cy, most));
    }
    return drawing;
  }

  sign(cell, polarity, x, y, most) {
    const n = cell[polarity];
    const r = 9 + 5 * Math.sqrt(n / most);
    const shape = polarity === 'favor' ? svg('circle', { cx: x, cy: y, r })
      : svg('rect', { x: x - r, y: y - r, width: 2 * r, height: 2 * r });
    const narrow = () => this.only({ speaker: cell.speaker, target: cell.target });
    const name = `${cell.speaker} ${t(`polarity.${polarity}`)} ${cell.target}: ${n}`;
    return svg('g', {
      class: `cell ${polarity}`, role: 'button', tabindex: 0, 'aria-label': name, onclick: narrow,
      onkeydown: (event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); narrow(); } },
    }, svg('title', {}, name), shape,
      svg('text', { x, y: y + 4, class: 'in' }, `${polarity === 'favor' ? '+' : '−'}${n}`));
  }

  figures(claims) {
    const units = new Map();
    for (const claim of claims) {
      const { published } = this.desk.articleOf(claim);
      for (const each of claim.figures) {
        const unit = each.unit ?? (each.kind === 'percent' ? '%' : null);
        const values = [each.value].flat().filter((value) => typeof value === 'number');
        if (!unit || values.length === 0 || !published) continue;
        units.set(unit, [...(units.get(unit) ?? []), { claim, each, values, published }]);
      }
    }
    const ranked = [...units].sort((a, b) => spread(b[1]) - spread(a[1]) || b[1].length - a[1].length).slice(0, 40);
    const unit = units.has(this.unit) ? this.unit : ranked[0]?.[0];
    const points = units.get(unit) ?? [];
    const choice = el('select', { id: 'unit-choice', onchange: (event) => { this.unit = event.target.value; this.show(claims); } },
      ...ranked.map(([name, list]) => el('option', { value: name }, `${name} (${list.length})`)));
    if (unit) choice.value = unit;
    return figure('picFigures', points.length && el('div', {},
      el('label', { class: 'line' }, `${t('unitChoice')} `, choice), this.scatter(points)),
    table([t('date'), t('value'), t('speaker')],
      points.map(({ claim, each, published }) => [published, figureValue(each), claim.speaker.name ?? t('unknown')])));
  }

  scatter(points) {
    const [height, left, bottom] = [260, 70, 34];
    const days = points.map((point) => day(point.published));
    const values = points.flatMap((point) => point.values);
    const [first, last] = [Math.min(...days), Math.max(...days)];
    const ticks = scale(Math.max(...values));
    const top = ticks.at(-1);
    const x = (at) => left + 20 + (WIDTH - left - 60) * (last === first ? 0.5 : (at - first) / (last - first));
    const y = (value) => height - bottom - (height - bottom - 24) * (Math.max(value, 0) / top);
    const drawing = canvas('picFigures', height);
    drawing.append(...valueTicks(ticks, left, y), ...dateTicks(points.map((point) => point.published), x, height - 10));
    for (const { claim, each, values: own, published } of points) {
      const cx = x(day(published));
      const mark = svg('a', { href: `#claim-${encodeURIComponent(claim.id)}`, class: 'point', 'aria-label': `${claim.speaker.name ?? t('unknown')}: ${figureValue(each)}، ${published}` },
        svg('title', {}, `${claim.speaker.name ?? t('unknown')}: ${figureValue(each)} · ${published}`));
      if (own.length > 1) mark.append(svg('line', { x1: cx, x2: cx, y1: y(own[0]), y2: y(own[1]) }));
      for (const value of own) mark.append(svg('circle', { cx, cy: y(value), r: 5 }));
      drawing.append(mark);
    }
    return drawing;
  }

  days(claims) {
    const days = new Map();
    let undated = 0;
    for (const claim of claims) {
      const { published } = this.desk.articleOf(claim);
      if (published) days.set(published, (days.get(published) ?? 0) + 1);
      else undated++;
    }
    const sorted = [...days].sort((a, b) => day(a[0]) - day(b[0]));
    const drawing = figure('picDays', sorted.length && this.bars(sorted),
      table([t('date'), t('viewClaims')], sorted));
    if (undated) drawing.append(el('p', { class: 'hint' }, `${t('undated')}: ${count('claim', undated)}`));
    return drawing;
  }

  bars(days) {
    const [height, left, bottom] = [220, 70, 34];
    const ticks = scale(Math.max(4, ...days.map(([, n]) => n)));
    const top = ticks.at(-1);
    const [first, last] = [day(days[0][0]), day(days.at(-1)[0])];
    const room = WIDTH - left - 60;
    const x = (at) => left + 20 + room * (last === first ? 0.5 : (at - first) / (last - first));
    const width = Math.max(2, Math.min(22, room / Math.max(1, last - first) - 1));
    const drawing = canvas('picDays', height);
    const y = (n) => height - bottom - (height - bottom - 20) * (n / top);
    drawing.append(...valueTicks(ticks, left, y));
    for (const [when, n] of days) {
      drawing.append(svg('g', { class: 'bar' }, svg('title', {}, `${when}: ${count('claim', n)}`),
        svg('rect', { x: x(day(when)) - width / 2, y: y(n), width, height: height - bottom - y(n) })));
    }
    drawing.append(...dateTicks(days.map(([when]) => when), x, height - 10));
    return drawing;
  }
}

/** On how many days and values a unit is seen: a unit of one value is a poor picture. */
function spread(points) {
  return Math.min(new Set(points.map((point) => point.published)).size, new Set(points.map((point) => point.values[0])).size);
}

/** The cells with the most claims that have room together, and the names on their sides. */
function strongest(cells) {
  const speakers = new Set();
  const targets = new Set();
  const shown = [];
  for (const cell of [...cells].sort((a, b) => b.favor + b.against - a.favor - a.against)) {
    const roomy = (speakers.has(cell.speaker) || speakers.size < ROWS) && (targets.has(cell.target) || targets.size < COLUMNS);
    if (!roomy) continue;
    speakers.add(cell.speaker);
    targets.add(cell.target);
    shown.push(cell);
  }
  return { shown, speakers: [...speakers], targets: [...targets] };
}

/** Round numbers from 0 to `top` or a little more. */
function scale(top) {
  const rough = Math.max(top, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => each >= rough);
  return [0, 1, 2, 3, 4].map((each) => each * step);
}

/** Days since 1970; a month or year counts from its first day. */
function day(published) {
  const [year, month = '1', date = '1'] = published.split('-');
  return Date.UTC(Number(year), Number(month) - 1, Number(date)) / 86400000;
}

function valueTicks(values, left, y) {
  return values.flatMap((value) => [
    svg('line', { class: 'grid', x1: left, x2: WIDTH, y1: y(value), y2: y(value) }),
    svg('text', { x: left - 8, y: y(value) + 4, class: 'axis end' }, number(value)),
  ]);
}

/** Dates under an axis, as many as have room. */
function dateTicks(dates, x, y) {
  const ticks = [];
  let free = -Infinity;
  for (const when of [...new Set(dates)].sort((a, b) => day(a) - day(b))) {
    const at = x(day(when));
    if (at < free) continue;
    free = at + 92;
    ticks.push(svg('text', { x: at, y, class: 'axis middle' }, when));
  }
  return ticks;
}

function canvas(key, height) {
  return svg('svg', { viewBox: `0 0 ${WIDTH} ${height}`, role: 'group', 'aria-label': t(key) });
}

function label(text, x, y, anchor, limit) {
  const short = text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
  return svg('text', { x, y, class: `name ${anchor}` }, svg('title', {}, text), short);
}

function figure(key, drawing, numbers) {
  return el('figure', {}, el('figcaption', {}, el('h2', {}, t(key))),
    drawing || el('p', { class: 'hint' }, t('noData')),
    drawing ? el('details', {}, el('summary', {}, t('asTable')), numbers) : null);
}

function table(heads, rows) {
  return el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('asTable') },
    el('table', {}, el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', { scope: 'col' }, head)))),
      el('tbody', {}, ...rows.slice(0, 500).map((row) => el('tr', {}, ...row.map((cell) => el('td', {}, /^\d{4}(-\d\d)*$/.test(cell) ? date(cell) : own(String(cell)))))))));
}
