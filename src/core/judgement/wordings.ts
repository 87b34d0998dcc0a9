/**
 * Wordings of the usual questions (the names are those of `intents`) that are more than the sum of their words: "Where
 * could this role lead?", "Do you lose many people?". Regular expressions over the words of a clause from its question
 * word on, in lower case, contractions spelled out, without punctuation. `TEAM`, `FIRM`, `ROLE`, `AUX` and
 * `NEWCOMER` stand for the lists below. What a wording does not cover still has to agree.
 */
export const wordLists: Readonly<Record<string, string>> = {
  TEAM: '(?:the |your |this |his |her )?(?:\\w+ )?(?:team|group|squad|department|dept|unit|crew|ward|division|staff)',
  FIRM: '(?:the |this |your )?(?:company|firm|business|organization|organisation|place|employer|school|hospital|trust|charity|agency|bank|practice|shop|store|outfit)',
  ROLE: '(?:the |this |my |that )?(?:role|job|position|post|work|opening|vacancy)',
  AUX: '(?:is|are|was|were|do|does|did|will|would|can|could|should|might|has|have|had)',
  NEWCOMER:
    '(?:i|we|someone|somebody|anyone|a person|a new hire|new hires|new starters|newcomers|new people|new joiners|people|a newcomer|whoever gets it|the new person|the person)',
};

