// The server's page: first an article, then its claims.

import { DeskPage, storeLanguage, storedLanguage } from './desk.js';
import { byId, el } from './dom.js';
import { languageCode, speak, t } from './words.js';

const DESK = 'application/vnd.isnad.desk+json';

class Intake {
  constructor() {
    document.body.dataset.stage = 'intake';
    byId('intake').hidden = false;
    byId('language').onclick = () => {
      speak(languageCode() === 'ar' ? 'en' : 'ar');
      storeLanguage(languageCode());
    };
    this.draw();
    speak(storedLanguage());
  }

  draw() {
    byId('intake').replaceChildren(el('form', { onsubmit: (event) => { event.preventDefault(); this.send(); } },
      el('h2', { 'data-t': 'intake' }),
      el('label', {}, el('span', { 'data-t': 'paste' }), el('textarea', { id: 'article', dir: 'auto', spellcheck: 'false' })),
      el('div', { class: 'row' },
        el('label', {}, el('span', { 'data-t': 'file' }), ' ', el('input', { type: 'file', id: 'file', accept: '.txt,text/plain' })),
        el('label', {}, el('span', { 'data-t': 'published' }), ' ', el('input', { type: 'date', id: 'published' })),
        el('button', { type: 'submit', id: 'extract', class: 'strong', 'data-t': 'extract' })),
      el('p', { class: 'problem', id: 'problem', role: 'alert' })));
  }

  async send() {
    const file = byId('file').files[0];
    const body = file ?? byId('article').value;
    if (!file && body.trim() === '') {
      byId('article').focus();
      return;
    }
    byId('problem').textContent = '';
    byId('extract').disabled = true;
    byId('extract').textContent = t('working');
    try {
      this.show(await ask(body, await nameOf(file, body), byId('published').value));
    } catch (problem) {
      byId('problem').textContent = `${t('failed')}: ${problem.message}`;
    } finally {
      byId('extract').disabled = false;
      byId('extract').textContent = t('extract');
    }
  }

  show(data) {
    byId('intake').hidden = true;
    delete document.body.dataset.stage;
    const another = el('button', { type: 'button', class: 'quiet', id: 'another', 'data-t': 'another', onclick: () => location.replace(location.pathname) }, t('another'));
    byId('print').before(another);
    document.body.desk = new DeskPage(data);
  }
}

/** Article and claims as the page shows them. */
async function ask(body, id, published) {
  const query = new URLSearchParams({ id, published });
  const answer = await fetch(`/v1/extract?${query}`, {
    method: 'POST', headers: { 'Content-Type': 'text/plain; charset=utf-8', Accept: DESK }, body,
  });
  const said = await answer.json();
  if (!answer.ok) throw new Error(said.error);
  return said;
}

/** A file's name without its ending; for pasted text a number made of its letters. */
async function nameOf(file, text) {
  if (file) return file.name.replace(/\.[^.]*$/, '') || 'article';
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return `article-${hash.toString(16).padStart(8, '0')}`;
}

new Intake();
document.body.dataset.ready = performance.now().toFixed(0);
