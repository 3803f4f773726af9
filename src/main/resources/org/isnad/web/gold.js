// An article's claims as an annotation file (guidelines §8): strings that are looked up in numbered units.

const UNIT_END = /\r\n|\r|\n|(?<=[.!?؟])["”»’)\]]*[ \u00a0]+/g;
const BLANKS = /[\u00a0\u202f\u2009\u200a\u3000\t]/g;
const EDGE = 3;
const SHORT = 5;

/** The units of a text: a line, cut again after the end of a sentence. */
export function units(text) {
  const found = [];
  let start = 0;
  for (const match of text.matchAll(UNIT_END)) {
    const end = match.index + match[0].length;
    found.push({ start, end, line: text.slice(start, end).replace(/[\r\n]+$/, '') });
    start = end;
  }
  found.push({ start, end: text.length, line: text.slice(start) });
  return found;
}

function unitAt(all, place) {
  let low = 0;
  for (let high = all.length - 1; low < high;) {
    const middle = (low + high + 1) >> 1;
    if (all[middle].start <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

function occurrences(hay, sought) {
  const [even, needle] = [hay.replace(BLANKS, ' '), sought.replace(BLANKS, ' ')];
  const places = [];
  for (let at = even.indexOf(needle); at >= 0; at = even.indexOf(needle, at + 1)) places.push(at);
  return places;
}

/** The string that is found at `place` in `hay` when it is looked up from `least` on; numbered where it must be. */
function needle(hay, letters, place, least) {
  const places = occurrences(hay, letters);
  const plain = places.find((at) => at >= least) ?? places[0];
  return plain === place && !/#\d+$/.test(letters) ? letters : `${letters}#${places.indexOf(place) + 1}`;
}

class Writer {
  constructor(text) {
    this.text = text;
    this.units = units(text);
  }

  p(place) {
    return unitAt(this.units, place) + 1;
  }

  /** A span that is written as one string of its unit. */
  string([start, end], least = 0) {
    const unit = this.units[unitAt(this.units, start)];
    return needle(unit.line, this.text.slice(start, Math.min(end, unit.start + unit.line.length)),
      start - unit.start, least - unit.start);
  }

  piece([start, end], home, cue) {
    const first = this.units[unitAt(this.units, start)];
    const last = this.units[unitAt(this.units, end - 1)];
    const [p, toP] = [this.p(start), this.p(end - 1)];
    const least = p === home && cue ? cue[1] : 0;
    const head = wordsOf(this.text, start, Math.min(end, first.start + first.line.length));
    const piece = { ...(p === home ? {} : { p }) };
    if (first === last && head.length <= SHORT) {
      return { ...piece, from: this.string([start, end], least), to: null };
    }
    const tail = wordsOf(this.text, Math.max(start, last.start), end);
    const from = [start, head[Math.min(EDGE, head.length) - 1][1]];
    const to = [tail[Math.max(0, tail.length - EDGE)][0], end];
    return {
      ...piece, from: this.string(from, least), to: this.string(to, start), ...(toP === p ? {} : { toP }),
    };
  }

  /** A figure or time: looked up in the pieces one after the other. */
  inside(pieces, [start, end]) {
    const letters = this.text.slice(start, end);
    let number = 0;
    for (const [from, to] of pieces) {
      for (const at of occurrences(this.text.slice(from, to), letters)) {
        number++;
        if (from + at === start) return number === 1 && !/#\d+$/.test(letters) ? letters : `${letters}#${number}`;
      }
    }
    return null;
  }
}

function wordsOf(text, start, end) {
  return [...text.slice(start, end).matchAll(/\S+/g)].map((m) => [start + m.index, start + m.index + m[0].length]);
}

/** Claims that can be annotated: with content, and with somebody who says it. */
export function annotated(desk, article) {
  const kept = article.claims.filter((claim) => !claim.gone && claim.content.length > 0);
  const named = kept.filter((claim) => speakerName(desk, claim));
  return { named, skipped: kept.length - named.length };
}

function speakerName(desk, claim) {
  return claim.speaker.name ?? (claim.speaker.mention ? desk.text(claim, claim.speaker.mention) : undefined);
}

/** The annotation of one article, as JSON. */
export function gold(desk, article) {
  const { named } = annotated(desk, article);
  const numbers = new Map(named.map((claim, at) => [claim.id, at + 1]));
  const writer = new Writer(article.text);
  const attributions = named.map((claim) => attribution(desk, claim, writer, numbers));
  const head = JSON.stringify({ id: article.id, published: article.published ?? null }).slice(0, -1);
  return `${head},\n "attributions": [\n${attributions.map((each) => `  ${JSON.stringify(each)}`).join(',\n')}\n ]}\n`;
}

function attribution(desk, claim, writer, numbers) {
  const home = writer.p((claim.cue ?? claim.speaker.mention ?? claim.content[0])[0]);
  const mention = claim.speaker.mention;
  return {
    n: numbers.get(claim.id),
    p: home,
    type: claim.quotation ?? 'indirect',
    cue: claim.cue ? writer.string(claim.cue) : null,
    source: mention && writer.p(mention[0]) === home ? writer.string(mention) : null,
    content: claim.content.map((span) => writer.piece(span, home, claim.cue)),
    speaker: speakerName(desk, claim),
    kind: claim.speaker.kind ?? 'person',
    role: claim.speaker.role ?? null,
    act: claim.act ?? 'assert',
    stance: claim.stance.map((each) => ({
      target: each.text ?? (each.target ? desk.text(claim, each.target) : each.name), polarity: each.polarity,
    })),
    figures: claim.figures.map((each) => ({
      text: writer.inside(claim.content, each.at), value: each.value ?? null, unit: each.unit ?? null,
      kind: each.kind ?? 'count', modifier: each.modifier ?? null,
    })).filter((each) => each.text !== null),
    times: claim.times.map((each) => ({ text: writer.inside(claim.content, each.at), value: each.value ?? null }))
      .filter((each) => each.text !== null),
    parent: numbers.get(claim.parent) ?? null,
  };
}
