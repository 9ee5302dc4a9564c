/** Tables of capitalised words that stand beside or look like names. All in small letters. */

const table = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that are never linked alone, even when somebody bears them: months, landscape, colours, trades, places. */
export const NEVER_ALONE = table(`
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter easter
  christmas north south east west
  hill hills marsh lane street road church park bridge wood woods field fields forest moor moore
  dale dell brook brooks burn ford green brown white black grey gray gold silver young old long
  short little small large best good goodwin sharp smart wise power powers strong light bright
  love game read price pound day knight king queen prince duke earl bishop abbott pope dean
  priest parish temple cross castle hall house holmes home lodge mill mills miller baker cook
  butcher carpenter carter porter potter mason farmer fisher gardener gardner shepherd smith
  taylor turner tanner weaver driver hunter archer page chambers bank banks rivers lake pool pond
  waters stone stones rock sands shore beach bay head banner bell ball cotton silk wool
  fox wolf bird swan crane drake lamb bull steel iron close way gate gates court square
  garden orchard plant root rose reed moss hedge hope faith grace joy case major sergeant
  speaker chair member council board panel
  england scotland wales ireland britain brazil france jordan israel holland german english
  french scott welsh irish london bradford leeds york kent lincoln lancaster chester derby
  durham bolton preston burnley bury barnsley halifax huddersfield dewsbury batley wakefield
  sheffield doncaster rotherham rochdale oldham stockport warrington wigan carlisle kendal
  newcastle sunderland hartlepool stockton washington middleton morley otley ripley shipley
  keighley buxton matlock stafford stoke telford shrewsbury hereford worcester gloucester
  oxford reading windsor slough luton bedford cambridge norwich ipswich colchester chelmsford
  southend maidstone canterbury dover ashford hastings brighton worthing chichester portsmouth
  southampton winchester salisbury bath bristol exeter plymouth truro cornwall devon dorset
  somerset wiltshire hampshire sussex surrey essex suffolk norfolk rutland cardiff swansea newport
  wrexham bangor belfast derry paris florence sydney victoria adelaide virginia georgia carolina
  chelsea kensington camden barnet merton sutton bromley croydon bexley hackney islington
  newham barking havering redbridge enfield brent harrow hounslow richmond kingston lambeth
  lewisham greenwich wimbledon mitcham morden hampton walton weston easton ashton clifton
  mirfield clayton holme colne dearne calder aire`);

/** First names that are words too: alone they need a verb of speech after them (`Mark explained`). */
export const NEEDS_A_VERB = table(`
  will mark bill grant pat frank art chase guy dawn penny heather holly ivy ruby amber olive
  iris daisy poppy violet jasmine lily robin martin jay drew carol eve gene ray rich nick miles
  max christian sandy basil ginger pearl crystal skip wade sky star melody harmony patience
  prudence constance charity mercy verity glory angel sue norm al les perry ross glen heath cliff
  clay craig lance jewel jade destiny piper harper victor`);

/** What makes the capitalised words before it the name of a street, place, body, prize or paper. */
export const PLACE_OR_BODY = table(`
  street road lane avenue drive close way place court crescent terrace gardens garden square row
  walk gate grove mews rise view wharf hill hills park wood woods farm bridge estate house hall
  lodge cottage cottages mill mills building buildings tower towers room suite theatre church
  chapel cathedral mosque temple cemetery library museum gallery hospital hospice surgery clinic
  practice pharmacy school academy college university nursery institute centre center club
  stadium arena station depot market inn hotel arms ward parish town city village valley moor
  trust foundation charity fund society association committee commission inquiry enquiry
  review report paper act award awards prize medal cup trophy memorial lecture ltd limited plc
  llp group partnership company solicitors associates consultants consulting council archive
  scholarship bursary appeal campaign law band choir festival community`);

/** Offices, which follow or precede a name without a comma: `Cllr Hill Chair of …`. */
export const OFFICE = table(`
  chair chairman chairwoman chairperson vice vice-chair vice-chairman co-chair deputy leader mayor
  cabinet portfolio member members lead head director manager officer assistant interim acting
  service services strategic corporate senior principal executive chief commissioner commissioning
  secretary clerk solicitor monitoring governance democratic virtual team headteacher
  teacher inspector superintendent constable sergeant co-optee substitute representative
  observer adviser advisor consultant coordinator co-ordinator independent development
  programme project policy performance social headmaster treasurer president patron
  author presenter speaker contact proposer seconder applicant agent guest colleague`);

/** Words that only open a sentence or a clause: a name may follow directly. */
export const OPENING = table(`
  a an and although after also as additionally at before both but by consequently despite during
  finally firstly following for from further furthermore how however if in is it its lastly later
  meanwhile moreover nevertheless next no not of on once or our overall over previously regarding
  secondly should since so subsequently thank thanks that the their then there therefore these
  they this those though thus to today under unfortunately until upon we what when where whereas
  whether which while whilst who why with within would your were was will can could did does do
  has have had present apologies resolved agreed noted action actions decision minutes note report
  item are`);

/** Verbs minutes use of a person who speaks or acts. */
export const SPEECH = table(`
  accepted acknowledged added addressed advised agreed announced answered apologised appreciated
  asked assured attended believed briefed called cautioned challenged circulated clarified
  commented commended concluded confirmed congratulated considered contributed declared
  delivered described detailed discussed distributed drew emphasised encouraged enquired
  expanded explained expressed felt gave highlighted hoped identified illustrated indicated
  informed inquired introduced invited joined led left made mentioned moved named noted
  objected observed offered opened opposed outlined pointed posed praised presented proposed
  provided queried questioned raised reassured recalled recapped recommended referred
  reflected reiterated remarked reminded replied reported requested responded said seconded shared
  showed spoke stated stressed suggested summarised supported thanked thought told took
  undertook updated urged volunteered voiced welcomed went wondered`);

/** Adverbs that stand between a name and its verb: `Rob also advised`. */
export const BEFORE_A_VERB = table(`
  also then further again later now next briefly finally firstly kindly subsequently therefore
  clearly helpfully formally duly`);

/** Words before a name that show a person is meant: `thanks to Walker`, `asked Walker`. */
export const BEFORE_A_PERSON = table(`
  thanked by asked invited informed advised told welcomed congratulated requested`);

/** Words that make the next one a thing, not a person: `the Martin report`, `St. Anne`. */
export const DETERMINERS = table(
  'the a an this that these those each every any some no st st. saint',
);
