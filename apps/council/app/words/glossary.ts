/** Words and letters that documents leave unexplained, or use for more than one thing. */
export const glossary: readonly { readonly term: string; readonly meaning: string }[] = [
  { term: 'Action', meaning: 'Something a plan says will be done, with who leads it and by when.' },
  {
    term: 'Assessment',
    meaning:
      'Here: how an indicator stands against its target. Not to be mixed up with an education, health and care needs assessment.',
  },
  {
    term: 'Back-test',
    meaning: 'Trying a method on years that are already known: how far off would it have been?',
  },
  {
    term: 'Block booking',
    meaning:
      'Places paid for over a time, whether or not a child lives in them. The other way is spot purchase.',
  },
  { term: 'Body', meaning: 'A board, group, panel or commission that answers for something.' },
  { term: 'BRAG', meaning: 'Blue, red, amber, green: the colours of ratings, here with grey and unknown.' },
  {
    term: 'Break',
    meaning:
      'A place where the golden thread stops: an outcome no figure tells of, an action with no measure.',
  },
  { term: 'Call-off', meaning: 'A single purchase under a framework agreement.' },
  { term: 'CAMHS', meaning: 'Child and adolescent mental health services.' },
  {
    term: 'Care leaver',
    meaning: 'A young person who was looked after for long enough that the council owes help until 25.',
  },
  {
    term: 'CCG',
    meaning: 'Clinical commissioning group: bought health services until 30 June 2022. Followed by the ICB.',
  },
  { term: 'Contradiction', meaning: 'A recorded rating that something else on record speaks against.' },
  { term: 'DfE', meaning: 'Department for Education.' },
  { term: 'EHC plan', meaning: 'Education, health and care plan: what a child needs and will get, in law.' },
  {
    term: 'Episode',
    meaning: 'A time in care during which a child’s placement and legal status stay the same.',
  },
  {
    term: 'Flexible purchasing system',
    meaning: 'A list of approved providers that others may join while it runs. Unlike most frameworks.',
  },
  {
    term: 'Framework',
    meaning:
      'Of buying: an agreement with several providers on terms and prices, under which places are then called off. Of outcomes: what an area wants for its children, with its indicators.',
  },
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
  {
    term: 'In-house',
    meaning: 'Of placements: provided by the council itself, as its own foster carers and homes.',
  },
  { term: 'Independent', meaning: 'Of placements: provided by a private or voluntary organisation.' },
  { term: 'Indicator', meaning: 'A figure, measured again and again, that tells of an outcome.' },
  {
    term: 'Interval',
    meaning:
      'Two numbers between which a number to come is meant to lie, so many times in 100. An 80% interval is missed one time in five.',
  },
  { term: 'KPI', meaning: 'Key performance indicator: what documents call an indicator.' },
  { term: 'Looked-after child', meaning: 'A child in the care of a council.' },
  {
    term: 'Lot',
    meaning: 'A part of a framework agreement for one kind of place, with its own providers and prices.',
  },
  {
    term: 'Ofsted',
    meaning: 'The inspectorate that registers and inspects children’s homes and supported accommodation.',
  },
  { term: 'Outcome', meaning: 'Something children and young people should be able to say or have.' },
  {
    term: 'Placement',
    meaning:
      'Where a looked-after child lives: with foster carers, in a children’s home, in supported accommodation, and so on.',
  },
  {
    term: 'Registration',
    meaning:
      'Leave to run a home, from Ofsted. A children’s home has to have it, and supported accommodation since 28 October 2023.',
  },
  {
    term: 'Scenario',
    meaning:
      'What would be otherwise than in the past, as fewer children coming into care or new places; laid beside a forecast.',
  },
  {
    term: 'SDQ',
    meaning: 'Strengths and difficulties questionnaire: a score of wellbeing. Lower is better.',
  },
  {
    term: 'SEN2',
    meaning: 'The yearly return on children with education, health and care plans to the DfE.',
  },
  { term: 'SEND', meaning: 'Special educational needs and disabilities.' },
  { term: 'Spot purchase', meaning: 'One place bought for one child when it is needed.' },
  {
    term: 'SSDA903',
    meaning:
      'The yearly return on looked-after children and care leavers to the DfE: each child, placement by placement.',
  },
  {
    term: 'Step-down',
    meaning: 'A planned move from a children’s home to a foster home or to more independence.',
  },
  {
    term: 'Sufficiency duty',
    meaning:
      'A council has to see to it that there are enough homes in its area for the children it looks after: Children Act 1989, section 22G.',
  },
  {
    term: 'Supported accommodation',
    meaning:
      'A home with some support for young people of 16 and 17 who can live more independently. Nobody younger may live there.',
  },
  {
    term: 'UASC',
    meaning: 'Unaccompanied asylum-seeking child: here without a parent or anybody else who cares for them.',
  },
  { term: 'Unknown', meaning: 'Nothing is recorded. It is not grey, which is recorded as waiting to start.' },
  {
    term: 'Unregistered',
    meaning:
      'Of a home: it has to be registered and is not, which is an offence. Not the same as unregulated, which was of a kind that nobody registers.',
  },
  { term: 'URN', meaning: 'Unique reference number: how Ofsted numbers each home it registers.' },
  {
    term: 'WSoA',
    meaning: 'Written Statement of Action: a plan that inspectors ask for after finding serious weaknesses.',
  },
];
