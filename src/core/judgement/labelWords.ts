/** The words beside digits that name a thing instead of counting it. Data only; see notFigures.ts. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** A number right behind one of these is its name: "Level 2", "Room 12", "Article 17". */
export const labels = set(`
  activity act annex appendix art article band batch bay bed box branch building bus cabin car carriage case category
  chapter checkpoint class clause code cohort column core corridor court day depot desk district division dock door
  drawer edition episode exercise exhibit exit factory fig figure flat flight floor form gate goal grade group hall
  highway house html http hut idea item iteration job junction key lane law lesson level line list lot machine mark
  method milestone mission model module motorway no nr number objective office oh option order page panel paper
  paragraph part phase pier pillar pitch plan plant platform point policy port principle priority problem product
  project proposal quarter question quiz race ref reference regulation release request revision room round route row
  rule scenario schedule school season seat sector section sector segment series session set sev severity shaft sheet
  shelf shift shop site slide slot sprint spring stage stand standard station step storey store strand stream street
  studio suite summer table tariff task team term terminal test ticket tier title tower track tranche trial type
  unit vehicle version vol volume wagon ward warehouse wave week winter wing workshop workstream year zone
  bug pr issue incident epic story userstory milestone invoice contract account claim policy employee badge extension
  ext tel phone fax mobile pin postcode`);

/** Words before a number that make it a rank, not a name: "ranked number 4". */
export const rankWords = set(`rank ranked ranking ranks position place placed`);

/** Products, places and standards whose names end in a number. Capitalised words do so in general. */
export const names = set(`
  ios android macos windows python java node react angular vue php ruby rails postgres mysql excel office microsoft
  salesforce xbox playstation dynamics iso iec ieee din en bs astm ansi rfc nist soc pci hipaa gdpr wcag sox mifid
  basel ifrs ias gaap sfas asc itil six covid formula web industry ftse fortune forbes nasdaq dax cac sp euro
  boeing airbus concorde channel radio bbc itv studio area route motel forever heaven catch progress attainment
  gcse btec nvq cefr http https tls ipv oauth utf es ecmascript angular net php c sap s4 rs agenda article
  iphone ipad galaxy pixel kindle gpt llama claude gemini`);

/** Months and days of the week, and their short forms. */
export const months = set(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug
  sep sept oct nov dec`);
export const weekdays = set(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`);

/** Words before a number of four digits that make it a year. */
export const yearLeads = set(`
  in since until till by from of during before after around circa late early mid end year class fy summer spring autumn
  winter fall christmas easter q1 q2 q3 q4 h1 h2 and to through the for last back calendar fiscal season vintage
  between throughout over budget ending`);

/** Words that make a number beside them a clock time. */
export const clockWords = set(`am pm a.m p.m o'clock oclock uhr hrs gmt utc cet cest est edt pst pdt bst`);

/**
 * Phrases with a number word or digits that say no quantity. Words are lower case, marks left out, one blank between.
 */
