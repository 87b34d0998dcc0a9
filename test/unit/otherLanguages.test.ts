import assert from 'node:assert/strict';
import { inEnglish, textIn } from '../../src/core/message';
import { prepText, tipText } from './support/checks';
import { noon, readinessOf, type Files } from './support/preps';

/** What somebody who prepares in another language writes. */
interface Language {
  readonly lang: string;
  readonly action: string;
  readonly result: string;
  /** What was asked in round one, and what will be asked. */
  readonly asked: string;
  readonly questions: readonly string[];
  readonly claim: string;
}

const languages: readonly Language[] = [
  {
    lang: 'de',
    action: 'Wir haben zuerst die Pläne verglichen. Dann haben wir die Lieferanten angerufen, und wir haben gewartet.',
    result: 'Die Ausfälle sind um 30 % gesunken, und das Team ist zufrieden.',
    asked: 'Was ist die größte Herausforderung im Team?',
    questions: ['Gibt es die Möglichkeit, von zu Hause zu arbeiten?', 'Ist das Team in diesem Jahr gewachsen?'],
    claim: 'Die Kosten der Lagerhaltung um 18 % gesenkt',
  },
  {
    lang: 'de-AT',
    action: 'Was wir am Anfang dachten, war falsch. Wir haben es den Kollegen gesagt, und wir haben gewartet.',
    result: 'Am Ende war die Übergabe an die Nachtschicht ruhig und vollständig.',
    asked: 'Wie wird hier über neue Geräte entschieden?',
    questions: ['Kann man sich hier zur Stationsleitung weiterbilden?', 'Wird die Station im Sommer umgebaut?'],
    claim: 'Umsatz der Filiale in zwei Jahren verdoppelt',
  },
  {
    lang: 'fr',
    action: 'Nous avons comparé les devis, puis nous avons appelé les fournisseurs.',
    result: 'Les retards ont baissé de 30 % et le client a signé pour trois ans.',
    asked: 'Quel est le plus grand défi de l’équipe ?',
    questions: ['Est-ce que vous proposez du télétravail ?', 'Y a-t-il des formations pour les nouveaux ?'],
    claim: 'Réduction des coûts de stockage de 18 %',
  },
  {
    lang: 'es',
    action: 'Primero hablamos con los vecinos y después nosotros cerramos la calle.',
    result: 'El ruido bajó a la mitad y nadie volvió a quejarse.',
    asked: '¿Cuál es el mayor reto del equipo?',
    questions: ['¿Hay posibilidades de teletrabajo?', '¿Es posible cambiar de turno?'],
    claim: 'Aumento de las ventas en un 25 %',
  },
  {
    lang: 'it',
    action: 'Abbiamo chiamato i fornitori e abbiamo cambiato il piano di consegna.',
    result: 'Le consegne in ritardo sono scese da dodici a tre al mese.',
    asked: 'Qual è la sfida più grande per la squadra?',
    questions: ['È possibile lavorare da casa?', 'Ci sono corsi per i nuovi?'],
    claim: 'Ridotto i costi di magazzino del 18 %',
  },
  {
    lang: 'nl',
    action: 'We hebben eerst de roosters bekeken en daarna hebben we de bewoners gebeld.',
    result: 'Het verzuim daalde met 30 procent en de sfeer werd beter.',
    asked: 'Wat is de grootste uitdaging voor het team?',
    questions: ['Is het mogelijk om thuis te werken?', 'Zijn er cursussen voor nieuwe collega’s?'],
    claim: 'Kosten van het magazijn met 18 % verlaagd',
  },
  {
    lang: 'pl',
    action: 'Najpierw porównaliśmy oferty, a potem zadzwoniliśmy do dostawców.',
    result: 'Opóźnienia spadły o 30 % i klient został z nami.',
    asked: 'Co jest największym wyzwaniem dla zespołu?',
    questions: ['Czy można pracować z domu?', 'Czy są szkolenia dla nowych osób?'],
    claim: 'Obniżenie kosztów magazynu o 18 %',
  },
  {
    lang: 'ja',
    action: '私たちはまず計画を比べ、それから取引先に電話をかけました。',
    result: '遅れは30%減り、お客様に喜んでいただけました。',
    asked: 'チームの一番の課題は何ですか。',
    questions: ['在宅勤務はできますか。', '新人研修はありますか?'],
    claim: '在庫費用を18%削減',
  },
  {
    lang: 'zh',
    action: '我们先比较了方案,然后我们给供应商打了电话。',
    result: '延误减少了30%,客户非常满意。',
    asked: '团队最大的挑战是什么?',
    questions: ['可以在家办公吗?', '有新人培训吗?'],
    claim: '仓储成本降低18%',
  },
  {
    lang: 'uk',
    action: 'Спочатку ми порівняли плани, а потім ми зателефонували постачальникам.',
    result: 'Затримок стало на 30 % менше.',
    asked: 'Що для команди найважче?',
    questions: ['Чи можна працювати з дому?', 'Чи є навчання для новачків?'],
    claim: 'Зменшено витрати на склад на 18 %',
  },
  {
    lang: 'ar',
    action: 'قارنا الخطط أولاً ثم اتصلنا بالموردين.',
    result: 'انخفض التأخير بنسبة 30٪.',
    asked: 'ما هو أكبر تحدٍ يواجه الفريق؟',
    questions: ['هل يمكن العمل من المنزل؟'],
    claim: 'خفض تكاليف المخزون بنسبة 18٪',
  },
];

