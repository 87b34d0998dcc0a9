import assert from 'node:assert/strict';
import { isEnglish } from '../../../src/core/judgement/english';
import { foreignQuestions } from './foreignQuestions';

describe('isEnglish', () => {
  for (const text of [
    'Bonus?',
    'Team size?',
    'Why now?',
    'How does the São Paulo team work with the Müller office?',
    'What is Van der Berg like as a boss?',
    'Do juniors attend client meetings?',
    'Is the café open on Sundays?',
    'How do you work with the 東京 office?',
  ]) {
    it(`takes for English: ${text}`, () => {
      assert.equal(isEnglish(text), true);
    });
  }

  for (const [language, questions] of Object.entries(foreignQuestions)) {
    it(`tells ${language}`, () => {
      for (const text of questions) assert.equal(isEnglish(text), false, text);
    });
  }

  it('does not take text without letters for English', () => {
    for (const text of ['', '2026', '?!']) assert.equal(isEnglish(text), false);
  });
});
