import type { Field } from "../../plan/fields";

/**
 * The words councils put above their columns, by what the column means. A
 * phrase is written as `wordsOf` gives it: lower case, no punctuation, `%` as
 * "percent". Longer phrases win over the shorter ones within them.
 */
export interface Vocabulary {
  /** Phrases that hardly stand above anything else. */
  readonly plain: string;
  /** Phrases that other tables have as well: they count for less. */
  readonly loose?: string;
}

export const VOCABULARY: Readonly<Record<Field, Vocabulary>> = {
  ref: {
    plain:
      "ref|ref no|ref number|reference|reference no|reference number|action ref|action no|action number|action id|action reference|milestone ref|milestone no|milestone number|milestone id|task no|task id|task ref|objective ref|rec no|rec ref|recommendation no|recommendation ref|uid",
    loose: "no|number|id|item|item no|s no|line",
  },
  theme: {
    plain: "theme|community plan theme|strategic theme|plan theme|corporate theme|strand|pillar",
    loose: "ambition|workstream|work stream|programme|mission",
  },
  priority: {
    plain:
      "priority|priorities|strategic priority|key priority|corporate priority|objective|objectives|strategic objective|corporate objective|key objective|aim|aims|goal|goals|strategic aim|recommendation|recommendations|what needs to improve|what needs improving|what needs improvement|what needs to change|improvement area",
    loose: "issue|finding|findings|area|area for improvement|focus",
  },
  action: {
    plain:
      "strategic action|strategic actions|action|actions|action required|actions required|action measure|action measures|key action|key actions|agreed action|agreed actions|management action|improvement|improvement action|improvements|commitment|commitments|what we will do|what will we do|what we are going to do|what are we going to do|what will be done|what needs to be done|what do we need to do|action description|description of action|planned action|planned actions|proposed action|what well do|what were going to do|what were doing|action to be taken|actions to be taken|action needed|actions needed",
    loose:
      "task|tasks|activity|activities|key activity|key activities|key task|key tasks|initiative|initiatives|project|what|description|deliverable description",
  },
  milestone: {
    plain:
      "milestone|milestones|key milestone|key milestones|milestone description|measures of success|measure of success|success measures|key deliverables|sub task|sub tasks|sub action|sub actions|key steps|steps to be taken|how we will do it|how will we do it|how we will do this|how will this be done|how well do it|how well do this|how were going to do it",
    loose: "deliverable|deliverables|step|steps|stage|stages|key stages|how",
  },
  deadline: {
    plain:
      "deadline|deadlines|target date|target dates|target completion|target completion date|timescale|timescales|time scale|time scales|timeframe|timeframes|time frame|by when|when|proposed completion date|completion date|when this will happen|when will this happen|when will this be done|when it will happen|due date|due dates|due|due by|date due|finish|finish date|end date|complete by|to be completed by|date for completion|completion by|implementation date|delivery date|target deadline|target timescale|when will it be done|key dates|action by when|action by date|delivery by|target completion quarter|target quarter|delivery quarter|completion quarter|quarter for delivery|delivery year|target year|date to be completed|deadline for action|deadline for completion",
    loose:
      "date|dates|target|timeline|timing|finish by|end|by|completion|month due|quarter due|quarter",
  },
  revised: {
    plain:
      "revised deadline|revised date|revised dates|revised target date|revised due date|revised completion date|revised timescale|revised end date|revised finish|forecast deadline|forecast date|forecast completion|forecast completion date|forecast finish|forecast end date|forecast due date|forecast target date|new deadline|new date|new target date|new due date|amended date|amended deadline|updated deadline|updated target date|extended deadline|latest forecast|current forecast|rescheduled date|expected completion|expected completion date|revised target|revised targets|forecast end",
    loose: "revised|forecast",
  },
  member: {
    plain:
      "lead member|lead members|portfolio holder|portfolio holders|cabinet member|cabinet members|lead cabinet member|cabinet lead|cabinet portfolio|executive member|lead councillor|member lead|political lead|councillor|portfolio lead",
    loose: "member|members|portfolio",
  },
  officer: {
    plain:
      "lead officer|lead officers|responsible officer|responsible officers|responsible person|person responsible|responsibility|action owner|task owner|milestone owner|accountable officer|accountable person|officer responsible|officer|officers|lead person|by whom|who is responsible|who will do this|who will do it|who will lead|lead manager|responsible manager|responsible owner|officer lead|lead name|responsible lead|who is responsible for this|named lead|senior responsible officer|sro|responsible director|lead director|accountable director|director responsible|head of service|responsible head of service|project manager|project lead|project owner|project officer|project sponsor|programme manager|programme lead|delivery lead|delivery manager|operational lead|strategic lead|action by|resource names|agency lead|actioned by|by who|who by",
    loose:
      "lead|leads|owner|owners|who|responsible|accountable|assigned to|sponsor|manager|lead s|director|directors|allocated to",
  },
  directorate: {
    plain:
      "directorate|directorates|lead directorate|department|departments|dept|lead department|lead service area|service area|lead service|responsible directorate|responsible department|responsible service|directorate service|lead agency|lead organisation|lead organization|lead body|lead partner|responsible agency|responsible organisation",
    loose: "service|services|division|section|team|lead team|responsible team|service team",
  },
  status: {
    plain:
      "status|current status|delivery status|action status|milestone status|rag|brag|rag status|brag status|rag rating|brag rating|progress|our progress|progress to date|progress status|current progress|progress rag|on track|complete y n|complete yes no|completed y n|completed yes no|achieved y n|achieved yes no|delivered y n|delivered yes no|done y n|done yes no|met y n|met yes no|finished y n|finished yes no|closed y n|closed yes no|implemented y n|implemented yes no|target met y n|target met yes no|on track y n|on track yes no|on target y n|on target yes no|ragb|bragg|live complete|open closed|closed open|complete incomplete",
    loose:
      "position|state|complete|done|rating|progress update|progress so far|current position|closed|open",
  },
  percent: {
    plain:
      "percent complete|percent completed|complete percent|percentage complete|percentage completed|percent done|progress percent|percent progress|per cent complete|completion percent|percentage completion",
  },
  completedOn: {
    plain:
      "completed on|date completed|date of completion|actual completion date|actual completion|actual finish|actual finish date|actual end date|actual date|completed date|date closed|closed on|completion date actual|date achieved|achieved on|date complete|date implemented|implemented on|implementation date actual|actual implementation date|closure date|date of closure|date delivered|date finished|closed date|delivered date|implemented date|achieved date|finished date",
    loose: "completed",
  },
  comment: {
    plain:
      "comment|comments|progress comment|progress comments|commentary|note|notes|reason|reasons|reason and remedy|reason remedy|reason for delay|reason for slippage|reason for change|reason for revision|reasons for change|reason for amendment|reasons for delay|remarks|remedial action|corrective action|explanation|next step|next steps|progress note|progress notes|officer comments|status comments|latest update|additional comments|further comments|narrative|mitigating action|mitigation|action taken|actions taken|action taken to date|actions taken to date|management response|management comment|management comments|whats been done|what has been done|work done to date",
    loose: "update|updates|update notes|progress narrative|further information",
  },
  resources: {
    plain:
      "resources|resource|resource implications|resources required|resource required|financial implications|resources needed|funding source|resourcing",
    loose: "budget|cost|costs|funding",
  },
  outcome: {
    plain:
      "outcome|outcomes|expected outcome|expected outcomes|intended outcome|intended outcomes|desired outcome|key outcomes|success criteria|what difference will it make|what difference it will make|expected benefit|expected benefits|expected impact|outcome measure|how will we know|how we will know|how we will know we have succeeded|how we will measure success|how will we measure success|how will we know weve succeeded|how will we know we have succeeded|how well know|what will success look like|what does success look like|what success looks like|evidence of completion",
    loose:
      "impact|benefit|benefits|output|outputs|measure|measures|indicator|indicators|kpi|kpis|performance indicator|evidence of success|evidence",
  },
};