export const idioms: readonly string[] = `
on cloud nine, catch 22, catch twenty two, second to none, eleventh hour, 11th hour,
killed two birds with one stone, kill two birds with one stone, killing two birds with one stone,
two birds with one stone, two birds one stone, zero in, zeroed in, zeroing in, zeroes in, at sixes and sevens,
the whole nine yards, whole nine yards, my two cents, two cents, six of one, half a dozen of the other,
one stop shop, number one, number 1, one by one, two by two, two way street, back to square one, square one,
from day one, day one, day 1, five star, in two minds, of two minds, on all fours, dressed to the nines,
fifty fifty, 50 50, a million miles, a thousand words, thousand thanks, a thousand thanks, thanks a million,
a million thanks, one in a million, a million bucks, a million dollars on, like a million,
a million times better, a million times, a thousand times, a hundred times, a thousand cuts,
two and two together, two plus two, two heads are better than one, two heads, three strikes, high five,
high fives, took five, take five, take ten, the big four, the big three, two sides of the same coin,
two sides to every, two steps forward, one step back, one step ahead, two steps ahead, a step ahead,
ten steps ahead, first and foremost, half the battle, half hearted, half heartedly, half baked, half an eye,
half an ear, better half, my other half, other half, half measures, half jokingly, half expected, half expecting,
half finished, half way, meet halfway, half the fun, half the story, half time, half term, half of me,
glass half full, half full, half empty, in one piece, in one go, at one point, one on one, one on ones, 1 on 1,
1 on 1s, one to one, one to ones, 1 to 1, 1 1, one off, one another, one day, one more, one size fits all,
for one, for once, as one, one and all, one and only, one of a kind, one liner, one way, one sided, one thing,
loved one, loved ones, zero sum, zero trust, zero day, zero days exploit, zero tolerance, ground zero, zero hour,
from zero to hero, zero to hero, patient zero, sub zero, absolute zero, zero to one, zero to sixty, nine to five,
9 to 5, 24 7, twenty four seven, 24 7 365, twenty four hours a day, 101, 20 20 hindsight, 20 20, twenty twenty,
a perfect ten, a perfect 10, perfect 10, top notch, four corners, four letter, five minutes of fame,
fifteen minutes of fame, 15 minutes of fame, 5 minutes of fame, two left feet, two peas, ten a penny,
two a penny, two fold, six feet under, seventh heaven, seven year itch, third time lucky, third time,
three cheers, cheaper by the dozen, a dime a dozen, baker s dozen, ten out of ten for effort,
nine times out of ten, nine lives, three musketeers, two faced, two timing, the third degree, the fifth degree,
fifth wheel, third wheel, third party, third parties, third person, third sector, third world, third rail,
sixth form, sixth sense, quarter final, quarter finals, quarter finalist, semi final, at close quarters,
close quarters, headquarters, three quarter length, hundred per cent sure, double check, double checked,
double checking, double checks, double down, doubled down, doubling down, doubled up, doubled over, doubled back,
double booked, double booking, double bookings, double glazing, double edged, double room, double rooms,
double act, double shift, double shifts, double sided, double entry, double blind, double standards,
double standard, double digit, double digits, double major, double bass, double quick, double decker,
double bill, on the double, doubled as, doubles as, double as, doubling as, double time, triple a,
triple bottom line, triple jump, triple check, triple checked, treble clef, treble recorder, take two, plan b,
around 360, 180 degree turn, 360 degree, 360 degree view, 360 feedback, 360 review, did a 180, a 180, full 180,
mile a minute, a mile off, extra mile, six sigma, five whys, 5 whys, five forces, 5s, three amigos,
two pizza team, four eyes, four eyes principle, million dollar question, 64 000 question, million dollar,
ten commandments, seven habits, tier one, step one, phase one, rule one, lesson one, priority one, item one,
point one, chapter one, version one, round one, round two, phase two, phase three, step two, step three,
tier two, tier three, level one, level two, level three, grade one, grade two, part one, part two, act one,
act two, year one, year two, year three, year six, year nine, day two, day three, week one, week two, week three,
month one, sprint one, sprint two, one foot, two way, two ways about it, no two ways, two tone, two handed,
two page spread, four by four, 4x4, 4 x 4, a hundred things, million things, a million things,
one hundred and ten percent, hundred and ten percent, hundred and ten per cent, give a hundred percent,
gave a hundred percent, a hundred percent behind, in a thousand pieces, one voice, one team, one family,
one page, one roof, same page, five minute job, two second, one second, wait a second, a minute to,
at the last minute, last minute, up to the minute, in a second, in a minute, in no time, in two shakes,
give it a minute, split second, a week in, every minute of it, ten ton, in the first hour, golden hour,
happy hour, rush hour, man of the hour, eight ball, 10 4, 1 to 1s, 80 20, eighty twenty, pareto, two cultures,
one two, zero to, two for one, bogof, a 1
`
  .split(/,\s+/)
  .map((idiom) => idiom.trim());

/** Behind "100 percent", these say how somebody felt. */
export const devotion = set(`
  committed behind sure certain dedicated confident focused focussed supportive happy convinced honest engaged invested
  there trust trusted effort right agreed agree satisfied satisfied ready determined proud worth comfortable aligned human
  loyal genuine authentic transparent onboard serious myself themselves ourselves`);

/** Before "100 percent", these say the same: "gave 110 percent". */
export const devotionVerbs = set(`give gave given giving gives put`);
