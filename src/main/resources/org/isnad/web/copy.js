// A claim as text for a citation, as its JSON line, as a draft of a fact-check.

/** Speaker, words, where and when. */
export function citation(desk, claim, unknown) {
  const article = desk.articleOf(claim);
  const who = [claim.speaker.name ?? unknown, claim.speaker.role && `(${claim.speaker.role})`].filter(Boolean).join(' ');
  const where = [article.title && `«${article.title}»`, article.outlet, article.published, article.url].filter(Boolean);
  return `${who}: «${desk.content(claim)}» — ${where.join('، ')}`;
}

/** The claim as `isnad extract` writes it. */
export function record(desk, claim) {
  return claim.line ?? JSON.stringify(asRecord(desk, claim));
}

function asRecord(desk, claim) {
  const article = desk.articleOf(claim);
  const points = codePoints(article.text);
  const place = ([start, end]) => ({ text: article.text.slice(start, end), start: points(start), end: points(end) });
  const maybe = (span) => (span ? place(span) : null);
  const decision = (rule, evidence) => ({ rule: rule ?? null, evidence: (evidence ?? []).map(place) });
  const target = (stance) => (stance.target
    ? { ...swap(place(stance.target), stance.name) } : { text: stance.text ?? null, name: stance.name ?? null, start: 0, end: 0 });
  return {
    schema: 'isnad-claim/1',
    id: claim.id,
    article: {
      id: article.id, title: article.title ?? null, url: article.url ?? null,
      outlet: article.outlet ?? null, published: article.published ?? null,
    },
    speaker: {
      name: claim.speaker.name ?? null, kind: claim.speaker.kind ?? null, role: claim.speaker.role ?? null,
      mention: maybe(claim.speaker.mention), resolution: claim.speaker.resolution ?? null,
    },
    via: claim.via.map(place),
    cue: maybe(claim.cue),
    quotation: claim.quotation ?? null,
    content: claim.content.map(place),
    act: claim.act ?? null,
    commitment: claim.commitment ?? null,
    distance: claim.distance ?? null,
    stance: claim.stance.map((each) => ({
      target: target(each), polarity: each.polarity, confidence: each.confidence ?? 0,
      decision: decision(each.rule, each.evidence),
    })),
    figures: claim.figures.map((each) => ({
      ...place(each.at), value: each.value ?? null, unit: each.unit ?? null, unitCode: each.unitCode ?? null,
      kind: each.kind ?? null, modifier: each.modifier ?? null, partOf: maybe(each.partOf),
    })),
    times: claim.times.map((each) => ({ ...place(each.at), type: each.type ?? null, value: each.value ?? null })),
    parent: claim.parent ?? null,
    claimType: claim.type ?? null,
    checkWorthiness: claim.worth ?? 0,
    checkReasons: claim.reasons.map((each) => ({
      reason: each.reason ?? null, effect: each.effect ?? null, evidence: (each.evidence ?? []).map(place),
    })),
    confidence: claim.sure ?? 0,
    decision: decision(claim.rule, claim.evidence),
    sentence: maybe(claim.sentence),
  };
}

function swap({ text, start, end }, name) {
  return { text, name: name ?? null, start, end };
}

/** From UTF-16 units to code points of `text`. */
function codePoints(text) {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map((match) => match.index);
  return (at) => at - pairs.filter((pair) => pair < at).length;
}

/** A ClaimReview that still lacks what only a fact-checker can say: the rating and the page. */
export function review(desk, claim) {
  const article = desk.articleOf(claim);
  const type = claim.speaker.kind === 'person' ? 'Person' : 'Organization';
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: '',
    datePublished: '',
    author: { '@type': 'Organization', name: '' },
    claimReviewed: desk.content(claim),
    inLanguage: 'ar',
    itemReviewed: {
      '@type': 'Claim',
      ...(claim.speaker.name ? { author: { '@type': type, name: claim.speaker.name, jobTitle: claim.speaker.role } } : {}),
      datePublished: article.published,
      appearance: {
        '@type': 'NewsArticle', headline: article.title, url: article.url, datePublished: article.published,
        ...(article.outlet ? { publisher: { '@type': 'Organization', name: article.outlet } } : {}),
      },
    },
    reviewRating: { '@type': 'Rating', ratingValue: '', alternateName: '' },
  }, null, 2);
}
