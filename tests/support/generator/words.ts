/** Made-up boroughs, people and work, for plans that nobody wrote. */
const list = (text: string): string[] =>
  text
    .split("|")
    .map((item) => item.replace(/\s+/g, " ").trim())
    .filter(Boolean);

export const BOROUGHS = list(
  "Ashmere|Kingsbourne|Northwold|Eastley & Marden|Fairholt|Wexcombe|Thornbury Vale|Marlsea|Castleford Bridge|Oakhampton",
);

export const FIRST_NAMES = list(
  `Ada|Amina|Andrew|Anil|Beatrix|Bola|Callum|Chloe|Colin|Dafydd|Deepa|Denise|Ewan|Fatima|Femi|
  Gareth|Grace|Gwen|Hamza|Helen|Ian|Imran|Isla|Jamal|Jane|Joanna|Kate|Keith|Kwame|Laila|Lorna|
  Marcus|Mei|Michael|Nadia|Neil|Nia|Olu|Oscar|Padma|Patrick|Paul|Rafiq|Rhian|Robert|Rosa|Ruth|
  Sadia|Sean|Shabana|Siobhan|Stephen|Suresh|Tariq|Tessa|Tomasz|Uzma|Vera|Wendy|Yusuf|Zoe`,
);

export const SURNAMES = list(
  `Abara|Achebe|Ahmed|Alderton|Begum|Bellweather|Brennan|Carrow|Chaudhry|Corrigan|Dacosta|Dunmore|
  Eastwick|Fairburn|Farouk|Fenwick|Gallagher|Ghosh|Grimshaw|Hargreaves|Hussain|Iyer|Jarrold|Kamara|
  Kaur|Kellaway|Kowalski|Lindqvist|Lockhart|MacAllister|Malik|Marchetti|Mensah|Nakamura|Nolan|
  O'Brien|O'Dowd|Okafor|Osei|Pemberton|Penrose|Qureshi|Quinlan|Rahim|Rathbone|Rees-Jones|Saunders|
  Siddiqui|Stavros|Sutcliffe-Ray|Tanaka|Thistlewood|Uddin|van der Meer|Vasquez|Wainwright|Whitlock|
  Wren|Yeboah|Zielinski|Khan|Patel|Smith|Williams|Parks|Marsh`,
);

export const DIRECTORATES = list(
  `Children's Services|Adult Social Care|Place|Corporate Resources|Environment & Regeneration|
  Housing, Planning and Culture|Chief Executive's|Finance & Governance|Public Health|
  Growth and Economy|Customer & Digital Services|Neighbourhoods|Law and Democratic Services|
  Families, Schools & Learning|Thriving Places|Citizens and Change|Resources|
  Adults, Care & Health|Communities, Leisure & Libraries|Regeneration, Enterprise and Skills|
  Children, Young People & Families|Strategy and Transformation|Community Safety & Enforcement|
  Highways, Transport and Waste|Human Resources|Housing|People|City Development|Health & Wellbeing|
  Economy, Planning & Employability|Development & Infrastructure|Culture and Sport|
  Education and Inclusion|Corporate Services|Property & Assets|Operations|Community Wellbeing`,
);

export const BODIES = list(
  `Corporate Management Team|Health and Wellbeing Board|Senior Leadership Team|Community Safety Partnership|
  Capital Programme Board|Joint Commissioning Group`,
);

export const POSTS = list(
  `Head of Housing Needs|Head of Planning and Building Control|Director of Public Health|
  Service Head, Strategy and Performance|Assistant Director Highways|Corporate Director of Resources|
  Head of Legal Services|Community Safety Manager|Service Head, Learning and Achievement|
  Head of Parks and Open Spaces|Chief Finance Officer|Head of Communications|Housing Strategy Manager`,
);

export const ROLES = list(
  `Head of Housing|Programme Sponsor|Programme Manager|Service Head|Interim|Strategy|Parks|
  Head of Revenues|Project Lead|AD Commissioning|Policy Officer`,
);

export const PORTFOLIOS = list(
  `Housing|Resources|Children's Services|Environment|Culture and Leisure|Adults and Health|
  Regeneration and Employment|Community Safety|Finance`,
);

export const THEMES = list(
  `A Great Place to Live|A Fair and Prosperous Borough|Safe, Strong and Cohesive Communities|
  Healthy and Independent Lives|One Council|Cleaner, Greener Ashmere|Learning and Achieving Together|
  Theme 1: Opportunity for All|Priority Outcome 2 - A Vibrant Economy|An Efficient and Open Council`,
);

export const PRIORITIES = list(
  `Reduce inequalities|Provide quality affordable housing|Improve the public realm|
  Support more people into work|Work efficiently and effectively|Improve educational attainment|
  Reduce crime and the fear of crime|Help people to live healthier lives|
  Enable people to live independently|Foster enterprise|Improve local transport links|
  Protect vulnerable children and adults|Increase recycling and cut carbon|Bring communities together|
  Keep council tax low by spending well|Priority 3 - Better homes`,
);

