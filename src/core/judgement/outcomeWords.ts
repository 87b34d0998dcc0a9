/** The words that outcomes are claimed with. Data only; see outcome.ts. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Verbs that say of any object that there is more or less of it. */
export const strongVerbs = set(`
  reduce reduced reduces reducing decrease decreased decreases decreasing lower lowered lowers lowering shorten shortened
  shortens shortening increase increased increases increasing boost boosted boosts boosting halve halved halves halving
  double doubled doubles doubling triple tripled triples tripling treble trebled quadruple quadrupled eliminate eliminated
  eliminates eliminating minimise minimised minimize minimized minimising minimizing slash slashed slashes slashing shrink
  shrank shrunk shrinking accelerate accelerated accelerates accelerating curb curbed curbing trim trimmed trims trimming
  reclaim reclaimed reclaiming upsold lessen lessened diminish diminished eradicate eradicated eradicating shave shaved shaves shaving quicken quickened maximise
  maximised maximize maximized multiply multiplied compress compressed compressing prevent prevented preventing avert averted
  outperform outperformed outperforming outsell outsold overachieve overachieved surpass surpassed exceed exceeded exceeding`);

/** Verbs that mean a change only where their object is something measured, or a figure says by how much. */
export const weakVerbs = set(`
  improve improved improves improving raise raised raises raising grow grew grown grows growing cut cuts cutting lift lifted
  lifts lifting drive drove driven drives driving expand expanded expands expanding strengthen strengthened scale scaled
  enhance enhanced enhancing optimise optimised optimize optimized optimising optimizing bring brought brings bringing take took
  takes taking push pushed pushing drop dropped drops dropping widen widened narrow narrowed narrowing clear cleared
  clearing tighten tightened deliver delivered delivers delivering achieve achieved achieves achieving generate generated
  generates generating save saved saves saving recover recovered recovers recovering win won wins winning gain gained gains
  gaining add added adds adding attract attracted attracts attracting earn earned earns earning free freed frees freeing knock
  knocked knocks knocking claw clawed avoid avoided avoids avoiding secure secured secures securing capture captured captures
  capturing reach reached reaches reaching hit hits hitting beat beats beating turn turned turns turning move moved moves
  moving speed sped speeded speeds speeding climb climbed rise rose risen rises fall fell fallen falls jump jumped soar soared surge surged decline
  declined plummet plummeted plunge plunged tumble tumbled slip slipped double went go goes gone come came stabilise stabilised stabilize
  stabilized streamline streamlined reverse reversed remove removed removing restore restored restoring stop stopped stem stemmed
  tackle tackled ease eased easing acquire acquired convert converted converting retain retained retaining maintain
  maintained kept keep sustain sustained sustaining help helped helps contribute contributed simplify simplified upped advance advanced
  extend extended negotiate negotiated renegotiate renegotiated collect collected close closed sell sold
  bag bagged land landed pull pulled wipe wiped yield yielded yielding result resulted led enabling enabled unlock unlocked realise realised realize realized
  rescue rescued salvage salvaged reclaim reclaimed reclaiming decimate chop chopped axe axed squeeze squeezed steer steered swing swung`);

/** What is measured: nouns whose more or less is an outcome. Singular. */
export const measured = set(`
  rate ratio time cost price spend spending expense expenditure overhead revenue sale turnover profit profitability margin income earning
  ebitda cash debt deficit loss waste churn retention attrition engagement satisfaction nps csat score rating grade
  attainment attendance absence absenteeism sickness overtime backlog queue wait delay downtime uptime availability
  latency throughput output yield productivity efficiency capacity utilisation utilization occupancy footfall traffic visit
  visitor view viewing download signup sign-up subscriber subscription follower member membership user customer client donor donation
  volunteer booking reservation order enquiry inquiry lead conversion click impression error defect bug incident accident injury
  complaint refund ticket escalation readmission infection mortality emission consumption usage use footprint
  paperwork admin workload effort stock inventory cycle turnaround speed velocity performance quality accuracy precision
  reliability safety coverage compliance adoption uptake participation reach response resolution
  length duration volume load frequency abandonment no-show noshow cancellation crash fraud theft shrinkage scrap rework
  dependence reliance dependency risk exposure gap number amount share memory bill fee premium fine penalty vacancy dropout exclusion truancy
  literacy age result outcome completion registration enrolment enrollment admission application referral renewal
  repeat circulation readership audience ranking visibility growth demand mileage fuel energy electricity water gas carbon
  bureaucracy duplication friction mistake failure outage interruption breach lapse arrear receivable dso liability budget lending deposit
  proficiency fluency turnout vote margin stockout shortage overrun overspend underspend recidivism reoffending relapse wound ulcer fall
  pain burnout stress hospitalisation hospitalization stay redundancy pass progression diversity gpa confidence trust
  kilometre mile hour minute day headcount contract funding grant finance investment pipeline quota target market roi return value valuation tip basket`);

