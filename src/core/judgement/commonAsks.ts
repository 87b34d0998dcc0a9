/**
 * What nearly every candidate asks, by cues: an intent is recognised by any of its alternatives (between ` / `), an alternative by all of
 * its parts in any order (between ` + `). `*` stands for the rest of a word; a part that begins with `=` is looked for in
 * the text with its grammar words, the others in the text without them (`commonAsk.ts`). `also` lists words that may
 * stand beside the cues; whatever else a question says has to be said in the other one, too. Written from knowledge of
 * interviews, not collected from the labelled sentences.
 */
export interface CommonAsk {
  readonly cues: string;
  readonly also?: string;
}

const early =
  'first|1st|30|60|90|100|thirty|sixty|ninety|hundred|days?|weeks?|months?|quarter|half|probation\\w*|year|three|3|six|6|few|couple|after|end|later';
const lately = 'past|last|recent\\w*|late\\w*|few|couple|years?|months?|since|over|time|joined|did';

export const commonAsks: Readonly<Record<string, CommonAsk>> = {
  success: {
    cues: '=(impress|satisfy) (you|the team|everyone) / (hiring|hired|choosing) + =right (decision|choice|person) / =yardstick|=good performance + role|job|post|position / success look* / succe* look* / define* success* / success* + (measure*|judge*|define*|mean*|know*|tell|criteria|role|post|position|after|months|days|year) / =(good|great|solid|fine) job + =\\b(i|i am|am i|know|newcomer|me|my)\\b / =(call|consider|count|regard|see|rate) (this|the|me|it) + (success*|win) / =(am|i am|i was|are) doing (well|a good|ok|okay|fine) / =how (i am|am i) doing / (measure*|judge*|evaluat*|assess*|apprais*|grade*|rate*|track*|gauge*) + =\\b(my|i|me|role|post|position|job|hire|performance)\\b + (performance|work|contribution|progress|role|post|position|job|hire|success) / =(tell|know) + =(right|good|made the right) (person|hire|choice|decision) / =(need|have|want) (to )?(have )?(done|achieved|accomplished|delivered) (well)? / =(good|great|strong) (hire|performance|performer) + =(look|from|great|average|separates) / =(judged|measured|evaluated|assessed) (on|by|in|here) / =\\b(hire|appointment)\\b + =(success|successful|win|worked out|pay off|paid off) / =(i|me|my|hire) + =be (judged|evaluated|assessed|measured)',
    also: `down|find|out|impress|criteria|performance|decision|define\\w*|${early}|criteria|standards?|role|win|sat|ago|sit|performing|look|looks|back|exactly|well|done|great|good|exceptional|average|separates|distinguishes|picked|right|when|whether|successful\\w*|job|ideal|work|against|yardsticks?|basis|decide|progress|performance|hire|person|say|achieve\\w*|accomplish\\w*`,
  },
  'early-goals': {
    cues: '(achieve*|accomplish*|deliver*|expect*|finish*|done|goals|targets|priorities|focus*|tackle*|hope*|sorted|get) + =(first|initial|opening) (\\w+ )?(\\w+ )?(day|days|week|weeks|month|months|quarter|year) / (achieve*|accomplish*|deliver*|expect*) + probation*',
    also: `${early}|top|initial|opening|period|important|me|achieve\\w*|accomplish\\w*|deliver\\w*|expect\\w*|done|goals?|targets?|priorities|focus\\w*|hope|have`,
  },
  'why-open': {
    cues: '=(is|did|has) (someone|somebody|anyone)( \\w+)? (leaving|leave|left) / =(anyone|somebody|someone) (done|held|had|been in) (this|the) (job|role|post|position) before / =(person|one) before me + (why|happen*|left|leave|quit) / =why (are you|do you) (looking for|need) / =looking for (somebody|someone) (right )?now / =why + (open|vacan*|available|exist*|hir*|recruit*|advertis*|fill*|created|free) / =how come + (open*|vacan*|available|hir*|recruit*|advertis*|fill*|looking) / =(is|was|would) (this|it|the) (\\w+ )?(a )?(new|newly|brand new|replacement|backfill) / (replac*|succeed*|backfill*|take over from|taking over from) + =\\b(i|me|this|new|someone|somebody)\\b / (background|story|reason*|rationale|history|prompted|led|created|triggered|behind|came about|come about|arise|arose|thinking) + (open*|vacan*|position|role|post|job|hir*|hire|headcount|recruit*|search) / (vacan*|role|position|post|job|opening) + (come up|came up|come about|came about|arise|arose|become free|became free|become available|became available|open up|opened up|come to exist|come free|came free) / =(last|previous|former) (person|holder|incumbent|one|employee|manager|colleague|postholder) + (happen*|leave|left|go|gone|moved on|quit|resign*|became) / predecessor + (leave|left|happen*|quit|go|gone|moved|why|became) / (newly created|new position|new post|new role|brand new|additional headcount|headcount additional|new headcount) / =did (someone|somebody|anyone) (leave|quit|move on) / =why (did|has) + =\\b(last|previous|former|predecessor|before me)\\b',
    also: 'grown|leaving|who|creating|why|before|done|had|go|why|did|last|previous|former|predecessor|held|holder|incumbent|someone|somebody|new\\w*|additional|created|creation|growth|replacement|expansion|leave|left|now|available|position|opening|vacancy|hiring|recruiting|looking|fill|filling|post|decision|before|headcount|existing',
  },
  enjoy: {
    cues: '=want to stay$ / =most rewarding + =for you / (enjoy*|love*|favourite|favorite|appreciate*|treasure*) + =\\byour?\\b|here|job|part|thing|work / =\\b(you|your)\\b + =\\b(like)\\b( \\w+){0,2} (about|best|most|here|working|being) / =(best|nicest|finest|most rewarding|most enjoyable|most satisfying) (thing|part|bit|aspect|side)s?( \\w+){0,2} (about|of|to) / (kept|keeps|keep|keeping) + =\\byou\\b( (here|at|with|in|coming|going|working|on|motivated|around|from leaving)|$) / =\\byou (stay|stayed|still|stuck|remain|come back|coming back) / =out of bed / =you (would )?miss / =get up in the morning / =look forward to / =gives you( the)?( most)? (joy|pleasure|satisfaction|energy|buzz) / =you (so )?(happy|excited|passionate) ',
    also: 'most|rewarding|want|most|best|why|long|years|morning|day|all|every|day|stay\\w*|left|love|enjoy|like|thing|part|aspect|working|still|reason|single|rewarding|company|personally|yourself|being|back|so',
  },
  challenge: {
    cues: 'pain points / =(would|will|be|is|are you finding|do you find) (most )?(hard|difficult|tough|tricky) / =gives? you( the most)? (trouble|headaches) / (challeng*|hardest|toughest|trickiest|obstacle*|hurdle*|headache*|bottleneck*|struggl*|tricky|pain point*|pain points|difficult*|stumbling*|sticking point*|grappl*|wrestl*|up against*|difficulties) / =(most|really|particularly) (difficult|challenging|demanding|tricky) / (problem*|issue*) + (fac*|biggest|main|first|solve*|land|facing|currently|top|greatest|pressing|deal*)',
    also: 'pain|points|hard|difficult|finding|team|hard|land|desk|first|facing|face|faces|faced|stand|way|dealing|deals?|moment|proving|prove|biggest|part|thing|greatest|main|see|currently|anticipate|right|most|problems?|issues?|pressing|hardest|tough|newcomer|person|getting|greatest|giving|trouble|causing|causes',
  },
  'team-shape': {
    cues: '=team( is| are)? (made up|composed)|=(is|are) (the|your) (\\w+ )?(team|department|unit) made up / =(sort|kind|types?|mix) of people (are|is|do|make)( \\w+){0,4} (on|in|up) (the|your) (team|department|unit) / team|group|department|unit|crew|squad|people|staff|brigade|division + (structure*|set up|setup|organis*|organiz*|arrang*|composition|make up|makeup|made up|composed|hierarch*|configured|breakdown|laid out|shape|split) / (org chart|organigram|organisation chart|organization chart|organisational chart|reporting lines|hierarchy) / =who does what / (roles|functions) + (there|team|sit|make) / =who (is|are|sits|works) (on|in) (the|your|my) / (structure) / =how (are|is) (you|the \\w+) (organised|organized|structured|set up)',
    also: 'made|mix|who|team|roles?|group|sub|draw|sort|up|shape|members|different|various|within|does',
  },
  'team-size': {
    cues: '=how many of you|=what size / (many) + (people|colleagues|team|staff|strong|department|members|heads|us|coworkers|engineers|unit|crew|employees|folks|work*|=of you) / (headcount|team size|head count|staffing level*) / =how (big|large|small|sizeable) (is|would|are) (the|your|my|this) (\\w+ )?(team|group|department|unit|crew|squad|staff|division|company|firm|brigade) / (size|number) + (team|group|department|unit|crew|squad|staff|division|company|people|staff)',
    also: 'big|large|many|people|size|team|number|total|altogether|currently|members|there|all|of',
  },
  'management-style': {
    cues: '=(characterise|characterize|describe) you$ + =(people|team|staff|those|work|reports) / =you like to work (for|with|under)|=working (for|under) you / (management|leadership|managing|leading|managerial) (style|approach|philosophy) / =(style|approach|philosophy) (of|to|as a) (management|leadership|manag*|lead*|boss|supervisor) / =\\byou\\b( \\w+){0,4} as (a|my|their) (\\w+ )?(manager|boss|leader|supervisor|head) / =(kind|sort|type) of (a )?(manager|boss|leader|supervisor|head) / =(like to work (for|under) (you)?|working (for|under) you|work (for|under) you) / =how do you (like to |prefer to |tend to |usually )?(lead|manage|run|supervise) (your |the |a )?(team|people|staff|others|department|group|reports|crew|unit|kitchen|ward|brigade|folks)?$ / (hands on|hands off|micromanag*) / =having you as + (manager|boss|supervisor)',
    also: 'characterise|characterize|who|hands|manager|boss|leader|supervisor|describe|people|team|style|manage|lead|leave|micromanager|line|off|on|under|more|approach',
  },
  feedback: {
    cues: '(feedback) / (appraisal*|performance review*|annual review*|review cycle*|one ones|one one|1 1s|1 1|one on ones) / =how( will| would| do| does)?( i| people| staff| employees)?( \\w+)? (find out|learn|know|hear|told|be told)( \\w+){0,2} how (i|they|people|well i|well they) (am|are|is|\\w+ )?(doing|performing)?/ =how (i am|am i|they are) doing / =(talk|sit down|check in|speak|discuss|catch up)( \\w+){0,4} (performance|progress|how i am doing|my work) / =where (they|i|people) can improve / (performance|progress) + (discuss*|reviewed|talk)',
    also: 'let|know|form|sort|much|told|find|out|people|often|regular\\w*|performance|reviews?|ones?|process|told|improve|frequent\\w*|talk|sit|down|give|given|receive|deliver\\w*|handled?|run|held|done|hold|conduct\\w*|organis\\w*|carried|doing|meet|progress|way|formal|structured?|system|when|where|exactly|discuss\\w*|share\\w*|together|well',
  },
  progression: {
    cues: '=(people|staff|employees|your people|me|my)( \\w+)? careers? / =into a( more)? senior / =last (holder|person)( \\w+){0,6} (go on to|move on to|went on to) / (career|promotion*|promoted|progression|advancement|advance|progress|climb*|ladder) / =(next|natural) (step|move|role)( up)? / =(where|how far)( \\w+){0,3} (go|lead|take me|grow|move)( \\w+){0,2} (from here|from there|after|lead|next|to)?$ + =\\b(i|role|job|me|position|post|this)\\b / =(room|scope|opportunit\\w+|chances?|space|prospects)( \\w+){0,3} (to |for )?(grow|growth|progress|progression|advance|advancement|promotion|develop into|move up|rise) / =move (up|on up|upwards) / =(people|those|person|holder|someone|predecessors?)( \\w+){0,6} (ended up|moved on to|gone on to|went on to|end up) / =(role|job|position|post) (lead|evolve|grow|develop)( to| into| over)? / grow + =\\b(i|me|people|someone|role|here|within|staff|employees)\\b / prospects',
    also: 'careers?|senior|last|holder|person|did|support\\w*|where|career|path\\w*|step|next|room|chances?|opportunit\\w*|ladder|scope|grow\\w*|progress\\w*|advance\\w*|promot\\w*|route\\w*|track|up|role|post|ended|gone|went|moved?|internal\\w*|term|term|years|few|support\\w*|help|develop\\w*|prospects|look|available|possible|further|people|realistic\\w*|after|usually|here|in|did|time|paths|lead|leads|climb|rise|got|on',
  },
  onboarding: {
    cues: '=(planned|plan|plans)( \\w+){0,3} first (\\w+ )?(day|days|week|weeks|month) / the ropes|show ropes / =ease( \\w+){0,3} in / =(support|help)( \\w+){0,4} (when i start|at the start|at the beginning|in the beginning|starting out) / (onboard*|on board*|induct*|settle*|ramp*|brought on board|orientation) / =(up to speed|find (their|my|your) feet|show (me|newcomers) the ropes|learn the ropes|hit the ground) / =(first|opening|1st) (day|week|few days|weeks|couple of weeks|month|few weeks) (look|like|involve|here|be|go|happen|work)? / day one / =(start|starting|started) + =(newcomers?|new (people|staff|starters|joiners|hires|employees))|support / =(introduced|integrated|welcomed?|eased?)( \\w+){0,3} (in|into|to|team|newcomers)',
    also: `planned|ropes|show|who|ease|start|beginning|colleagues|new\\w*|starters?|joiners?|hires?|first|days?|weeks?|month|process|support|happens?|one|speed|up|programme|program|plan|join|joining|get|set|integrat\\w*|introduc\\w*|employees?|members?|colleagues?|help|bring|brought|board|someone|feet|find|ropes|learn|start\\w*|few|people|welcome|onto|into|everything|when`,
  },
  learning: {
    cues: '=invest( \\w+){0,3} (people|staff|team)( s)? / =(people|staff|employee)s?( s)? development / (training|courses|course|conference*|qualification*|certification*|learning|upskill*|cpd) / (develop*|improve*|build*|extend|sharpen|broaden) + (skills|skill|professional*|people|staff|knowledge|expertise) / professional development / =(keep|stay|stays)( \\w+){0,4} (up to date|current|sharp) + =\\b(people|staff|i|skills|knowledge|team|you)\\b / =learn (new )?(things|skills|something) / =(further|continuing) (education|development)',
    also: 'work|time|told|where|invest|training|budget|money|courses?|conferences?|pay|fund\\w*|support\\w*|help|offer\\w*|available|skills?|develop\\w*|learn\\w*|opportunit\\w*|staff|people|employees|professional\\w*|set|aside|allowance|knowledge|up|date|keep|qualifications?|new|external|attend|invest|investment|provide\\w*|way|further|education|continuing|ongoing|things|programmes?|programs?|team|members|chance|there|cover|sponsor|exist|encourage\\w*|grow',
  },
  culture: {
    cues: '=\\b(mood|climate|spirit)\\b( \\w+){0,3} (in|like|here|on)? / (team spirit|company spirit|working climate|mood place) / =(office|team|place|company|school|hospital|ward|kitchen|firm) like$ / =being (part of|in|on) the team / (culture|atmosphere|vibe*|ambience|working environment|work environment) / =(kind|sort|type) of (an? )?(environment|workplace|place) / =like (to work|working|to be working|being) (here|at|in|for (the|this)|on) / =(feel|feels)( like)?( \\w+){0,3} (here|day to day|work here|place|office|inside) / =(place|office|environment|workplace|team) (feel|really like|like)|=how does (it|the place|the office|the workplace) feel / (environment) + (is|kind|sort|describe)',
    also: 'mood|climate|spirit|part|climate|environment|words?|three|sum|up|culture|day|office|place|feel|feels|workplace|build\\w*|company|describe|characterise|characterize|three|two|few|really|everyday|inside|kind|general|overall|team|floor|staffroom|room|sense|paint|picture',
  },
  hours: {
    cues: 'nine to five|9 to 5 / =how late / (free time|private life|family life) + (protect*|respect*|have|left) / =hours( \\w+)? long / =how (long|demanding)( \\w+){0,3} (hours|days)|=demanding( \\w+){0,4} time / (work life|burn out|burnout|burning out|burned out|overtime|workaholic*|unsocial hours) / balance + (work*|life|home|family|like|private|free) / =(work|working|stay|staying|stays|leave) late / (weekends|weekend|evenings|late nights) / =many hours / =hours( \\w+){0,4} (people|staff|you|i|one|team|everyone)( \\w+){0,3} (put in|work|do|pull) / =(what|when|which)( \\w+)? (time )?(does|do|would|will|can) (everyone|people|everybody|you|most|i|the team|staff)( \\w+){0,3} (go home|leave|finish|log off|clock off|knock off) / long hours / long days / extra hours / =(typical|normal|average|usual|expected|real|actual) (working )?hours$ / (hours) + (expect*|usual*|typical*|normal*|work*)',
    also: 'nine|five|put|go|free|demanding|how|often|many|hours?|week|weekends?|late|expect\\w*|balance|life|emails?|answer\\w*|messages|people|stay\\w*|home|evenings?|overtime|when|normal|usual\\w*|put|long|days?|time|work\\w*|required?|common|family|outside|private|free|regular\\w*|respect\\w*|support\\w*|ensure|achieve|healthy|good|team|prevent|avoid|protect|help|keep|maintain|manage\\w*|here|finish|leave|everyone|tend|much|demanding|extra|check|sure|stop|much|really|take',
  },
  remote: {
    cues: '=(come|go) in( \\w+)? (every day|each day|daily) / =(at|from) home / remote / (remote*|hybrid|wfh|telework*|telecommut*|home office|home working|homeworking) / =work(ing)?( \\w+)? from (home|anywhere|elsewhere|abroad) / =work from$ + where / (days|often|much|time) + =(in the office|on site|onsite|at the office|in person|on the premises|from the office|at home|from home) / office days / =(come|be|go|come in|expected)( \\w+)? (into the office|in the office|on site|into work|in to the office|to the office)',
    also: 'every|spend|say|where|many|often|days?|week|office|site|onsite|home|remote\\w*|hybrid|policy|arrangement\\w*|setup|set|up|possible|option\\w*|model|person|much|time|work\\w*|allow\\w*|stance|approach|rules?|attitude|people|home|partly|fully|part|per|sometimes|required|split|between|long|stand|flexible|could|presence|position|anywhere|location|expected|physically|offered?|available',
  },
  flexible: {
    cues: '=(hours|schedule)( \\w+)? (adjusted|fit|adapted|arranged)( \\w+)? (around|to|with)|=offer flexible / (flexible|flexibility|flexitime|flextime|flexi) + (hours|work*|time*|schedule*|day|start|possible|policy) / (choose|set|shift|adjust|pick|decide|vary|leeway|flexitime|flextime|arrange|own) + (hours|working times|start finish|start and finish|schedule) / flexitime / =when i (start|come in|begin)',
    also: 'offer|adjusted|family|life|run|school|children|kids|fit|when|flexible|flexib\\w*|hours|start|finish|times?|much|leeway|schedule|own|shift\\w*|working|choose|possible|around|day|come|begin|end|policy|arrangements?|adjust|pick|could|set|set|vary|allowed?',
  },
  'on-call': {
    cues: '(on call|oncall|pager*|standby|stand by|out of hours|called out|call out|paged|call outs)',
    also: 'call|rota|often|carry|frequently|night|nights|weekends?|expected?|standby|called|out|work|rotation|schedule|frequen\\w*|hours|duty|look|duties|involve\\w*|organis\\w*|would|times?|how|on|share\\w*|arrange\\w*',
  },
  tools: {
    cues: '=technologies( \\w+)? (you|team) on|=which technologies|=what technologies / =which( \\w+){0,3} (system|tool|package|software)( \\w+){0,2} (use|run|on) / (tech stack|technology stack|stack|toolset|toolchain|tooling) / (tools|software|systems|system|technolog*|programs|platforms|applications|programming language*|frameworks|equipment) + (use*|using|work*|run*|rely|place|daily|day|stack|have|on|involved|need|know)',
    also: 'work|on|tools?|software|systems?|technolog\\w*|programs?|platforms?|applications?|use|uses|used|using|daily|day|work\\w*|run\\w*|rely|place|current\\w*|stack|tech|team|languages?|frameworks?|on|kind|mainly|have|everyday|regularly|basis|based|consist',
  },
  process: {
    cues: '=how is (the |your )?work (planned|organised|organized|scheduled|managed|structured) / (methodolog*|workflow*|sprints|agile|scrum|kanban|waterfall) / (plan*|organis*|organiz*|manag*|coordinat*|structur*|schedul*) + =(your|the|team|day to day|daily|its) (\\w+ )?(work|workload|projects|tasks)$ / =(development|work|working|delivery|production|planning) (process|method|methods|processes|approach) / =from idea to / ways? of working / =(process|method)( \\w+){0,3} (follow|like|use|work)',
    also: 'week|process\\w*|method\\w*|follow|use|work\\w*|team|development|done|idea|task|project|get|finished|start|planned?|plan|planning|day|week|sprints?|run|product|agile|organis\\w*|organiz\\w*|approach|look|follows|typical|delivery|move\\w*|release|projects|tasks|end|feature|production|shipped|time',
  },
  decisions: {
    cues: '=who( really)? decides( what| on)?( gets)?( done)?$ / (decision*) + (made|make*|taken|take*|reach*|process|work|how|making|final|important|get) / =(last|final) (word|say|call) / =(call|calls|calling) the shots / =reach (agreement|consensus|a decision|decisions) / =(make|makes|take|takes) the (decisions|call|calls|big decisions|final decision)',
    also: 'decides?|who|decisions?|process|big|key|major|important|things|taken|made|agreement|consensus|when|come|final|last|works?|usual\\w*|gets?|has|around|team|making|strategic',
  },
  priorities: {
    cues: '=(accomplish|achieve|get done|goals|objectives|targets|most important (thing|goal|task|priority))( \\w+){0,5} (this|next|coming|end of the|over the next|in the next) (\\w+ )?(year|months|quarter|term|season) / (priorit*|focus*|agenda|objectives|goals|aims|targets|to do list|=to get done|=want to achieve|=trying to achieve|=hope to achieve|=on the (\\w+ )?plate|=hoping to achieve|=want to accomplish) + (=\\b(team|you|your|department|company|group|unit|school|ward|firm)\\b) + =\\b(quarter|year|months|term|season|now|moment|currently|today|these days|coming|upcoming|next|right now|near future|months)\\b',
    also: 'end|accomplish|goals|important|want|priorit\\w*|focus\\w*|agenda|objectives|goals|aims|targets|top|coming|upcoming|next|quarter|years?|months?|twelve|six|12|6|plate|done|achieve|accomplish|hope|few|moment|most|near|future|this|list|moment|set|over|planned|key|main|important|trying',
  },
  strategy: {
    cues: "=(future|plans)( \\w+){0,4} (company|firm|business|school|hospital|organisation|organization|charity|years|agency|museum|place|you) / =see( \\w+){0,3} (developing|going|growing|evolving|in)( \\w+){0,4} years / (five|ten|5|10|three|3|two|2|several|few|long term|longterm) + (years|years'|run) + =\\b(company|firm|business|organisation|organization|place|school|hospital|charity|agency|you|practice|bank|trust|museum|university|shop|department|team)\\b / (vision|strategy|strategic|direction*|heading|long term) + =\\b(company|firm|business|organisation|organization|place|school|hospital|charity|agency|your|the|practice|bank|trust|you|leadership)\\b",
    also: 'hold|developing|growing|evolving|coming|plans|seen|lie|where|vision|strategy|direction\\w*|heading|headed|years?|five|5|ten|10|three|3|two|2|future|long|term|forward|travel|see|plans?|planned|going|next|now|over|look|be|growth|big|picture|bigger|aim\\w*|moving|want',
  },
  competitors: {
    cues: '(compet*|rivals|rival) / =up against / =(who|which|what)( else| other)?( \\w+){0,3} (in|on) (your|the|this) (market|space|field)',
    also: 'who|compet\\w*|main|fiercest|biggest|closest|rivals?|strongest|market|else|companies|firms|other|worry|see|watch|up|against|most|space|serious|consider|toughest|take|seriously|other',
  },
  edge: {
    cues: '=different from( \\w+)? (other|others|competitors|rivals|the) / unique selling point|selling point|usp / =why( \\w+){0,2} (customers|clients|people|guests|patients|one|someone) (come|choose|buy|pick|go)( \\w+){0,2} (you|here) / (sets|set|setting|stand*|makes|differ*|distinguish*|better) + (apart|out|different|compet*|rivals|others|unique) / =why( do| would| should)? (customers|clients|people|guests|patients|buyers|users|they)( \\w+)? (pick|choose|prefer|buy|go|come|select|use) / (competitive|unique) (advantage|edge|selling point) / usp',
    also: 'over|other|unique|selling|point|clinics|hotels|schools|should|not|different|why|customers|clients|compet\\w*|rivals?|others?|rest|market|apart|out|differ\\w*|pick|choose|prefer|company|crowd|unique|field|select|buy|stand\\w*|similar|firms|companies|go|better|do|than|guests|patients',
  },
  finances: {
    cues: '=(make|making|turn|turning) a profit / =funding( \\w+)? (secure|secured|stable|safe) / (profitable|profitability|profit|solvent|runway|cash flow|in the black|break even|breaking even|finances) / (making|make|makes|lose|losing|earning) + money / (financial*|financ*) + (stab*|health*|position|secure|situation|shape|doing|perform*|outlook|picture|sound|strong|state|well|company|standing|footing|look*) / (stable|secure|stability) + (company|business|firm|organisation|organization|finan*) / =(financial|balance) (sheet|health|results|performance)',
    also: 'funding|turn|turning|safe|long|profit\\w*|finan\\w*|stab\\w*|health\\w*|secure|position|company|business|money|doing|runway|making|sound|strong|situation|shape|well|cash|how|losing|currently|state|footing|numbers|these|days|growing|is|standing|yet|still|left|balance|sheet|solid|good|much|results',
  },
  layoffs: {
    cues: '=(cut|cutting|lose|losing|shed)( \\w+)? (jobs|posts|staff|positions) / (layoff*|lay off*|laid off|redundan*|job cuts|downsiz*|headcount reduction*|staff cuts) / =(job|role|post|position|jobs|posts|positions)( \\w+){0,4} (safe|secure|cut|at risk|security) / =how (safe|secure) (is|are) (this|the|my|your|these) (job|role|post|position|jobs|posts) / job security',
    also: `cut|cutting|${lately}|plan\\w*|worry|likely|safe|secure|security|cuts?|jobs?|posts?|risk|expect\\w*|coming|any|staff|afraid|been|there|considered|further|future|threat\\w*|on|horizon|foresee\\w*|next|year`,
  },
  'customers-who': {
    cues: '=who( \\w+){0,4} (customers|clients|buyers|users|clientele|audience|client|customer) / =who (buys|uses|shops|comes) / (kind|sort|type|types|sorts|kinds) (customers|clients|companies|people|buyers|guests|users) / (client|customer) (base|profile|group) / =(typical|main|average|usual) (customer|client|buyer|user|guest) / clientele',
    also: 'who|customers?|clients?|typical|main|buys?|serve|base|product\\w*|uses?|users?|look|like|kind|services?|usual|profile|target|audience|attract|work|buy|clientele|have|sell|end|most|deal|guests?|average',
  },
  'tech-debt': {
    cues: '(technical debt|tech debt|legacy code|legacy systems|legacy|old code|legacy software) / (codebase|code base|code) + (state|clean|shape|healthy|health|condition|tidy|messy|quality|look*)',
    also: 'much|bad|debt|code\\w*|base|legacy|state|clean|shape|healthy|condition|quality|carry\\w*|there|is|lot|old|amount|have|burden|big|problem|messy|live|describe|deal|old|accumulat\\w*',
  },
  collaboration: {
    cues: '(teams|departments|functions|units|disciplines|offices|divisions|wards) + (collaborat*|cooperat*|work together|work with each|get on|get along|interact*|work each other|relat*|together) / =(work|works|working|interact|interacts|collaborate|collaborates|deal|liaise|engage)( \\w+){0,3} (other|rest of|different)( \\w+)? (teams|departments|company|organisation|organization|business|functions|units|hospital|school) / =(other|which) (teams|departments)( \\w+){0,3} (work with|deal with|interact with|collaborate with|working with|liaise with)',
    also: 'other|teams?|departments?|rest|company|close\\w*|collaborat\\w*|between|across|interact\\w*|different|well|together|each|cooperat\\w*|deal|organisation|functions?|units?|wards?|cross|functional|relations\\w*|get|along|on|organization|hospital|school|liaise|contact|much',
  },
  conflict: {
    cues: '=(eye to eye) / (tension*) / =(people|colleagues|members|two|team)( \\w+){0,4} not (agree|get along|get on) / =(disagree)( \\w+)? with / (conflict*|disagree*|argument*|quarrel*|dispute*|clash*|differences of opinion|difference of opinion|falling out|fall out|do not get along|friction) + (=\\bhow\\b|happen*|=what (do|does|happens)|=\\b(deal|handle)|resol*|settle*|handle*)',
    also: 'eye|see|arguments?|not|tension\\w*|not|agree|if|boss|manager|can|on|people|colleagues|two|someone|when|conflict\\w*|disagree\\w*|resolv\\w*|settl\\w*|handl\\w*|deal\\w*|differences?|opinions?|argu\\w*|clash\\w*|happens?|sort\\w*|out|team|members|manage\\w*|solve\\w*|arise\\w*|among|between|within|approach\\w*|disputes?|over|get|along|come|other|each|boss|another',
  },
  diversity: {
    cues: '(divers*|inclus*|equality|equal opportunit*|dei|minorit*|included)',
    also: 'women|backgrounds|people|divers\\w*|inclus\\w*|equality|equity|feels?|included|everyone|workplace|steps|taking|sure|promot\\w*|support\\w*|foster|commit\\w*|team|ensure|doing|encourage|improve|make|approach|attitude|welcome|workforce|staff|measures|belong\\w*',
  },
  turnover: {
    cues: '(retention rate|staff retention|retention) / =(people|staff|employees)( \\w+)? stay( \\w+)? long / =stay long / =many( \\w+)? (people|staff)? ?left / (turnover|attrition|churn) / (tenure|length service) / =how long (do|does|have)( \\w+){0,5} (stay|stayed|last|been here|been with|been on|been in|remain|stick around) / =(do|are)( you)?( \\w+)? (lose|losing) (many|a lot of)?( good)? (people|staff) / =(many|lot of)( \\w+){0,3} (leave|leaving|quit|left|resign|go|resigned|gone|moved on|departed) / =how (often|frequently) do (people|staff|employees) (leave|quit)',
    also: `retention|${lately}|turnover|attrition|rate|staff|people|usual\\w*|many|long|stay\\w*|average|leave|left|quit|high|tenure|employee\\w*|team|lot|colleagues|members|like|level|retention|lose|frequent\\w*|often|annual\\w*|churn|tend|normally|good|resigned`,
  },
  'next-steps': {
    cues: '=what happens( \\w+)? now / =how soon( \\w+){0,3} (decide|hear|know|decision) / =many( more)? (interviews|rounds|stages) / =when( \\w+){0,5} (make an offer|decide|get an answer|have an answer|hear|be in touch|let me know|make up your mind) / (next (step*|stage*|round*)|following step*) / =(hear (back|from you|something|anything)|hear back) / =(what|how|when)( \\w+){0,4} (happens|comes|come|happen|follows) (next|after|from here|now) / =(timeline|timeframe|time frame|timescale|schedule)( \\w+){0,4} (decision|hiring|process|role|position|filling|recruitment|hire|vacancy|post|from here)? / =(expect|expecting|hear|when( \\w+){0,6}) (a|your|the) (final )?decision / (rest|remain*|stages|steps|rounds|round) + (hiring process|interview process|recruitment|process|selection*|application|interviews) / =(recruitment|hiring|interview|selection|application) process( \\w+){0,3} (look|like|work|go|from here|involve|$) / =(will|would|when do|when can) (you|i) (decide|let me know|get back to me|be in touch)',
    also: 'many|more|decide|plan|answer|touch|let|mind|make|when|next|steps?|stages?|rounds?|after|interviews?|process|hiring|recruitment|decision|hear|back|timeline|time\\w*|frame|rest|fill\\w*|remaining|selection|expect|follow\\w*|comes?|happens?|role|there|from|here|news|left|position|final|conversation|meeting|talk|today|through|candidates?|offer|soon|making|make|made|likely|procedure|application|date|long|outcome|this|plan|know|did',
  },
  pay: {
    cues: '=starting (salary|pay|wage) / =kind of money + =talking|=kind of (money|salary) / (salary|salaries|pay range|pay band|pay scale|pay grade|compensation|remuneration|wage*|pay like|starting pay) / =how (much|well)( \\w+){0,4} (pay|pays|earn|paid|make a year|earning|make) / =(does|do|would|will) (it|this|the role|the job|the post|the position|you|this job|this role|this post)( \\w+)? pay$ / =(what|how) (is|does|would be) (the|your) pay( \\w+)?$ / (earn) / =(paid|pay)( \\w+){0,2} (for|role|position|job)',
    also: 'money|talking|would|starting|much|salary|pay|pays|paid|range|band|scale|level|budget\\w*|compensation|expectations?|offer\\w*|mind|range|remuneration|earn|wage|grade|well|set|aside|bracket|ballpark|starting|looks?|role|attached|roughly|allocated|comes|bracket|figure|position|annual\\w*|year',
  },
  travel: {
    cues: '=(nights|days|weeks)( \\w+){0,6} away / (travel*|on road|business trip*|trips|away from home|away home|road lot)',
    also: 'nights|days|much|often|travel\\w*|road|lot|trips?|business|away|home|time|involve\\w*|require\\w*|frequent\\w*|expected?|share|amount|proportion|there|need\\w*|spend|spent|percentage|part|many|nights|overnight|regularly|demand\\w*|entail\\w*|have|of|weeks?|month',
  },
  targets: {
    cues: '(kpi*|metric*|targets|quota*|numbers|goals|okr*|figures) + =\\b(i|me|my|role|job|position|post|person|whoever)\\b',
    also: 'kpis?|metrics?|targets?|quotas?|numbers?|goals?|figures|hit|responsible|measured|judged|matter|have|meet|against|accountable|set|look|important|given|held|on|expected|own|track\\w*|key|would|assessed|attached|reach|count|by',
  },
  budget: {
    cues: '(budget|funds|funding|money) + (=how (big|large|much)|=(what|which) (is|budget|funds|money)|=\\b(size|disposal)\\b) + =\\b(i|me|my|role|team|department|disposal|spend|project|campaign)\\b',
    also: 'big|large|budget|much|money|funds|size|disposal|manag\\w*|spend\\w*|work|comes|responsible|available|control|allocated|control|year|have|annual|given|over|in|charge|looking|after',
  },
  values: {
    cues: '=important to (you|the company|the firm|this company) as a|=important to (the company|the firm|the organisation)|=believe in (as|here)? / (values|stand for|stands for|stand$|stands$|principles|believe in|believes in|beliefs|ethos) / =(what|which)( \\w+)? matters( most)? to',
    also: 'important|as|values?|principles?|core|stands?|guide|guides|leadership|matters?|top|believes?|beliefs?|live|driv\\w*|important|ethos|hold|lead\\w*|main|central|company|hold|dear|run|shape|by|people',
  },
  changes: {
    cues: '=(what|which) changes( \\w+){0,4} (through|seen|made|undergone|been) / (chang*|different|evolved) + (recent*|late*|last|past|since|been|over) / (reorgani*|restructur*|merger|takeover|acquisition|new owner*|new management) + (affect*|impact*|chang*|mean*|different|done|influenc*)',
    also: `has|undergone|seen|made|${lately}|chang\\w*|different|evolved|things|been|team|department|affect\\w*|impact\\w*|reorgani\\w*|restructur\\w*|through|gone|new|place|have|seen|mean\\w*|company|biggest`,
  },
  candidate: {
    cues: '=kind of( \\w+)? fits / =(perfect|ideal|dream) (hire|colleague|addition) / =value in (an? )?(employee|colleague|candidate|person|applicant) / =(skills|expertise|experience)( \\w+){0,4} (missing|lack|lacking|short of|need) + team|you / =(kind|sort|type) of (person|people|candidate|employee|individual|character|colleague)( \\w+){0,2} (do well|does well|thrive|thrives|succeed|succeeds|fit|fits|flourish|flourishes|excel|excels|you|are|look|want|suits|suit|would|need|best) / =who( \\w+){0,2} (thrives|succeeds|does well|flourishes|excels|do well|fits in|does best) / (looking|look|hoping find|searching|seeking) + (candidate|person|for$|=for in|applicant|hire|new colleague|someone) / (qualities|traits|attributes|characteristics|strengths|personality|skills) + (ideal|best|candidate*|person|look*|need*|matter*|success*|important|value|want|essential|require*|role|job|hire|good|share|make*) / =(ideal|perfect|dream|right|best) (candidate|person|hire|applicant|colleague) / =(makes|make) (someone|somebody|a person|people|an? (good|great)|for a)( \\w+){0,3} (fit|successful|succeed|good|great|effective|thrive|do well|stand out) / good fit',
    also: 'picked|missing|lack\\w*|fits|addition|hire|teacher|nurse|engineer|who|person|people|kind|best|well|thrives?|fit|environment|ideal|candidate\\w*|qualities|traits|attributes|characteristics|skills?|looking|look|matter|role|job|successful|succeed\\w*|someone|share|important|perfect|good|great|most|personality|strengths|need\\w*|hire|does|want|makes?|team|describe|right|profile|value|high|performers?|common|applicant|particularly|essential|fits?|hoping|new|experience|flourish\\w*|excels?|suits?|employees?|seek\\w*|hopes?|find|sought|post',
  },
  doubts: {
    cues: '=do i lack / =about( \\w+)? (background|cv|experience|application)( \\w+){0,3} (hesitate|worries|concerns|pause|unsure) / (reservation*|doubt*|concern*|hesita*|misgiving*|qualm*|worr*) + =\\b(me|my|i|application|candidacy|candidate)\\b / =(stop|prevent|keep|hold|holding|stopping|put)( \\w+){0,2} (from|off|back)( \\w+)? (offering|hiring|choosing|picking|giving|taking|me|recommending) / =where( \\w+){0,3} (i|my \\w+) (fall|falls|falling|fell|am falling) short / =(i|my \\w+)( \\w+){0,3} (lack|lacking|missing|am weak|less convinced) + =\\byou\\b / =(unsure|not sure|not convinced|uncertain)( \\w+){0,3} (me|my|i) / =gives? you pause / =(gap|gaps|weakness|weaknesses|missing)( \\w+){0,2} (my|me) ',
    also: 'lack|hesitate|missing|reservations?|doubts?|concerns?|hesita\\w*|cv|resume|fit\\w*|background|hold\\w*|back|hiring|offer\\w*|job|stop|application|profile|suitability|worr\\w*|anything|something|experience|role|short|fall|where|candidacy|person|might|giving|address|clear|away|ability|suit\\w*|qualifications|still|there|are|skills|skill|match',
  },
  'typical-day': {
    cues: '=spend most of my / =a day( \\w+)? (in|on) (this|the) (job|role|post|life|ward|team|kitchen|office) / =i( \\w+)? spend / (typical|average|normal|ordinary|usual|regular|standard) (work*)? ?(day|week|shift|working day|morning) / =(day to day|daily|everyday|main|key|core) (duties|work|tasks|responsibilities|routine|job|look|life) / =(i|my|me|you)( \\w+){0,4} (spend|doing|be doing|do)( \\w+){0,2} (time|all day|each day|every day|day|days|week|day to day|on a daily basis)$ / (my|days|day|week|time) + (consist*|filled|spent) / =(my|the) (days?|weeks?)( \\w+){0,3} (look|like|consist|involve|be) / =day in the life',
    also: 'describe|typical|average|normal|usual|day\\w*|weeks?|duties|tasks|responsibilit\\w*|time|spend|spent|doing|consist\\w*|look|like|involve\\w*|shift|work\\w*|life|routine|filled|basis|every|each|daily|everyday|mostly|person|role|all|to|main|regular|most|mainly',
  },
  proud: {
    cues: '=(greatest|biggest|best) (success|win|moment)|=win( \\w+){0,3} happiest / (proud*|pride|brag*|boast*|accomplishment*|achievement*|biggest success*|greatest success*|biggest win|best win) / =best thing( \\w+){0,5} (pulled off|done|achieved|accomplished|did)',
    also: 'happiest|past|especially|greatest|proud\\w*|achievement\\w*|accomplishment\\w*|biggest|greatest|best|thing|team|done|pulled|off|brag|boast|stands?|out|most|success\\w*|achieved|like|far|so|personally|company|have|been|what|year|win|last|moment|did|makes?',
  },
  change: {
    cues: '=could( \\w+){0,2} (do|be) (better|improved|different) / =(not|not been) (working|going|work) (so )?well / =potential for improvement / =could change( just)? (one|a single|anything) / =(would|could|should|might) (you|be)( \\w+)? (change|improve|fix|do differently|better|different|improved|do better|alter|changed)\\b / =(needs|need|could do with)( \\w+)? (fixing|improving|improvement|changing|to change|to improve|to be fixed|to be better|work|to get better) / =you would (change|improve|fix|alter|like to change|do differently|like to see change) / (room|scope|area*) improve* / =(magic wand|ran the place|in charge for a day) / =you could (change|improve|fix|alter)',
    also: 'company|not|well|potential|working|change\\w*|improve\\w*|fix\\w*|different\\w*|better|one|thing|room|magic|wand|ran|run|place|where|areas?|company|if|charge|day|could|see|free|hand|boss|like|most|team|done|single|alter|had|did|something|need|needs|be|for|were|work|everything|first',
  },
  autonomy: {
    cues: '=how closely( \\w+){0,4} (supervised|managed|watched|monitored) / =(organise|organize|plan|structure|manage) my (own )?(work|day|time|tasks)|=trust (me|people) to / (autonom*|freedom|leeway|latitude|independen*|discretion|free rein|free hand) + =\\b(i|me|role|job|position|post|people|team|staff|employees)\\b / =(my own|own) (decisions|choices|calls)( |$) / =(i|we|people)( \\w+){0,3} (decide|do|choose)( \\w+){0,3} (without asking|on my own|alone|myself|by myself|without approval|without permission|without checking) / =much (say|control|room)( \\w+){0,3} (i|me|my|people)',
    also: 'closely|supervised|trust|managed|plan|much|autonom\\w*|freedom|leeway|latitude|independen\\w*|own|decisions?|decide|say|free|asking|not|without|make|making|choices|alone|work\\w*|how|things|discretion|myself|control|have|role|approval|get|allowed|trusted|self|much|give|given|do|room|in|organise|shape',
  },
  recognition: {
    cues: '=when( \\w+){0,4} (hits?|reach\\w*|meets?|achieves?) (a |its |the |their )?(milestone|goal|target)s? / =(show|express)( \\w+)? (appreciation|gratitude) / =when( \\w+){0,4} (goes|went) well / achievements celebrated / (celebrat*|recogni*|reward*|thank*|praise*|acknowledg*|appreciat*) + (success*|wins|win|good|great|achievement*|people|staff|work|strong|performance|employees|well|contribution*|result*|effort*|milestone*|victories|accomplish*) / =(when|if)( \\w+){0,3} (goes well|great job|good job|does well|good work|great work|succeeds) + =what',
    also: 'hits?|targets?|goals?|appreciation|project|celebrat\\w*|recogni\\w*|reward\\w*|thank\\w*|prais\\w*|acknowledg\\w*|appreciat\\w*|success\\w*|wins?|good|great|achiev\\w*|performance|someone|when|well|job|strong|happens|staff|people|work|contribution\\w*|efforts?|results?|high|team|done|show\\w*|get|hard|milestones?|outstanding|goes|something|somebody|does',
  },
  social: {
    cues: '(social*|team building|team events|team event|outings|parties|hang out|company events|team activities|team outings|socialis*|socializ*) / =(outside (of )?(work|the office)|after (work|hours)|after-work) + =(do|does|together|see|meet|drinks)',
    also: 'up|any|social\\w*|team|events?|together|outside|work|after|hours|hang|out|building|activities|people|colleagues|often|office|drinks|parties|do|fun|life|side|organise|there|spend|time|each|other|much',
  },
  benefits: {
    cues: '(benefits|perks|fringe) / =(package|else|on top)( \\w+){0,5} (besides|apart from|on top of|beyond|salary|pay|include|includes|look like|contain) / =on top of( \\w+)? (pay|salary|wage) / =(besides|apart from|beyond|in addition to|other than)( \\w+)? (pay|salary|wage)',
    also: 'benefits|perks|offer\\w*|package|besides|salary|pay|get|employees|staff|top|else|apart|comes?|job|include\\w*|extras|beyond|there|additional|addition|wage|enjoy|provide\\w*|available|role|receive|base|basic|look|entitled|with',
  },
  'reports-to': {
    cues: '=\\bwho( \\w+){0,3} (supervising|managing|overseeing) me / =\\bwho( else)? (would|will|do|does|am|is|are) (i|the role|this role|the position|this position|the post|this post|the job|this job|whoever|the person|my)( \\w+){0,4} (report|reporting|answer|answering|boss|manager|supervisor|work for|working for|accountable)\\b / =\\bwho( \\w+){0,3} (be|is) my( \\w+)? (boss|manager|supervisor)|=\\bwho( \\w+){0,3} (manage|supervise|managing|supervising|oversee|overseeing|manages|supervises) (me|this role|the role|my work) / =to whom( \\w+){0,5} (report|answer)',
    also: 'who|whom|report\\w*|answer\\w*|boss|line|direct|manager|supervis\\w*|manag\\w*|immediate|oversee\\w*|work\\w*|accountable|role|into|day',
  },
  'customers-won': {
    cues: '(find*|win|won|acquire*|attract*|gain*|reach*|=get new|=come from|land*) + (customers|clients|guests|users|members|buyers|donors|visitors|students|readers|subscribers)',
    also: 'where|new|find|win|won|acquired?|attract\\w*|gained?|gain|customers|clients|business|mostly|land\\w*|guests|users|members|buyers|donors',
  },
  quality: {
    cues: 'quality + (check*|keep*|ensur*|sure|control*|maintain*|guarantee*|assur*|high|monitor*|secured) / =(standards)( \\w+){0,2} (met|high|up|kept|maintained) / =(keep|maintain|uphold)( \\w+)? standards',
    also: 'quality|check\\w*|keep|kept|ensur\\w*|sure|high|maintain\\w*|standards?|met|doing|control\\w*|guarantee\\w*|up|assured?|monitor\\w*',
  },
  informed: {
    cues: '(kept informed|keep informed|stay informed|in loop|communicat*|information reach*|information flow*|information travel*|stay touch|keep touch|information passed|news travel*) + =(each other|\\bteam\\b|staff|people|informed|touch|loop|everyone|internally|departments|employees|shared)',
    also: 'each|other|informed|information|communicat\\w*|internal\\w*|stay\\w*|keep|kept|touch|loop|passed|flow\\w*|reach\\w*|shared?|news|sure|everyone|with|within',
  },
  assigning: {
    cues: '=(work|tasks|projects|cases|jobs|tickets|shifts)( \\w+){0,2} (assigned|shared out|divided|allocated|handed out|distributed|split|given out|delegated|shared) / =(assigns?|hands? out|distributes?|allocates?|gives? out|shares? out|delegates?|divides? up|divides?|splits? up)( \\w+)? (work|tasks|projects|cases|jobs|shifts) / =i( \\w+)? (given|get|assigned) (work|tasks|projects|cases)$',
    also: 'who|tasks?|projects?|cases|jobs|shifts|assign\\w*|shared?|out|divided?|allocat\\w*|hand\\w*|distribut\\w*|split|up|delegat\\w*|given|gives?|members|decides|between|among',
  },
  wellbeing: {
    cues: '(wellbeing|well being|mental health|stress*) + (support*|look*|doing|care*|help*|do$|about|protect*|=what (do|is) (you )?(do|done)|mental)',
    also: 'wellbeing|being|mental|health|stress\\w*|support\\w*|look|after|care|doing|under|cope|help\\w*|peoples?|protect\\w*|well|who',
  },
  safety: {
    cues: '(safety|safe) + =\\b(people|staff|work|workers|site|workplace|rules|everyone|enforced?|employees|crew)\\b',
    also: 'safe|safety|keep|rules|enforced?|health|ensure\\w*|done|sure|workers?|crew|workplace|site|everyone|handle\\w*|manage\\w*|approach',
  },
  mistakes: {
    cues: '(mistake*|errors|error|=(get|gets|got|do|does) (something|things|it) wrong|goes wrong|go wrong|slip up|mess up) + =\\b(handle|handled|happens|happen|react|reacts|respond|treat|treats|treated|deal|dealt|view|attitude|approach)\\b',
    also: 'mistakes?|errors?|wrong|handled?|treat\\w*|react\\w*|respond\\w*|management|when|someone|deal\\w*|dealt|made|view\\w*|attitude|approach|something|if|boss|manager|you|towards|goes',
  },
  advice: {
    cues: '(advice|tips) / =wish (you|you had|somebody had|someone had|you would have)( \\w+){0,2} (known|told)? / =(i|newcomer|someone|anyone|person|people)( \\w+){0,2} (know|be aware of)( \\w+){0,4} (before|start|starting|beginning|join|joining|of)$|=should( \\w+){0,3} (know|be aware of)',
    also: 'advice|tips|start\\w*|join\\w*|newcomer|before|known|now|when|beginning|aware|wish|first|day|had|newcomers|anyone|give|did|new|someone',
  },
  'why-join': {
    cues: '=why( did)? you( \\w+)? (join|choose|come|apply|pick|start) / =(attracted|brought|drew|made|persuaded|convinced|led|tempted|motivated)( \\w+)? you( \\w+){0,4} (here|join|place|company|firm|school|hospital|to work|come|apply|organisation|organization|team|choose|role|charity|museum)?',
    also: 'why|did|join\\w*|attracted|brought|drew|choose|come|came|chose|apply|persuaded|convinced|made|reason\\w*|were|what|motivated|first|was|originally|decide|start|led',
  },
};
