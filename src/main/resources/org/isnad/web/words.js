// The interface in Arabic and English.

const WORDS = {
  name: ['إسناد', 'Isnad'],
  tagline: ['من قال ماذا', 'Who said what'],
  skip: ['إلى قائمة التصريحات', 'Skip to the claims'],
  switch: ['English', 'العربية'],
  viewClaims: ['التصريحات', 'Claims'],
  viewPictures: ['الرسوم', 'Pictures'],
  filters: ['تصفية', 'Filters'],
  search: ['ابحث في التصريحات', 'Search the claims'],
  searchHint: ['كلمة أو اسم، بلا تشكيل', 'A word or a name'],
  clear: ['إزالة التصفية', 'Clear filters'],
  speaker: ['المتحدث', 'Speaker'],
  act: ['فعل القول', 'Speech act'],
  type: ['نوع التصريح', 'Kind of claim'],
  target: ['الموقف من', 'Stance towards'],
  outlet: ['الوسيلة', 'Outlet'],
  unit: ['الأرقام', 'Figures'],
  figuresOnly: ['ما فيه أرقام فقط', 'Only with figures'],
  worth: ['الجدارة بالتحقق', 'Check-worthiness'],
  worthMin: ['أدنى درجة جدارة بالتحقق', 'Least check-worthiness'],
  date: ['التاريخ', 'Date'],
  from: ['من', 'From'],
  to: ['إلى', 'To'],
  more: ['المزيد', 'More'],
  find: ['ابحث عن اسم', 'Find a name'],
  sort: ['الترتيب', 'Sort by'],
  sortPlace: ['موضعه في المقالات', 'Place in the articles'],
  sortWorth: ['الأجدر بالتحقق', 'Most worth checking'],
  sortDate: ['الأحدث', 'Newest'],
  sortSpeaker: ['المتحدث', 'Speaker'],
  sortSure: ['الأوثق', 'Most certain'],
  none: ['لا تصريح يوافق هذه التصفية.', 'No claim fits these filters.'],
  showLess: ['عرض ما قبلها', 'Show those before'],
  showMore: ['عرض المزيد', 'Show more'],
  unknown: ['متحدث غير معروف', 'Unknown speaker'],
  noOutlet: ['وسيلة غير مذكورة', 'Outlet not given'],
  reading: ['المقال', 'Article'],
  back: ['رجوع إلى القائمة', 'Back to the list'],
  openSource: ['المصدر الأصلي', 'Original page'],
  parts: ['نص المقال غير متوفر: هذه الجمل التي فيها تصريحات.', 'The article is not at hand: these are the sentences with claims.'],
  noClaims: ['لا تصريحات في هذا المقال.', 'No claims in this article.'],
  legend: ['مفتاح الألوان والخطوط', 'Key'],
  source: ['المصدر', 'source'],
  cue: ['اللفظ', 'cue'],
  content: ['المقول', 'content'],
  nested: ['مقول داخل مقول', 'content inside content'],
  claim: ['تصريح', 'Claim'],
  details: ['تفاصيل التصريح', 'The claim'],
  pick: ['أشر إلى تصريح أو انتقل إليه لترى تفاصيله.', 'Point at a claim, or move to it, to see its details.'],
  role: ['الصفة', 'Role'],
  mention: ['ورد هنا', 'Named here'],
  via: ['نقلًا عبر', 'Via'],
  stance: ['الموقف', 'Stance'],
  figures: ['الأرقام', 'Figures'],
  times: ['الأزمنة', 'Times'],
  quotation: ['الاقتباس', 'Quotation'],
  commitment: ['جزم المتحدث', 'Commitment'],
  distance: ['موقف الكاتب', 'Writer’s distance'],
  inside: ['داخل التصريح', 'Inside claim'],
  rule: ['القاعدة', 'Rule'],
  sure: ['الثقة', 'Confidence'],
  reasons: ['لماذا', 'Why'],
  link: ['رابط', 'Link'],
  cite: ['نسخ كاقتباس', 'Copy citation'],
  json: ['نسخ JSON', 'Copy JSON'],
  review: ['مسودة ClaimReview', 'ClaimReview draft'],
  copied: ['نُسخ.', 'Copied.'],
  correct: ['تصحيح', 'Correct'],
  save: ['حفظ التصحيح', 'Save correction'],
  cancel: ['إلغاء', 'Cancel'],
  restore: ['إرجاع الأصل', 'Undo correction'],
  corrected: ['مصحَّح', 'corrected'],
  rejected: ['ليس تصريحًا', 'not a claim'],
  kind: ['النوع', 'Kind'],
  spans: ['الحدود في النص', 'Spans in the text'],
  spansHint: ['حدّد كلمات في المقال ثم اختر ما هي:', 'Select words in the article, then say what they are:'],
  addPiece: ['قطعة أخرى من المقول', 'another piece of content'],
  noSource: ['بلا مصدر مكتوب', 'no written source'],
  noCue: ['بلا لفظ', 'no cue'],
  nothingSelected: ['لم تُحدَّد كلمات من المقال.', 'No words of the article are selected.'],
  addStance: ['موقف آخر', 'Add a stance'],
  remove: ['حذف', 'Remove'],
  saved: ['حُفظ في هذا المتصفح.', 'Kept in this browser.'],
  notSaved: ['لا يسمح هذا المتصفح بالحفظ؛ نزّل التصحيحات قبل إغلاق الصفحة.', 'This browser keeps nothing: download before you close the page.'],
  gold: ['تنزيل المقال مصحَّحًا (Gold)', 'Download as gold'],
  goldSkipped: ['تُرك ما لا يُعرف متحدثه', 'Left out, without a known speaker'],
  goldDone: ['نُزّل الملفان', 'Downloaded'],
  picStance: ['من مع من ومن ضده', 'Who is for or against whom'],
  picFigures: ['أرقام الوحدة الواحدة عبر الزمن', 'Figures of one unit over time'],
  picDays: ['التصريحات بحسب اليوم', 'Claims per day'],
  unitChoice: ['الوحدة', 'Unit'],
  value: ['القيمة', 'Value'],
  asTable: ['الأرقام في جدول', 'As a table'],
  noData: ['لا بيانات في هذه التصفية.', 'Nothing to draw with these filters.'],
  forSign: ['مع', 'for'],
  againstSign: ['ضد', 'against'],
  undated: ['بلا تاريخ', 'Without a date'],
  noSuchClaim: ['لا يوجد هذا التصريح في هذه الصفحة.', 'This page has no such claim.'],
  print: ['طباعة', 'Print'],
  intake: ['استخراج التصريحات من مقال', 'Find the claims of an article'],
  paste: ['نص المقال (السطر الأول عنوانه)', 'Text of the article (first line: headline)'],
  file: ['أو افتح ملفًا نصيًا', 'or open a text file'],
  published: ['تاريخ النشر', 'Published'],
  extract: ['استخرج التصريحات', 'Find the claims'],
  working: ['جارٍ الاستخراج…', 'Working…'],
  failed: ['تعذر الاستخراج', 'It failed'],
  another: ['مقال آخر', 'Another article'],
  'act.assert': ['تقرير', 'asserts'], 'act.deny': ['نفي', 'denies'], 'act.concede': ['إقرار', 'concedes'],
  'act.accuse': ['اتهام', 'accuses'], 'act.endorse': ['تأييد', 'endorses'], 'act.demand': ['مطالبة', 'demands'],
  'act.warn': ['تحذير', 'warns'], 'act.commit': ['تعهد', 'promises'], 'act.predict': ['توقع', 'predicts'],
  'act.question': ['تساؤل', 'asks'],
  'type.fact': ['واقعة', 'fact'], 'type.prediction': ['توقع', 'prediction'], 'type.opinion': ['رأي', 'opinion'],
  'type.promise': ['وعد', 'promise'], 'type.question': ['سؤال', 'question'],
  'reason.figure': ['رقم', 'a figure'], 'reason.comparison': ['مقارنة', 'a comparison'],
  'reason.past_event': ['حدث مضى', 'a past event'], 'reason.named_institution': ['جهة مسماة', 'a named institution'],
  'reason.named_person': ['شخص مسمى', 'a named person'], 'reason.on_record': ['قول أو وثيقة مسجلة', 'something on record'],
  'reason.prediction': ['توقع', 'a prediction'], 'reason.promise': ['وعد', 'a promise'], 'reason.opinion': ['رأي', 'an opinion'],
  'reason.wish': ['أمنية', 'a wish'], 'reason.question': ['سؤال', 'a question'], 'reason.vague': ['كلام عام', 'vague'],
  'kind.person': ['شخص', 'person'], 'kind.organization': ['جهة', 'organization'],
  'kind.group': ['جماعة', 'group'], 'kind.document': ['وثيقة', 'document'],
  'polarity.favor': ['مع', 'for'], 'polarity.against': ['ضد', 'against'],
  'quotation.direct': ['مباشر', 'direct'], 'quotation.indirect': ['غير مباشر', 'indirect'],
  'quotation.mixed': ['مختلط', 'mixed'],
  'resolution.explicit': ['الاسم الكامل', 'full name'], 'resolution.alias': ['اسم مختصر أو صفة', 'short name or role'],
  'resolution.pronoun': ['ضمير', 'pronoun'], 'resolution.implicit': ['بلا فاعل مكتوب', 'no written subject'],
  'resolution.unknown': ['غير معروف', 'unknown'],
  'commitment.certain': ['جازم', 'certain'], 'commitment.probable': ['مرجِّح', 'probable'],
  'commitment.possible': ['محتمِل', 'possible'], 'commitment.uncommitted': ['غير ملتزم', 'uncommitted'],
  'distance.neutral': ['محايد', 'neutral'], 'distance.distancing': ['متحفظ', 'distancing'],
  'distance.presupposing': ['مسلِّم', 'presupposing'],
  'modifier.about': ['نحو', 'about'], 'modifier.at_least': ['على الأقل', 'at least'],
  'modifier.at_most': ['على الأكثر', 'at most'],
};

