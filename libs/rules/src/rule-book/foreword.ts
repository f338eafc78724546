/** The words before the tables of RULES.md. */
export const foreword = `# The rules of medication: dosing, take-homes, drug tests, stock

<!-- Written by \`npm run rules\` from the code. Do not edit: change the rule or \`src/rule-book\`, and run it again. -->

Every rule that Cairn asks before medication is ordered, given, taken home, counted or moved, and before a drug test or its
result is entered, with the file that asks it and the tests that show it.
Numbers (R-041) are those of the regulation reference that the project was built from; a rule without such a number is
one of the house. The same rules run on the server, which decides, and on the screen, which says why.

**This is software, not medical advice.** Each answer shows its source and what it looked at, so that a clinician can
check it without us. No rule gives, raises, lowers or resumes a dose: only a signed order does.

## How to read it

- **When**: at the _order_, before it is signed, at the _window_, before a dose is given, or at the act that is named (a
  delivery, a count of a shift, a test result). _elsewhere_ means that it is kept by the code of the file and not asked.
- **Severity**: the usual one. Many rules are harder or softer in one case than in another; the answer itself says so.
  - **hard stop**: nobody can go on until the facts change: another order, a new assessment, a correction.
  - **override**: refused unless a named role gives a reason code and 15 characters or more. Reason, role and person are
    kept with the order or the dose and listed in the override report, which somebody else reviews.
  - **warning**: shown before saving; that it was on the screen is kept.
  - **report**: never shown at the point of care; it feeds lists.
- A hard stop that cannot see what it needs has failed, and names what is missing (R-008). A rule whose facts are not
  recorded in Cairn yet says _not in force_: that is never counted as passed.
- **Policy**: the numbers it reads, with their standard values. A program may change them on the policy screen, from a
  day on, with a reason; _floor_ marks a federal limit that may be made stricter and never looser.
- **Verified**: how far the source could be checked. _yes_: against the text. _secondary_: against a dated summary that
  names the paragraph. _design_: chosen by us. _UNVERIFIED_: from general knowledge. Before go-live the last two are
  signed off by people, and a correction is a change of data:

| Who signs off | What |
| --- | --- |
| Medical director | missed doses, sedation and breath alcohol, vomited doses, intervals, COWS thresholds, low tolerance, liver, naltrexone |
| Pharmacist | the interaction table (\`src/mat/interaction-table.ts\`), ingredients, conversions and equivalents |
| Compliance officer | the wording of 42 CFR part 8, take-home steps and exceptions, verbal orders, lengths of orders, state law, tolerances of counts |
| Laboratory director | drug test panels and windows |
`;
