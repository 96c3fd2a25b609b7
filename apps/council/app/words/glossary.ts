/** Words and letters that documents leave unexplained, or use for more than one thing. */
export const glossary: readonly { readonly term: string; readonly meaning: string }[] = [
  { term: 'Action', meaning: 'Something a plan says will be done, with who leads it and by when.' },
  {
    term: 'Assessment',
    meaning:
      'Here: how an indicator stands against its target. Not to be mixed up with an education, health and care needs assessment.',
  },
  { term: 'Body', meaning: 'A board, group, panel or commission that answers for something.' },
  { term: 'BRAG', meaning: 'Blue, red, amber, green: the colours of ratings, here with grey and unknown.' },
  {
    term: 'Break',
    meaning:
      'A place where the golden thread stops: an outcome no figure tells of, an action with no measure.',
  },
  {
    term: 'CCG',
    meaning: 'Clinical commissioning group: bought health services until 30 June 2022. Followed by the ICB.',
  },
  { term: 'Contradiction', meaning: 'A recorded rating that something else on record speaks against.' },
  { term: 'DfE', meaning: 'Department for Education.' },
  { term: 'EHC plan', meaning: 'Education, health and care plan: what a child needs and will get, in law.' },
  {
    term: 'Golden thread',
    meaning: 'The way from an outcome to an indicator, to an action, to the body that answers for it.',
  },
  { term: 'ICB', meaning: 'Integrated care board: plans and buys health services since 1 July 2022.' },
  {
    term: 'IFA',
    meaning: 'Independent fostering agency. Some documents also use the letters for other things.',
  },
  { term: 'Impact measure', meaning: 'A figure that shows whether an action works.' },
  { term: 'Indicator', meaning: 'A figure, measured again and again, that tells of an outcome.' },
  { term: 'KPI', meaning: 'Key performance indicator: what documents call an indicator.' },
  { term: 'Looked-after child', meaning: 'A child in the care of a council.' },
  { term: 'Outcome', meaning: 'Something children and young people should be able to say or have.' },
  {
    term: 'SDQ',
    meaning: 'Strengths and difficulties questionnaire: a score of wellbeing. Lower is better.',
  },
  { term: 'SEND', meaning: 'Special educational needs and disabilities.' },
  { term: 'Unknown', meaning: 'Nothing is recorded. It is not grey, which is recorded as waiting to start.' },
  {
    term: 'WSoA',
    meaning: 'Written Statement of Action: a plan that inspectors ask for after finding serious weaknesses.',
  },
];
