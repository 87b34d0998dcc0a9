/**
 * General English synonyms, one group a line: words that can replace each other in a question about work without
 * changing what is asked. Narrower than the concepts: `learn` and `teach` are one topic, but no synonyms. A word may be
 * in several groups; `_` stands for up to three words. Written from knowledge of the language.
 */
export const synonyms = `
accept, take on, agree to, say yes to, approve of, welcome
access, get to, get into, reach, entry, admission
accident, mishap, crash, safety incident, injury, incident
account, client, customer
accurate, precise, exact, correct, right, accuracy, precision
achieve, accomplish, attain, reach, deliver, pull off, get done, fulfil, sort out, sorted out, sorted, in place, get finished
achievement, accomplishment, success, win, feat
acquire, buy, purchase, take over, acquisition, takeover, bought up, buyout
adapt, adjust, tailor, customise, modify
add, append, attach, include
admin, administration, paperwork, bureaucracy, red tape, form filling
advertise, promote, publicise, market, advertising, marketing, plug
advice, guidance, counsel, tip, pointer, recommendation
affect, impact, influence, hit, change, shape, mean for, shift, effect, have an effect, bear on
age, old, years old, elderly
agree, see eye to eye, concur, reach agreement, consensus, agreement, come to terms
disagree, differ, can not agree, not agree, fall out, argue, not see eye to eye, clash, disagreement, difference of opinion, dispute, conflict, at odds
aim, goal, objective, target, purpose, ambition, set out to, trying to achieve, working towards, point of, aspiration, intention
allocate, assign, distribute, divide, share out, hand out, split, apportion, divvy up, give out, dish out, dole out, allot, parcel out, delegate
allow, let, permit, enable, be allowed, authorise
ambitious, driven, bold
amount, quantity, volume, sum
analyse, examine, study, break down, dissect, analysis
angry, upset, furious, irate, unhappy, mad, cross
announce, tell, communicate, publicise, break the news, make known, reveal, let _ know, notify, inform
answer, reply, respond, response, reaction, react
anxious, nervous, worried, afraid, scared, uneasy, fear, worry, concerned, concern, frightened, keep _ up at night, keep _ awake, keep _ awake at night, lose sleep, dread, apprehensive
apply, application, candidacy
appointment, consultation, booking, slot
appraisal, performance review, review, evaluation, annual review, assessment, yearly review
approach, method, technique, strategy, philosophy, way of, style, methodology, process, procedure
approve, sign off, sign off on, authorise, green light, okay, give the go ahead, rubber stamp, approval, clear, give the nod, nod through
area, region, territory, patch, zone, district
argue, quarrel, fight, row, bicker, argument, dispute
arrange, organise, plan, set up, schedule, structure, put together, coordinate, lay out, draw up, work out
arrive, come in, turn up, show up, get here, appear, arrival
assess, evaluate, judge, appraise, rate, measure, gauge, grade, evaluation, assessment, review, score, weigh up
attend, go to, take part in, participate in, sit in on, be at
attendance, turnout, footfall, visitor numbers
attract, draw, appeal to, bring in, pull in, entice, lure, win, interest
audience, listener, viewer, reader, reach, readership
audit, inspection, inspect, ofsted, review
autonomy, freedom, independence, latitude, leeway, free rein, discretion, room for manoeuvre, say, free hand, self direction
avoid, prevent, stop, keep from, steer clear of, guard against, head off, ward off, avert, protect against, eliminate, stave off
award, give, grant, prize, hand out
background, history, past, career so far
bad, poor, terrible, awful, weak, lousy, negative, worst, badly
balance, trade off, weigh, reconcile, juggle, strike a balance, square
ban, forbid, prohibit, outlaw
barrier, obstacle, hurdle, block, blocker, impediment, in the way, bottleneck, stumbling block, hold _ back, roadblock, standing in the way, stop, prevent, hinder
basis, grounds, criterion, criteria, based on, on what basis, by what
become, turn into, get to be, end up as, make
begin, start, commence, kick off, get going, launch, open, onset, set off, get under way, initiate
behaviour, conduct, behave, manners, way people act, act
benefit, advantage, upside, gain, plus, perk, get out of it, merit
bias, fair, fairness, discrimination, prejudice, unbiased, impartial, fairly, level playing field, favouritism
big, large, huge, sizeable, major, great, substantial, massive, enormous, considerable
bill, invoice, charge, billing
blame, fault, finger pointing, point the finger
blend, mix, combine, mixture, combination
board, trustees, governors, directors
book, reserve, booking, reservation
boring, dull, tedious, monotonous, mundane, drudgery, repetitive, least exciting
boss, manager, supervisor, superior, line manager, team lead, head, person in charge, chief
brand, label, name, image
break, interval, pause, rest, lunch
brief, instruct, instructions, direct
bring in, introduce, implement, adopt, roll out, put in place, introduction, implementation, adoption
broken, wrong, not working, defective, faulty, dysfunctional, doesn't work
budget, funds, money, funding, finances, pot of money, allowance, purse, financial resources
bug, defect, fault, glitch, error, flaw, issue
build, construct, develop, create, make, put together, building, construction, produce, development
burnout, burn out, overworking, overwork, exhaustion, burnt out, too many hours, burning out, work themselves into the ground, run ragged, exhausted, worn out
busy, hectic, stretched, peak, rush, flat out, busiest, rush hour, swamped, snowed under, crowded, high season
buy, purchase, order, procure, procurement, source, acquire
calculate, work out, compute, determine, figure out, arrive at, set, come up with
call, phone, ring, telephone
call off, cancel, scrap, abandon, drop, shelve, axe, discontinue, kill, pull the plug, wind down, phase out, get rid of, stop doing, ditch
candidate, applicant, contender, interviewee, person being considered, being considered
capacity, headroom, bandwidth, room, spare time, slack
car, vehicle, truck, lorry, van, fleet, hgv
care, look after, nurse, tend, caring
care about, matter to, important to, value, prioritise
career, profession, career path, working life, career ladder, professional life
career path, progression, career progression, growth, advancement, promotion, path, ladder, prospects, trajectory, move up, development, next step, opportunities to grow, room to grow, way up, future
carry on, continue, keep, keep going, maintain, persist, go on, keep up, keep doing, preserve, retain
catch, spot, detect, notice, discover, find, identify, pick up, uncover, see
cause, reason, lead to, behind, bring about, trigger, source, prompt, root, due to, result in, drive, responsible for, why, explain
caution, careful, cautious
celebrate, mark, celebration, party, toast, reward, recognise
chain, franchise
challenge, difficulty, problem, struggle, obstacle, hard part, hardest, difficult, hardest part, trouble, issue, hurdle, bottleneck, pain point, hard, tough, tricky, headache, pain, toughest, sticking point, battle with, wrestle with, grapple with, stumbling block, uphill, keep _ up at night, stand in the way, bother, slow _ down, hold _ back, trip _ up
change, alter, transform, evolve, different, adjust, move, turn, amend, evolution, modify, revise, difference, do differently, transition, vary, be different, look different, make different
charge, price, fee, cost, rate, tariff, bill, pricing
charity, nonprofit, foundation, ngo, non profit
cheap, inexpensive, low cost, affordable, save money
check, verify, test, inspect, validate, make sure, confirm, review, control, vet, examine, quality control, proofread, look over, second pair of eyes
child, kid, pupil, youngster, young person, children, student, young people, learner
childcare, working parents, working parent, nursery, crèche, parent, family friendly
choose, pick, select, decide, opt, choice, selection, go for, determine, settle on, single out, decide on, elect, plump for, decide between
class, lesson, course, session
class size, pupils in a class, pupils per class, pupils per teacher
clean, cleaning, hygiene, tidy, cleanliness
clear, obvious, plain, transparent, well defined, understandable, explicit, clarity
clever, smart, bright, intelligent
client, customer, buyer, consumer, clientele, shopper, user, account, patron, end user, member, subscriber
close, shut, shut down, wind up, closure, closing
close, near, nearby, local
collaborate, work together, cooperate, work with, team up, collaboration, cooperation, partner, join forces, pull together, cooperation between, interact, working relationship, get along, get on, relationship, relate, rapport, relations, rub along, coordinate
colleague, coworker, co worker, teammate, peer, team member, people i would work with, workmate, fellow
come from, originate, stem from, derive, source, origin, find, get
comfortable, at ease, relaxed, safe
commission, bonus, incentive, cut
commit, commitment, dedicated, committed, promise, pledge, dedication
common, frequent, widespread, typical, usual, most often, often
communicate, talk, speak, tell, share information, inform, information, communication, message, keep in touch, convey, stay in touch, keep _ informed, stay connected, in the loop, pass on
commute, journey to work, getting to work, travel to work, get to the office, get to work
company, firm, business, organisation, employer, corporation, enterprise
compare, versus, stack up, against, comparison, measure up, next to, relative to
compensate, pay, reward, remunerate, compensation, paid, remuneration, reimburse
compete, competitor, rival, competition, up against, fight with, lose business to, lose deals to, go up against, opponent
complain, complaint, gripe, moan, grumble, grievance, unhappy about, dissatisfied, whinge, negative feedback, dislike, bad review
complete, finish, done, end, wrap up, conclude, finalise, completion, finished, close out
complex, complicated, intricate, involved, complexity
compliance, comply, regulation, rules, regulatory, meet the rules, within the law, legal requirement, stick to the rules, follow the rules, legislation
conference, event, trade show, congress, summit
confidential, private, secret, privacy, confidentiality, data protection
connect, link, join, connection, tie, relate
consequence, result, outcome, upshot, effect, fallout, aftermath
consider, think about, weigh, take into account, look at, contemplate
consult, ask, seek advice, involve, canvass, sound out, include, hear from, consultation, engage, input, get a say, listen to
contact, reach, touch, deal with, interaction, meet, face time, see
contract, agreement, deal
contractor, freelancer, temp, agency worker, consultant, temporary worker, external, freelance, subcontractor
contribute, input, add, contribution, play a part, bring
convince, persuade, win over, sell, talk into, make _ say yes, tip the balance, clinch, bring round, buy in, get _ on board
cope, handle, deal with, manage, survive, get by, get through, weather
correct, fix, put right, remedy, repair, mend, rectify, sort out, patch up, solve, resolve, address, tackle, iron out, resolution, deal with, handle, settle, smooth out, work out, correction, work through
cost, expense, spending, outgoing, expenditure, overhead, spend, costs, outlay
country, nation, abroad
cover, stand in, fill in, step in, substitute, replace, cover for, absence, fill the gap, pick up the slack, absent, off sick, backfill, short staffed
create, make, develop, design, produce, generate, set up, come up with, invent, draw up, come into being, establish, form
credit, recognition, recognise, acknowledgement, acknowledge, praise, reward, thank, appreciate, appreciation, noticed
crew, team, staff, squad, gang, group, unit, colleagues
crisis, emergency, disaster, catastrophe, hit the fan, all goes wrong, urgent
criticism, criticise, negative feedback, bad news, critique, tough feedback, difficult feedback, critical feedback
cross functional, across teams, other teams, other departments, between departments, rest of the company, rest of the organisation, rest of the business, wider business, elsewhere in the company
culture, atmosphere, vibe, ethos, like to work, like working, ambience, what it is like, what is it like
curious, interested, keen, interest
current, present, existing, now, today
cut, reduce, lower, decrease, shrink, bring down, trim, slash, drop, reduction, minimise, lessen, cut down, limit, fewer, less
daily, day to day, every day, each day, on a daily basis, typical day, regular
damage, harm, hurt, break, spoil
danger, risk, threat, hazard, peril, dangerous, risky, threaten, hazardous
data, information, figures, statistics, numbers
deadline, due date, target date, cut off, time limit, on time, late, punctual, timetable, delivery date
deal with, handle, manage, treat, cope with, approach, process, respond to, react to, go about, address, do about, take care of, work with, do with
debate, discuss, discussion, talk over, argue
debt, owe, loan, borrowing, borrow
decide, decision, determine, choose, make the call, call the shots, final say, have the last word, settle, whose call, whose decision, make up _ mind, conclude, sign off, final word, last word, arrive at, have the final say, has a say, get to say, decider, judgement call
decline, fall, drop, go down, decrease, shrink, dip, slump, dwindle, plummet, downturn, sink
delay, slip, late, postpone, behind schedule, hold up, hold _ up, take so long, overrun, slippage, held up, push back, setback, run late, behind
delegate, hand over, pass on, offload, give away, hand off, take off _ plate, take over
delete, remove, get rid of, take away, eliminate, lose, scrap, drop
deliver, ship, hand over, supply, send out, delivery, dispatch, shipping, bring, get out
demand, need, call for, appetite, want
demonstrate, show, prove, exhibit, evidence, display
department, team, unit, division, function, section, group
depend, rely, count on, hinge, rest on, reliance, dependence, dependent
describe, explain, characterise, sum up, portray, paint, outline, put into words, tell about, depict
design, plan, layout, draw up, sketch
desk, workspace, workstation, office, seat, place to work, sit
develop, grow, improve, build up, nurture, bring on, help _ grow, skill up
develop, evolve, change, progress, unfold, go
different, differ, distinct, difference, unlike, distinguish, set _ apart, stand out, unique, apart from, special, differentiate, separate, other than, distinctive, unlike others, one of a kind, compare, make _ choose
difficult, hard, tough, challenging, tricky, demanding, awkward, problematic, struggle, trying
direction, course, strategy, headed, vision, road ahead, orientation, route, plan, future
disaster, fiasco, failure, debacle, went wrong
discipline, disciplinary, misbehaviour, naughty, disruptive, punish, punishment, unruly, misbehave, badly behaved, act up, behaviour, sanction
discount, price reduction, rebate, markdown, reduction
diverse, diversity, inclusive, inclusion, mixed, minority, underrepresented, inclusivity, minorities, equality, representation, equal
divide, split, separate, break up, carve up, share, distribute, apportion
doctor, physician, gp, medic, clinician, consultant
document, documentation, docs, record, write down, write up, written down, paperwork, notes
drive, motivate, spur, inspire, push, motivation, get _ out of bed, keep _ going, incentive
driver, motivation, factor
duty, responsibility, task, job, role, remit, obligation, assignment, function
early, soon, first, initial, in advance, ahead of time, beforehand, in good time
earn, make, get paid, salary, pay, take home, earnings, wages
easy, simple, straightforward, effortless, smooth, painless
economy, recession, downturn, economic climate, interest rates, inflation
editor, newsroom, journalist, editorial, reporter
educate, teach, train, instruct, school, coach, education
effective, work, successful, efficient, useful, works, make a difference, effectiveness, pay off, worthwhile, worth it
efficient, productive, efficiency, productivity, lean, output
embarrass, awkward, cringe, uncomfortable
employ, hire, recruit, take on, bring in, engage, employment
employee, staff, worker, workforce, personnel, people, member of staff, team member, human resources
encourage, foster, promote, support, motivate, nurture, push for, stimulate, cultivate, incentivise, make room for
end, finish, stop, close, conclude, cease, come to an end, termination
energy, electricity, power, fuel
engage, involve, interest, hold _ attention, keep _ interested, captivate, attention, engagement, participation, keep _ entertained
enjoy, like, love, find rewarding, appreciate, favourite, get a kick out of, best part, best thing, fun, like best, rewarding, satisfying, most fun, get out of bed for, pleasure, best bit, fulfilling, satisfaction, look forward to
ensure, make sure, guarantee, see to it, keep, certain, assure, secure
enter, go into, break into, move into, get into, penetrate, entry
environment, green, sustainability, carbon footprint, planet, eco friendly, sustainable, environmental, net zero, emissions, environmentally
equipment, kit, gear, machine, tools, hardware, machinery, devices, laptop, apparatus, instruments, appliance
escalate, raise, flag, report, bring up, take it up, pass up, go to the top, speak up, voice, go up the chain
estimate, forecast, predict, guess, project, estimation, forecasting, prediction, projection, size up
ethical, moral, right and wrong, ethics, conscience
even, level, equal
event, function, occasion, happening
evidence, proof, data, show, support
exam, test, examination, paper, assessment
example, instance, case, illustration, time when, sample
exceed, beat, surpass, go beyond, outperform, over and above
excite, thrill, look forward to, enthusiastic, excited, enthuse, energise, optimistic, get _ going, passionate, buzz
expand, grow, scale, extend, increase, get bigger, enlarge, growth, open more, expansion, add more, broaden, scale up, branch out, spread, growing
expect, look for, want, anticipate, hope, expectation, demand, require, count on, want to see, hope to see, need from, await, ask of, like to see, expectation of
expensive, costly, dear, pricey
experience, live through, go through, encounter
experience, track record, years, background
experiment, try out, test, pilot, trial, try, try things, tinker, experimentation, trial and error, prototype
expert, specialist, guru, expertise, go to person, authority, knowledgeable, best person to ask
explain, clarify, account for, make clear, justify, reason
exploit, take advantage, use, capitalise
export, sell abroad, foreign sales
external, outside, outsider, from outside
face, confront, encounter, meet, come up against, up against, run into
factory, plant, works, site, production line, mill, shop floor, assembly line
fail, not work, flop, go wrong, fall through, failure, not succeed, unsuccessful, not work out, come to nothing, fall short, collapse, fall down, fall apart, miss, go under, bomb, backfire
fair, just, equitable, even handed, equal
fall behind, struggle, lag, underperform, left behind, behind, not keep up, off track
family, relatives, parents, loved ones, relative, next of kin, home
famous, known for, renowned, reputation, well known
far, distant, remote
fast, quick, rapid, speed, swift, soon, pace, promptly, speedy, fast paced
favourite, preferred, best, most liked, like most, like best, enjoy most, love most
fear, be afraid of, worry, dread, scare, worry about
feature, function, functionality, capability
feedback, comments, input, opinion, views, reaction, response, hear back, verdict
feel, think, view, see, opinion, attitude, stance, feeling, sentiment, take on, make of, thoughts on, perceive, regard
fight, battle, combat, tackle, struggle
figure, number, metric, statistic, kpi
file, document, record, case
fill, occupy, plug
final, last, ultimate, eventual
finance, pay for, fund, bankroll, sponsor, foot the bill, who pays, back, invest in, put money, underwrite, subsidise
financial, money, monetary, economic, fiscal, finances, financially, in the black, profit, profitable, cash
find, discover, locate, come across, get hold of, seek out, source, track down, hunt for
find out, learn, discover, hear, get to know, be told, informed
fine, penalty, sanction
fire, let go, dismiss, sack, let _ go, get rid of, terminate, dismissal, show _ the door, lay off, axe, fired, boot
first, initial, to begin with, opening, at the start, start with, begin with, first of all, right away
fit, suit, match, belong, suited, suitable, mesh
fix, repair, mend, correct, patch
flaw, weakness, shortcoming, drawback, downside, failing, imperfection, limitation, let down
flexible, adaptable, flexibility, leeway, adjust, elastic
focus, concentrate, look at, priority, attention, emphasis, zero in, centre on, spotlight, spend most, prioritise, effort
follow, adhere, stick to, obey, keep to
follow up, chase, check back, next steps
food, meal, dish, cuisine, menu, eat
foreign, overseas, international, abroad, global
forget, overlook, miss, neglect, slip through, ignore, slip through the cracks, lose sight of
formal, official, structured
former, previous, last, ex, past, prior, earlier, before
forward, onward, ahead
frequent, often, regular, rhythm, cadence
friend, ally, mate, pal
frustrate, annoy, irritate, bother, drive _ mad, drive _ crazy, bug, get on _ nerves, frustration, wind _ up, drive _ nuts, gripe, infuriate, annoyance, least favourite, dislike, hate, like least, enjoy least, worst part, exasperate, pet peeve, complain about, get to you, worst thing, tedious
full, whole, entire, complete, total
fund, finance, money behind, backing, pay for, funding, grant, investment, sponsor, invest, financed, funded, finances
funny, amusing, hilarious, laugh
future, ahead, next years, coming years, long term, tomorrow, down the line, down the road, years from now, going forward, coming, in the next, over the next, years time, in _ years, next few years
gain, win, get, earn, obtain, acquire, pick up
gap, hole, shortage, lack, missing, shortfall, deficit, need, short of
gather, collect, obtain, capture, get, compile, collection
generate, produce, bring in, create, yield, drum up
generation, age group, cohort, intake, year group, batch
get along, get on, rub along, relationship, bond, click
get rid of, no longer want, drop, part with, let go, offload, dispose, throw away, disposal
give, provide, offer, hand, supply, grant
glad, happy, pleased, delighted
go wrong, fail, break down, problem, not work out, not work, mistake, fall apart, unravel, come unstuck, goes wrong, went wrong
good, great, excellent, strong, decent, top, outstanding, first rate, fine, talented, best
government, state, ministry, public sector, politicians, whitehall
grade, mark, score, result
gradual, slow, bit by bit
graduate, alumnus, alumni, leaver, former students
grant, fund, award, bursary, money, scholarship
group, team, set, bunch, cluster
grow, increase, rise, expand, get bigger, growth, go up, boost, scale, climb, raise, increase in, lift
guest, visitor, diner, patron, customer
guide, lead, steer, direct, guidance
habit, routine, custom, ritual, practice, tradition
half, fifty percent, 50 percent
hand over, pass on, transfer, handover, hand off, handoff, transition
handbook, manual, guide, guidelines
happen, occur, take place, go on, go down, come about, what becomes of, become of, end up
happy, satisfied, content, pleased, cheerful, satisfaction, happiness, morale, mood, spirits, engaged
hard, difficult, tough, demanding, tricky, challenging, arduous, strenuous
harm, hurt, damage, injure
head, lead, run, in charge, chief
head, headteacher, principal, head teacher
headquarters, head office, hq, main office, corporate, centre
heal, cure, recover, treat, recovery
health, wellbeing, wellness, well being, fitness, mental health
hear about, find out about, learn of, discover
help, support, assist, aid, assistance, back, back up, lend a hand, look after, do for, give a hand, backing, helpful
hesitate, doubt, hesitation, reservation, concern, misgiving, worry, unsure, on the fence, second thoughts, give _ pause, hold _ back, qualm
hide, conceal, keep secret, not tell, never see, unaware, behind the scenes, not see, unseen, invisible, unwritten, hidden
hierarchy, structure, org chart, reporting lines, organisation, chain of command, pecking order, layers
high, tall, elevated, steep
hire, recruit, employ, take on, bring on, bring in, recruitment, add people, new people, appoint, appointment, recruiting, hiring, staff up, take _ on, fill the role
hold, keep, retain
holiday, vacation, leave, time off, annual leave, pto, days off, time away
home, house, residence
honest, open, frank, candid, truthful, upfront, sincere, transparent, transparency, straight, honesty, openness
hope, wish, aspire, want, expect
hospital, clinic, infirmary, surgery, medical centre
hour, working time, shift, time
house, accommodate, accommodation, housing, live
idea, suggestion, proposal, thought, concept
idea, concept, innovation, innovate, invention, creativity, creative, innovative
ideal, perfect, dream, best, right
illness, sick, sickness, ill, disease, unwell, absence, absenteeism
imagine, envision, picture, envisage, see
important, matter, crucial, key, vital, essential, critical, significant, weigh most, count most, big deal, mean a lot, priority
impress, stand out, wow, memorable, impressive, catch _ eye
improve, better, make better, enhance, upgrade, refine, improvement, do better, raise, strengthen, boost, step up, get better
include, contain, comprise, consist, cover, involve, encompass, made up
income, revenue, earnings, turnover, takings, sales, top line, proceeds
increase, raise, boost, step up, grow, hike, rise, up, go up, push up, climb, add
independent, autonomous, self sufficient, on my own, alone, unsupervised, without asking, by myself, solo, on their own
individual, single, personal, person
industry, sector, field, business, trade, line of work, market, profession
influence, say, sway, shape, impact, power, clout, input, affect
informal, casual, relaxed, laid back
information, news, data, details, facts, knowledge
initial, first, early, opening, starting
injury, hurt, wound, accident
innovation, new ideas, innovate, creativity, new things, invention
insight, learning, lesson, finding, discovery
inspire, motivate, influence, encourage, inspiration
insurance, cover, insurer, policy
integrate, merge, combine, join, bring together, blend, assimilate, incorporate, integration, fit in
intend, plan, mean, going to, propose, aim, look to, plan to do, have in mind, intention, have in store
interact, deal with, work with, talk to, contact, interface, communicate, interaction, meet, engage with, collaborate
interview, meeting, conversation, selection, process
inventory, stock, supplies, goods, merchandise
invest, put money into, spend on, fund, investment, put into
investor, shareholder, backer, funder, owner
invite, ask, bring in
isolated, lonely, cut off, alone, left out, isolation
issue, problem, matter, trouble, difficulty, concern, challenge, topic
item, product, article, goods, thing
job, role, position, post, work, occupation, gig, employment, title
join, come on board, sign up, start, come here, enter, become part of, come to, move here, switch to, move over, choose, came over
journalist, reporter, press, media, correspondent
journey, path, route, story, way
judge, assess, evaluate, know whether, know if, tell whether, tell if
junior, trainee, apprentice, newcomer, graduate, young, entry level, early career, beginner, newly qualified, intern, associate, novice, inexperienced, new
keep, retain, hold on to, hang on to, maintain, preserve, continue, stay, sustain
keep up, stay up to date, stay current, keep abreast, keep pace, stay on top, go stale, up to date, current, stay sharp, update, fresh, out of date, outdated
kitchen, galley, back of house
know, be aware, understand, realise, knowledge
knowledge, expertise, know how, understanding, what it learns, learning, learn, knowhow, wisdom
lab, laboratory
lack, miss, short of, without, need, missing, shortage, not have, shortfall, scarce, be short, not enough, could use more, absent
language, tongue, speak, fluent
last, final, latest, most recent, previous
late, overdue, delayed, tardy, behind, not on time
launch, release, roll out, go live, introduce, ship, unveil, put out, debut, deploy, start, open, publish, deployment, push to production, go out, rollout, push out
law, legislation, regulation, rule, statute, legal
lawyer, solicitor, attorney, counsel, barrister, legal
layoff, redundancy, job cuts, lay off, laid off, downsizing, let go, cut jobs, headcount reduction, lose jobs, redundant
lazy, slack, idle, coast, not pull _ weight, pull _ weight, pulling _ weight, underperform, slacker, poor performer, low performer, not perform, underachieve, not up to scratch, not good enough, weak performer, not deliver, underperformer, underperformance, poor performance, not carry
lead, run, manage, head, guide, in charge, direct, leadership, style, steer, leadership style, management style, captain
lead, prospect, enquiry, potential customer, opportunity, pipeline
leader, head, chief, boss, director, executive, manager, leadership, person in charge, senior management, top brass
learn, take away, lesson, master, study, takeaway, gain, learning, teach _ you
leave, quit, resign, depart, go, move on, walk out, exit, departure, turnover, attrition, jump ship, hand in _ notice, walk away, leaver, move elsewhere, go elsewhere, throw in the towel, call it quits, exodus, part ways, lose people, bail
legacy, old, outdated, ageing, obsolete, dated
legal, lawful, by law
length, duration, long, time
level, grade, rank, tier, seniority, band
liaise, coordinate, link up, work with, contact
library, collection, archive
lie, sit, be located, based
life, living, existence
limit, restrict, constrain, cap, constraint, limitation, restriction, ceiling
link, connect, tie, relate, connection
listen, hear, pay attention, heard
load, burden, workload, caseload, amount of work, volume of work, on _ plate
local, nearby, neighbourhood, community, in the area, in town, neighbour, surrounding
long, lengthy, extended
look after, take care of, care for, manage, responsible for, tend, mind, handle, maintain, own
look for, seek, search, want, hunt, after, in search of
lose, miss, forfeit, drop, loss, waste, miss out
low, small, little, minor
loyal, faithful, stick with, loyalty, come back, return, repeat, keep coming back, returning
machine, equipment, device, apparatus, plant, scanner
magic wand, change one thing, could change, wave a wand, genie, change about
main, chief, principal, primary, major, biggest, key, top, most important, leading
maintain, keep up, upkeep, service, look after, maintenance, preserve, run
make sure, ensure, guarantee, check, see to it, certain
manage, run, lead, oversee, supervise, in charge of, head, direct, look after, administer, handle, be responsible for, operate, control, management
manager, boss, supervisor, lead, line manager, team leader, head, management, person in charge, superior
manner, way, approach, style, fashion
margin, profit, markup, margins, profitability
mark, grade, score, assess
market, sell, advertise, promote
market, sector, segment, industry, niche
match, fit, correspond, pair, suit, pairs, pairing
material, stuff, substance, resource
mature, experienced, grown up, developed, maturity
meal, lunch, dinner, food
mean, signify, imply, entail, involve
meaningful, worthwhile, purpose, fulfilling, rewarding
measure, track, gauge, monitor, assess, metric, quantify, kpi, judge, count, yardstick, indicator, tell whether, know whether, evaluate, tell if, know if, benchmark, what tells you, keep tabs
meet, encounter, see, get together, catch up, get to know
meeting, one to one, 1:1, catch up, standup, call, get together, check in, session, sync
member, participant, belong
mental, psychological, emotional, mind
mention, raise, bring up, refer to
mentor, coach, buddy, take under _ wing, mentoring, coaching, show _ the ropes, mentorship, show the ropes
menu, dishes, food, offering
merge, join, combine, unite, merger, fuse, amalgamate, acquisition, takeover
message, note, email, communication
middle, centre, core
miss, fail to meet, skip, not hit, fall short, not reach
mission, purpose, cause, calling, reason for being
mistake, error, slip, failure, blunder, get wrong, mess up, screw up, go wrong, cock up, misstep, fail, slip up, drop the ball, oversight
mix, split, ratio, combination, balance, blend, breakdown, composition, proportion
modern, new, up to date, contemporary, modernise, modernisation
money, cash, funds, finance, dosh, capital
monitor, watch, track, keep an eye on, observe, supervise, oversee, keep tabs, follow
mood, morale, spirits, feeling
motivate, drive, inspire, encourage, keep _ going, incentive, get _ out of bed, motivation, fire up, keep _ motivated
move, relocate, shift, transfer, relocation, switch, go
multiple, several, many, various, numerous
museum, gallery, exhibition
name, title, label
need, require, want, necessary, have to, must, requirement, call for, demand, must have, essential
negotiate, bargain, haggle, negotiation, deal
neighbour, local, community, nearby
network, contacts, connections
new, fresh, novel, recent, latest
newcomer, new hire, new starter, joiner, new joiner, recruit, new person, new people, someone new, new employee, newbie, beginner, new colleague, new staff, new folks, new member
news, bad news, update, announcement
next, following, coming, upcoming, subsequent
nice, pleasant, friendly, kind, lovely, welcoming
night, overnight, evening, nocturnal, night shift, late
noise, loud, noisy, quiet, sound
norm, custom, unwritten rule, convention, standard
note, record, write down, jot
nurse, carer, nursing staff, care staff
objective, goal, target, aim, purpose
observe, watch, notice, see, monitor
occupancy, full, beds filled, bookings
offer, provide, give, supply, present, make available, available, have, on offer, do for, get
office, desk, workplace, workspace, premises, site, branch
often, frequently, regularly, a lot, commonly
old, aged, ancient, elderly, age, dated
onboard, bring up to speed, get up to speed, induct, ramp up, train, introduce, settle in, onboarding, induction, get started, ramp, up to speed, show the ropes, get going, learn the ropes, bring _ up to speed, orientation, break in, integrate, find _ feet, welcome, new starter
on call, standby, pager, out of hours, on duty
online, digital, web, internet, website
open, launch, start, opening, unveil, up and running
operate, run, work, function, use
opinion, view, thought, take, feel, think, perspective, attitude
opportunity, chance, opening, prospect, potential, room for, scope, possibility, upside, untapped
oppose, against, resist, object, push back, resistance, opposition, pushback, objection, reluctant, push back on
order, sequence, rank
organise, arrange, structure, set up, plan, run, coordinate, put together, organisation, lay out, make up
origin, source, beginning, root, come from, come about
outage, downtime, incident, go down, system failure, blackout
outcome, result, consequence, end, conclusion, upshot, come out of, findings, product, find, say
outsource, contract out, offshore, external provider, farm out
overcome, beat, get past, conquer, get over, solve, get around
overlap, duplicate, duplication
overtime, extra hours, long hours, work late, late nights, additional hours, after hours, stay late, weekend work, beyond contracted hours
own, have, belong, possess, ownership, owner, in charge of, responsible for, maintain
pace, speed, tempo, fast, rate, fast paced, rhythm
pain, hurt, ache, suffering
paint, draw, sketch
parent, mum and dad, mother, father, guardian, carer, family, mum, dad
part, portion, section, piece, share, bit
participate, take part, join in, contribute, get involved, participation
partner, ally, collaborator, associate
pass, get through, clear, succeed, pass rate
past, previous, former, last, history, earlier, so far
patient, service user, person in care, resident
pay, salary, wage, compensation, money, earn, remuneration, package, income, paid, comp, earnings
pay rise, raise, salary increase, pay increase, salary review, pay review, increment, pay go up, more money, uplift
pension, retirement, superannuation
people, staff, folks, employees, humans, person, personnel, workers, team, guys
perform, do, carry out, execute, act
performance, results, output, delivery
performer, employee, worker, people, player
permanent, long term, full time, fixed, staff
permission, approval, consent, leave, authorisation, allowed, go ahead
personal, private, own, individual
personality, character, temperament, type of person, kind of person, sort of person, traits, person
phase, stage, step, period
pick up, collect, fetch, learn
pilot, trial, test run, experiment, proof of concept
place, location, spot, site
plan, intend, intention, roadmap, propose, planning, going to, scheme, strategy, in store, in mind, in the pipeline, on the cards, look to, hope to, thinking for, programme
play, act, game
policy, rule, guideline, stance, approach, position, line on, rules, procedure
political, politics, power games, office politics, infighting, politicking, turf war
popular, well liked, in demand, sell best, best selling, bestselling, sought after, most used, most requested
position, standing, place, stance
potential, promise, opportunity, possibility, untapped
power, authority, control, influence, say, empower
practical, hands on, applied
practice, surgery, firm, clinic, office
practice, custom, habit, procedure, routine, how things are done
praise, compliment, applaud, thank, recognise, kudos
predecessor, last person, previous person, person before, previous holder, person who had, former holder, held this job, incumbent, person who left, held this post, person i would replace, person i am replacing, last incumbent, who did _ job before, before me, someone before
predict, forecast, foresee, anticipate, expect, see coming, project
prefer, favour, like better, rather, would sooner
prepare, get ready, preparation, ready, plan for, brace, set up for, gear up, equip
present, current, existing, now
present, show, display, pitch, demo
press, media, newspapers, journalists
pressure, stress, strain, tension, stressful, demanding, heat, crunch
prestige, status, reputation
prevent, stop, avoid, keep from, block, hinder, avert, guard against, deter, protect from
previous, last, former, earlier, prior, past, before
price, cost, charge, fee, rate, pricing, tariff
pride, proud, proudest, highlight, brag about, crowning achievement, biggest achievement, greatest achievement, best moment, finest hour, biggest win, boast, biggest success, greatest success, achievement, accomplishment
principle, value, belief, ethic, standard, tenet
priority, prioritise, most important, focus, top of _ list, come first, first thing, matter most, most urgent, number one, urgent, top of mind, main thing, goal, main aim, rank, order of importance, put first, want done, need done
privacy, confidentiality, data protection, confidential
prize, award, trophy
probation, trial period, first six months, probationary period, first three months, first months, probationary
problem, issue, trouble, difficulty, challenge, headache, matter, snag, hitch, wrong, complication, pain
procedure, process, protocol, routine, steps, drill, workflow, way, method, system, course of action
process, handle, deal with, treat, work through
produce, make, manufacture, create, turn out, put out, output, production, churn out
product, item, goods, offering, range
productive, efficient, get things done, productivity, get work done, effective
professional development, training, learning, courses, upskilling, skill up, study, cpd, education, learn, qualification, development, certification, further training, learning opportunities
profit, make money, profitable, money, margin, earn, in the black, profitability, bottom line, surplus, break even
progress, advance, move forward, get ahead, get on, headway, improve, come along, coming along, going, proceed
project, initiative, programme, undertaking, assignment, piece of work, venture, scheme, work
promise, pledge, commit, guarantee, assure
promote, move up, advance, step up, promotion, get ahead, rise, climb the ladder, be promoted, get promoted, elevate, make partner, move up the ladder, progress, next level, become, advancement, make it to
property, building, real estate, house
proportion, share, percentage, portion, part, fraction, ratio, percent, split, chunk, slice
propose, suggest, put forward, recommend, proposal, suggestion
protect, safeguard, shield, defend, secure, keep safe, keep _ safe, protection, look after, preserve, security
proud, pride, boast, brag
provide, give, offer, supply, lay on, make available
public, community, citizens, general public, people, open
publish, put out, release, print, bring out, issue, announce, post, make public
pull out, withdraw, exit, leave, abandon, drop, get out of, retreat, withdrawal
punish, penalise, discipline, sanction
pupil, student, learner, child, kid, schoolchild
push, drive, press, urge
put off, deter, discourage, turn off, dissuade
qualification, certificate, degree, credential, certification, diploma, licence
quality, standard, excellence, high standard, calibre, quality of work, good enough, up to standard, shipping junk, reliability, not shipping
quantity, amount, number, volume
question, query, ask, enquiry
queue, waiting list, wait, backlog, waiting times, waiting time
quick, fast, rapid, speedy, prompt
quota, target, number, goal
raise, increase, lift, bump
raise money, fundraise, fundraising, bring in money, get money, donations, donate, collect money
range, variety, spread, span, scope
rare, unusual, seldom, uncommon
rate, speed, pace, percentage
ratio, split, proportion, per, for each, for every, each _ look after, balance, mix
reach, get to, arrive at, hit, contact, attain
ready, prepared, set, fit for
real, actual, genuine, true
realistic, feasible, doable, achievable, attainable
receive, get, be given, obtain, given, be provided, have
recent, latest, last, newest, new
recession, downturn, slump, slowdown, economic crisis
recognise, reward, acknowledge, notice, credit, appreciate, thank, celebrate, recognition, value, honour
recommend, suggest, advise, endorse, recommendation
record, log, write down, document, register, note, keep track, track, capture
recruit, hire, take on, bring in, find, attract, recruitment
recycle, reuse, waste, recycling, rubbish
reduce, cut, lower, decrease, bring down, minimise, lessen, shrink, trim, cut down, reduction
refactor, clean up, pay down, rewrite, technical debt, tech debt, old code, legacy code, fix old code, refactoring, code clean up
refer, send on, direct, referral, recommend, word of mouth
refuse, say no, decline, turn down, reject, turn away, push back, deny, refusal, rejection
region, area, territory, part of the country, patch, district
regret, wish you had, do differently, hindsight, looking back, start over, regrets, with hindsight, if you could do it again, do it again, in retrospect, sorry about
regulate, govern, control, rule
regulator, watchdog, authority, inspector
reject, turn down, refuse, say no
relationship, get on, get along, rapport, connection, ties, bond, relate, working relationship, relations, dynamic, partnership, interact, work with, terms with
relax, unwind, switch off, wind down, de stress, disconnect
release, launch, ship, publish, put out, deploy, deployment, version, roll out, new version
reliable, dependable, stable, trustworthy, solid, reliability, uptime, stability
rely, depend, count on, trust, lean on
remain, stay, be left, still
remember, recall, think back, stick in _ mind
remote, from home, home working, work from home, working from home, hybrid, home office, wfh, distributed, telework, away from the office, off site
remove, take away, get rid of, take out, eliminate, strip
rent, lease, let, tenant
repair, fix, mend, restore, service, maintenance
repeat, do again, redo, recur, again, happen again
replace, substitute, swap, take over from, replacement, successor, succeed, take _ place
report, answer, boss, line manager, report to, answer to, direct manager, manage me, be my manager, my manager, my boss, my supervisor, be managed by, line
report, account, write up, statement
represent, stand for, speak for, embody
reputation, known for, image, standing, seen, perceived, perception, name, regarded, see, thought of, come across
request, ask, demand, enquiry, ask for
require, need, call for, take, necessary, demand, mandatory, requirement
research, study, investigate, look into, investigation, explore
resident, inhabitant, live, people who live, local
resist, oppose, push back, reluctant, fight
resolve, settle, sort out, solve, work out, fix, deal with, handle, clear up, sort, end
resource, asset, means, tool, people and money, resources
respect, esteem, look up to, admire, value
respond, answer, reply, react, response, deal with, reaction, handle
responsible, accountable, in charge, own, responsibility, whose job, look after, answer for, owner, liable, duty, take care of, accountability, on the hook, in the hands of
rest, break, relax, recover, recharge
restructure, reorganise, reorganisation, restructuring, reorg, shake up, reshuffle, overhaul
result, outcome, effect, consequence, come out of, finding, lead to, product, upshot
retain, keep, hold on to, hang on to, retention, stay, stick around, stop _ leaving, keep from leaving, prevent _ leaving, kept on, not leave, remain, keep hold of
retire, stop working, retirement, step down
return, come back, go back, send back, bring back
revenue, income, turnover, sales, earnings, takings, money
review, check, look over, go over, assess, inspect, go through, feedback, second look
reward, compensate, recognise, incentive, bonus, get out of it, prize, incentivise, recompense
rich, wealthy, affluent
right, correct, proper, suitable
rise, go up, increase, climb, grow, growth
risk, danger, threat, gamble, hazard, exposure, peril, go wrong, vulnerable
risk taking, take risks, gamble, bold, brave
roadmap, plan, product plan, next features, coming features, build next, in the pipeline, going to build
role, job, position, post, part, seat, function
rota, roster, shift, schedule, shift pattern, timetable, rotas, shifts, working pattern
route, path, way, road, journey, track
routine, daily, regular, ordinary, humdrum, pattern
rule, regulation, law, guideline, policy, principle
run, manage, operate, lead, organise, conduct, oversee, head, in charge of
sad, unhappy, upset, depressed
safe, secure, safety, protected, unharmed, out of danger
salary, pay, wage, compensation, remuneration, earn, package, pay packet
sale, sell, deal, sold, selling, revenue
satisfy, please, content, happy, satisfied, satisfaction, meet _ needs
save, cut costs, economise, savings, keep
scale, size, extent, magnitude
schedule, timetable, plan, programme, rota, calendar, timing
science, research, scientific
scope, extent, range, remit, reach, breadth
score, result, grade, mark, rating
secret, hidden, confidential, undisclosed, unwritten
secure, stable, safe, certain, guaranteed, steady, solid, assured, stability, security
see, view, regard, perceive, consider, think of, look at
select, choose, pick, decide, shortlist, selection, screen
sell, market, pitch, flog, close, push, sale
send, dispatch, forward, ship, post
senior, experienced, veteran, high ranking, seasoned
separate, divide, split, apart
serious, grave, severe, critical
serve, cater, look after, service, work for
service, support, help, care, assistance
session, meeting, class, period
set up, establish, start, found, create, install
settle in, get used to, adapt, find _ feet, adjust
shadow, follow around, accompany, watch
shape, form, mould, influence
share, portion, percentage, proportion, part
share, pass on, spread, exchange, circulate, pass around, disseminate, distribute
shift, turn, stint, working pattern, rota
shop, store, outlet, retailer, branch
short, brief, small
shortage, lack, scarcity, short of, not enough, shortfall, not find, not able to find, hard to find, can not find, struggle to find, too few
show, demonstrate, present, display, reveal
sick, ill, unwell, off, poorly, absent, sickness, absence
sign, indication, signal, clue, warning
similar, alike, same, like
size, big, large, number, scale
skill, ability, talent, expertise, competence, capability, know how, competency, gift, aptitude, quality, strength, qualifications
slow, sluggish, gradual, long
small, little, tiny, minor, smb, sme, compact
smooth, easy, seamless, without problems
social, sociable, friendly, outside work, get together
society, community, world, public
software, program, application, system, tool, app, tools, platform, package
solution, answer, fix, remedy
solve, resolve, fix, crack, work out, sort out, tackle, address
sort, kind, type, category
source, origin, supplier, root, come from, provenance
speak, talk, communicate, say
special, particular, unique, exceptional, extraordinary, unusual
specialise, focus on, concentrate on, niche, speciality
speed, pace, velocity, rate, fast, quick, quickly
spend, use up, pay out, go on, invest, lay out, cost, devote, expenditure, spending, use, put into, go
split, divide, share, break down, separate, ratio, breakdown, mix, balance
stable, steady, secure, solid, constant, reliable, stability, safe
staff, employee, team, people, personnel, worker, workforce, crew, colleagues
stage, phase, step, point, round
stakeholder, interested party, partner, people involved
stand out, differ, excel, distinguish, shine
standard, norm, benchmark, level, quality
start, begin, commence, launch, kick off, open, first, tackle first, get going, starting
state, condition, shape, situation
stay, remain, stick around, keep here, not leave, keep from leaving, retention, retain, keep _ here, hang around, kept on, keep, stick, long serving, stay put
stay in touch, keep in touch, stay connected, communicate, keep _ connected, remain in contact
steal, theft, shrinkage, shoplifting, shoplift, stolen, shoplifter
step, stage, phase, measure, action
stock, inventory, goods, supplies
stop, halt, cease, end, quit, prevent, discontinue, give up, block
store, shop, branch, outlet, keep
story, tale, account, history
strategy, plan, direction, approach, game plan, vision, long term plan, change of direction, big picture
strength, strong point, good at, strong suit, best at, advantage, asset, do well, do best, do right, forte, superpower, excel at
stress, pressure, strain, tension, anxiety, overwhelm, stressful
strict, tough, rigid, stringent, tight
strike, walkout, industrial action, stoppage
strong, powerful, robust, solid, good, talented, best
structure, organise, set up, arrange, layout, composition, org chart, made up, organisation, make up, shape, hierarchy, put together, framework, consist
struggle, have trouble, find hard, difficult, challenge, battle, find difficult, have difficulty, wrestle, grapple, labour
student, pupil, learner, undergraduate
stuck, blocked, held up, bogged down, impasse, deadlock, hit a wall
study, research, investigate, trial, examine
style, manner, approach, way
subject, topic, theme, matter
subscription, membership, recurring, subscriber
succeed, do well, thrive, success, flourish, excel, work out, go well, prosper, successful, good at, win, do a good job, doing well, shine, make it, good look like, great look like, go right, work, worked, pay off, worked out, knock it out of the park, stand out
successor, replacement, follow, take over
suffer, hurt, struggle, go through
suggest, propose, recommend, put forward, idea, suggestion
suit, match, fit, become
summer, season, high season
supervise, oversee, manage, watch over, look over, monitor, supervision, keep an eye, in charge, oversight
supplier, vendor, provider, third party, seller, wholesaler
supply, provide, give, deliver, furnish
supply chain, logistics, sourcing, distribution
support, help, back, assist, aid, assistance, look after, stand behind, backing, be there for, care for
surprise, shock, unexpected, astonish, take aback, not expect, did not expect, unforeseen, take _ by surprise, catch _ off guard, eye opener, not anticipate, startle, surprised, off guard, expect least, did not see coming
survey, poll, questionnaire, study, census
survive, live, last, pull through, keep afloat, stay afloat, make it, exist
suspicious, doubtful, wary
swap, exchange, switch, trade, change
system, software, platform, method, program, network
take over, assume, take on, inherit, pick up, take off _ plate, hand over to, take off your hands, relieve, take from you
take part, join in, participate, involved
talent, gift, skill, ability, people
talk, speak, chat, discuss, communicate, conversation
target, goal, aim, objective, quota, number
task, job, duty, chore, assignment, work, activity, responsibility
tax, levy, duty
teach, train, educate, instruct, coach, show, taught
teacher, instructor, educator, tutor, teaching staff, lecturer
technology, tech, tools, systems, it, tech stack, stack, software
temporary, short term, interim, temp, agency
tense, strained, difficult, tension
terminate, end, cancel, fire
test, check, try, trial, verify, examine, qa, testing, tested
thank, appreciate, show gratitude, recognise
theft, stealing, shrinkage, shoplifting
think, believe, feel, reckon, consider, suppose
threat, danger, risk, worry, fear
tidy, neat, clean
time, hours, period
timetable, schedule, rota, calendar, timing, timeline, dates, when
tired, exhausted, worn out, fatigue, fatigued
title, name, heading
together, jointly, as a team, in concert
tool, instrument, software, device, app, program, application, system, use
top, best, leading, highest
topic, subject, theme, issue, matter
tough, hard, difficult, strict
tour, visit, trip
tourist, visitor, traveller, holidaymaker
track, follow, monitor, trace, record, measure, keep tabs, keep track, tracked
tradition, custom, ritual, habit
traffic, footfall, visits, visitors
train, teach, instruct, coach, educate, prepare, training, course, skill up, taught
transparent, open, clear, honest, visible
transport, travel, move, ship, carry, haul, haulage
travel, on the road, trip, journey, away, be away, fly, business trips, travelling, away from home, visit
treat, handle, deal with, care for, treatment, behave towards, therapy
trend, development, movement, tendency, direction
trial, test, experiment, study, pilot
trouble, problem, difficulty, bother, hassle
trust, believe, confidence, faith, rely on, confident
truth, honest, reality, fact
try, attempt, have a go, effort
turnover, attrition, people leave, leave, staff turnover, churn, stay on average, retention, resignation, lose people, departure, quit
type, kind, sort, category, class, profile
understand, grasp, get, comprehend, know, make sense
underperform, not good enough, struggle, poor performance, fall behind, below par, pull _ weight, pulling _ weight, not up to standard, bad job, lag behind
unhappy, dissatisfied, sad, discontent, fed up, upset, angry, displeased, disgruntled, not happy
uniform, dress code, wear, clothes, outfit, dress, attire, clothing, what to wear, turn up in
union, works council, trade union, organised labour
unique, special, different, one of a kind, distinctive
unreasonable, excessive, too much, outrageous, over the top, impossible
unwritten, unspoken, implicit, nobody writes down, everybody knows, tacit
update, refresh, renew, upgrade, modernise
urgent, pressing, immediate, emergency
use, employ, apply, utilise, rely on, work with, run on, go on, deploy, usage
usual, normal, typical, regular, common, ordinary
vacancy, opening, open role, role open, job open, position open, post available, hiring for this, position available, role available, come up, free, become available, job exist, vacant, hire for this, advertised, advertising, role exist, new role, why are you hiring, hiring, recruiting
valid, sound, legitimate
value, appreciate, prize, treasure, like about, rate
value, worth, price
values, principles, beliefs, what matters, stand for, ethos
variety, range, mix, assortment, diversity, varied
vehicle, car, van, truck, lorry, fleet
vendor, supplier, provider, seller
version, edition, release
view, opinion, see, perspective, feel
viewing, visit, showing, appointment, tour
vision, dream, goal, picture, see, long term, direction
visit, come in, call, see, trip, drop in, tour
visitor, guest, tourist, caller, footfall
volunteer, unpaid, give time, helpers, helper
vote, ballot, poll
wait, queue, delay, hold on, waiting
want, wish, desire, like, need, hope, seek, look for, keen
ward, unit, floor
warehouse, depot, distribution centre, storage, fulfilment centre
waste, lose, squander, rubbish, throw away, loss, thrown out, scrap, bin, throw out, wastage, spoil
watch, observe, monitor, keep an eye, follow
way, method, manner, route, path
weak, poor, frail, bad, weakness, weakest, weak spot, weak point
weather, rain, rainy, wet, storm, snow, wet outside, raining
week, working week
weird, strange, odd, unusual, quirky, bizarre
welcome, greet, receive, introduce, make _ feel
win, gain, get, earn, secure, land, obtain, bring in, acquire, won, come from
work, job, labour, function
workload, load, amount of work, caseload, volume of work, busy, on _ plate
work from home, remote, home office, hybrid, from home, remotely, wfh, home working
work life balance, balance, private life, personal life, life outside work, family time, switch off, wellbeing, time off, home life
world, globe, international
worry, concern, trouble, fear, keep _ up at night, keep _ awake, lose sleep, nervous, bother, anxious, weigh on, awake at night
worth, value, deserve, worthwhile
write, author, compose, draft, pen
wrong, incorrect, mistaken, bad, broken, fail
year, twelve months, 12 months, annual, yearly, annually
young, junior, youth, youthful
`;
