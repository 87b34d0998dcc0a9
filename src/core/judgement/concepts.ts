/**
 * The words people ask interview questions with, by what they mean. Each entry lists words and phrases that can stand for
 * each other in such a question; `_` in a phrase stands for up to three words. Words are compared by stem, so one
 * inflection is enough. A word may be in several entries. Written from knowledge of the language, not collected from
 * the labelled sentences.
 *
 * The first sign of a name is its class: `~` says next to nothing about what is asked, `-` says little, `@` is a party
 * (asking the same about another party is another question), `!` is a scope of that kind; others are full concepts.
 */
export const concepts: Readonly<Record<string, string>> = {
  // Where the question is about: two different scopes are two questions.
  '!team':
    'team, group, squad, department, dept, unit, crew, division, function, ward, section, bureau, tribe, chapter, workgroup, folks you work with',
  '!company':
    'company, firm, organization, organisation, org, business, employer, corporation, enterprise, outfit, institution, group as a whole, startup, start up, agency overall',
  '!school': 'school, college, university, academy, faculty, campus, kindergarten, nursery',
  '!hospital': 'hospital, clinic, surgery, trust, practice, care home, hospice',
  '!site':
    'site, store, shop, branch, office, plant, factory, depot, warehouse, location, premises, facility, outlet, restaurant, hotel, kitchen',
  '!industry': 'industry, sector, field, market, space, trade, profession',
  '!product': 'product, app, application, platform, service, offering, software, solution, website, site',
  '!project': 'project, initiative, programme, program, workstream, engagement, campaign',

  // Nearly empty words of questions.
  '~here':
    'here, this place, around here, over there, in house, this company, this organisation, on the inside, at the moment here',
  '~role':
    'role, job, position, post, opening, vacancy, seat, opportunity, this hire, hire, requisition, headcount opening',
  '~me':
    'i, me, my, myself, mine, new hire, new person, new joiner, new starter, newcomer, new recruit, person in this role, person in this position, person in the role, whoever takes this, whoever gets this, successful candidate, person you hire, person who takes this, person you bring on, new employee, new colleague, new team member, someone, anyone, somebody, somebody new, someone new, candidate, whoever, recruit, hire, joiner, starter, incoming person',
  '~you': 'you, your, yourself, yours, you guys, you folks, you lot, you all',
  '~we': 'we, us, our',
  '~people':
    'person, people, folks, folk, guys, individual, human, everyone, everybody, member, staff, employee, workforce, personnel, worker, team member, colleague, coworker, co worker, teammate, peer, crowd, bunch',
  '~now':
    'now, current, currently, today, at the moment, right now, these days, at present, present, nowadays, existing, as things stand, as it stands, this point in time, presently, moment',
  '~most':
    'most, main, mainly, biggest, big, major, primary, key, top, chief, greatest, great, principal, core, central, foremost, number one, single, significant, important, primarily, chiefly, above all, really, real, actually, truly, largest, large, first and foremost, overall, general, generally',
  '~usual':
    'usual, usually, typical, typically, normal, normally, average, regular, regularly, generally, general, standard, tend to, tend, ordinary, common, commonly, in practice, on average',
  '~work': 'work, working, do the work',
  '~thing':
    'thing, aspect, part, area, factor, element, point, matter, something, anything, stuff, piece, side, topic, bit, type, kind, sort, form',
  '~way':
    'way, manner, what happens, what happen, happen when, happens to, basis, basis for, grounds, criterion, criteria, approach, method, how to, fashion, means, go about, goes about, handle, deal with, process, procedure, procedures, mechanism, technique, system, practice, setup, set up, arrangement, methodology, steps, route, deal, story, policy, like, look like, looks like, work like, done, go about it, protocol, workflow, format',
  '~see':
    'think of, feel about, think about, make of, view of, opinion of, opinion on, see, view, describe, characterize, think, feel, consider, define, perceive, regard, say, call, put it, put it into words, opinion, perspective, picture, sense, idea, mind, thoughts, take, stand, tell, explain, curious, wonder, wondering, interested, talk, walk',
  '~do':
    'do, make, have, get, take, give, go, come, put, involve, happen, there, exist, place, let, set, need to, get to, able to, want to, hope to, would like, want, hope, hoping, like to, plan to, try, trying, tend, ensure, make sure, actual, concrete, specific, particular, terms, regard, regarding, concerning, around, stuff, provide, offer, available, level, whole, entire, organise for, total, itself',

  // Quarters of a year.
  'quarter-1': 'q1, first quarter, quarter one',
  'quarter-2': 'q2, second quarter, quarter two',
  'quarter-3': 'q3, third quarter, quarter three',
  'quarter-4': 'q4, fourth quarter, last quarter of the year, quarter four',

  // Aspects said with a noun or a verb.
  cause:
    'reason, why, cause, prompt, prompted, trigger, led to, leads to, behind, how come, because, lie behind, rationale, motivate the decision, account for, what made, drive the decision, explain why',
  quantity:
    'how many, how much, number, amount, count, proportion, share of, percentage, percent, ratio, split, fraction, size, how big, how large, how high, volume, scale, quantity, headcount, total, what share, breakdown, extent, how small',
  frequency:
    'how often, how frequently, frequency, frequent, frequently, regularity, cadence, how regularly, rhythm, interval, every how, how many times, number of times, times a, times per',
  duration:
    'how long, duration, how fast, how quickly, how soon, length of, turnaround, time frame, timeframe, timescale, how much time, lead time, how slow',
  date: 'date, deadline, due, when, what time, point in time, due date, by when, what point',
  place: 'where, place, location, whereabouts, based, situated, located, sit',
  degree: 'how far, to what extent, to what degree, degree, how well',

  // Difficulty, trouble, worry.
  challenge:
    'challenge, challenging, struggle, difficult, difficulty, hard, hardest part, tough, obstacle, bottleneck, hurdle, problem, issue, pain point, pain, painful, headache, trouble, troubling, tricky, barrier, blocker, impediment, stumbling block, roadblock, up against, wrestle, grapple, battle, sticking point, trip _ up, hold _ back, slow _ down, stands in the way, stand in the way, get in the way, in your way, weigh on, demanding, complication, pressing, frustrating part, thorn, snag, hassle, face, facing, snarl up, gets stuck, get stuck, stuck, choke point, Achilles heel, pinch point, hurting, plague, burning issue, most urgent',
  worry:
    'worry, worried, concern, concerned, keep _ up at night, keep _ awake, keep _ awake at night, lose sleep, lose _ sleep, anxious, nervous, fear, afraid, scare, scary, threat, risk, danger, uneasy, sleepless, dread, stress _ out, apprehension, alarm',
  frustration:
    'frustrate, frustrated, frustration, frustrating, annoy, annoying, annoyance, irritate, irritating, irritation, drive _ crazy, drive _ mad, drive _ nuts, drive _ up the wall, gripe, complaint, complain, moan, grumble, grievance, dislike, hate, least favourite, least like, like least, enjoy least, least enjoy, grind _ gears, get on _ nerves, unhappy, dissatisfied, dissatisfaction, downside, drawback, worst part, worst thing, worst bit, bad side, wish were different, pet peeve, niggle, sick of, fed up, like the least, enjoy the least, moaning, beef, bad thing, cons',
  conflict:
    'conflict, disagreement, disagree, dispute, argument, argue, clash, friction, tension, row, quarrel, fall out, falling out, differences of opinion, difference of opinion, not see eye to eye, differ, fight, butt heads, at odds, opposing views, pushback, push back',
  mistake:
    'mistake, error, failure, failed, fail, go wrong, goes wrong, went wrong, screw up, mess up, slip up, blunder, foul up, misstep, flop, fall short, falls short, break, cock up, drop the ball, fall flat, flub, blow it, fall down',
  incident:
    'incident, outage, downtime, emergency, crisis, disaster, breach, accident, near miss, service interruption, major incident, firefight, firefighting, fire drill',
  complaint: 'complaint, complain, gripe, grievance, moan, grumble, whinge, bad feedback, negative feedback',

  // Doing well and being judged.
  success:
    'success, succeed, successful, excel, thrive, flourish, do well, doing well, good look like, great look like, do a good job, doing a good job, good job, outstanding, perform well, high performer, top performer, strong performer, effective, prosper, home run, knock it out of the park, hit the ground running, get it right, excellent, excellence, make it work, right hire, good hire, right choice, make the grade, exceptional, ideal, great first year, good first year, right hire, great job, great at, good at this, good at the job, hire was a success, doing well',
  failure:
    'fail, failure, unsuccessful, not work out, flounder, do badly, fall short, poorly, bad, poor performer, wash out, blow it, mess up, not succeed, come unstuck, wrong hire, not last, derail, underperform',
  judge:
    'judge, evaluate, assess, assessment, appraise, appraisal, review, rate, evaluation, grade, score, performance review, how will you know, how would you know, how do you know, how will i know, how would i know, tell whether, tell if, know if, know whether, know that, feedback on performance, gauge, determine',
  measure:
    'measure, metric, kpi, kpis, okr, okrs, indicator, yardstick, track, benchmark, gauge, monitor, quantify, number to watch, measurement, key result, north star, scorecard, dashboard, count as, figures, criteria, criterion, judge, evaluate, assess, judged, define, tell whether, know whether, know if, rate, assessed on',
  expectation:
    'expect, expectation, expected, look to, count on, looking for from, hope to see, want from, need from, ask of, demand of, hope for, anticipate, require of, looking to _ for, rely on, deliver, accomplish, achieve, have done, have sorted, in place, want to see, like to see, require, needed from, wanted from',
  'first-days':
    'first _ days, first _ weeks, first week, first month, first _ months, first few weeks, first few months, first six months, first year, early days, initial period, initial _ months, start out, starting out, opening weeks, first day, day one, after _ days, after _ months, in six months, in three months, in _ months, by the end of the year, by _ end of year, by _ end of the year, within _ months, within _ days, three months in, six months in, months in, a year in, a year from now, in a year, after a year, twelve months from now, 90 days, 30 days, 60 days, probation, probation period, end of probation, by christmas, by summer, at the start, from the off, right away, straight away, immediately, hit the ground, at first, to begin with, early on, few months from now, year one, half a year, short term, near term, in the beginning, quick win, quick wins, early win, early wins',
  target:
    'target, quota, goal, objective, aim, ambition, aspiration, milestone, targets, okr, hit the number, purpose, outcome, mission, strive, set out to, shoot for, shooting for, trying to achieve, aiming, want to achieve, hope to achieve, working towards, work towards, looking to achieve, achieve, accomplish',
  priority:
    'priority, prioritize, prioritise, focus, focused, focusing, first thing, top of the list, come first, comes first, most important, urgent, matter most, matters most, emphasis, concentrate, top of mind, front and centre, front and center, agenda, what needs doing, on your plate, on _ plate, tackle first, attention, fix first, matters, at the top',
  quality:
    'quality, standard, high standard, standards, bug free, defect, defects, not shipping junk, up to scratch, up to standard, robust, reliability, rigor, rigour, craftsmanship, excellence',
  result:
    'result, outcome, output, impact, effect, consequence, affect, influence, effect on, come out of, came out of, yield, deliver, difference, find, finding, upshot, come of',
  strength:
    'strength, strong, strong suit, strong point, good at, excel at, asset, advantage, edge, best thing about, do best, do well, do better, shine, forte, best at',
  weakness:
    'weakness, weak, weak spot, weak point, bad at, not good at, shortcoming, gap, room for improvement, could be better, do better, improvement area, fall short, lack, lacking, blind spot, missing, limitation, deficiency, let down, lets _ down, need to improve, needs to improve, work on',
  gap: 'gap, missing, lack, lacking, shortage, hole, short of, short on, fill, need most, shortfall, deficit, skill gap, without',
  pride:
    'proud, pride, proudest, achievement, accomplishment, accomplish, highlight, biggest win, brag, boast, crowning',
  regret:
    'regret, do differently, did differently, done differently, hindsight, looking back, in retrospect, wish you had, with hindsight, start over, start again, do over, lesson, learned from, lessons learned',

  // Wanting and liking.
  like: 'like, like most, like best, enjoy, love, favourite, favorite, best part, best thing, best bit, appreciate, satisfying, rewarding, fulfilling, exciting, excite, excited, get _ out of bed, look forward to, fun, attractive, appeal, perk of the job, makes you happy, bright spot, upside, pleasure, thrill, energise, energize, energised, inspire, passionate, motivate, motivated, what keeps you here, pros',
  attract:
    'attract, draw, drew, drawn, appeal, lure, entice, bring _ to, brought _ to, join, joined, sign up, choose, chose, decide to join, decided to join, pick, say yes, made you come, tempt, pull _ in, win _ over, came on board, make the move, come over',
  stay: 'stay, retain, retention, keep people, stick around, remain, keep _ here, kept _ here, loyal, loyalty, hang around, hold on to, hang on to, hold onto, long serving, long term stay, keep hold of, stick with, stuck around, stick, keep from leaving',
  leave:
    'leave, quit, quitting, resign, resignation, depart, departure, move on, moved on, walk out, go elsewhere, turnover, attrition, churn of staff, staff turnover, jump ship, hand in _ notice, throw in the towel, walk away, leaver, part ways, stepped down, step down, vacate, exodus, lose people, losing people, lose staff, lose good people, lose so many, moving on',
  change:
    'change, changing, different, differ, differently, difference, improve, improvement, transform, transformation, evolve, evolution, alter, overhaul, adapt, fix, magic wand, wave a wand, wave a magic wand, make better, do better, revamp, modify, reshape, transition, adjust, rework, look different, reform, turn around, evolved',
  satisfaction:
    'satisfaction, happy, happiness, morale, mood, content, satisfied, engagement, engaged, spirits, wellbeing, well being, engagement survey, motivated, motivation',

  // People and their lives at work.
  culture:
    'culture, atmosphere, vibe, vibes, environment, feels like, ambience, ethos, what it is like to work, what is it like to work, what is it like working, work environment, working environment, work culture, DNA, what is it like to work, what is it like working, feel like to work, feel to be part, like to work here, like working here, sort of environment, kind of environment, kind of place, sort of place',
  values: 'value, values, principle, principles, belief, stand for, stands for, credo, mission, ethics, what matters',
  growth:
    'growth, grow, career, progression, progress, promote, promotion, advance, advancement, move up, ladder, next step, next steps for me, step up, development, professional development, career path, career development, career growth, climb, go from here, get ahead, move up the ranks, work _ way up, prospects, opportunities to grow, room to grow, upward, mobility, internal mobility, make partner, get to senior, bigger role, stepping stone, go further, pathway, level up, opportunities to grow, career opportunities, could this role lead, role lead to, lead to in',
  promotion:
    'promote, promotion, move up, promoted, get ahead, advance, advancement, step up, career progression, climb the ladder, rise, up the ladder, next level, progress, progression, make partner, become, bump',
  learning:
    'learn, learning, training, train, course, development, skill up, upskill, upskilling, teach, education, conference, conferences, certification, certificate, study, qualification, cpd, workshop, coaching, professional development, classes, develop, knowledge, pick up new skills, coursework, tuition',
  mentor:
    'mentor, mentoring, mentorship, coach, coaching, buddy, guidance, guide, sponsor, take under _ wing, shadow, shadowing, show _ the ropes',
  supervise: 'supervise, supervision, oversee, oversight, look over, check on, watch over, guidance, support',
  onboarding:
    'onboard, onboarding, on boarding, on board, induction, induct, ramp up, ramp, get up to speed, up to speed, bring _ up to speed, settle in, settling in, find _ feet, orientation, get started, integrate, ease in, getting started, break in, learn the ropes, show _ the ropes, bed in, get going, settle, welcome, acclimatise, newbie, introduce, start, bring _ on board, new joiners, get _ productive',
  feedback:
    'feedback, critique, performance review, one to one, one on one, 1:1, check in, catch up, comment, input, how i am doing, constructive criticism, how am i doing, how they are doing, review, appraisal, criticism',
  'management-style':
    'management style, leadership style, leadership, run the team, style of management, style of leadership, managing style, micromanage, autonomy you give, leader, boss, lead people, work with your reports, as a manager, as a leader, as a boss, type of manager, kind of manager, kind of boss, sort of boss, kind of leader, manager like, boss like, run things, run a team, get the best out of, lead your team, lead your people, lead the team, manage people, manage your team, manage your people, manage the team, lead people, run your team, style of leading, you like as a boss, you like as a manager, like to lead, like to manage',
  manage:
    'manage, run, lead, head, head up, in charge of, responsible for, oversee, supervise, direct, look after, operate, handle, administer, govern, steer, control, be over, own',
  'report-to':
    'report to, reporting to, line manager, direct manager, manager be, boss, who i would report, manage me, my manager, my supervisor, my boss, answer to, reporting line, reporting lines, be managed by, managing me, supervisor, managed by, line management, direct supervisor',
  'direct-reports':
    'direct report, reports, people under, manage people, people i would manage, team i would manage, team i would lead, report to me, managing anyone, subordinate, underling, people i would be managing, under me',
  structure:
    'structure, structured, organize, organise, organised, organized, org chart, hierarchy, set up, setup, arrange, made up, composition, make up, consist, split into, divided, comprise, layout, layers, form, formed, put together, configured, shape, laid out, composed, compose, makeup, organization of',
  'team-members':
    'who is on, who else is on, working with, work with, work alongside, working alongside, colleague, teammate, coworker, peer, people in, be working with, who would i be working with, work closely, work most closely, interact with, interact, collaborators, sit with, deal with, day to day with, closest, alongside, rub shoulders',
  collaborate:
    'collaborate, collaboration, work together, work with, cooperate, cooperation, partner, relationship, get along, get on, interact, working relationship, interface, join forces, team up, coordinate, coordination, interaction, relate, work alongside, interplay, liaise, hand in hand, hand off, handoff, align, alignment, on the same page, cross functional, relation',
  communicate:
    'communicate, communication, keep in touch, stay in touch, talk to each other, keep _ informed, informed, stay connected, keep _ posted, in the loop, keep _ updated, channel, messaging, slack, share information, let _ know, spread the word, stay in sync, in sync, inform, kept informed, information get around, information travel, information flow',
  meeting: 'meeting, stand up, standup, catch up, sync, call, retro, retrospective, gathering, session, ceremony',
  decide:
    'decide, decision, decision making, make the call, makes the call, call the shots, calls the shots, final say, have the final say, last word, final word, sign off, signs off, approve, approval, say so, authorise, authorize, authority, choice, rule on, green light, decision maker, has the say, decides, signed off, have a say, who gets to, dictate',
  own: 'own, owner, responsible, responsibility, accountable, accountability, in charge, ownership, look after, take care of, charge of, hold the reins, belong, maintain, whose job, run',
  responsibility:
    'responsibility, responsible, duty, task, day to day duties, remit, scope, tasks, accountable, job description, what would i be doing, what will i be doing, would i do, i would actually do, i be doing, work on, involve, entail, in charge of, my plate, workload of the role, on my desk, work i would',
  'typical-day':
    'typical day, average day, normal day, usual day, day look like, day to day, day in the life, typical week, average week, normal week, week look like, usual week, daily routine, ordinary day, ordinary week, daily work, day like, week like, daily basis, every day, routine, regular day, regular week, daily life, each day, daily, a day on, a day in, day',
  'time-use':
    'divide _ week, divide _ time, spend _ time, time spent, most of _ time go, time go, spend _ day, spend _ week, time goes, hours go, use _ time, fill _ day, split _ time, allocate _ time, where does _ time go, where does _ day go, takes up _ time, take up most, eat up, time is spent, share of _ time, how much of _ time',
  workload:
    'workload, caseload, busy, amount of work, volume of work, load, on _ plate, overworked, overload, overloaded, stretched, pressure, pace, capacity, bandwidth, work volume',
  hours:
    'hours, working hours, work hours, start and finish, working day, shift, shift pattern, schedule, nine to five, late nights, clock in, clock off, long hours, hour, finish time, working week, log off, knock off, start time, timetable',
  overtime:
    'overtime, extra hours, work late, late nights, weekend work, weekends, evenings, out of hours, after hours, long hours, extra time, stay late, unsociable hours, evening',
  balance:
    'work life balance, balance, work life, burnout, burn out, burning out, burned out, wellbeing, well being, wellness, mental health, switch off, life outside work, unplug, exhausted, overwork, personal life, private life, family time, boundaries, home life, stress, time off, disconnect, exhaustion',
  remote:
    'remote, remotely, work from home, working from home, wfh, home working, home office, hybrid, telework, telecommute, distributed, office days, days in the office, come into the office, come in to the office, in the office, in office, in person, on site days, from home, days a week, location flexibility, homeworking, work from anywhere',
  flexible:
    'flexible, flexibility, flexi, flextime, flexitime, part time, four day week, compressed hours, leeway, adjust hours, swap shifts',
  'leave-time':
    'holiday, vacation, annual leave, pto, paid time off, time off, leave allowance, days off, holiday allowance, leave policy, days of leave, sick leave, sickness, sabbatical, off sick',
  'parental-leave':
    'parental leave, maternity, paternity, maternity leave, paternity leave, new mums, new dads, new parents, baby, mat leave, shared parental leave, adoption leave',
  travel:
    'travel, travelling, traveling, on the road, business trip, trip, away from home, visit sites, trips, fly, flying, journeys, be away, site visits, client visits',
  commute: 'commute, getting to work, parking, public transport, travel to work, get to the office',
  relocate: 'relocate, relocation, move house, moving cost, move to',
  autonomy:
    'autonomy, autonomous, freedom, independence, independent, independently, latitude, leeway, on my own, own decisions, alone, say, free rein, discretion, empower, empowerment, self directed, by myself, say over, freely, without asking, room to, room for manoeuvre, control over, permission, empowered, trusted to',
  diversity:
    'diversity, diverse, inclusion, inclusive, dei, minority, minorities, equality, equity, underrepresented, belonging, gender balance, women in, equal opportunity, bame, accessible, accessibility, people of colour, ethnic, d and i, background, backgrounds, edi',
  recognition:
    'recognize, recognise, recognition, reward, celebrate, celebration, acknowledge, credit, praise, appreciate, appreciation, thank, incentive, rewarded, mark successes, mark wins, toast',
  social:
    'social, socialise, socialize, offsite, off site, away day, team building, outside work, after work, drinks, fun, get together, hang out, team lunch, event, events, away days, bonding, party',
  support:
    'support, help, assist, assistance, back up, backup, aid, resource, resources, look after, care for, back, prop up, stand behind, have _ back, behind',
  skill:
    'skill, ability, competency, capability, expertise, experience, know how, talent, strength, qualification, knowledge, quality, qualities, trait, attribute, characteristic, competence, aptitude, attributes, background, profile, what it takes, what does it take, takes to',
  'ideal-candidate':
    'ideal candidate, ideal person, perfect candidate, looking for in, look for in, right person, dream candidate, best candidate, type of person, kind of person, sort of person, what sort of person, right fit, good fit, look for, looking for, person are you, seek, seeking, profile, what kind of people, type of people, hiring for, want in, type of candidate, stand out candidate',
  hiring:
    'hire, hiring, recruit, recruitment, bring on, take on, staffing, fill the role, interview, add people, headcount, bring in, new hires, recruiting, staff up, onboard people, adding to the team',
  'role-open':
    'role open, position open, job open, role available, position available, position vacant, vacancy, opening, came up, come up, hiring for this, hiring for the, role exist, role come about, role created, position created, recruiting for, role become available, opening come about, open up, new role, backfill, replacement, newly created, new position, role new, advertise, advertised, post available, post vacant, post open, role vacant, posting, filling this, fill this, looking to fill, reason you are hiring, why are you hiring, need to hire, decided to hire',
  predecessor:
    'predecessor, previous person, last person, person before me, previous holder, previous incumbent, previous post holder, post holder, last one in, who had this, who held this, person who had, person who held, person who did this, person i would be replacing, someone before, previously in, person i am replacing, last guy, incumbent, prior person, had the role before, did this before, in this role before, did this job before, held this, before me, former, held the role, person i would replace, person i replace, i am replacing, i would be replacing, person who was',
  'interview-process':
    'next steps, next step, interview process, hiring process, selection process, recruitment process, next stage, next stages, rest of the process, remaining steps, stages, what happens next, happen next, happens after, hear back, hear from you, after today, after this, from here, go from here, rounds, further interviews, timeline for, come to a decision on, get back to, follow up, make an offer, extend an offer, final decision, make a decision, next in the process, decide on candidate, process from here',
  application:
    'application, background, cv, resume, candidacy, profile, qualifications, experience, fit for, me for this role, my fit, suitability, hiring me, about me, me as a candidate, me as candidate, my suitability, hire me',
  salary:
    'salary, pay, paid, wage, compensation, compensate, earn, remuneration, salary range, pay range, pay band, salary band, pay scale, how much does it pay, take home, payscale, day rate, hourly rate',
  raise:
    'pay rise, raise, salary review, pay review, increase, pay increase, salary increase, bump, increment, salaries reviewed, pay reviewed, pay go up, salary go up',
  bonus:
    'bonus, commission, commissions, incentive, variable pay, profit share, ote, on target earnings, variable, payout, pay out, tip, tips, gratuity',
  equity:
    'equity, stock, stock options, options, shares, rsu, rsus, share scheme, vest, vesting, espp, ownership stake, share options',
  benefits:
    'benefit, perk, perks, insurance, health insurance, pension, retirement, 401k, healthcare, gym, package, extras, health cover, medical cover, dental, medical',
  contract: 'contract, permanent, temporary, fixed term, terms, notice period, probation, employment terms, temp, perm',
  visa: 'visa, sponsorship, work permit, right to work',
  dress: 'dress, dress code, wear, attire, clothing, outfit, uniform, suit, clothes, formal, casual, turn up in',
  workspace:
    'office, desk, open plan, workspace, room, seating, building, noisy, noise, quiet, hot desk, layout, space',
  equipment:
    'equipment, laptop, gear, kit, hardware, phone, machine, computer, device, workstation, monitor, apparatus, machinery, instruments, tools provided',
  tools:
    'tool, software, system, technology, tech, stack, tech stack, platform, application, programme, program, framework, language, tooling, technologies, package, app, languages, crm, frameworks, programs, instruments',

  doubt:
    'doubt, reservation, hesitation, misgiving, hesitate, red flag, give _ pause, second thoughts, put you off, stop you from hiring, holding you back from, concerns about me, concerns about my, worries you about me, unsure about, not convinced',
  'decision-making':
    'decision, decision making, final say, have the final say, call the shots, calls the shots, last word, final word, who decides, make the call, reach a decision, whose call, decisions are made, make decisions, makes the decisions, gets to decide, decider',
  'change-wish':
    'would you change, would you fix, would you improve, magic wand, you could change, could change, could fix, could be better, could do better, needs improving, need improving, would you do differently, change one thing, fix one thing, change about, improve about, improve most, would you like to see change, would you make better, be different around here, should change',
  morale:
    'morale, mood, happy, spirits, content, satisfied, happiness, satisfaction, feeling at the moment, team spirit, contented',

  // The organisation, its course and its market.
  strategy:
    'strategy, strategic, direction, vision, roadmap, long term plan, future plan, game plan, plan, plans, long term, where _ heading, heading, headed, going, where you want to be, big picture, ambitions, masterplan, blueprint, bet, bets, trajectory',
  future:
    'future, next year, coming year, year ahead, coming months, months ahead, next _ years, next _ months, next few years, in _ years, five years, five years from now, ten years, over the next, down the line, down the road, going forward, ahead, upcoming, years from now, next few months, next quarter, horizon, on the horizon, in store, forthcoming, coming, soon, tomorrow, years to come, next twelve months, next 12 months, later this year, years time, this time next year, by next year, next couple of years, long run, rest of the year, remainder of the year, the next, next, next period, before long, ahead of you, coming up, lie ahead, lies ahead',
  past: 'last year, past year, previous year, last _ years, in the past, previously, history, historically, used to, over the last, recent years, last quarter, last month, last time, ago, so far, recent past, last twelve months, last 12 months, past _ years, previous',
  recent: 'recent, recently, lately, latest, past few months, last few months, of late, newest, last few weeks, newly',
  'this-year':
    'this year, this quarter, this season, this financial year, this fiscal year, current year, this term, this month, year',
  plan: 'plan, plans, intend, intention, roadmap, agenda, propose, scheme, in the pipeline, in the works, planned, pipeline, planning, intended',
  roadmap:
    'roadmap, road map, product plan, product roadmap, pipeline of features, what is next for the product, backlog, features planned, upcoming features, features next, build next, ship next, in the works',
  competitor:
    'competitor, competition, compete, rival, rivals, up against, competing, main players, other players, other companies in, opposition, challenger, rivalry',
  differentiate:
    'differentiate, set _ apart, sets _ apart, stand out, unique, distinguish, different from competitors, different from, edge over, competitive advantage, usp, selling point, better than, special, one of a kind, distinctive, beat the competition, instead of, over a competitor, advantage over',
  customer:
    'customer, client, clientele, buyer, consumer, shopper, account, customers, user, end user, subscriber, purchaser, patron, clients',
  'customer-need':
    'customers want, customer needs, clients need, what users want, customer demand, clients ask for, customer asks, customers ask for',
  finance:
    'financial, finances, financially, money, profit, profitable, profitability, making money, make money, cash, runway, burn, burn rate, in the black, in the red, balance sheet, solvent, bottom line, break even, margin, margins, healthy, cash flow, viable, burning, stable, stability, losing money, lose money, solvency, afloat, financial health, economically, fiscal',
  revenue:
    'revenue, turnover, sales, income, earnings, top line, business model, monetize, monetise, takings, receipts, make money',
  funding:
    'fund, funding, funded, investment, raise, raised, round, backer, investor, invest, financed, finance, grant, grants, capital, bankroll, venture',
  investor: 'investor, shareholder, backer, vc, vcs, private equity, owner, owners, stakeholder, shareholders',
  budget:
    'budget, money set aside, set aside, spend on, spending, allocate, allocation, allowance, money for, set _ aside, funds, cost, costs, expenditure, spend, money, financial resources, pot',
  'cost-cut':
    'cost cutting, cut costs, savings, save money, cutbacks, cuts, cutback, austerity, belt tightening, tighten, efficiency savings',
  layoff:
    'layoff, lay off, laid off, redundancy, redundancies, job cuts, downsizing, downsize, let go, cut jobs, restructure, headcount reduction, let people go, axed, cull, reduction in force',
  reorg:
    'reorg, reorganization, reorganisation, reorganise, restructure, restructuring, shake up, shakeup, reshuffle, re org, redesign',
  merger:
    'merger, merge, acquisition, acquire, acquired, takeover, take over, bought, buyout, integration, deal, buy out, taken over, bought out, joined up',
  expand:
    'expand, expansion, grow, growth, scale, scaling, enlarge, open new, enter new, add, growing, increase, increase in size, roll out, get bigger, bigger, scale up, double',
  shrink:
    'shrink, shrinking, reduce, cut, decline, fall, drop, decrease, dwindle, smaller, scale back, cut back, downturn, lower, slump',
  launch:
    'launch, release, ship, roll out, rollout, go live, deploy, deployment, deliver, released, goes out, push to production, put live, in production, production, rolled out, unveil, deployed, published',
  test: 'test, testing, qa, quality assurance, verify, check, trial, validate, tested, verification',
  'market-share': 'market share, position in the market, market position, rank, place in the market, standing',
  reputation:
    'reputation, known for, brand, image, perceive, perceived, perception, how do people see, think of you, public image, name, standing, seen by, come across',
  'growth-market':
    'new market, markets, territory, territories, region, country, countries, geography, abroad, overseas, international',
  sustainability:
    'sustainability, sustainable, carbon, carbon footprint, environment, environmental, climate, green, net zero, esg, emissions, eco, planet, recycling',
  csr: 'charity, volunteering, community, give back, giving back, volunteer, corporate responsibility',
  regulation:
    'regulation, regulatory, regulator, compliance, comply, compliant, legal requirement, rules, law, legislation, red tape, laws',
  security: 'security, secure, cyber, cybersecurity, data protection, privacy, gdpr, infosec',
  safety: 'safety, safe, health and safety, hazard, injury, accident, safeguarding, safeguard',
  innovation:
    'innovation, innovate, innovative, new ideas, idea, ideas, experiment, experimentation, creative, creativity, try things, try new things, suggestion, experimenting, r and d, invent, suggestions, proposal',
  'tech-debt':
    'technical debt, tech debt, legacy, legacy code, legacy systems, old code, debt, old systems, outdated code, refactor, refactoring, crufty, cruft',
  ai: 'ai, artificial intelligence, machine learning, automation, automate, copilot, chatgpt, llm, llms, generative, automated',
  data: 'data, analytics, dataset, numbers, datum, reporting',
  architecture: 'architecture, system design, codebase, code base, technical design, design of the system',
  'code-review': 'code review, pull request, review code, pr review, code reviews, review each other',
  'on-call': 'on call, pager, out of hours support, pagerduty, pagers, rota for, called out, paged, standby',
  rota: 'rota, shift, roster, shifts, schedule, shift pattern, timetable, rotas, rostering, shift plan',
  'notice-ahead':
    'how far ahead, how far in advance, in advance, advance notice, notice, ahead of time, beforehand, how much notice, far ahead',
  handover:
    'handover, hand over, handoff, hand off, pass on, transition, take over from, passed on, overlap with, taking over',
  escalate:
    'escalate, escalation, raise, raise a concern, flag, raised, speak up, report a concern, report, reported, go up the chain, whistleblow, bring up, surface, raise concerns, come forward, log, recorded, flagged',
  assign:
    'assign, allocate, distribute, hand out, delegate, divide up, divvy up, share out, dish out, give out, allocated, assigned, dole out, gets what, parcel out, apportion, split up, divided, allotted, carve up',
  check:
    'check, review, inspect, inspection, audit, look over, sign off, checked, verify, vet, go over, proofread, second pair of eyes, oversee',
  audit: 'audit, auditor, inspection, inspector, ofsted, cqc, inspected, accreditation, visit',
  underperform:
    'underperform, underperforming, underperformance, poor performance, low performer, poor performer, pull _ weight, pulling _ weight, not performing, slacker, slack off, not up to scratch, not up to it, weak performer, struggling employee, falling behind, fall behind, lag behind, not cutting it, not good enough, deadweight, slack, lag, not keep up, behind, coast, coasting, passenger, struggle',
  performance: 'performance, perform, performing, how i am doing, how i do, my work, how well i, contribution',
  deadline:
    'deadline, on time, hit the date, meet the date, late, time pressure, behind schedule, timeline, delay, delayed, slip, slipped, overrun, on schedule, late delivery, crunch, tight deadline, due date, punctual',
  'customer-loss':
    'lose customers, lose clients, churn, cancel, cancellation, lose deals, lost deals, lose business, leave you, losing customers, customer attrition, lose accounts, switch away',
  'lead-source':
    'leads, lead source, prospect, prospects, pipeline, lead generation, new business, inbound, referrals, new customers, new clients, win customers, customer acquisition, win new, business come from, customers come from, find clients, find customers, get customers',
  source: 'source, come from, comes from, origin, originate, stem from, where _ from, derived, found',
  sell: 'sell, selling, sale, sales, pitch, deal, deals, close deals, sales cycle, flog, market',
  price: 'price, pricing, charge, fee, fees, cost, discount, tariff, rates, priced, discounts, cheap, expensive',
  supplier: 'supplier, vendor, subcontractor, contractor, partner, third party, third parties, provider, suppliers',
  partner: 'partner, partnership, partners, alliance, allies, partnering, make partner',
  stakeholder:
    'stakeholder, stakeholders, other teams, other departments, internal customer, rest of the company, rest of the business, rest of the organisation, wider business, wider company, other functions, across the company, other parts of, cross functional, other groups, wider organisation, stakeholder management',
  'quantity-staff':
    'team size, size of the team, how many people, how many staff, number of people, number of staff, headcount, how big is the team, how large is the team, how many members, people are on, people are there, how many of you, how many colleagues, how many employees, staff numbers',
  'nurse-ratio':
    'ratio, patients per nurse, patients each nurse, patients does each, nurse to patient, patient to nurse, staffing levels, class size, pupils per, pupils in a class, children per, staff to child',
  tenure:
    'tenure, how long have you been, been here, been with, time at the company, been at the company, years here, length of service, how long people stay, stay on average, how long do people stay, worked here, been working here, working here, how long does someone',
  join: 'join, joined, start, started, come on board, came on board, came here, arrive, come here, sign on, began, begin',
  surprise:
    'surprise, surprised, surprising, unexpected, did not expect, take _ by surprise, catch _ off guard, caught _ off guard, took _ by surprise, eye opener, shock, wish you had known, wish you knew, known before, not expect, learn since joining, off guard',
  advice:
    'advice, advise, tip, recommend, recommendation, suggest, pointer, counsel, tips, words of wisdom, wish you had known, read up on, prepare, should i know, need to know',
  'personal-path':
    'your path, your journey, your background, your story, your own career, path to, end up, ended up, get into, got into, find your way, come to, came to, route into, career path so far, journey to, get here, got here, wind up, become, land, landed, end up in, how did you get',
  meaning:
    'meaning, meaningful, purpose, purposeful, mission, impact on, matter, why it matters, make a difference, meaning of',
  'perception-of-leaders':
    'leadership team, management team, executives, senior leadership, senior management, c suite, exec team, upper management, top management, higher ups, leaders, execs, top brass, the top, bosses, directors, seniors',
  transparency:
    'transparent, transparency, open, openness, honest, honesty, candid, candour, upfront, up front, clear about, openly',
  trust: 'trust, trusting, trusted, psychological safety, safe to, confident',
  'engagement-survey':
    'survey, engagement survey, staff survey, pulse survey, questionnaire, poll, surveys, employee survey',
  'process-change':
    'process, workflow, way of working, ways of working, agile, scrum, kanban, methodology, method, sprint, waterfall, sprints, development process, how work gets done, work gets done, lifecycle',
  requirement:
    'requirement, prerequisite, must have, need, needed, necessary, essential, require, required, mandatory, condition, depend on, has to happen, would it take, what would it take, have to happen, needs to happen, take to',
  'qualification-check': 'background check, dbs, reference, references, vetting, clearance, drug test',
  pace: 'pace, fast paced, speed, tempo, velocity, quick, fast, rhythm',
  stress:
    'stress, stressful, pressure, pressured, hectic, intense, crunch, frantic, high pressure, busy period, busiest, peak, busy, heated',
  'customer-service': 'customer service, customer care, service level, customer experience, guest experience, cx',
  'complaint-handling':
    'handle complaints, deal with complaints, complaints handled, unhappy customer, unhappy client, angry customer, difficult customer, dissatisfied customer, angry guest, unhappy guest',
  'patient-care':
    'patient care, care for patients, quality of care, standard of care, clinical outcome, outcomes for patients',
  behaviour: 'behaviour, behavior, behave, conduct, discipline, behaving, misbehave, misbehaviour, unruly',
  curriculum:
    'curriculum, syllabus, lesson, lessons, scheme of work, teaching materials, course content, textbook, textbooks, lesson plan',
  exam: 'exam, grades, results, gcse, attainment, a level, marks',
  case: 'case, matter, file, dossier, brief, caseload, cases',
  research: 'research, study, studies, investigation, experiment, publication, paper, publish, discovery, publications',
  'grant-writing': 'grant, grants, bid, proposal, tender, bids',
  policy: 'policy, policies, rule, rules, guideline, guidelines, stance, position on, code of conduct',
  document:
    'document, documentation, documented, write down, written down, wiki, record, notes, paperwork, recorded, docs, log',
  'knowledge-share':
    'share knowledge, knowledge sharing, knowledge transfer, spread knowledge, share what, silo, silos, pass knowledge, spread learning',
  inventory: 'inventory, stock, stocks, supplies, shrinkage, merchandise, stock level, goods',
  delivery:
    'delivery, deliveries, shipping, shipment, dispatch, freight, logistics, shipments, transport, parcel, haulage',
  menu: 'menu, dish, dishes, food, recipe, recipes, cuisine',
  visitor: 'visitor numbers, footfall, occupancy, attendance, bookings, foot traffic, admissions',
  'contract-client': 'contract, account, client contract, engagement, deal',
  integrity: 'ethic, ethics, ethical, integrity, moral, morals',
  'invest-time':
    'time for, time set aside, protected time, slack time, twenty percent time, innovation time, 20 percent',
  compare: 'compare, comparison, versus, vs, relative to, than, contrast, stack up, compared',
  'start-date':
    'start date, start, begin, join, starting date, when would i start, when would you want me, when do you need, earliest start, start work, date of joining',
  urgent: 'urgent, urgency, asap, how soon, pressing, immediate',
  example: 'example, instance, time when, occasion, case of, for example, such as, time',
  important: 'important, matter, crucial, critical, essential, vital, significant, key, weigh, count, big deal',
  'early-career':
    'junior, trainee, apprentice, graduate, intern, entry level, associate, juniors, newly qualified, student, early career',
  'senior-career': 'senior, seniors, lead, principal, experienced, staff level, veteran',
  involve:
    'involve, involvement, involved, engage, include, participate, participation, part in, take part, consulted, say in, consult, bring in, input, contribute, role in',
  prevent:
    'prevent, avoid, stop, keep from, guard against, prevention, protect, protection, avert, protect against, reduce, minimise',
  'stop-doing': 'stop, cease, drop, abandon, discontinue, give up, kill, end, scrap, halt, shelve, axe',
  continue:
    'continue, keep, carry on, keep doing, carry on with, go on, persist, maintain, keep up, keep going, preserve',
  react: 'react, reaction, respond, response, reply, answer, take it, receive',
  solve:
    'solve, resolve, fix, address, tackle, sort out, deal with, handle, settle, resolution, overcome, iron out, work through, work out, manage, remedy, mend, sort, put right',
  use: 'use, rely on, run on, utilise, utilize, employ, adopt, adoption, usage, work with, using',
  create:
    'create, build, develop, make, design, produce, construct, set up, come up with, craft, generate, form, establish, write, put together',
  begin: 'begin, start, commence, kick off, get going, launch, kickoff, get under way, set off',
  finish: 'finish, end, complete, conclude, wrap up, done, close, completion, finalise',
  increase: 'increase, raise, rise, boost, grow, growing, growth, up, improve, hike, lift, climb, gain',
  visibility: 'visibility, exposure, access to, contact with, face time',
  'hiring-plan':
    'hiring plan, planning to hire, add headcount, grow the team, growing the team, expand the team, team grow, team growing, new hires, hire more, team expand, plan to hire, more people, hires planned, plans to hire, expanding the team',
  'team-history': 'how long has the team, been together, worked together, team existed, team been around',
  board: 'board, trustees, governors, directors, board of directors, board members, governing body',
  founder: 'founder, founders, ceo, chief executive, co founder, owner, managing director, md, head, president',

  // Parties: who is asked about.
  '@staff': 'staff, employee, employees, workforce, personnel, worker, workers, staff members, colleagues',
  '@new-people':
    'new hire, new hires, new starter, new starters, newcomers, new joiner, new joiners, new employees, new recruits, new people, beginners',
  '@engineers':
    'engineer, developer, dev, programmer, coder, software engineer, engineering, technical team, developers, devs, engineers, r&d, it team, tech team',
  '@designers': 'designer, design team, ux, ui, designers',
  '@product-people': 'product manager, product owner, pm, pms, product management, product people, product team',
  '@sales':
    'salesperson, sales team, sales rep, rep, reps, salespeople, account executive, sales department, sellers, sales people',
  '@marketing': 'marketing, marketer, marketers, marketing team, comms',
  '@support-staff':
    'support team, customer support, support staff, helpdesk, help desk, service desk, customer success, customer service team, support agents',
  '@finance-team':
    'finance, accounting, accountant, accountants, controller, controllers, finance team, cfo, accounts, treasury, bookkeeper, finance department',
  '@legal':
    'legal, lawyer, lawyers, counsel, attorney, solicitor, solicitors, barrister, paralegal, legal team, paralegals, legal department',
  '@hr': 'hr, human resources, people team, people ops, talent team, recruiter',
  '@operations': 'operations, ops, ops team, operations team',
  '@it': 'it department, it team, sysadmin, infrastructure team',
  '@analysts':
    'analyst, analysts, data scientist, data scientists, data team, planner, planners, researcher, researchers, scientist, scientists',
  '@consultants':
    'consultant, consultants, consultancy, adviser, advisor, agency, agencies, freelancer, freelancers, external',
  '@contractors': 'contractor, contractors, temp, temps, agency staff, subcontractor, subcontractors, freelancer',
  '@nurses': 'nurse, nurses, nursing staff, nursing, matron, matrons, midwife, healthcare assistant',
  '@doctors':
    'doctor, doctors, physician, consultant, gp, gps, surgeon, registrar, medic, medics, clinician, clinicians',
  '@patients': 'patient, patients, resident, residents, service user, service users, inpatient',
  '@pupils': 'pupil, student, pupils, students, child, children, kid, kids, learner, learners, schoolchildren',
  '@teachers': 'teacher, teachers, lecturer, tutor, professor, teaching staff, teaching assistant, educator',
  '@parents': 'parent, parents, carer, carers, family, families, mum, dad, guardian',
  '@chefs':
    'chef, chefs, cook, cooks, kitchen staff, kitchen brigade, brigade, sous chef, kitchen, kitchen team, back of house',
  '@waiters':
    'waiter, waiters, waitress, server, servers, front of house, floor staff, waiting staff, service staff, foh, bar staff, barista, baristas, bartender',
  '@drivers': 'driver, drivers, courier, couriers',
  '@guests': 'guest, guests, diner, diners, visitor, visitors, tourist, traveller',
  '@customers':
    'customer, client, clientele, buyer, consumer, shopper, user, end user, subscriber, customers, clients, users, client base, customer base',
  '@suppliers': 'supplier, suppliers, vendor, vendors',
  '@partners-party': 'partners, the partners, equity partner',
  '@investors-party': 'investor, investors, shareholder, shareholders, venture capital, backers',
  '@competitors-party': 'competitor, competitors, rival, rivals',
  '@board-party': 'board, trustee, trustees, governor, governors, board members',
  '@managers':
    'manager, managers, line manager, team lead, supervisor, supervisors, team leader, middle management, management',
  '@leaders':
    'ceo, founder, founders, executive, executives, exec, execs, director, directors, leadership team, senior leadership, senior management, leadership, president, vp, vps, chief executive, head of, c suite, higher ups, top management, upper management, senior leaders',
  '@juniors':
    'junior, juniors, trainee, trainees, apprentice, apprentices, intern, interns, graduate, graduates, associate, associates, entry level, pupil barrister, newly qualified, junior people',
  '@seniors': 'senior engineer, seniors, senior people, senior staff, senior member, veteran',
  '@women': 'woman, women, female',
  '@volunteers': 'volunteer, volunteers',
  '@donors': 'donor, donors, funder, funders, sponsor, sponsors',
  '@union': 'union, unions, trade union, works council',
  '@council': 'council, councillor, councillors, local authority, minister, ministers, ministry, government, mayor',
  '@public': 'public, community, citizens, citizen, taxpayer, neighbours, local people, locals, voters, residents',
  '@press': 'press, media, journalist, journalists, reporter, reporters',
  '@regulators': 'regulator, regulators, watchdog, authorities',
  '@remote-people':
    'remote staff, remote workers, remote hires, remote joiners, remote employees, remote people, remote colleagues, people working remotely, people who work remotely, home workers',
};

/** Pairs of concepts that, one on each side, make two questions opposite ones. */
export const opposites: readonly (readonly [string, string])[] = [
  ['success', 'failure'],
  ['stay', 'leave'],
  ['expand', 'shrink'],
  ['like', 'frustration'],
  ['strength', 'weakness'],
  ['challenge', 'pride'],
  ['challenge', 'like'],
  ['worry', 'like'],
  ['past', 'future'],
  ['past', 'this-year'],
  ['this-year', 'future'],
  ['attract', 'leave'],
  ['begin', 'finish'],
  ['increase', 'shrink'],
  ['hiring', 'layoff'],
  ['continue', 'change'],
  ['pride', 'regret'],
  ['predecessor', 'first-days'],
  ['stop-doing', 'continue'],
];