/** Nouns that are a change themselves. */
export const changeNouns = set(`
  uplift discount increase growth reduction decrease improvement saving drop rise boost gain decline surge jump fall cut upturn decrement
  turnaround doubling halving tripling lift hike spike acceleration shortening cutback rebound recovery upswing efficiency`);

/** Comparatives that a figure or "than" makes an outcome. */
export const comparatives = set(`
  faster quicker sooner earlier cheaper shorter lower higher fewer less more smaller larger bigger longer slower lighter greater
  better safer cleaner quieter stronger ahead early below above under over`);

/** Verbs of holding, running and making: what they name is a size. */
export const sizeVerbs = set(`
  manage managed manages managing handle handled handles handling oversee oversaw overseeing overseen supervise supervised
  supervising responsible own owned owning owner run ran running administer administered administering control controlled
  controlling lead headed head heading holder travel travelled traveled travelling traveling work worked working cover covered
  covering covers hold held holding look looked looking`);

/** Before a verb, these make it a wish, a duty or a theme. */
export const dutyWords = set(`
  responsible tasked aim aimed aiming aims goal objective goals objectives target mission purpose mandate remit duty duties
  accountable charged hope hoped hoping intended intending plan planned planning strategy strategies initiative initiatives proposal
  proposals ideas advice advise advised advising consult consulted workshop workshops course courses training seminar lecture
  research researched study studied paper thesis dissertation talk talks article book how ways interest interested passion passionate
  keen skilled experienced expert specialist specialised specialized specialising experience expertise committee taskforce
  campaign campaigned campaigning`);

/** Ends of a scale that "from X to Y" climbs. */
export const scaleEnds = set(`
  seconds minutes hours days weeks months years second minute hour day week fortnight month year hourly daily nightly weekly fortnightly
  monthly quarterly yearly annual annually outstanding good inadequate satisfactory excellent fair poor bronze silver gold
  platinum red amber green loss profit deficit surplus bottom top last first worst best failing passing zero nil none
  loss-making profitable manual automated automatic paper digital requires improvement special measures never always always-on
  unrated aaa aa bbb bb relegation promotion negative positive scratch double single half full empty waitlisted oversubscribed`);

/** Verbs, and nouns of them, that get, save or lose money. */
export const moneyVerbs =
  /^(?:sav(?:e|ed|es|ing|ings)|recover(?:ed|ing|s|y)?|recoup(?:ed)?|claw(?:ed)?|avoid(?:ed|ing)?|generat(?:ed|ing|e|es)|rais(?:ed|ing|e)|won|win|winning|secur(?:ed|ing|e)|earn(?:ed|ing|s)?|gain(?:ed|ing)?|knock(?:ed|ing)?|cut|cuts|cutting|reduc(?:ed|ing|e)|trimm?(?:ed|ing)?|slash(?:ed|ing)?|shav(?:ed|ing)|add(?:ed|ing|s)?|bagged|landed|netted|netting|unlock(?:ed|ing)?|freed|freeing|reclaim(?:ed|ing)?|prevent(?:ed|ing)?|wiped|collect(?:ed|ing)?|closed|attract(?:ed|ing)?|pulled|sold|boost(?:ed|ing)?|contribut(?:ed|ing)|rescued|salvaged|refunded|yield(?:ed|ing)|brought|lost|deliver(?:ed|ing)|driv(?:ing|en)|drove|grew|turned|took|retriev(?:ed|ing)|identif(?:ied|ying)|obtain(?:ed|ing)|upsold|negotiat(?:ed|ing)|exceed(?:ed|ing)|surpass(?:ed|ing)|made|profit|surplus|savings?)$/;

/** What a sum is the size of, when it is one. */
export const heldSums =
  /^(?:budget|budgets|portfolio|portfolios|project|projects|programme|program|build|site|contract|contracts|fund|funds|estate|facility|scheme|development|p&l|responsibility|responsible|managed|managing|ownership|owned|account|accounts|turnover|worth|stock|inventory|assets|holder|spend)$/;
