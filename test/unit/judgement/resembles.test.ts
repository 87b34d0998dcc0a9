import assert from 'node:assert/strict';
import { concepts, opposites } from '../../../src/core/judgement/concepts';
import { intents } from '../../../src/core/judgement/intents';
import { asksTheSame, readQuestion, resembles } from '../../../src/core/judgement/resembles';
import { measureWorkHalf } from '../support/labelledFloors';
import { foreignQuestions } from './foreignQuestions';
import { assertLinear } from '../support/linear';
import { describePairs } from '../support/questionPairs';

type Pair = readonly [asked: string, planned: string];

const same: readonly Pair[] = [
  ['What does the team struggle with most?', 'What are the biggest challenges the team is facing?'],
  ['How do you organise the shifts?', 'how do you organize the shfits'],
  ['You said the depot is closing. Which jobs are affected?', 'Which jobs are affected?'],
  ['Could you tell me how promotions are decided?', 'How are promotions decided?'],
  ['What does the onboarding process look like?', 'How do you bring new people up to speed?'],
  [
    'How do you keep the children engaged on rainy days?',
    "What do you do to hold the kids' attention when it's wet outside?",
  ],
  ["What's the average age of the fleet?", 'How old are the trucks?'],
  ['Which skills is the team short of?', 'What expertise do you lack at the moment?'],
  ['How is credit shared when a project goes well?', 'Who gets recognised when something succeeds?'],
  ['What keeps good people from leaving?', 'Why do strong employees stay?'],
  ["What's the relationship between the newsroom and the commercial side?", 'How do editors and ad sales get on?'],
  ["What's your approach to mistakes?", 'How does the company treat errors?'],
  ['Why did the product launch slip?', 'What caused the delay to the launch?'],
  ['How is overtime compensated?', 'What do people get for extra hours?'],
  ['How does the board feel about the new strategy?', 'What do the trustees think of the change of direction?'],
  ['How do you keep documentation up to date?', "Who makes sure the docs don't go stale, and how?"],
  ['How does the team share what it learns?', 'In what way is knowledge passed around the team?'],
  ['What does the customer never see?', 'What goes on behind the scenes that customers are unaware of?'],
  ['Which projects would I start with?', 'What would I be working on first?'],
  ["What's the ratio of permanent staff to contractors?", 'How many of the team are freelancers?'],
  ["What's the team's reputation in the rest of the company?", 'How do other departments see this team?'],
  ['How does the firm help staff with childcare?', 'What support do you offer working parents?'],
  ['What is the dress code in the branch?', 'What do people wear to work at the branch?'],
  ['Which customers are you trying to get rid of?', 'What kind of client do you no longer want?'],
  ['What does success look like in this role?', "How will I know I'm doing a good job?"],
  ['How would you describe your management style?', 'What kind of boss are you?'],
  ['What opportunities are there for professional development?', 'How does the company help people learn new things?'],
  ['What is the salary range?', 'How much does the position pay?'],
  ['How do you deal with conflict on the team?', "What happens when two team members don't get along?"],
  ['How much autonomy would I have?', 'Would I be free to make my own decisions?'],
  ['How do teams collaborate across offices?', 'How do people in different locations work together?'],
  ['How are decisions made on the team?', 'Who makes the decisions, and how?'],
  ['What is the budget for the department?', 'How much money does the department have to spend?'],
  ["What are the company's core values?", 'Which principles does the company live by?'],
  ['How has the company changed since you joined?', "In your time here, what's been different about the company?"],
  ['How does the team celebrate wins?', 'what do you lot do when something goes well'],
  ['What makes a good project manager here?', 'Which traits do your best project managers have?'],
  ['What did the last audit find?', 'What were the results of the most recent audit?'],
  ['How does the trust decide which services to cut?', 'On what basis are services chosen for cuts by the trust?'],
  ['What are the biggest challenges the team faces?', 'What does the team struggle with most?'],
  ['Why did the last person leave?', 'What made my predecessor quit?'],
  ['How would you describe your management style?', 'What kind of manager are you?'],
  ['How do you support professional development?', 'What training do you offer?'],
  ['What do you like least about working here?', 'What frustrates you about the company?'],
  ['Do you have any concerns about my background?', 'Is there anything that makes you hesitate about me?'],
  ["What are the team's goals for this year?", 'What is the team trying to achieve in the coming months?'],
  ['How big is the team?', 'How many people are in the department?'],
  ['How do you measure performance?', 'How will my work be evaluated?'],
  ['What is the work-life balance like?', "How do you make sure people don't burn out?"],
  ['How are decisions made?', 'Who has the final say?'],
  ['How do you deal with mistakes?', 'What happens when somebody gets something wrong?'],
  ['Who are your main competitors?', 'Which firms do you compete with?'],
  ['What qualities are you looking for in a candidate?', 'What kind of person do you want for this role?'],
  ['What would you want me to do in the first 90 days?', 'What should I achieve in my first three months?'],
  ['How do teams work together?', 'How is the collaboration between departments?'],
  ['What tools do you use?', 'What software does the team work with?'],
  ['What would you change about the company?', 'If you had a magic wand, what would you fix?'],
  ['How do you promote diversity?', 'What do you do about inclusion?'],
  ['What benefits do you offer?', 'Which perks come with the job?'],
  ['How do you handle poor performance?', "What do you do with people who don't deliver?"],
  ['What do your customers complain about?', 'What do clients like least about you?'],
  ['What advice would you give someone starting here?', 'What should I know before I start?'],
  ['How is morale?', "What's the mood in the team?"],
  ['When is the busiest time?', 'When does it get stressful?'],
];