/** Labels a plan may have that mean none of the fields: understood, and left out. */
export const ASIDE =
  "review date|review dates|date of review|next review|next review date|date raised|date added|date opened|date identified|date of meeting|meeting date|raised by|raised on|date of last update|risk rating|risk level|direction of travel|dot|start|start date|starts|start by|commencement date|begin|duration|partner|partners|key partners|delivery partners|supporting officers|support|source|source cell|dependencies|dependency|links|link|last updated|updated on|date updated|date of update|updated by|category|type|ward|wards|risks|links to other plans|baseline|weighting|sheet|row|cell|scheduled";

/** Words that stand above tables of another kind: money, people, hours, answers. */
export const FOREIGN =
  "hours|hrs|rate|amount|qty|quantity|price|unit price|total|totals|subtotal|variance|actual|actuals|ytd|outturn|expenditure|income|spend|virement|net|gross|vat|invoice|invoice no|supplier|telephone|tel|phone|mobile|email|e mail|email address|address|postcode|extension|likelihood|score|risk score|risk|risk description|inherent risk|residual risk|response|responses|respondents|agree|disagree|strongly agree|strongly disagree|neither|question|answer|employee|employee no|payroll|payroll no|grade|salary|balance|opening balance|closing balance|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week ending|job title|first name|last name|surname|forename|room|venue|location|time|start time|end time|asset|serial|serial no|cost centre|account|account code|code|fte|headcount|time in|time out|break|break minutes|mileage|attendees|apologies|age|gender|percent of total|count|value|figure|q1|q2|q3|q4";

/** Words that carry no meaning in a label, and may stand anywhere in it. */
export const FILLERS =
  "and|or|the|of|for|to|with|by|in|on|a|an|our|your|is|are|be|will|this|these|that|it|s|key|main|name|names|title|proposed|original|planned|agreed|baseline|initial|target|date|council|please|state|e|g|eg|ie|i|if|any|where|applicable|first|list|details|detail|description|current|overall|strategic|specific|lead|from|at|dd|mm|yy|yyyy|required|year|1|2|3|4|text|as|written|per|each|against|which|we|who|when|what|how|do|previous|prior|last|latest|now|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|half";
