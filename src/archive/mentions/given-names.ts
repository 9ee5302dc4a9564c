/** Common British first names, in small letters: a person nobody listed is known by one. */
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abbie abdul abigail adam adrian ahmed aidan aisha alan alasdair albert alex alexander
  alexandra alfred ali alice alison alistair amanda amelia amina amir amy andrea andrew andy angela
  anita ann anna anne annette annie anthony antony arthur asif ayesha barbara barry beatrice ben
  benjamin bernadette bernard beth betty beverley brenda brian bridget bruce callum cameron carl
  carol caroline carolyn cath catherine cathy cecilia charles charlie charlotte cheryl chris christina
  christine christopher claire clare clive colin connor craig cynthia dale damian daniel danny
  darren dave david dawn dean debbie deborah debra denise dennis derek diana diane dominic donald
  donna doreen dorothy douglas duncan edith edward edwin eileen elaine eleanor elizabeth ellen
  emily emma eric erin ethan eva evelyn fatima fiona frances francis frank fred gail gareth gary
  gavin gemma geoff geoffrey george georgina gerald gerard gillian glenn gordon graham greg gwen
  hannah harold harriet harry hassan hazel heather helen henry hilary howard hugh hussain ian imran
  ingrid irene isaac isabel ivan jack jacob jacqueline jacqui jake james jamie jan jane janet janice
  jason javed jayne jean jeanette jeff jeffrey jenna jennifer jenny jeremy jessica jill jim jo joan
  joanna joanne joe joel john jon jonathan joseph josephine joshua joy joyce judith judy julia julian
  julie june justin karen karl kate katherine kathleen kathryn kathy katie keith kelly ken kenneth
  kerry kevin khalid kieran kim kirsty kyle laura lauren lawrence leanne lee leonard leslie lesley
  lewis liam linda lisa liz lorraine louise lucy luke lynda lynn lynne maggie malcolm marcus
  margaret maria marie marilyn marion marjorie mark martin mary mathew matt matthew maureen maurice
  megan melanie melissa michael michelle mick mike mohammad mohammed monica muhammad nadia nancy
  naomi natalie natasha nathan neil nicholas nick nicola nigel noel nora norma norman oliver olivia
  oscar owen pam pamela pat patricia patrick paul paula pauline penelope pete peter phil philip
  phillip phyllis priya rachel rajesh ralph ray raymond rebecca reginald rhys richard rita rob robert
  robin roger roland ronald rosemary ross roy russell ruth ryan sally sam samantha samuel sandra
  sanjay sara sarah scott sean shabir shane sharon shaun sheila shirley simon sonia sophie stacey
  stanley stella stephanie stephen steve steven stewart stuart sue susan suzanne sylvia tariq ted
  teresa terence terry theresa thomas tim timothy tina toby tom tony tracey tracy trevor valerie
  vanessa vera veronica victor vincent wayne wendy wilfred william yasmin yusuf yvonne zahid zara
  zoe`.split(/\s+/),
);

/**
 * Whether a word is a common British first name.
 * @param word in any case: `Karen`
 */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word.toLowerCase());
}