export const wordings: Readonly<Record<string, readonly string[]>> = {
  'success-here': [
    'what (?:does|would) (?:success|good|great|excellence|a good job|doing well|winning) look like',
    'how (?:AUX) (?:you|we|i|they) (?:know|tell|judge|decide|measure|say)(?: in a year| after a year)?(?: that| if| whether)? (?:i|we|this hire|the person|someone|it) (?:am|are|is|was|were|have|has|had|did|do|does)?(?: been)? ?(?:doing (?:well|a good job|ok|okay)|the right|successful|succeed\\w*|good|worked out|a success|working out)',
    'how (?:is|do you define|would you define|will you define) success(?: defined)?',
    'what (?:would|will) make (?:you|me|someone|this|the) (?:say |feel |think )?.{0,30}(?:success|successful|right choice|right hire|great hire|happy you hired)',
    'what (?:would|does) (?:a|an) (?:great|good|excellent|successful|outstanding|perfect) (?:first )?(?:year|month|quarter|six months|hire|performance)',
    'what (?:separates|distinguishes|sets apart) .{0,40}(?:good|great|best|top|outstanding|average)',
  ],
  'expected-early': [
    'what (?:AUX) (?:you )?(?:want|expect|need|like|hope for|look for|ask)(?: of| from| to see)? ?(?:me|NEWCOMER)?.{0,25}(?:first|early|initial|next|opening|three|six|90|thirty|30|60)(?: \\w+){0,2} (?:days|weeks|months?|quarter|year|period)',
    'what (?:should|must|would|could|do|will) (?:NEWCOMER) (?:have )?(?:achieve\\w*|accomplish\\w*|deliver\\w*|do|done|get done|tackle|focus on|finish\\w*).{0,25}(?:first|early|initial|opening|by|in|within|after)',
    'what (?:should|would|will) (?:be )?my (?:first|initial|top|immediate) (?:project|task|priority|job|priorities|goals?|assignment|challenge)',
    'what (?:do|would) you (?:need|want) (?:me )?(?:to )?(?:be )?(?:do|done|tackled|fixed|sorted|finished) first',
    'what (?:is|are) the (?:first|most important|most urgent) (?:thing|things|task|tasks|project|priority)',
    'where (?:should|would|do) (?:NEWCOMER) (?:start|begin)',
    '(?:what|which).{0,15} priorit\\w+ .{0,20}(?:first|early|initial)',
  ],
  challenge: [
    'what (?:is|are) (?:the )?(?:\\w+ )?(?:toughest|hardest|trickiest|most difficult|most challenging|worst|greatest|biggest|main)(?: \\w+)? (?:thing|things|part|parts|challenge|challenges|problem|problems|obstacle|hurdle|struggle|issue|issues|difficulty|difficulties|bit)',
    'what (?:is|are|does|do) (?:TEAM|FIRM|you|people)(?: currently| now)? (?:struggl\\w+|wrestl\\w+|grappl\\w+|battl\\w+|fac\\w+|up against|have trouble|find (?:most )?(?:hard\\w*|difficult|tough\\w*))',
    '(?:what|which)(?: \\w+){0,3} (?:hold\\w*|slow\\w*|get\\w*|stand\\w*|is|are) (?:TEAM|FIRM|you|people|in the way|in your way)(?: back| down)?',
    'where (?:is|are|does|do) (?:TEAM|FIRM|you|people) (?:hurt\\w*|struggl\\w*|stuck|get stuck|feel\\w* the pain|have (?:the most )?(?:trouble|problems))',
    '(?:what|which)(?: \\w+){0,3} (?:gives?|giving|causes?|causing) (?:TEAM|FIRM|you|people)',
    'what (?:is|makes) (?:it |this |the )?(?:\\w+ )?(?:hard|difficult|tough|challenging|tricky)',
  ],
  worries: [
    '(?:what|which)(?: \\w+){0,3} (?:keeps?|keeping) .{0,20}(?:up|awake)(?: at night)?',
    'what (?:is|are)?(?: \\w+){0,3} ?(?:worr\\w+|afraid|fear|concern\\w*|nervous|lose sleep|losing sleep)',
    '(?:what|which)(?: \\w+){0,3} (?:worr\\w+|scares?|bothers?|concerns?|frightens?|troubles?) (?:you|the|your|FIRM|TEAM)',
    'what (?:AUX) (?:you|FIRM|TEAM|the \\w+) (?:fear|worry about|lose sleep over|most (?:worried|afraid|concerned))',
    'what (?:is|are) (?:you|your|the) .{0,15}(?:fear|worry|worries|concern|concerns|risk|threat)',
  ],
  'predecessor-left': [
    '(?:why|how come)(?: \\w+)? (?:the |my |your )?(?:last|previous|former)(?: \\w+){0,6}? (?:leave|left|go|gone|quit|resign|move on|depart)',
    '(?:why|what|how come).{0,12}(?:predecessor|person (?:i would be replacing|i would replace|before me|who had|who held|who did))',
    '(?:what|why).{0,30}(?:last|previous|former) (?:person|one|holder|incumbent|guy|hire|manager|colleague|employee|postholder).{0,25}(?:leav\\w*|left|go|gone|quit|resign\\w*|depart\\w*|last|stay)',
    'what (?:happened to|became of) (?:the |my )?(?:last|previous|former|predecessor|person before|whoever)',
    '(?:why|for what reason|what made).{0,25}(?:last|previous|former) (?:one|person|holder|incumbent|guy)',
  ],
  'why-open': [
    '(?:why|how come) (?:is|was|has|did|are you)(?: \\w+)? ?(?:ROLE) (?:been )?(?:open|available|vacant|free|advertis\\w*|come up|becom\\w*|exist|created|up for)',
    '(?:why|how come) (?:are you|do you need to|is it that you are) (?:hiring|recruiting|fill|filling|looking|advertis\\w*)',
    'how (?:did|has) (?:ROLE) (?:come about|come up|become (?:available|vacant|free)|open up|arise|come to be)',
    '(?:is|was) (?:this|the|it) (?:\\w+ )?(?:a )?(?:new|newly created|replacement|backfill)(?: \\w+)?(?: position| role| post| job)?',
    'what (?:led|made|prompted|caused|brought).{0,15} (?:advertise|hire|recruit|create|open|opening|vacancy|fill|look for)',
    'what (?:is|was) (?:the )?(?:reason|story|background|rationale)(?: \\w+){0,3} (?:opening|vacancy|hire|hiring|recruit\\w*|role|position|post|job)',
  ],
  'management-style': [
    'how (?:do|would|did) you (?:like to |prefer to |tend to )?(?:lead|manage|run|supervise|get the best out of)(?: (?:people|a team|TEAM|your people|others|your reports|the people under you|things))?$',
    'what (?:kind|sort|type|style) of (?:a )?(?:manager|boss|leader|supervisor|head)',
    'what (?:are|is) (?:you|your manager|the boss|the manager|he|she|it) like (?:as a|to work for)',
    'what (?:is|are) your (?:approach to |philosophy of |style of |idea of )?(?:leadership|managing|management|leading)',
    'in what way do you (?:run|lead|manage)',
    'how (?:would|do) (?:you|your team|your people|your reports) describe (?:your|you|yourself).{0,10}(?:management|leadership|manager|boss|leader|lead)',
  ],
  'typical-day': [
    'what (?:does|would|is|will) (?:a|an|my|your|the) (?:\\w+ )?(?:typical|average|normal|ordinary|regular|usual|standard) (?:working )?(?:day|week|shift)',
    '(?:what|how) (?:would|will|do|does|is) (?:my|i|you|a|one|someone|your) .{0,12}(?:days?|weeks?)(?: to day| by day)?(?: (?:look|life|like|work|spent|spend|run|go).{0,20})?$',
    'what (?:would|will|do|does) (?:i|you|one|someone|a person)(?: \\w+){0,3} (?:doing|do|spend) (?:all day|from nine to five|every day|each day|on a (?:normal|typical|average|usual) (?:day|week)|day to day|day in)',
    'what fills (?:the|your|my)',
    'how (?:would|do|will) (?:i|you|people|someone) spend (?:a|an|my|your|their|the|most)',
    'what is (?:day to day|everyday|daily) (?:life|work)',
    '(?:through|about) (?:a|an|your) (?:typical|average|normal|ordinary|usual) (?:day|week|shift)',
    'a (?:typical|average|normal|ordinary|usual) (?:day|week|shift)',
  ],
  progression: [
    'where (?:could|can|might|would|will|does|do|may) (?:ROLE|i|people|someone|one|it|this|that) (?:lead|go|take|end up|be|progress|develop|move)(?: \\w+){0,5}$',
    'how (?:far|high|fast|quickly) (?:could|can|might|would) (?:i|people|one|someone) (?:go|get|rise|climb|progress|move|advance)',
    'what (?:might|could|would|will|is) (?:my |the |be my |be the )?next (?:step|role|move|job|rung|position)',
    'what (?:chances|prospects|opportunities|possibilities|scope|room|options) .{0,15}(?:promot\\w*|grow\\w*|advanc\\w*|progress\\w*|mov\\w* up|career|develop)',
    'how (?:do|can|does|could|would) (?:people|one|someone|i|staff|employees|\\w+s) (?:move up|get promoted|climb|advance|progress|get ahead|grow|make it|rise)',
    '(?:what|is there|are there).{0,20}(?:career path|career ladder|career progression|career development|path to promotion|room for (?:growth|advancement|promotion|progression)|path from here|career growth)',
    'what (?:are|is) (?:my|the) (?:chances|prospects|odds) of (?:being promoted|promotion|moving up)',
    'what does the (?:path|route|way|road|career|journey) .{0,30}(?:look|senior|partner|manager|lead|up)',
  ],
  learning: [
    '(?:what|which) (?:training|courses|learning|development|education|coaching)(?: \\w+){0,2} (?:do|does|would|will|can|is|are|could)',
    'how (?:do|does|will|would|can) (?:you|FIRM|TEAM|i) (?:help|support|encourage|invest|develop|train|grow|improve|keep|learn)(?: \\w+){0,4} (?:learn\\w*|skills?|develop\\w*|grow|train\\w*|education|growth|themselves|professionally)',
    'what (?:can|could|will|would|might) i learn',
    'what do you do (?:for|to help) .{0,25}(?:develop|learn|grow|training|skills)',
    '(?:what|which|are there).{0,15} (?:opportunities|chances|budget|support|possibilities).{0,15}(?:learn\\w*|train\\w*|develop\\w*|courses|education|conferences|skills|study)',
    'is there (?:a |any )?(?:training|learning)',
  ],
  culture: [
    'what (?:is|are) (?:it|things|life) (?:really |actually )?like (?:to work|working|being|inside|around|here|at|on|in|day)',
    'what (?:is|would you say is) (?:the|your) (?:\\w+ )?(?:culture|atmosphere|vibe|feel|environment|ambience|climate)',
    'how (?:does|would) it feel (?:to|like|working|here)',
    'how (?:would|do|could|can) you (?:describe|characterize|characterise|sum up|summarise) (?:the |your |this )?(?:\\w+ )?(?:culture|atmosphere|environment|vibe|place|company|climate|mood|feel)',
    'what (?:kind|sort|type) of (?:an )?(?:environment|atmosphere|place|culture|climate)',
    '(?:which|what) (?:three |few |one |two |five )?(?:words?|adjectives) (?:would |best |do |does )?(?:you use to )?(?:sum|describe|characteri)',
  ],
  enjoy: [
    '(?:what|which)(?: \\w+){0,3} (?:do|does|did) you (?:\\w+ )?(?:like|love|enjoy|appreciate|value)(?! least)',
    'what (?:is|are|would you say is) (?:the |your )?(?:\\w+ )?(?:best|favourite|favorite|most rewarding|most enjoyable|nicest|greatest|most satisfying|most fun)(?: (?:thing|part|bit|aspect|moment))?s?(?: .{0,12})? (?:about|of|working|job|role|place|here|work)',
    'what (?:makes|keeps|gets) you (?:happy|here|coming|excited|going|out of bed|staying|smiling|wanting)',
    'why (?:do|are|have) you (?:still |stay|stayed|staying)',
    'what (?:excites|motivates|inspires|thrills) you',
  ],
  frustration: [
    'what (?:do|does|did) (?:you|people|TEAM) (?:like|enjoy|love) (?:the )?least',
    'what (?:is|are) (?:the |your )?(?:\\w+ )?(?:worst|least favourite|least favorite|most annoying|most frustrating|downside\\w*|drawback\\w*|bad)',
    '(?:what|which)(?: \\w+){0,3} (?:frustrates?|annoys?|irritates?|drives?|bugs?|bugging|irks?|gets on)',
    'what (?:would|might|will|could) (?:annoy|frustrate|irritate|bug|put off)',
    'what (?:do|does) (?:you|people|TEAM) (?:hate|dislike|moan|grumble|complain|gripe)',
  ],
  'next-steps': [
    'what (?:is|are|will be|happens|comes|would be)(?: \\w+){0,3} (?:next steps?|next stages?|next|steps|after (?:this|today|that|our)|from here|the timeline|left)(?: \\w+){0,5}$',
    'when (?:will|would|can|could|should|might|do) (?:i|we|you) (?:hear|know|find out|decide|get|expect|be (?:making|deciding)|make (?:a|the|your) decision|let me)',
    'how (?:does|will|is|many)(?: \\w+){0,5} (?:hiring|selection|interview|recruitment|application) process',
    'how many (?:more )?(?:rounds|stages|interviews|steps)',
    '(?:when|by when|by what date|how soon) .{0,15}(?:decision|decide|choose|make an offer|hear back|make up your mind)',
    'what (?:is|does) (?:the )?(?:rest of the |remaining )?(?:hiring|selection|interview|recruitment|application) (?:process|timeline|procedure)',
  ],
  'doubts-about-me': [
    '(?:do|have|are|is|does) (?:you|there|anything|anyone).{0,30}(?:concerns?|doubts?|reservations?|hesitat\\w*|worr\\w+|questions|misgivings|gives? you pause|puts? you off|unsure|holds? you back).{0,35}(?:me|my|i|this role|candidate|fit|hiring|cv|resume|background|application|experience)?',
    'what (?:doubts|concerns|reservations|worries|hesitations|questions|misgivings).{0,30}(?:me|my|i|fit|candidate)',
    'what (?:about|in|on) (?:my|me).{0,25}(?:worr\\w+|concern\\w*|bother\\w*|puts|hesitat\\w*|doubt)',
    'what (?:would|could|might) (?:stop|prevent|keep|hold|put) you (?:from |off |back )?(?:hir\\w*|choos\\w*|offer\\w*|tak\\w*)?',
    'where (?:do|would) (?:you|i) .{0,15}(?:fall short|lack|weak\\w*|not fit)',
    'what (?:am i|is my \\w+) (?:missing|lacking)',
  ],
  strategy: [
    'where (?:do|does|will|is|are|would) (?:you |FIRM |the )?(?:see |want |expect )?(?:FIRM|you|the \\w+|things|it|yourselves)? ?(?:be |to be |going|heading|headed|go|stand)?.{0,20}(?:years?|future|long term|heading|headed|going|time)',
    'what (?:does|will|would) the future (?:hold|bring|look)',
    'what (?:is|are) (?:the |your )?(?:\\w+ )?(?:long term|longer term|five year|strategic) (?:plan|plans|strategy|goals?|vision|direction)',
    'what (?:is|are) (?:the |your )?(?:company |firm |business )?(?:strategy|vision|plans?|direction|ambitions?).{0,20}(?:years?|future|FIRM|ahead)?$',
    'how (?:do|will|would) (?:you|FIRM) (?:see |expect )?.{0,25}(?:\\d+|five|ten|three|few|couple of|coming|next) years',
  ],
  'team-goals': [
    '(?:what|which) (?:is|are|were|will be)? ?(?:on )?(?:TEAM|your)(?: \\w+)? (?:goals?|targets?|objectives?|priorit\\w+|aims?|agenda|ambitions?|focus|mission)',
    '(?:what|which) (?:is|are|does|do|must|should|will|has|have) TEAM (?:try\\w*|need|want|have|aim\\w*|hop\\w*|plan\\w*|working|work\\w*|set out|has|look\\w*)(?: been)?(?: to| towards| set)? ?(?:achieve|deliver|accomplish|reach|get done|do|hit|produce|finish)?',
    '(?:which|what) (?:targets|goals|objectives|priorities|kpis) (?:has|have|does|do|did|is|are|will) TEAM',
  ],
  'team-shape': [
    'how (?:is|are) (?:TEAM|FIRM|the teams|teams)(?: \\w+)? (?:structured|organi[sz]ed|set up|laid out|made up|divided|split|arranged|composed|built|configured|put together|run)$',
    'what (?:does|is) (?:the |your )?(?:org chart|organisation chart|team structure|structure|make up|makeup|composition|set up|setup|hierarchy)',
    '(?:what|which) (?:roles|people|positions|jobs|functions|disciplines|skills) (?:make up|are there|are on|are in|does TEAM have|exist|form)',
    'who (?:sits where|does what|is who|is on|makes up|else is)',
  ],
  'team-size': [
    'how (?:big|large|small) (?:is|are|would) (?:TEAM|the teams?|FIRM)',
    'how many (?:people|colleagues|staff|employees|members|of you|folks|persons|engineers|nurses|teachers|developers|heads)(?: \\w+){0,2} (?:are|work|would|do|will|does|is|there|in|on)(?: \\w+){0,6}$',
    'what (?:is|are) (?:the )?(?:size of TEAM|team size|headcount|size|number of (?:people|staff|employees))',
  ],
  'reports-to': [
    'who(?:m)? (?:would|will|do|does|is|are|should|am)(?: be)? (?:i|ROLE|the position|my|the)?.{0,12}(?:report\\w*|answer\\w*|boss|manager|supervis\\w*|managed by|manage me|in charge of me|line manager|superior|directly above)',
    'to whom (?:do|does|would|will) .{0,15}(?:report|answer)',
    'who (?:would|will|is going to|manages|supervises)(?: be)? (?:manag\\w*|supervis\\w*|my)',
  ],
  colleagues: [
    '(?:who|which|what)(?:m)?(?: \\w+){0,3} (?:would|will|do|does|are|is)(?: be)? (?:i|my|the)(?: \\w+){0,4} (?:work\\w*|deal\\w*|collaborat\\w*|sit\\w*|interact\\w*|do with|alongside|closest|team up|have most)',
    'who (?:are|is|would be|will be) (?:the |my )?(?:key |main |closest |other )*(?:people|colleagues|person|contacts|teammates|team|peers|coworkers|stakeholders)',
    'the (?:people|team|colleagues|folks) i would (?:be )?work\\w*',
  ],
  'what-is-measured': [
    "how (?:is|are|do you|does FIRM|do they|will|would|will you|would you) (?:my |the |people'?s? )?(?:performance|work|people|staff|employees|i|managers|teachers|engineers|results|someone|me|we)?(?: be)? ?(?:measur\\w*|evaluat\\w*|assess\\w*|judg\\w*|review\\w*|apprais\\w*|rat\\w*|grad\\w*)",
    '(?:what|which) (?:kpis|metrics|criteria|measures|yardsticks|targets|standards|indicators|numbers)(?: \\w+){0,3} (?:would|will|is|are|do|does|apply|used|have|has|i)',
    'on what (?:basis|criteria)(?: \\w+){0,3} (?:judged|assessed|evaluated|rated|measured|appraised)',
    'how (?:do|does) (?:performance|appraisal|appraisals|evaluation|evaluations|reviews) .{0,10}work',
  ],
  onboarding: [
    'how (?:do|does|are|is|will|would) (?:you |FIRM |the )?(?:onboarding|induction|onboard|induct|train|NEWCOMER|get|bring|introduce|welcome|i)(?: be| get)?(?: .{0,20})?(?:work|onboard\\w*|up to speed|brought in|brought up|introduced|trained|inducted|welcomed|integrated|settle\\w*|started|on board)',
    'what (?:is|does|would|happens|will)(?: \\w+){0,4} (?:onboarding|induction|orientation|ramp up)',
    'what happens (?:in|during|on) (?:a |the )?(?:new|first)',
  ],
  feedback: [
    'how (?:do|does|will|would|is|are) (?:you|feedback|i|people|FIRM|TEAM)(?: \\w+)? ?(?:give|given|get|work|deliver\\w*|receive|provide|handled|shared|find out|know|learn|hear|told|tell)(?: \\w+)? ?(?:feedback|how (?:i am|they are|people are|i) doing|what they could|here|people what|$)',
    'how often (?:do|does|will|would|is)(?: \\w+){0,4} (?:feedback|review)',
    '(?:in what form|when|from whom|what kind of|how much)(?: \\w+){0,5} feedback',
  ],
  balance: [
    '(?:what|how) is (?:the |your )?(?:work life|balance)',
    'how (?:do|does) (?:you|FIRM|TEAM|people)(?: \\w+){0,3} (?:burn\\w*|burnout|balance|switch off|overwork\\w*|free time|private life|personal life|too hard|home life|rest|wellbeing)(?: .{0,12})?',
    '(?:do|does|can) (?:people|you|staff|anyone)(?: \\w+){0,3} (?:life|balance|family|evenings|switch off)',
    'how many hours (?:do|does|would|will) (?:people|you|i|one|staff)(?: \\w+)? work',
    'what (?:do|does|stops|keeps|prevents|is done)(?: \\w+){0,6} (?:burn\\w*|burnout|overwork\\w*|exhaust\\w*|too many hours)',
    'how (?:is|do you keep|do you ensure|do you maintain|do you protect).{0,20}(?:balance|free time|private life|wellbeing|personal time)',
  ],
  'remote-policy': [
    '(?:can|could|may|would|is it possible|am|do|are)(?: \\w+){0,4} (?:work\\w* (?:from home|remotely|from anywhere)|home office|wfh|remote\\w*|hybrid)(?: \\w+)?',
    'how (?:many days|often|much)(?: \\w+){0,6} (?:office|come in|on site|onsite|in person|remote\\w*|home)',
    'what (?:is|are) (?:the |your |FIRM )?(?:policy|approach|stance|rules?|view|arrangements?|take|position)(?: \\w+){0,4} (?:remote|home|hybrid|working from|office days|telework\\w*|flexible)(?: \\w+)?',
    'where (?:do|does|would|will) (?:people|i|you|TEAM|everyone) (?:actually )?work(?: from)?$',
    'how (?:do you|does|is) (?:handle |do |organise |manage )?(?:hybrid|remote|home) (?:working|work)',
  ],
  decisions: [
    'how (?:are|do|does|is|did)(?: \\w+){0,3} (?:decisions?|decision making)(?: (?:made|taken|reached|work|get made|happen))?$',
    'who (?:makes|takes|has|calls|gets|decides)(?: \\w+){0,3}(?: decisions?| final say| last word| the shots| to decide)(?: around here| here)?$',
    'what (?:is|does) (?:the |your )?decision(?: making)? process',
    'how (?:do|does) (?:TEAM|you|FIRM|people) (?:make|reach|take|come to|arrive at) (?:a |the |your |big )?decisions?',
  ],
  conflict: [
    'how (?:are|do|does|is|would)(?: \\w+){0,3} (?:handle|handled|deal with|dealt with|resolve|resolved|settle|settled|manage|sort out|address|solve|approach|work through)?(?: \\w+)? ?(?:conflicts?|disagreements?|disputes?|arguments?|quarrels?|differences of opinion|tension)',
    'what (?:happens|do you do|is done|happened) (?:when|if)(?: \\w+){0,5} (?:disagree|clash|argue|fall out|do not get along|can not agree|conflict|not get on|fight|at odds|are in conflict|see things differently)',
  ],
  mistakes: [
    'how (?:do|does|are|is|did)(?: \\w+){0,3} (?:handle|deal with|react to|respond to|treat|treated|handled|dealt with|see|view|approach|cope with)? ?(?:to )?(?:mistakes?|errors?|failures?|slip ups)',
    'what (?:happens|do you do|happened) (?:when|if)(?: \\w+){0,3} (?:things? go(?:es)? wrong|gets? (?:something|it|things) wrong|makes? (?:a |an )?(?:mistake|error)s?|fails?|messes up|screws up|breaks something)',
    'is it (?:ok|okay|all right|safe|fine|acceptable|allowed) to (?:fail|make mistakes|get things wrong)',
    'what is (?:your|the|FIRM) (?:approach|attitude) to (?:mistakes|failure|errors)',
  ],
  edge: [
    'what (?:sets|makes|distinguishes|differentiates)(?: \\w+){0,3} (?:apart|different|unique|special|stand out|better)(?: from .{0,25})?$',
    'why (?:do|would|should|does)(?: \\w+){0,3} (?:customers?|clients?|buyers?|people|patients?|guests?|parents|someone|users) (?:choose|pick|come to|buy from|prefer|go with|stay with|select)(?: you)?(?: .{0,30})?',
    'what (?:do|does) (?:you|FIRM) (?:do|offer|have) (?:better|that|differently)(?: .{0,20})? (?:competition|competitors?|rivals?|others|else)',
    'what (?:is|are) (?:your|the) (?:\\w+ )?(?:competitive|unique) (?:edge|advantage|selling point|strengths?)',
    'what (?:is|are) (?:your|the) (?:edge|advantage|usp)',
  ],
  competition: [
    'who (?:is|are|do|does|else)(?: \\w+){0,4} (?:competitors?|competition|compet\\w+|rivals?|up against|does what you do|fear\\w*|in the same market)',
    '(?:which|what) (?:firms?|compan\\w+|rivals?|competitors?|businesses|players|brands|organisations)(?: \\w+){0,4} (?:compete|competing|up against|seriously|rival\\w*|watch|fear|worry|worried|competitors?|competition|closest)',
  ],
  finances: [
    'how (?:is|are|healthy|stable|solid|strong|secure)(?: is| are)? (?:FIRM|you|the finances|your finances|the accounts|things)(?: \\w+){0,2} ?(?:doing|financially|placed|off)?(?: financially)?$',
    '(?:is|are|was) (?:FIRM|you)(?: \\w+)? (?:profitable|making (?:money|a profit)|in the black|in the red|financially|breaking even|solvent|burning)',
    'what (?:shape|state|condition) (?:are|is)(?: \\w+){0,3} (?:accounts|finances|company|business|books)',
    'what (?:is|are|does|do) (?:the |your |FIRM )?(?:financial (?:situation|position|health|state|outlook)|runway|cash position|finances)',
  ],
  'revenue-model': [
    'how (?:do|does) (?:you|FIRM|it) (?:make|earn|bring in) (?:its |your |the |most of (?:its|your) )?(?:money|a living|revenue|profit|income)',
    'what (?:is|are) (?:the |your )?(?:business model|revenue model|revenue streams?|sources? of (?:income|revenue))',
    'where (?:do|does) (?:the |your |most of (?:the|your) |FIRM )*(?:revenue|money|income|profit|sales|earnings) come from',
    '(?:what|which)(?: \\w+){0,3} (?:earn|brings? in|generates?|makes?)(?: \\w+){0,4} (?:money|income|revenue|profit|sales)(?: with| from)?',
  ],
  'ideal-candidate': [
    '(?:what|which)(?: \\w+){0,3} (?:qualities|skills|traits|attributes|strengths|characteristics|qualifications|experience|competencies)(?: \\w+){0,3} (?:look|need|want|matter|important|require|seek|value|would|do|does|are|is|make|count)(?: .{0,30})?',
    '(?:what|which) (?:kind|sort|type) of (?:person|candidate|people|someone|colleague|profile)',
    'who (?:would|is|are)(?: \\w+){0,2} (?:the |your )?(?:ideal|perfect|right|best|dream) (?:person|candidate|applicant|hire|fit)',
    'what (?:would|does|should|must)(?: \\w+){0,2} (?:ideal|perfect|right|best|dream|good) (?:person|candidate|applicant|hire|one)',
    'what does it take (?:to (?:do well|succeed|be good|thrive|excel|be successful))',
    'what (?:are|do) you (?:looking|look|searching|hoping) for (?:in|with)(?: .{0,25})?',
    'what (?:makes|would make) (?:someone |a person |a )?(?:good|great|right|suited|perfect)(?: \\w+){0,2} (?:for|in|at|here|candidate)',
  ],
  duties: [
    'what (?:would|will|do|does|are|is)(?: be)? (?:my |the |ROLE )?(?:main |key |core |primary |actual |exact |daily )*(?:responsibilit\\w+|duties|tasks|job|remit|role)(?: .{0,15})?$',
    'what (?:does|will|would|is|do) (?:ROLE)(?: \\w+)? (?:involve|entail|include|consist|look like|about|mean|cover|require)',
    'what (?:would|will|do|am) i (?:actually |really |mainly |mostly |be )*(?:doing|do|be responsible for|be in charge of|work on|working on|handle|own|take care of)(?: (?:here|every day|all day|exactly|in this job|in this role|on the job|in practice))?$',
    '(?:what|which) (?:tasks|duties|jobs|projects|kind of work|sort of work|work)(?: \\w+){0,3} (?:fall to me|land on my desk|be mine|i be (?:doing|working)|would i|will i|come my way|i do|i have)(?: .{0,15})?',
  ],
  'turnover-rate': [
    'how (?:many|often)(?: \\w+){0,3} (?:people|staff|colleagues|employees|nurses|teachers|engineers)?(?: \\w+){0,2} ?(?:leave|left|quit|resign\\w*|go|depart\\w*)(?: .{0,25})?$',
    'what (?:is|was|happened to|has happened to)(?: \\w+){0,3} (?:turnover|attrition|churn|retention)(?: .{0,20})?',
    'how long (?:do|does|have)(?: \\w+){0,2} (?:people|staff|employees|most|someone|teachers|nurses|engineers|team members|everyone)(?: \\w+){0,2} (?:stay|last|remain|been here|stick around|worked here)',
    '(?:do|does|did|are|have) (?:you|people|FIRM|TEAM|many|staff)(?: \\w+){0,3} (?:lose|losing|lost|stay|leave|leaving|stick around|left|turnover)(?: .{0,15})?',
    'how (?:high|low|bad) is (?:the |your |staff )*(?:turnover|attrition|churn)',
    'how (?:is|has) (?:the |your |staff )*(?:turnover|retention|attrition)',
  ],
  proud: [
    'what (?:are|is|were|makes|has made) (?:you|TEAM|FIRM)(?: \\w+)? (?:most )?(?:proud\\w*|the proudest)',
    '(?:what|which)(?: \\w+){0,6} (?:proud\\w*|brag|boast|achievements?|accomplishments?|successes|success)(?: .{0,25})?',
    'what (?:is|was|has been) the (?:best|greatest|finest|biggest) (?:thing|success|achievement|win|moment|accomplishment)(?: .{0,30})?(?: done| achieved| so far| year| recently| had)?',
  ],
  recognition: [
    'how (?:do|does|is|are)(?: \\w+){0,3} (?:celebrat\\w*|recogni\\w*|reward\\w*|acknowledg\\w*|appreciat\\w*|thank\\w*|mark|praise\\w*|show)(?: .{0,35})?$',
    'what (?:do|does|happens)(?: \\w+){0,4} (?:when|if)(?: \\w+){0,4} (?:goes well|go well|win\\w*|succeed\\w*|hits? (?:a |the |its )?(?:goal|target)s?|does? (?:a )?(?:good|great) (?:job|work)|success|is met|are met)',
  ],
  collaboration: [
    'how (?:do|does|is|are|well)(?: \\w+){0,4} (?:work together|collaborat\\w*|cooperat\\w*|get along|get on|work with (?:other|the other|each)|interact|relate)(?: .{0,30})?$',
    'what (?:is|are) (?:the |your )?(?:relationship|collaboration|cooperation|working relationship|interaction)(?: .{0,40})?',
  ],
  communication: [
    'how (?:do|does|is|are)(?: \\w+){0,3} (?:communicat\\w*|stay in touch|keep in touch|stay connected|information (?:get|shared|travel|flow|passed|move)\\w*(?: around)?|kept informed|kept in the loop|kept up to date|talk to each other|stay informed|hear about things)(?: .{0,25})?$',
    '(?:what|which) (?:channels?|tools?|ways?)(?: \\w+){0,4} (?:communicate|talk|stay in touch|share information)',
  ],
  tools: [
    '(?:what|which) (?:tools?|software|systems?|technolog\\w+|tech|tech stack|stack|programs?|platforms?|applications?|languages?|frameworks?)(?: \\w+){0,4} (?:use|using|used|work with|work on|rely on|in place|run on|built (?:on|with|in)|on|have|available)$',
    'what (?:is|does) (?:the |your )?(?:tech stack|technology stack|stack|technology|toolchain|toolset)(?: look like)?$',
  ],
  'why-join': [
    '(?:why|how come) (?:did|do) you (?:\\w+ )?(?:join|choose|come|pick|sign|decide on|start|move|apply|switch)(?: .{0,20})?$',
    'what (?:made|drew|brought|attracted|convinced|led|persuaded|appealed|got|enticed|tempted|motivated)(?: it was)? (?:to )?you(?: .{0,30})?$',
    'what was it that (?:drew|brought|attracted|made)',
  ],
  surprise: [
    'what(?: \\w+){0,3} (?:surpris\\w+|shock\\w*|caught you|took you|unexpected|astonish\\w*|did you not expect|you did not expect|startl\\w*|not expect)(?: .{0,25})?',
    'what (?:was|is|turned out) (?:\\w+ )?(?:different|other|better|worse) (?:from |than )(?:what )?you (?:had )?(?:expected|thought|imagined)',
  ],
  'change-one-thing': [
    '(?:what|which)(?: \\w+){0,4} (?:would|could|should) (?:you|be|FIRM|TEAM) (?:change|fix|improve|do better|do differently|be better|like to (?:see )?(?:change|improve|fix)|different|alter|get rid of)(?! if you could start)(?: .{0,25})?',
    'if you (?:had a|could wave a|could|were|ran)(?: .{0,30})? (?:change|fix|improve|wand|in charge|do differently)',
    '(?:what|which)(?: \\w+){0,3} (?:needs?|could do with|calls for|most needs) (?:improv\\w*|chang\\w*|fix\\w*|work|attention)(?: .{0,12})?',
    'what (?:would be|needs to be|should be) (?:different|improved|changed|fixed)',
  ],
  'how-it-changed': [
    'how (?:has|have|did|is)(?: \\w+){0,5} (?:changed?|evolved?|developed?|grown|different|transformed)(?: (?:in|over|since|during|here|lately|recently|the).{0,30})?$',
    'what (?:has|is|have|changes)(?: \\w+){0,2} (?:changed|different|been different|seen here|happened here)(?: .{0,35})?$',
    'in what ways? (?:has|have|is)(?: \\w+){0,3} (?:changed|evolved|developed|different)',
    '(?:what|which) changes have (?:you|there)',
  ],
  autonomy: [
    'how (?:much|far|free|independent\\w*|closely)(?: \\w+){0,5} (?:autonomy|freedom|independence|say|leeway|latitude|room|supervised|watched|managed|controlled|free|control|discretion)(?: .{0,35})?',
    '(?:would|will|can|could|may|am|do) i(?: be)?(?: \\w+){0,4} (?:decide|decisions?|independent\\w*|free to|on my own|for myself|autonom\\w*|without asking)(?: .{0,20})?',
    '(?:what|which) (?:decisions?|things)(?: \\w+){0,4} (?:on my own|by myself|alone|myself|without asking|independently)',
  ],
  diversity: [
    'how (?:do|does|diverse|inclusive|is|are)(?: \\w+){0,4} (?:diversity|inclusion|diverse|inclusive|equality|equal|same chances|minorit\\w+|different backgrounds|underrepresented|fair shot|fair chance)(?: .{0,20})?',
    'what (?:do|does|are|is)(?: \\w+){0,4} (?:about|for|to|on|doing)(?: .{0,25})? (?:diversity|inclusion|inclusive|diverse|equality|minorit\\w+|different backgrounds|underrepresented)',
    'how (?:diverse|inclusive|mixed) (?:is|are)',
  ],
  pay: [
    '(?:what|how much|how well)(?: \\w+){0,4} (?:pay|pays|paid|salary|wage|earn|offering|compensation|remuneration)(?: (?:like|for (?:this|the) (?:role|job|position|post)|range|band|scale|here|is it|well|be))?$',
    'what (?:is|are|would be|will be) (?:the |my |your )?(?:salary|pay|wage|compensation|remuneration)(?: \\w+){0,5}$',
    'how much (?:does|would|will|do|is|could)(?: \\w+){0,3} (?:pay|paid|earn|make|get|worth|offer)(?: .{0,15})?$',
  ],
  benefits: [
    '(?:what|which) (?:\\w+ )?(?:benefits?|perks?|extras)(?: .{0,30})?$',
    'what (?:else )?(?:do|would|will|can) (?:i|you|people)(?: \\w+){0,2} (?:get|offer|receive)(?: .{0,10})? (?:besides|on top of|apart from|beyond|in addition to|other than)(?: .{0,15})?',
    'what (?:is|comes|does)(?: \\w+){0,3} (?:in )?(?:the |your )?(?:package|with the job|perks|benefits)(?: .{0,12})?$',
  ],
  bonus: [
    'how (?:is|are|does|do|would|will)(?: \\w+){0,3} (?:bonus\\w*|commission\\w*)(?: .{0,30})?$',
    '(?:what|which)(?: \\w+){0,3} (?:bonus\\w*|commission\\w*)(?: (?:depend|based|structure|scheme|work|i get|look).{0,20})?$',
    'what determines(?: \\w+){0,4} (?:bonus|commission)(?: .{0,12})?',
  ],
  travel: [
    'how (?:much|often|many|frequently)(?: \\w+){0,6} (?:travel\\w*|on the road|trips?|away from home|business trips|fly|flying|away|visit\\w*)(?: .{0,20})?$',
    '(?:would|will|do|does|is|is there|are there)(?: \\w+){0,4} (?:travel\\w*|trips|on the road)(?: .{0,15})?$',
    'what (?:share|proportion|percentage|part|amount)(?: .{0,20})? (?:travel\\w*|on the road|away)',
  ],
  overtime: [
    '(?:how|what|is|are|do|does|would|will)(?: \\w+){0,6} (?:overtime|extra hours|work late|long evenings|late nights|weekends?|stay late|long hours|evenings)(?: .{0,20})?$',
  ],
  assigning: [
    'how (?:do|does|is|are|will|would)(?: \\w+){0,3} (?:work|tasks?|cases|projects?|jobs|workload|shifts|tickets|pupils|clients|patients|leads)(?: \\w+){0,2} (?:assigned|allocated|distributed|handed out|divided|shared|split|given out|dished out|shared out|divided up|parcelled out)(?: .{0,20})?$',
    'how (?:do|does)(?: \\w+){1,3} (?:assign|allocate|distribute|hand out|divide|share out|split|delegate|dish out) (?:the )?(?:work|tasks|cases|projects|jobs)',
    'who (?:decides|chooses|says|determines) (?:who|what) (?:does|gets|works on|everyone|each)',
    'who (?:assigns|allocates|hands out|distributes|gives out|dishes out)(?: .{0,20})?',
  ],
  underperformance: [
    '(?:how|what)(?: \\w+){0,6} (?:underperform\\w*|poor perform\\w*|low perform\\w*|weak perform\\w*|poorly performing)(?: .{0,12})?$',
    '(?:how|what)(?: \\w+){0,6} (?:someone|somebody|people|a person|anyone|colleagues|folks|those|staff|an employee|employees|team members?)(?: \\w+){0,3} (?:pull\\w* (?:their|his|its) weight|not deliver|not perform\\w*|up to (?:the job|scratch|it|standard)|underperform\\w*|falling short|slack\\w*|fall behind|good enough|cutting it|not meet\\w*|not doing (?:their|his) (?:job|share|bit)|struggling)(?: .{0,12})?',
  ],
  testing: [
    'how (?:do|does|is|are)(?: \\w+){0,5} (?:quality|good enough|high standards?|standards|up to standard|free of (?:bugs|errors|mistakes)|junk)(?: .{0,25})?$',
    'what (?:do|does|is|are|checks|steps|measures)(?: .{0,25})? (?:quality|standards?|checks?|before (?:something|it|anything) (?:goes|ships|leaves))(?: .{0,15})?',
  ],
  deadlines: [
    'how (?:do|does|is|are)(?: \\w+){0,4} (?:deadlines?|time is short|time pressure|tight (?:schedules?|timelines?)|on time|late projects)(?: .{0,25})?$',
    'what (?:do|happens|does)(?: \\w+){0,3} (?:when|if)(?: \\w+){0,4} (?:deadline|running late|late|behind schedule|delayed|slips|time runs out|time is short|overruns)(?: .{0,15})?',
  ],
  ai: [
    '(?:how|what|where|which)(?: .{0,40})? (?:ai|artificial intelligence|machine learning|chatgpt|generative ai|copilot|llms?)(?: .{0,30})?$',
  ],
  innovation: [
    'how (?:do|does|are|is)(?: \\w+){0,5} (?:new ideas?|innovat\\w*|something new|try (?:things|new things|something new|out)|ideas|experiment\\w*|creativ\\w*)(?: .{0,25})?$',
    'where (?:do|does)(?: \\w+){0,3} (?:ideas|innovation) come from',
    'what happens (?:to|when|if)(?: \\w+){0,4} (?:idea|ideas|suggest\\w*)(?: .{0,20})?',
  ],
  'customer-complaints': [
    '(?:what|which)(?: \\w+){0,6} (?:customers?|clients?|users?|guests?|patients?|parents|buyers|members)(?: \\w+){0,3} (?:complain\\w*|gripe\\w*|moan\\w*|unhappy|dislike|hate|like least|criticise|grumble|annoyed|frustrat\\w*|dissatisfied)(?: .{0,20})?$',
    '(?:what|which)(?: .{0,25})?(?:complaints?|gripes?|grievances?|criticisms?)(?: .{0,15})? (?:customers?|clients?|users?|guests?|patients?|parents|members)(?: .{0,10})?$',
  ],
  'customers-who': [
    'who (?:is|are|buys|uses|comes)(?: \\w+){0,3} ?(?:customers?|clients?|users|buyers|from you|your (?:product|service)s?|to you|market|audience|clientele)$',
    '(?:what|which) (?:kind|sort|type)?s? ?(?:of )?(?:customers?|clients?|people|users|companies)(?: \\w+){0,3} (?:have|serve|buy|use|work with|sell to|target|attract|come)(?: \\w+){0,3}$',
  ],
  'customer-finding': [
    'how (?:do|does|did)(?: \\w+){0,2} (?:find|get|win|acquire|attract|gain|reach|land|bring in|drum up)(?: \\w+)? (?:customers?|clients?|business|users|guests|patients|members|accounts|work|leads|contracts)(?: .{0,15})?$',
    'where (?:do|does)(?: \\w+){0,4} (?:customers?|clients?|business|leads|guests|users|members|patients) come from$',
    'how (?:do|did) (?:people|customers|clients|they|guests|patients) (?:hear|find out|learn|know) (?:about|of) you',
    'what (?:brings|attracts|draws|drives) (?:the |your )?(?:customers|clients|people|business|guests|patients|members|users) (?:to you|in|here)',
  ],
  advice: [
    'what (?:advice|tips?)(?: .{0,50})?$',
    'what (?:should|must|do) (?:i|NEWCOMER) (?:need to )?know (?:before|about|when|to)(?: .{0,20})?$',
    'what (?:do|did) you wish (?:you|someone|somebody|they)(?: .{0,35})?$',
    'what would you (?:tell|say to|advise|recommend)(?: .{0,30})?$',
    'what (?:do|did) you know now(?: .{0,35})?$',
    'any (?:advice|tips?|pointers|recommendations)(?: .{0,30})?$',
    'looking back what(?: .{0,30})?$',
  ],
  motivating: [
    'how (?:do|does)(?: \\w+){0,2} (?:motivate|inspire|keep|energise|drive|encourage|maintain)(?: \\w+){0,3} ?(?:motivated|happy|morale up|going|engaged|spirits up|enthusiastic|TEAM|people|staff|morale|motivation|the enthusiasm)(?: .{0,15})?$',
    'what (?:do|does|keeps)(?: .{0,25})? (?:motivated|motivation|morale up|going when|people going|engaged)(?: .{0,20})?$',
  ],
  morale: [
    'how (?:is|are|happy|content|satisfied)(?: \\w+){0,3} (?:morale|mood|team feeling|people|feeling|spirits|staff|everyone|happy|satisfied|content)(?: (?:here|at the moment|right now|in the team|these days|now|with .{0,15}))?$',
    'what (?:is|are) (?:the )?(?:mood|morale|spirits)(?: .{0,20})?$',
    '(?:is|are) (?:people|the team|everyone|everybody|staff|you|folks)(?: \\w+)? (?:happy|content|satisfied)(?: here)?$',
  ],
  workload: [
    '(?:how|what|is|are)(?: \\w+){0,4} (?:workload|caseload|overloaded|overworked|stretched|on my plate|on your plate|swamped)(?: like)?(?: .{0,12})?$',
    'how (?:busy|stretched|heavy|full)(?: .{0,20})?$',
  ],
  'stressful-times': [
    '(?:when|which|what)(?: .{0,20})? (?:busiest|stressful|hectic|peak season|pressure|highest pressure|crunch|most intense|busy season|busy period)(?: .{0,20})?$',
  ],
  prioritising: [
    'how (?:do|does|are|is)(?: \\w+){0,3} (?:priorit\\w+|choose what|decide what|pick what|determine what)(?: (?:set|decided|made|to do|to work|comes|gets|first|next|on).{0,20})?$',
    'how (?:do|does)(?: \\w+){0,3} decide (?:on )?(?:the )?priorities',
    'who (?:decides|sets|determines)(?: \\w+){0,3} (?:priorit\\w+|most important|comes first|first)(?: .{0,10})?',
    'what makes (?:something|it) (?:a priority|important|urgent)',
  ],
  'last-failure': [
    '(?:what|which)(?: .{0,20})? (?:mistake|failure|regret\\w*|went wrong|worst decision|biggest error|flop)(?: .{0,35})?$',
    'what would you (?:do|have done) differently(?: .{0,30})?$',
  ],
  'own-path': [
    'how did you (?:personally )?(?:get (?:into|here|to|started)|end up|come to|start out|find your way|become|wind up|land)(?: .{0,40})?$',
    'what (?:was|is|has)(?: \\w+){0,2} your (?:own )?(?:path|route|journey|way|career|story|background)(?: .{0,30})?$',
  ],
  'start-date': [
    '(?:when|how soon|by when|what date|how early)(?: .{0,12})? (?:i|me|someone|somebody|start|the start|you need|the new)(?: .{0,25})?(?:start\\w*|begin\\w*|join|need\\w*|available|someone)$',
    'what (?:is|would be) (?:the |my )?(?:start date|starting date|first day)',
  ],
  pricing: [
    'how (?:do|does|are|is)(?: \\w+){0,4} (?:prices?|pricing|fees?|charge|rates)(?: (?:set|decided|work|calculated|determined|fixed|for).{0,15})?$',
    '(?:what|who) (?:determines|decides|sets|drives)(?: \\w+){0,3} (?:charge|prices?|pricing|fees?)(?: .{0,12})?$',
  ],
  releases: [
    'how (?:often|frequently|many)(?: .{0,20})? (?:releases?|deploy\\w*|ship\\w*|go(?:es)? live|push\\w*)(?: .{0,20})?$',
    'what (?:is|does)(?: \\w+){0,2} (?:release|deployment) (?:schedule|cycle|frequency|cadence|rhythm|process)',
    'when do you (?:ship|release|deploy)',
  ],
  'tech-debt': [
    '(?:how|what|when)(?: .{0,35})? (?:technical debt|tech debt|legacy (?:code|systems?)|old code|refactor\\w*|codebase healthy|clean up)(?: .{0,15})?$',
  ],
  'on-call': ['(?:how|what|who|when|do|is)(?: .{0,30})? (?:on call|pager|paged|called out|standby)(?: .{0,35})?$'],
  values: [
    '(?:what|which)(?: \\w+){0,4} (?:values|principles|stand for|stands for|beliefs|ethos|live by)(?: .{0,20})?$',
    'what matters (?:to|most to) (?:FIRM|you|this company)',
  ],
  handover: [
    '(?:how|what)(?: .{0,30})? (?:hand\\w* over|handover|handovers|hand off|handoff)(?: .{0,30})?$',
    '(?:how|what)(?: .{0,25})? passed on (?:when|between|at)(?: .{0,25})?$',
  ],
  hours: [
    '(?:what|how|when)(?: \\w+){0,3} (?:hours|working day|shifts?|shift pattern|working week|rota)(?: \\w+){0,4} ?(?:like|work|arranged|organised|look|usually|start|finish|people)?$',
  ],
  'handling-upset-people': [
    '(?:how|what)(?: .{0,25})? (?:difficult|unhappy|angry|upset|dissatisfied|aggressive|furious|complain\\w*)(?: .{0,25})?$',
  ],
  'falling-behind': [
    '(?:how|what)(?: .{0,30})? (?:fall behind|struggling|can not keep up|left behind|weaker|behind)(?: .{0,20})?$',
  ],
};
