import assert from 'node:assert/strict';
import { statesOutcome } from '../../../src/core/judgement/outcome';
import { measureWorkHalf } from '../support/labelledFloors';
import { assertLinear } from '../support/linear';

const outcomes: readonly string[] = [
  'Cut average handling time by 90 seconds',
  'Increased footfall by a third after moving the entrance',
  'Reduced cost of goods from 34% to 28%',
  'Brought staff absence down to 3%',
  'Lifted average spend per head by £4',
  'Generated €1.2M in new revenue',
  'Saved 12 hours of admin each week',
  'Sped up invoice processing',
  'Improved employee retention',
  'Lowered energy consumption across the site',
  'Grew membership from 300 to 1,100',
  'Sales up 22% year on year',
  'Doubled the number of school visits',
  'Cut customer complaints',
  'Raised £14,000 for the hospice with a charity ride',
  'Won back 30 lost customers',
  'Secured a 10% discount from our main supplier',
  'Reduced paper waste to almost nothing',
  'Turnover among care assistants fell from 40% to 18%',
  'Finished the refit two weeks early and £30k under budget',
  'Took deployment from a weekly event to ten times a day',
  '35% fewer support tickets after the redesign',
  'Achieved 98% on-time delivery',
  '99.98% availability over two years',
  'Exceeded sales targets by 25%',
  'Halved the time it takes to onboard a supplier',
  'Zero accidents in 4 years as site manager',
  'Boosted newsletter open rates',
  'Shortened delivery times for spare parts',
  'Managed a team of 8 and cut overtime by 30%',
  'Kept food cost under 28% for three years',
  'Renegotiated the lease, saving $60,000 a year',
  'Drove adoption of the new CRM from 20% to 85% of the sales team',
  'Increased organic search traffic fivefold',
  'Reduced hospital-acquired infections',
  'Improved reading ages by an average of 14 months',
  'Trimmed lead time for custom orders by ten days',
  'Converted 40% of trial users to paying customers',
  'Attracted 2,500 new subscribers in six months',
  'Wait times at reception are now under five minutes instead of twenty',
  'Moved the branch from last to second in the region',
  'Cleared a backlog of 600 cases in four months',
  'Recouped $85k in duplicate payments',
  'Delivered cost savings of 1.4 million pounds',
  'Made the checkout three times faster',
  'Increased yield per hectare',
  'Prevented around 200k in losses through better fraud rules',
  'Customer satisfaction rose from 3.9 to 4.6',
  'Pass rate went up eight points in one year',
  'Cut the carbon footprint of our packaging',
];

const others: readonly string[] = [
  'Ran a team of 15 electricians',
  'Responsible for a budget of £2m',
  'Wrote 30 articles for the trade press',
  'Worked on cost reduction projects',
  'Tasked with reducing churn',
  'Taught evening classes three times a week',
  'Led the rollout of SAP in 12 countries',
  'Produced 4 short films',
  'Moved from sales to product management in 2018',
  'Promoted from analyst to manager after two years',
  'Grew up bilingual in Montreal',
  'Organised a conference for 400 people',
  'Spoke at 5 conferences',
  'Ten years of experience with Oracle',
  'Handled 60 calls a day',
  'Climbed Kilimanjaro in 2017',
  'Fluent in three languages',
  'Part-time, 20 hours a week',
  'Supported the CFO in preparing the annual budget',
  'Designed a logo for a chain of 40 bakeries',
  'Volunteer at a food bank, 4 hours a week',
  'Owned the roadmap for a product with 3 million users',
  'Treated up to 25 patients a day',
  'Sang in a choir of 60',
  'Maintained 200 servers',
  'Ran 3 marathons, best time 3:12',
  'Passed the CFA level II',
  'Sold cars at a dealership in Hull for six years',
  'Cut and coloured hair at a high-end salon',
  'Raised two children while studying',
  'Cut film trailers for three studios',
  'Increase Diversity Network, co-chair',
  'Built an app with React and Firebase',
  'Migrated 300 databases to the cloud',
  'Speaker coach for TEDx',
  'Raised beds and built a polytunnel for the school garden',
  'Interim head of a 90-bed care home',
  'Shift lead, 6 to 2, five days a week',
  'Taught Excel to 80 colleagues',
  'Growth marketing manager, 2019-2022',
  'Savings and loans adviser',
  'Head of Cost Control',
  'Time management trainer',
  'Drove a delivery van for 2 years',
  'Managed €40m of public funds',
  'Negotiated contracts with 12 suppliers',
  'Implemented ISO 9001 at two plants',
  'Trained 60 volunteers',
  'Planned a move of 400 employees to a new building',
  'Reduced-fat product development',
];

const inOtherLanguages: readonly string[] = [
  'Die Kunden waren mit der Einführung sehr zufrieden.',
  'Le client était ravi de la nouvelle version.',
  'Клиент остался очень доволен результатом.',
  '顧客はとても満足していました。',
];

describe('statesOutcome', () => {
  for (const text of outcomes)
    it(`says that “${text}” states an outcome`, () => assert.equal(statesOutcome(text), true));
  for (const text of others) it(`says that “${text}” states none`, () => assert.equal(statesOutcome(text), false));
  for (const text of inOtherLanguages) {
    it(`has nothing to object to in “${text}”`, () => assert.equal(statesOutcome(text), false));
  }

  it('keeps its precision and recall on the labelled sentences to work on', () => {
    measureWorkHalf('outcome.jsonl', { precision: 0.95, recall: 0.95 }, ({ text }: { text: string }) =>
      statesOutcome(text),
    );
  });

  it('reads long texts in linear time', () => assertLinear(statesOutcome));
});