export const VERBS = list(
  `Deliver|Develop and implement|Review|Refresh|Implement|Produce|Improve|Commission|Establish|
  Reduce|Increase|Support|Redesign|Secure investment in|Strengthen|Roll out|Promote|Complete|
  Work with partners to deliver|Ensure the successful delivery of|Build on`,
);

export const OBJECTS = list(
  `the Borough Investment Plan|a new Customer Access Strategy|the Local Development Framework|
  the Decent Homes programme|a borough-wide walking and cycling plan|the library modernisation programme|
  an integrated reablement service|the apprenticeship scheme for care leavers|
  the Violence against Women and Girls strategy|a sustainable procurement policy|
  the Family Support Model|the extra care housing programme|the Thames Reach regeneration scheme|
  a single equality scheme|the voluntary sector grants programme|the school places programme|
  targeted employment support for lone parents|the flood risk management strategy|
  improvements to the town centre and market|the Healthy Schools programme|
  a private rented sector licensing scheme|the flexible working and accommodation programme|
  the Youth Justice Plan|the parks and open spaces strategy (2011-2021)|the Joint Strategic Needs Assessment|
  the climate change action plan|support for post-16 learners after Year 11|the carers' strategy|
  a Section 106 monitoring system|the digital inclusion programme|food waste collections|
  the heritage and archives strategy|supported housing for people with learning disabilities|
  the anti-poverty strategy|a new leisure centre at Marden Road|the CCTV control room upgrade`,
);

export const TAILS = list(
  `to meet the needs of local people|with a focus on the most deprived wards|
  in partnership with the NHS and the voluntary sector|to reduce running costs and provide capital receipts|
  so that residents can get help sooner|including the provision of family sized homes|
  to narrow the gap in attainment|and respond to the findings of the peer review|
  to help manage demand for acute services|across all council tenures|and embed it in service plans|
  for children, young people and their families|in the context of reducing budgets|
  to improve satisfaction and value for money|through better use of data`,
);

export const STEPS = list(
  `Complete consultation with residents and stakeholders|Report to Cabinet for approval|
  Draft strategy completed|Start on site|Publish final plan|Procure delivery partner|
  Commence phase 1 works|Phase 2 completed|Identify options and funding|Sign partnership agreement|
  Agree terms of reference and membership|Recruit project team|Pilot in two wards|Evaluate pilot|
  Roll out across the borough|Launch new service|Submit outline planning application|
  Obtain detailed planning consent for site 1A|Agree communications plan|Train 120 front-line staff|
  Review first year of operation|Business case approved|Establish steering group|
  Award contract|Deliver three community events|Carry out baseline survey|Set targets for 2013/14|
  Present findings to Overview and Scrutiny|Options appraisal completed|Open new facility to the public|
  Achieve savings of £1.2m|Refresh equality impact assessment|Approve Development Plan Document (DPD)|
  Install equipment in 35 schools|Handover of 24 new homes|Update the joint needs assessment (JSNA)|
  Quarterly performance report in place|Move 150 staff to shared offices|
  Complete stock condition survey|Agree locality model for LAPs 1 & 2|Adopt supplementary guidance`,
);

export const STEP_TAILS = list(
  `with input from a diverse range of stakeholders|and agree next steps with partners|
  following consultation with tenants and leaseholders|in line with the funding agreement|
  to at least 65% of eligible households|including a review of fees and charges|
  and share the learning with schools, colleges and training providers|for the north of the borough|
  as part of the wider transformation programme|so that savings are realised in full|
  and feed into the medium term financial plan|with health colleagues`,
);

export const PROSE = list(
  `We are committed to reducing inequality and to making the borough a better place for everyone who
  lives and works here. Over the last year we have listened to what residents told us and have used
  it to shape the actions below.|
  Underpinning this theme is the aspiration that every resident should share in the borough's growth.
  The Council and its partners will continue to work together to make best use of scarce resources.|
  Despite a difficult financial climate we will continue to invest in front-line services. This
  priority brings together work on homes, streets and open spaces.|
  This objective will be achieved through closer working between the Council, the police and local
  communities, and through early help for those who need it most.`,
);

export const COMMENTS = list(
  `Consultation closed, report being drafted|Delayed by procurement challenge|On track|
  Awaiting decision from funder|Completed ahead of schedule|New date agreed with portfolio holder|
  Staffing changes have slowed progress|None`,
);

export const GIBBERISH = list(
  "Guilace|Bovolop onowal|Toopen anci|rn|Wclls|Iiving|Ll|Tne aeliver|Puklic",
);