const different: readonly Pair[] = [
  ["What does Ana's team need?", "What does Bo's team need?"],
  ['What changed in 2023?', 'What will change in 2027?'],
  ['What do you expect of me?', 'What can I expect of you?'],
  ['Who would I report to?', 'Who would report to me?'],
  ['How do you recruit volunteers?', 'How do you thank volunteers?'],
  ['How does the bakery source flour?', 'How does the bakery price its bread?'],
  ['Who runs the night shift?', 'What does the night shift do?'],
  ['How do patients book appointments?', 'Why do patients miss appointments?'],
  ['What is the biggest challenge for the engineers?', 'What is the biggest challenge for the designers?'],
  ['How do you measure customer satisfaction?', 'How do you improve customer satisfaction?'],
  ['Who would I report to?', 'Who would report to me?'],
  ['How do new hires get trained?', 'How long does training take?'],
  ['How do you onboard new engineers?', 'Why do new engineers leave?'],
  ['How does the company make decisions about pay?', 'How does the company make decisions about products?'],
  ['How big is the finance team?', 'What does the finance team need from us?'],
  ['How do you communicate bad news to staff?', 'How do you communicate bad news to customers?'],
  ['What are the career paths for engineers?', 'What was your own career path?'],
  ['How was the budget decided?', 'How was the budget spent?'],
  ['How are goals set?', 'What happens if goals are missed?'],
  ['What would I be working on?', 'Who would I be working with?'],
  ["What's the culture like?", 'How has the culture changed since the founder left?'],
  ['How do you decide who gets promoted?', 'Who was promoted most recently?'],
  ['What is the team most worried about?', 'What is the team most excited about?'],
  ['How often are performance reviews held?', 'Who holds the performance reviews?'],
  ['How long does it take to get promoted?', 'What does it take to get promoted?'],
  ['How do you train your dogs?', 'How do you train your handlers?'],
  ['How do lawyers bill their time?', 'How do lawyers spend their time?'],
  ['Where are your suppliers based?', 'Where are your customers based?'],
  [
    "What's the working relationship between doctors and nurses?",
    "What's the working relationship between doctors and managers?",
  ],
  ['How did the 2023 campaign do?', 'What are you planning for the 2026 campaign?'],
  ['What makes a good teacher here?', 'What makes a teacher leave?'],
  ['How do you deal with underperformers?', 'How do you reward top performers?'],
  ['How do you test the app?', 'How do you distribute the app?'],
  ['How are rotas drawn up?', "What happens when somebody can't make a shift on the rota?"],
  ['How much holiday do people take?', 'When is it hard to take holiday?'],
  ['What projects are coming up next year?', 'Which project went wrong last year?'],
  ['How are teams formed?', 'How are teams dissolved?'],
  ['What kind of mentoring is available?', 'Who was your mentor?'],
  ['How many chefs are in the kitchen?', 'How is the kitchen laid out?'],
  ['What do you expect from a senior engineer?', 'What do you expect from a junior engineer?'],
  ['What keeps you here?', 'What brought you here?'],
  ['What is the procedure for reporting an accident?', 'How many accidents were reported?'],
  ['Which tools do you use for design?', 'Which tools do you use for testing?'],
  ['What does the team do for fun?', 'What does the team do when a deadline slips?'],
  ['How does the hospital train its nurses?', 'How does the hospital retain its nurses?'],
  ['What do you look for in a candidate?', 'What do you look for in a supplier?'],
  ['What is the most rewarding part of teaching here?', 'What is the most exhausting part of teaching here?'],
  ['Why did the project succeed?', 'Why did the project fail?'],
  ['If you lost your biggest client, what would you do?', 'Who is your biggest client?'],
  ['What technology are you investing in?', 'Who chooses the technology?'],
  ['How is quality defined?', 'Who is responsible for quality?'],
  ['Which values matter most?', 'How were the values chosen?'],
  ['I read about the fire at the depot. What did you change?', 'I read about the fire at the depot. Was anyone hurt?'],
  ['How do physios and doctors share notes?', 'How do physios plan a treatment?'],
  ['How are shifts swapped?', 'How are shifts paid?'],
  ['How does the charity raise money?', 'How does the charity spend its money?'],
  ['What was the last thing you learned?', 'What was the last thing you shipped?'],
  ['What does success look like in this role?', 'What is the biggest obstacle to success in this role?'],
  ['How would you describe your management style?', 'How many people do you manage?'],
  ['What opportunities are there for professional development?', 'How much is the professional development budget?'],
  ['What are the next steps?', 'What was the last step in the migration?'],
  ["What's a typical day like for a nurse on this ward?", 'How many nurses are on this ward at night?'],
  ["What's the turnover like?", "What's the culture like?"],
  ['What is the salary range?', 'What is the range of products?'],
  ['How do you deal with conflict on the team?', 'How do you deal with late deliveries?'],
  ['How does the school communicate with parents?', 'How does the school communicate with the council?'],
  ['Who are the main stakeholders for this role?', 'Who had this role before me?'],
  ['What tech stack do you use?', 'Why did you choose this tech stack?'],
  ['How do you onboard new starters?', 'How do you offboard leavers?'],
  ['How are decisions made on the team?', 'Which decision do you regret?'],
  ['How do you keep volunteers motivated?', 'How do you keep volunteers safe?'],
  ['What is the budget for the department?', 'Who sets the budget for the department?'],
  ['How do you handle a patient who refuses care?', 'How do you handle a patient who misses an appointment?'],
  ['When do you plan to make a decision?', 'How do you plan to make the decision?'],
];

