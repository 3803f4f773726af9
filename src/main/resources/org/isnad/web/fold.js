// Makes spellings of one word alike: «الأُمّة», «الامه» (“the nation”) both become «الامه».

const MARKS = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const LETTERS = { 'أ': 'ا', 'إ': 'ا', 'آ': 'ا', 'ٱ': 'ا', 'ؤ': 'و', 'ئ': 'ي', 'ى': 'ي', 'ی': 'ي', 'ک': 'ك', 'ة': 'ه', 'ء': '' };
const FOLDED = /[أإآٱؤئىیکةء]/g;
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

export function fold(text) {
  return text
    .replace(MARKS, '')
    .replace(FOLDED, (letter) => LETTERS[letter])
    .replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
    .toLowerCase();
}

/** The words of a query, each of which must occur. */
export function queryWords(query) {
  return fold(query).split(/[\s«»"“”،,]+/).filter(Boolean);
}
