// Brings the parts of the page together.

import { ArticleView } from './article-view.js';
import { Changes } from './changes.js';
import { CorrectView } from './correct-view.js';
import { Desk } from './data.js';
import { DetailView } from './detail-view.js';
import { byId, date, download, el, own, say } from './dom.js';
import { apply, noFilter } from './filter.js';
import { FiltersView } from './filters-view.js';
import { annotated, gold } from './gold.js';
import { ListView } from './list-view.js';
import { Pictures } from './pictures.js';
import { count, languageCode, speak, t } from './words.js';

const SMALL_REPORT = 3;
const LANGUAGE = 'isnad:language';

export class DeskPage {
  constructor(data) {
    this.desk = new Desk(data);
    this.changes = new Changes(this.desk);
    this.filter = noFilter(this.desk.articles.length > SMALL_REPORT ? 'worth' : 'place');
    this.claims = [];
    this.selected = null;
    this.list = new ListView(this.desk, this.changes);
    this.article = new ArticleView(this.desk, (claim) => this.point(claim));
    this.corrector = new CorrectView(this.desk, this.changes, this.article, (claim) => this.corrected(claim));
    this.detail = new DetailView(this.desk, this.changes, (claim) => this.correct(claim));
    this.pictures = new Pictures(this.desk, (values) => this.narrow(values));
    this.filters = new FiltersView(this.filter, () => this.refresh());
    this.bind();
    byId('sort').value = this.filter.sort;
    byId('filter-box').open = !matchMedia('(max-width: 900px)').matches;
    this.setLanguage(storedLanguage());
    this.follow(false);
    setTimeout(() => this.desk.prepareSearch(), 200);
  }

  bind() {
    addEventListener('hashchange', () => this.follow(true));
    addEventListener('beforeprint', () => this.list.forPrint());
    addEventListener('keydown', (event) => this.key(event));
    byId('language').onclick = () => this.setLanguage(languageCode() === 'ar' ? 'en' : 'ar');
    byId('cards').addEventListener('click', (event) => this.again(event));
    byId('view-claims').addEventListener('click', () => this.view('list'));
    byId('view-pictures').addEventListener('click', () => this.view('pictures'));
    byId('back').addEventListener('click', () => this.back());
    byId('print').addEventListener('click', () => print());
    byId('gold').addEventListener('click', () => this.gold());
  }

  setLanguage(code) {
    speak(code);
    storeLanguage(code);
    this.refresh();
    if (this.article.article) this.open(this.article.article);
    this.detail.show(this.selected);
    this.article.activate(this.selected);
  }

  /** Filters again and shows what is left. */
  refresh() {
    const started = performance.now();
    const { claims, counts } = apply(this.desk, this.filter);
    this.claims = claims;
    this.list.show(claims);
    this.list.mark(this.selected?.id ?? null);
    this.filters.show(counts);
    if (document.body.dataset.view === 'pictures') this.pictures.show(claims);
    document.body.dataset.filtered = (performance.now() - started).toFixed(1);
  }

  view(name) {
    document.body.dataset.view = name;
    byId('view-claims').setAttribute('aria-pressed', String(name !== 'pictures'));
    byId('view-pictures').setAttribute('aria-pressed', String(name === 'pictures'));
    if (name === 'pictures') this.pictures.show(this.claims);
  }

  /** Shows the claim that the address names, else the first article. */
  follow(focus) {
    const id = /^#claim-(.*)$/s.exec(location.hash)?.[1];
    const claim = id === undefined ? undefined : this.desk.byId.get(decoded(id));
    if (claim) {
      this.select(claim, focus);
      return;
    }
    if (id !== undefined) say(t('noSuchClaim'));
    if (this.selected) this.deselect();
    const first = this.claims[0] ? this.desk.articleOf(this.claims[0]) : this.desk.articles[0];
    if (first && !this.article.article) this.open(first);
    if (!this.detail.claim) this.detail.show(null);
  }

  /** The address is already that of the claim: a browser would not follow it again. */
  again(event) {
    const claim = this.desk.byId.get(event.target.closest('.card')?.dataset.id);
    if (claim && location.hash === `#claim-${encodeURIComponent(claim.id)}`) this.select(claim, true);
  }

  deselect() {
    this.selected = null;
    this.view('list');
    this.list.mark(null);
    this.detail.show(null);
    this.article.activate(null);
  }

  select(claim, focus) {
    this.selected = claim;
    const article = this.desk.articleOf(claim);
    this.view('article');
    if (this.article.article !== article) this.open(article);
    this.list.reveal(claim);
    this.detail.show(claim);
    this.article.activate(claim);
    this.article.reveal(claim, focus);
  }

  /** Shows what is pointed at; without it the selected claim. */
  point(claim) {
    if (byId('correction')) return;
    const shown = claim ?? this.selected;
    if (!shown || shown === this.detail.claim) return;
    this.detail.show(shown);
    this.article.activate(shown);
  }

  open(article) {
    this.article.show(article);
    const link = /^https?:/i.test(article.url ?? '') ? article.url : null;
    byId('article-head').replaceChildren(el('div', {},
      article.outlet && own(article.outlet),
      article.published && date(article.published),
      link && el('a', { href: link, rel: 'noreferrer noopener', target: '_blank' }, t('openSource')),
      el('span', {}, count('claim', article.claims.filter((claim) => !claim.gone).length))));
    byId('parts').hidden = article.whole !== false;
    this.showGold();
  }

  showGold() {
    const article = this.article.article;
    const changed = article ? this.changes.count(article) : 0;
    byId('gold').hidden = !article || article.whole === false || article.claims.length === 0;
    byId('gold-count').textContent = changed ? count('correction', changed) : '';
  }

  correct(claim) {
    this.article.activate(claim);
    this.corrector.show(claim);
  }

  corrected(claim) {
    const now = this.desk.byId.get(claim.id);
    this.selected = now;
    byId('detail').replaceChildren();
    this.open(this.desk.articleOf(now));
    this.refresh();
    this.detail.show(now);
    this.article.activate(now);
    byId('correct').focus();
  }

  /** The article and its annotation, as two files of one name. */
  gold() {
    const article = this.article.article;
    const { skipped } = annotated(this.desk, article);
    const name = article.id.replace(/[^\p{L}\p{N}._-]/gu, '_') || 'article';
    download(`${name}.json`, 'application/json', gold(this.desk, article));
    download(`${name}.txt`, 'text/plain', article.text);
    say(`${t('goldDone')}: ${name}.json, ${name}.txt` + (skipped ? ` · ${t('goldSkipped')}: ${count('claim', skipped)}` : ''));
  }

  narrow(values) {
    for (const [facet, value] of Object.entries(values)) {
      this.filter[facet].clear();
      this.filter[facet].add(value);
    }
    this.view('list');
    this.refresh();
  }

  back() {
    this.view('list');
    this.list.focus(this.selected?.id);
  }

  /** J and K go through the list, / searches, Escape goes back; letters by their key, in any layout. */
  key(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
    const step = { KeyJ: 1, KeyK: -1 }[event.code];
    if (step) {
      const next = this.list.neighbour(step);
      if (next) location.hash = `#claim-${encodeURIComponent(next.id)}`;
    } else if (event.code === 'Slash') {
      event.preventDefault();
      byId('search').focus();
    } else if (event.code === 'Escape') {
      this.back();
    }
  }
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function storedLanguage() {
  try {
    return localStorage.getItem(LANGUAGE) ?? 'ar';
  } catch {
    return 'ar';
  }
}

export function storeLanguage(code) {
  store(LANGUAGE, code);
}

function store(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // the choice lasts as long as the page
  }
}
