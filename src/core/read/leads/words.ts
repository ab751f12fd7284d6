/**
 * The words by which people, posts, bodies and parts of a council are known
 * apart. All of it is evidence that adds up, never a list of directorates.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Stand before a member's name. */
export const MEMBER_TITLES = words(
  "mayor mayoress cllr cllrs clr cllor councillor councillors councilor alderman alderwoman ald",
);
/** May stand before a member's title: "Deputy Mayor", "The Mayor". */
export const MEMBER_PREFIXES = words("the deputy lord lady executive elected statutory");

/** What a member holds, to be followed by "for Housing": the role, not the name. */
export const MEMBER_ROLES: readonly RegExp[] = [
  /^(?:the )?(?:deputy |assistant |joint )?(?:lead|cabinet|executive|board|ward) (?:members?|advis[eo]rs?|assistants?|leads?)$/,
  /^(?:the )?(?:deputy |assistant |joint |cabinet |executive )*(?:portfolio|post) ?-?holders?$/,
  /^(?:the )?(?:deputy |assistant |joint |group )?leader(?: of the (?:council|opposition))?$/,
  /^(?:member |mayoral |councillor )?(?:champion|advis[eo]r)$/,
];

/** First words of the roles below. */
export const ROLE_STARTS = words(
  `the lead cabinet executive board ward portfolio post portfolioholder portfolio-holder
  post-holder leader deputy assistant joint group member mayoral councillor champion adviser advisor`,
);

export const HONORIFICS = words("mr mrs ms miss mx dr prof professor sir dame rev revd lord lady");

/** Small words inside surnames. */
export const PARTICLES = words(
  "de del della der den van von bin ibn al el la le du di da dos das ap ab ter st mac mc ben bint",
);

/** The word a post turns on. */
export const POST_HEADS = words(
  `head heads director directors manager managers officer officers lead leads coordinator
  coordinators co-ordinator co-ordinators adviser advisers advisor advisors treasurer solicitor
  secretary commissioner principal surveyor architect planner engineer accountant controller
  commander administrator superintendent supervisor auditor analyst clerk headteacher headteachers
  librarian inspector registrar consultant executive ad hos dcs dass dph ceo cfo cio sro`,
);

/** What goes with a post's head: "Interim Corporate Director". */
export const POST_PREFIXES = words(
  `interim acting deputy assistant associate corporate executive strategic group service services
  divisional division joint senior chief managing management leadership programme project borough principal all area
  the team section operational operations town city county general monitoring lead`,
);

/** The last word of a body that can answer for an action as an officer does. */
export const BODY_ENDS = words(
  `team teams board group committee partnership panel forum taskforce cabinet consortium network
  steering commission cmt smt slt clt dmt lsp ccg pct police nhs working-group`,
);

/** Words for a part of an organisation that say nothing of which part. */
export const GENERIC = words(
  "directorate directorates department departments dept depts dir division service services svcs",
);

/** Words that the parts of councils are named after. */
export const ORGANISATION = words(
  `directorate directorates department departments dept division service services resource resources
  renewal culture cultural housing homes executive chief children childrens adult adults health
  healthy wellbeing well-being being environment environmental environments regeneration development
  community communities locality localities family families school schools education educational
  learning skills finance financial governance transformation legal law planning place places people
  peoples corporate customer customers neighbourhood neighbourhoods highways highway transport
  transportation economy economic growth safety safer support care social public realm leisure
  libraries library property properties asset assets ict it digital hr human policy strategy strategic
  strategies performance democratic democracy revenues revenue benefits commissioning procurement
  enterprise inclusion protection waste parks park streetscene street streets scene sustainability
  sustainable infrastructure operations operational partnerships delivery city town borough county
  council office communications engagement equality equalities diversity audit risk youth young
  sport sports arts heritage museums tourism events prosperity opportunity opportunities employment
  business businesses investment innovation change improvement insight intelligence data technology
  information systems estates facilities construction building buildings cleansing recycling climate
  energy green spaces open licensing regulatory regulation trading standards consumer protective
  enforcement parking traffic engineering technical professional shared central support registration
  elections electoral secretariat administration administrative modernisation efficiency inclusive
  prevention early help safeguarding specialist integrated intervention inspection standards
  homelessness tenancy landlord repairs lettings welfare money pensions payroll treasury commercial
  trade markets contact access independence lifelong life living older disability disabilities mental
  clinical medical nhs primary secondary tertiary rural coastal countryside land water flood emergency
  resilience fire rescue crime justice offending drugs alcohol substance community-safety cohesion
  citizen citizens resident residents voluntary sector external internal affairs relations regional
  physical spatial urban design control needs achievement attainment conservation works direct contracts contract supply`,
);

/** In place of a name that is still wanting. */
export const PLACEHOLDER =
  /^(?:t\.?b\.?[acd]\.?|n\/?a|not applicable|none|nil|vacant|vacancy|to be (?:confirmed|agreed|advised|determined|decided|appointed|recruited|allocated|assigned)|as above|ditto|[?\-–—.]+)$/i;

/** Names everybody at once: "All Directorates", "Council-wide", "Cross-cutting". */
export const COLLECTIVE =
  /^(?:(?:all|every|each|various|several|multiple)(?: (?:of )?(?:the )?(?:council )?(?:directorates?|departments?|depts?|divisions?|services?|service areas?|areas?))?|cross[ -]?(?:cutting|council|directorates?|departments?|departmental|service|authority)|(?:council|authority|corporate|organi[sz]ation|borough)[ -]?wide|whole[ -](?:council|authority|organi[sz]ation))$/i;

/** Says what stands beneath or beside it, as a header does. */
export const LABEL =
  /^(?!services?$)(?:(?:and|&|or) )?(?:(?:lead|responsible|accountable|executive|cabinet) )?(?:(?:members?|portfolio ?-?holders?|officers?|owners?|persons?|directorates?|departments?|dept|service areas?|services?|leads?|responsibility)(?: ?(?:,|;|\/|&|and) ?(?:(?:and|&) )?(?:lead |responsible )?(?=\w)|$))+$/i;