// zero, one, two, few (3–10), many (11–99), other
const COUNTS = {
  claim: [['لا تصريحات', 'تصريح واحد', 'تصريحان', '# تصريحات', '# تصريحًا', '# تصريح'], ['# claim', '# claims']],
  article: [['لا مقالات', 'مقال واحد', 'مقالان', '# مقالات', '# مقالًا', '# مقال'], ['# article', '# articles']],
  correction: [['لا تصحيحات', 'تصحيح واحد', 'تصحيحان', '# تصحيحات', '# تصحيحًا', '# تصحيح'], ['# correction', '# corrections']],
};

export const LABELS = {
  acts: ['assert', 'deny', 'concede', 'accuse', 'endorse', 'demand', 'warn', 'commit', 'predict', 'question'],
  kinds: ['person', 'organization', 'group', 'document'],
  polarities: ['against', 'favor'],
};

let language = 0;

export function languageCode() {
  return language === 0 ? 'ar' : 'en';
}

/** The word called `key`; a label of an open set is shown as it is. */
export function t(key) {
  return WORDS[key] ? WORDS[key][language] : key.slice(key.indexOf('.') + 1);
}

const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const arabicPlurals = new Intl.PluralRules('ar');

/** A number as it is written in either language. */
export function number(value) {
  return numbers.format(value);
}

/** A count with its noun in the right form. */
export function count(noun, n) {
  const forms = COUNTS[noun][language];
  if (language === 1) return forms[n === 1 ? 0 : 1].replace('#', number(n));
  const rule = ['zero', 'one', 'two', 'few', 'many', 'other'].indexOf(arabicPlurals.select(n));
  return forms[rule].replace('#', number(n));
}

/** Sets the language of the page and of every element that names its word in data-t. */
export function speak(code) {
  language = code === 'en' ? 1 : 0;
  document.documentElement.lang = code;
  document.documentElement.dir = language === 0 ? 'rtl' : 'ltr';
  for (const node of document.querySelectorAll('[data-t]')) node.textContent = t(node.dataset.t);
  for (const node of document.querySelectorAll('[data-hint]')) node.placeholder = t(node.dataset.hint);
  for (const node of document.querySelectorAll('[data-label]')) node.setAttribute('aria-label', t(node.dataset.label));
}