describe('resembles', () => {
  describePairs(same, different);

  it('finds every question in itself, and none in an empty text', () => {
    for (const [asked] of [...same, ...different]) assert.equal(resembles(asked, asked), true, asked);
    for (const text of ['', '?', '...', '42']) {
      assert.equal(resembles(text, text), false);
      assert.equal(resembles(text, 'What is the plan?'), false);
    }
  });

  it('is silent on other languages, even word for word', () => {
    for (const questions of Object.values(foreignQuestions)) {
      for (const text of questions) {
        assert.equal(resembles(text, text), false, text);
        assert.equal(resembles(text, 'What is the biggest challenge for the team?'), false, text);
      }
    }
  });

  it('raises hardly an alarm among questions that all differ', () => {
    const meanings = different.map(([asked]) => readQuestion(asked));
    let alarms = 0;
    for (const [index, one] of meanings.entries()) {
      for (const other of meanings.slice(index + 1)) if (asksTheSame(one, other)) alarms++;
    }
    const pairs = (meanings.length * (meanings.length - 1)) / 2;
    assert.ok(alarms / pairs < 0.005, `${alarms} alarms in ${pairs} pairs`);
  });

  it('takes no longer for a text that invites it', () => {
    assertLinear(readQuestion);
  });

  it('is right often enough on the work half of the labelled sentences', () => {
    measureWorkHalf(
      'resembles.jsonl',
      { precision: 0.95, recall: 0.7 },
      ({ asked, planned }: { asked: string; planned: string }) => resembles(asked, planned),
    );
  });
});

describe('the tables of questions', () => {
  it('name only concepts that exist', () => {
    const terms = Object.values(intents)
      .flat()
      .flatMap((rule) => rule.split(' '))
      .filter((term) => !term.startsWith('?'))
      .flatMap((term) => term.replace(/^-/, '').split('|'));
    const unknown = [...terms, ...opposites.flat()].filter((name) => !(name in concepts));
    assert.deepEqual([...new Set(unknown)], []);
  });
});