/** Checks that need English. */
const silent = ['stories/own', 'stories/specific', 'questions/new', 'questions/open', 'resume/measured'];

function filesOf({ action, result, asked, questions, claim }: Language, frontMatter: string): Files {
  const list = (items: readonly string[]): string => items.map((item) => `- ${item}\n`).join('');
  return {
    'acme/prep.md': prepText('', frontMatter),
    'acme/first.md': tipText('first-interview', `## What I asked\n${list([asked])}`),
    'acme/questions.md': tipText('questions', `## Questions to ask\n${list(questions)}`),
    'acme/resume.md': tipText('resume', `## Claims\n${list([claim])}`),
    'acme/stories/one.md': `---\ntype: story\n---\n\n# 1\n\n## Action\n${action}\n\n## Result\n${result}\n`,
  };
}

/** What the checks that need English say: what they find and what they miss. */
function saidOf(files: Files): string[] {
  const { rows, findings } = readinessOf(files, noon);
  const found = findings.map(({ check, place }) => `${check} at ${place.range.start}`);
  const missed = rows.flatMap(({ checks }) =>
    checks.flatMap(({ id, missing }) => missing.map((name) => `${id} ${textIn(name, inEnglish)}`)),
  );
  return [...found, ...missed].filter((said) => silent.some((check) => said.startsWith(check)));
}

describe('checks that need English', () => {
  for (const language of languages) {
    it(`say nothing of notes that are said to be in ${language.lang}`, () => {
      assert.deepEqual(saidOf(filesOf(language, `lang: ${language.lang}\n`)), []);
    });

    it(`say nothing of notes that are in ${language.lang} and do not say so`, () => {
      assert.deepEqual(saidOf(filesOf(language, '')), []);
    });
  }

  it('are silent about English words in notes of another language, since the note says so', () => {
    const english: Language = {
      lang: 'de',
      action: 'We met. We talked.',
      result: 'It went well.',
      asked: 'What is the culture like?',
      questions: ['Is the company growing?', 'How would you describe the culture here?'],
      claim: 'Reduced costs by 18 %',
    };
    assert.deepEqual(saidOf(filesOf(english, 'lang: de\n')), []);
    const said = saidOf(filesOf(english, 'lang: en-GB\n'));
    assert.deepEqual(
      silent.filter((check) => !said.some((one) => one.startsWith(check))),
      [],
    );
  });

  /** Questions that begin like English ones, and are none. */
  const falseFriends = [
    'Will die Leitung das in diesem Jahr noch ändern?',
    'Was hat das Team im letzten Jahr gelernt?',
    'Is er ruimte om fouten te maken?',
    'Was het vorige jaar anders?',
    'Do jakiej grupy należy to stanowisko?',
    'Has pensado quién sería el mejor jefe para este equipo?',
    'Are echipa un buget pentru cursuri?',
    'Har ni utbildning för nya medarbetare?',
    'Må man kunne norsk for å jobbe her?',
  ];
  for (const question of falseFriends) {
    it(`say nothing of "${question}"`, () => {
      const files = {
        'acme/prep.md': prepText(''),
        'acme/q.md': tipText('questions', `## Questions to ask\n- ${question}\n`),
      };
      assert.deepEqual(saidOf(files), []);
    });
  }

  /** Results without a figure, and actions of a team. */
  const told = [
    ['Das war ein voller Erfolg, und alle waren zufrieden.', 'Wir haben alles zusammen gemacht.'],
    ['Tout le monde était content à la fin.', 'Nous avons tout fait ensemble.'],
    ['Alles is goed gekomen en iedereen was tevreden.', 'We deden alles samen, we deelden het werk.'],
    ['Todo salió bien y el cliente quedó contento.', 'Lo hicimos entre todos.'],
    ['Wszystko się udało i wszyscy byli zadowoleni.', 'We wtorek zrobiliśmy plan, we środę go zmieniliśmy.'],
    ['みんなが喜んでくれました。', '私たちは一緒に働きました。'],
  ] as const;
  for (const [result, action] of told) {
    it(`say nothing of "${result}"`, () => {
      const story = `---\ntype: story\n---\n\n# 1\n\n## Action\n${action}\n\n## Result\n${result}\n`;
      assert.deepEqual(saidOf({ 'acme/prep.md': prepText(''), 'acme/stories/one.md': story }), []);
    });
  }
});
