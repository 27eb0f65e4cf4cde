/** Printed where the words are not understood, unless the first names another benchmark. */
export const usage = `Usage: npm run -s bench -- [speed] [--reports N,N,…] [--runs N] [--json]

Makes N sample reports (default 1000; after the word speed 1000,5000,20000) in a temporary folder, and
builds them with this project, Eleventy, Hugo where it is installed and a bare script in alternation, N
times each (default 3, from 20000 reports once): cold, with nothing changed, with one report changed.
Prints Markdown tables with all ratios, or everything as JSON. Leave the machine alone meanwhile.

       npm run -s bench -- import [--files N] [--verbose] [--json]

Imports all fixtures and prints how many came back exactly, and how fast.

       npm run -s bench -- check [--reports N] [--json]

Prints what it costs to check N sample reports (default 20000), beside reading and parsing them.

       npm run -s bench -- search [--reports N] [--queries N] [--seed S] [--verbose]

Prints what this project's search finds of what it ought to, beside Pagefind, MiniSearch, FlexSearch.

       npm run -s bench -- search-scale [--reports 1000,10000,50000]

Prints what indexes of that many reports cost to make, and what queries load and how long they take.

       npm run -s bench -- data [--reports N] [--json]

Prints what the files for others (JSON, CSV, Word, Excel, feeds) of N reports cost and weigh.
`;
