/** Titles of British minutes by what they say of their bearer, in small letters and without a full stop. */
export const TITLE_WORDS = {
  councillor: 'cllr clr coun councillor',
  councillors: 'cllrs clrs councillors',
  man: 'mr sir lord',
  men: 'messrs',
  woman: 'mrs ms miss dame lady baroness',
  anyone: 'alderman ald mx dr prof professor rev revd reverend',
} as const;
