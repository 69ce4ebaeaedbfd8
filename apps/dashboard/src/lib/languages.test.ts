import { extract } from '@isnad/core/all';
import { describe, expect, it } from 'vitest';
import { isReadLanguage } from './languages.ts';

const FRENCH =
  "Selon l'Agence France-Presse, le ministre a déclaré mardi que les négociations avec la délégation étrangère reprendraient la semaine prochaine à Genève, sans donner plus de détails.";

describe('isReadLanguage', () => {
  it.each([
    ['قال الوزير إن الخطة ناجحة، وأضاف أن المرحلة الثانية تبدأ غدًا.', true],
    ['The minister said on Tuesday that the plan was a success, and that the second phase would start tomorrow.', true],
    [FRENCH, false],
    ['Министр заявил во вторник, что план удался и что второй этап начнётся завтра.', false],
  ])('should say of what is read in %j what the engine says', (text, isRead) => {
    const { document, diagnostics } = extract({ text });
    expect(isReadLanguage(document.lang)).toBe(isRead);
    expect(diagnostics.some(({ code }) => code === 'unknown-language')).toBe(!isRead);
  });
});
