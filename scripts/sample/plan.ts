/** A theme of the sample plan, with its prose and priorities. */
export interface SampleTheme {
  readonly theme: string;
  readonly prose: readonly string[];
  readonly priorities: readonly SamplePriority[];
}

export interface SamplePriority {
  readonly priority: string;
  readonly prose?: string;
  /** How this table's header names the lead column; authors do not keep to one. */
  readonly leadLabel?: string;
  readonly actions: readonly SampleAction[];
}

export interface SampleAction {
  readonly action: string;
  /** The lines of the lead cell. */
  readonly leads: readonly string[];
  readonly milestones: readonly string[];
}

export const TITLE = "Wexmouth Borough Plan: Year 2 Action Plan 2026/27";
export const SUBTITLE = "Year 2 of 4: April 2026 to March 2027";

export const INTRODUCTION =
  "This plan says what the Council will do in 2026/27 towards the four aims of the Borough Plan. Cabinet sees progress every quarter.";

/**
 * Wexmouth does not exist, and neither does anyone in it. Each oddity in the
 * words is one that real plans have: brackets never closed, a date cut off,
 * directorates spelt several ways, two councillors with nearly one name.
 */
export const PLAN: readonly SampleTheme[] = [
  {
    theme: "A council that listens",
    prose: [
      "Residents tell us they want to be heard earlier and to be told what became of what they said. Everything under this aim is about doing that within the money we have.",
    ],
    priorities: [
      {
        priority: "Involve residents in decisions",
        prose:
          "Half of those who answered the residents’ survey did not know how to have a say. We want that to be a quarter by the end of the Borough Plan.",
        actions: [
          {
            action: "Set up neighbourhood panels in every ward",
            leads: ["Mayor Delphine Achterberg", "Tomas Wrekin", "Chief Executive’s Office"],
            milestones: [
              "Terms of reference agreed (May 2026)",
              "First three panels recruited (July 2026 (PE)",
              "Panels meeting in all wards (December 2026 (PE)",
            ],
          },
          {
            action: "Write a new engagement strategy with residents’ groups",
            leads: ["Mayor Delphine Achterberg", "Tomas Wrekin Chief Executive's Office"],
            milestones: [
              "Draft strategy (June/July 2026)",
              "Round of open evenings with residents’ groups and schools to test the draft and gather what is missing from it.",
              "Strategy adopted by Full Council (November 2026)",
              "Youth summits and ward walks across 2026/27",
            ],
          },
          {
            action: "Renew the Council’s website and residents’ newsletter",
            leads: ["Cllr Amara Osei", "Bettina Larkspur", "Chief Executives Office"],
            milestones: [
              "Choose a supplier (April 2026)",
              "Website in two steps: a trial version in March 2026 and the full one in September 2026",
              "Send four newsletters by March 2027",
            ],
          },
          {
            action: "Renew the Council’s website and residents’ newsletter",
            leads: ["Cllr Amari Osei", "Gwilym Tarrant", "Resources"],
            milestones: ["Payments and forms moved to the new website (January 2027)"],
          },
        ],
      },
      {
        priority: "Spend wisely",
        leadLabel: "Lead Member, Lead Officer\nand Directorate",
        actions: [
          {
            action: "Carry through the 5 strands of the Better Value programme",
            leads: [
              "Cllr Piotr Halloran, Cabinet Member for Finance",
              "Corporate Leadership Team",
              "All Directorates",
            ],
            milestones: [
              "Cut back-office costs by £4.2 million in 2026/27.",
              "Common rules for fees and charges, worth £1.1M, during 2026/27 (March 2027)",
              "Buy energy together with four neighbouring boroughs (1st April 2026)",
            ],
          },
          {
            action: "Sell or let buildings the Council no longer needs",
            leads: [
              "Cllr Piotr Halloran",
              "Ines Calloway (Property Lead), Rufus Denby (Estates Manager) and Mei Strand",
              "Housing & Regeneration",
            ],
            milestones: [
              "Agree how to leave Marlow House by June 2028; this will save £0.9m a year from 2028/29.",
              "Sale of two depots during 2026/27 to raise £3.5m (gross) (March 2027)",
              "List of surplus sites published (Sep 226)",
            ],
          },
        ],
      },
    ],
  },
  {
    theme: "A place to be proud of",
    prose: [
      "Clean streets, decent homes and safe ways to walk and cycle matter to everyone who lives or works here.",
    ],
    priorities: [
      {
        priority: "Homes people can afford",
        prose:
          "Some 6,300 households wait for a home. Building is slow and money is short, so the Council will build on its own land where it can.",
        actions: [
          {
            action: "Build 240 homes for social rent on the Quayside estate (2024-2031)",
            leads: ["Cllr Nadia Rahim", "Ines Calloway", "Housing and Regeneration"],
            milestones: [
              "Blocks C and D emptied and taken down (September 2026)",
              "Start on site, phase 2 (January 2027)",
              "Section 106 agreement signed (October 2026)",
              "Ongoing talks with the 80 households who move (March 2027)",
            ],
          },
          {
            action: "Bring empty homes back into use",
            leads: ["Cllr Nadira Rahim", "Sunil Overbury", "Housing & Regeneration Directorate"],
            milestones: [
              "Survey of empty homes (in all 14 wards) (June 2026)",
              "Grants scheme opens, subject to funding (October 2026 – subject to Cabinet approval)",
              "Forty homes back in use (March",
            ],
          },
          {
            action: "Make council homes warmer",
            leads: ["Cllr Nadia Rahim Sunil Overbury", "Housing & Regeneration"],
            milestones: [
              "Contract for roofs and windows let (February 2027)",
              "Survey of homes rated E or below (May 2026)",
              "First 150 homes done (Octo 2026)",
            ],
          },
        ],
      },
      {
        priority: "Streets, parks and travel",
        actions: [
          {
            action: "Renew the parks strategy and the three town parks",
            leads: ["Cllr Amara Osei", "Owain Petrel", "Place & Environment"],
            milestones: [
              "Gather evidence on how parks are used (June 2026)",
              "Friends’ groups help to draw up the plans, summer 2026",
              "Works at Mill Park finished (November – December 2026)",
              "Works at Castle Gardens finished (July 2027)",
            ],
          },
          {
            action: "Safer walking and cycling on ten routes to school",
            leads: [
              "Cllr Amari Osei",
              "Owain Petrel & Lotte Fairbrother",
              "Place and Environment and Children and Learning",
            ],
            milestones: [
              "Routes agreed with head teachers (May 2026)",
              "Works on the first four routes done in the summer holidays (August 2026)",
              "Works on all ten routes done (March 2027)",
            ],
          },
          {
            action: "Collect food waste from every household",
            leads: ["Cllr Amari Osei", "Owain Petrel", "Place & Enviroment"],
            milestones: [
              "New vehicles delivered (Q2 2026/27)",
              "Collections start in the northern wards (5/10/2026)",
              "Collections from flats, from January 2027 onwards",
            ],
          },
          {
            action: "Write a plan for lighting on unadopted roads",
            leads: ["Cllr Amari Osei", "Place & Environment"],
            milestones: [],
          },
        ],
      },
    ],
  },
  {
    theme: "Every child a good start",
    prose: [
      "Children who start well do better for the rest of their lives, and it is cheaper to help early than late.",
    ],
    priorities: [
      {
        priority: "Learning",
        prose: "Our schools are good, yet results for children in care lag behind.",
        actions: [
          {
            action: "Raise results at Key Stage 4 for children in care",
            leads: ["Cllr Jocelyn Amberley", "Lotte Fairbrother", "Children & Learning"],
            milestones: [
              "Autumn term 2026: a tutor for every child in care in Year 11",
              "Half-yearly review of personal education plans (Spring term 2027)",
              "Learner forums, one a term, 2026-27 academic year (dates TBC)",
            ],
          },
          {
            action: "Find room for 300 more pupils with special needs",
            leads: ["Cllr Jocelyn Amberley", "Lotte Fairbrother", "Children, & Learning"],
            milestones: [
              "Options for two new sites (April 2026)",
              "Planning application for the first site (September 2026)",
              "Building contract signed for one school (December 2026)",
            ],
          },
          {
            action: "Keep libraries open longer and bring them up to date",
            leads: ["Cllr Jocelyn Amberley", "Bettina Larkspur", "Children and Learning"],
            milestones: [
              "Lottery bid, first stage (February 2026)",
              "Central Library open on Sundays (October 2026)",
              "Lottery bid, second stage (May 2027)",
            ],
          },
        ],
      },
      {
        priority: "Families",
        actions: [
          {
            action: "Open four family hubs",
            leads: ["Cllr Jocelyn Amberley", "Rosalind Quaye", "CL"],
            milestones: [
              "Hub at Northgate opens (June 2026)",
              "Hubs at Eastfield and Saltings open (by end of Q3)",
              "Fourth hub opens, once the lease is signed",
            ],
          },
          {
            action: "Help parents into work and training",
            leads: ["Rosalind Quaye", "Children & Learning"],
            milestones: [
              "Advice in all hubs (September 2026)",
              "Work with the college on evening classes (on-going process)",
              "Two hundred parents helped by March 2027",
            ],
          },
        ],
      },
    ],
  },
  {
    theme: "Well at every age",
    prose: [],
    priorities: [
      {
        priority: "Care close to home",
        actions: [
          {
            action: "Join up care at home with the hospital trust",
            leads: ["Cllr Nadira Rahim", "Henrik Sallow", "Adults & Health"],
            milestones: [
              "Joint team in place (within six months of the trust’s approval)",
              "One phone number for residents and staff (November 2026)",
              "Pilot judged and next steps agreed by Cabinet (March 2027)",
            ],
          },
          {
            action: "Support unpaid carers",
            leads: ["Cllr Nadira Rahim", "Henrik Sallow", "Adults and Health"],
            milestones: [
              "Carers’ charter signed (July 2026)",
              "Short breaks for 120 carers (March 2027 PE)",
              "Advice in all family hubs (September 2026)",
            ],
          },
        ],
      },
    ],
  },
];
