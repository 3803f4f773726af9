// Corrections, kept in the browser: what was changed of each claim, never the claim itself.

const PREFIX = 'isnad:change:';
const FIELDS = ['speaker', 'cue', 'content', 'act', 'stance', 'quotation', 'gone'];

export class Changes {
  constructor(desk) {
    this.desk = desk;
    this.originals = new Map();
    this.made = new Map();
    for (const claim of [...desk.claims]) this.recall(claim);
  }

  of(id) {
    return this.made.get(id);
  }

  /** Puts a kept correction into force. */
  recall(claim) {
    const kept = read(PREFIX + claim.id);
    if (!kept || kept.article !== this.desk.articleOf(claim).id || !fits(kept.change, this.desk.articleOf(claim))) return;
    this.enforce(claim, kept.change);
  }

  enforce(claim, change) {
    if (!this.originals.has(claim.id)) this.originals.set(claim.id, claim);
    this.made.set(claim.id, change);
    this.desk.replace({ ...this.originals.get(claim.id), ...change });
  }

  /** Corrects a claim; false where the browser keeps nothing. */
  make(claim, change) {
    const only = Object.fromEntries(Object.entries(change).filter(([field]) => FIELDS.includes(field)));
    this.enforce(claim, only);
    return write(PREFIX + claim.id, { article: this.desk.articleOf(claim).id, change: only });
  }

  undo(claim) {
    const original = this.originals.get(claim.id);
    this.made.delete(claim.id);
    this.originals.delete(claim.id);
    remove(PREFIX + claim.id);
    if (original) this.desk.replace(original);
  }

  /** How many claims of the article are corrected. */
  count(article) {
    return article.claims.filter((claim) => this.made.has(claim.id)).length;
  }
}

/** Whether the spans of a kept correction lie in the article. */
function fits(change, article) {
  const spans = [change.cue, change.speaker?.mention, ...(change.content ?? [])].filter(Boolean);
  return spans.every(([start, end]) => start >= 0 && start < end && end <= article.text.length);
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

function write(key, value) {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

function remove(key) {
  try {
    localStorage.removeItem(key);
  } catch {
    // a browser that keeps nothing has nothing to remove
  }
}
