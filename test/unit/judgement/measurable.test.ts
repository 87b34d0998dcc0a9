import assert from 'node:assert/strict';
import { isMeasurable } from '../../../src/core/judgement/measurable';
import { measureWorkHalf } from '../support/labelledFloors';
import { assertLinear } from '../support/linear';

const measurable: readonly string[] = [
  'The clinic now sees 30 more patients a day.',
  'Complaints fell by roughly half.',
  'We finished 3 days ahead of plan.',
  'Nobody has resigned since.',
  'Sales went from 14 to 31 units a week.',
  'I got the second highest score, 97 out of 100.',
  'Twice as many families came back the next term.',
  'The team went from shipping monthly to shipping every day.',
  'Not one claim was rejected after that.',
  'It saved the school a little over four grand.',
  'The queue, usually an hour long, was down to ten minutes.',
  'Without a single injury, we took down the stand.',
  'Two of the three partners renewed.',
  'Every parent signed the new agreement.',
  'They extended the contract by eighteen months.',
  'Rework is down 12%.',
  'The charity raised fifteen thousand pounds that night.',
  'Churn: 8 % → 5 %',
  'Response times were cut by two thirds.',
  'She moved up from reserve to first team.',
  'We cut the meeting from ninety minutes to half an hour.',
  'A third of the staff volunteered for the new shift.',
  'The fund closed at $40M.',
  'Our NPS is 62 now.',
  'They ordered another 500 units.',
  'The audit closed with no findings.',
  "We've had zero downtime since the move.",
  'The plant went from two shifts to three.',
  'Reduced the paperwork from six forms to one.',
  'I won 11 new accounts in my first quarter.',
  'The error rate is below 0.1 %.',
  'The clinic went from loss to profit.',
  'From a C to an A in one year.',
  'All 24 apprentices qualified.',
  'Temperature variation shrank to ±0.5 °C.',
  'Traffic tripled overnight.',
  'Membership is up tenfold.',
  'The backlog is gone: zero open tickets older than a week.',
  'I cut the delivery time by a week.',
  'Absences fell sharply, from 20 days a year to 11.',
  'We sold out in 45 minutes.',
  'Attendance is now at an all-time high of 96 per cent.',
  'The site went from one star to four on Google.',
  'The company switched from paper to digital records in all wards.',
];

const others: readonly string[] = [
  'The customer was happy and the project was a success.',
  'My boss praised me in front of everyone.',
  'In 2021 we won the trust of the board again.',
  'The 2nd attempt worked like a charm.',
  'Our team in Building 7 celebrated.',
  'One of the managers thanked me.',
  'It all worked out in the end, and I learned a lot.',
  'I was asked to present at the town hall on 12 May.',
  'It was a win-win for both sides.',
  'The launch of version 4.2 went smoothly.',
  'Things went from bad to worse, and then we turned it around.',
  'At the end of the day everyone was on the same page.',
  'They gave us five-star feedback.',
  'The Q4 release was well received.',
  "The 9 o'clock meeting is now something people enjoy.",
  'Since June 2020 we have worked as equals.',
  'I was the first person to be asked the next time.',
  'The tenant in flat 12 thanked me with a cake.',
  'We ended up on the front page.',
  'It took a lot of effort but the parents were relieved.',
  'The process became a lot smoother.',
  'Morale improved a great deal.',
  'We avoided a big fine.',
  'The ISO 9001 audit passed without any trouble.',
  'My line manager said it was the best handover ever.',
  'We were back on track by Easter.',
  'Section 8 of the report was rewritten and the client approved it.',
  'The new process is still in use today.',
  'Our relationship with the supplier is much better now.',
  'I earned the trust of the night shift.',
  'One day she came back to thank me.',
  'At first nobody believed it, then everybody wanted it.',
  'Both sides shook hands.',
  'He gave it 100 percent from then on.',
  'A Level 3 apprentice took over from me.',
  'Room 101 became the place to be.',
  'It went from idea to launch without a hitch.',
  'The G7 delegation was impressed.',
  'By 6 pm the hall was ready.',
  'Their trust in us grew from day to day.',
  'That was number one on my list and it worked.',
  'Everyone agreed it was the right call.',
  'I would do it again in a heartbeat.',
  'The CEO mentioned us in his speech on the 21st.',
  'The whole team came together as one.',
  'Some customers even wrote to say thank you.',
];

const inOtherLanguages: readonly string[] = [
  'Die Kunden waren mit der Einführung sehr zufrieden.',
  'Le client était ravi de la nouvelle version.',
  'Клиент остался очень доволен результатом.',
  '顧客はとても満足していました。',
];

describe('isMeasurable', () => {
  for (const text of measurable) it(`says that “${text}” is measurable`, () => assert.equal(isMeasurable(text), true));
  for (const text of others) it(`says that “${text}” is not measurable`, () => assert.equal(isMeasurable(text), false));
  for (const text of inOtherLanguages) {
    it(`has nothing to object to in “${text}”`, () => assert.equal(isMeasurable(text), true));
  }

  it('keeps its precision and recall on the labelled sentences to work on', () => {
    measureWorkHalf('measurable.jsonl', { precision: 0.95, recall: 0.95 }, ({ text }: { text: string }) =>
      isMeasurable(text),
    );
  });

  it('reads long texts in linear time', () => assertLinear(isMeasurable));
});
