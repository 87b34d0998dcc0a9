/** The words that changes are told with. Data only; see namedChange.ts and outcome.ts. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** How often something happens. */
export const frequencies = set(`
  hourly daily nightly weekly fortnightly biweekly monthly bimonthly quarterly yearly annual annually continuous
  continuously instant instantly immediately immediate overnight real-time realtime same-day next-day
  seconds minutes hours days weeks months years everyday never always constantly ad-hoc rarely sometimes`);

/** What came to be, behind "became", "is now": words that name a state and no opinion of it. */
export const states = set(`
  hourly daily nightly weekly fortnightly biweekly monthly quarterly yearly annual continuous automatic automated manual
  mandatory compulsory obligatory optional profitable loss-making solvent insolvent self-service paperless cashless digital
  electronic online offline free paid standard permanent compliant certified accredited licensed public remote hybrid
  full-time part-time bilingual wheelchair-accessible accessible carbon-neutral smoke-free plastic-free open-source
  self-sufficient self-funding debt-free vegan organic fixed salaried cash-positive break-even obsolete extinct redundant
  oversubscribed outstanding good excellent`);

/** Verbs that "from X to Y" makes a named change. */
export const changeVerbs = set(`
  go goes went gone going move moves moved moving rise rises rose risen rising fall falls fell fallen falling change
  changes changed changing switch switches switched switching shift shifts shifted shifting promote promoted upgrade
  upgraded downgrade downgraded climb climbed climbs jump jumped jumps drop drops dropped dropping turn turned turns
  improve improved improves improving take takes took taken taking bring brings brought bringing grow grew grown grows
  raise raised raises raising lift lifted lifts lower lowered lowers cut cuts cutting reduce reduced reduces reducing increase
  increased increases convert converted converts transform transformed transforms transition transitioned migrate migrated
  migrates replace replaced get got gets progress progressed progresses advance advanced come came comes became become pass
  passed reclassified reclassify rerated re-rated rated upgraded evolve evolved slip slipped shrink shrank shrunk slash slashed
  accelerate accelerated extend extended double doubled swing swung flip flipped steer steered tighten tightened relax relaxed
  relegated elevated scale scaled expand expanded regraded upped push pushed pull pulled won`);

/** Pairs and ends of "from X to Y" that name nothing: figures of speech and praise. */
export const vagueEnds = set(`
  strength desk start finish end bottom top head toe toes cradle grave rags riches scratch a z dusk dawn morning night door
  table floor room house side hand mouth good great better best bad worse worst chaos order confusion clarity zero hero
  place time day afar heart word then now here there this that everything nothing idea launch concept delivery sunrise
  sunset soup nuts cover me you us him her them one another hot cold pillar post business people person beginning
  success happy glad angry calm tense friendly sceptical skeptical enthusiastic unhappy upset frustrated resentment`);

/** What "turned it into" ends in when it only praises. */
export const vagueResults = set(`
  success opportunity opportunities strength positive joy habit friendship friend friends reality advantage nightmare
  disaster debate argument experience story lesson celebration conversation dialogue pleasure blessing fun something
  nothing place one masterpiece triumph game thing`);

/** Names of places and days that "from X to Y" only travels between. */
export const travelEnds = set(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december spring summer autumn winter morning noon afternoon evening midnight nine five north south east west
  london paris berlin dublin leeds office home kitchen hall station airport school town`);

/** What everybody, every or all of them did that says something was done in full. */
export const completions = set(`
  passed pass renewed renew stayed stay handed hand signed sign completed complete delivered deliver graduated graduate
  returned survived kept met made accepted finished finish attended qualified re-signed rebooked voted agreed approved
  enrolled found got went arrived submitted won reached recovered paid adopted moved switched opened closed settled fixed
  resolved answered shipped launched certified hired placed reappointed repaid adhered replied responded chose still`);

/** Opposites that make "turned a … into a …" a change of state by themselves. */
export const stateMarkers = set(`
  loss-making profitable profit loss surplus deficit failing passing critic advocate detractor promoter customer client
  lead leads manual automated automatic paper digital spreadsheet dashboard temporary permanent part-time full-time prospect
  buyer subscriber subscribers volunteer member members donor donors partner supplier competitor reseller skeptic sceptic opponent
  supporter champion paid free pilot product programme program standard contract house-style template monthly weekly daily
  break-even cash-positive self-funding waste compost garden library clinic workshop flats studio asset vacant derelict`);
