#include "helpwords.h"

#include <QCoreApplication>

namespace acervo {

QString queryHelp()
{
    return QCoreApplication::translate(
        "acervo::HelpWords",
        "A query says which articles you see. Everything that stands in it must match.\n"
        "\n"
        "Words\n"
        "  commune council                both words, in title, text, authors or notes\n"
        "  \"worker control\"               these words, one after the other\n"
        "  coop*                          every word that begins like this\n"
        "  near(land reform, 5)           with at most 5 words between them\n"
        "  -oil                           not this word\n"
        "  strike OR lockout              one of the two; OR binds weaker than a space\n"
        "  (strike OR lockout) port       brackets group\n"
        "\n"
        "Fields\n"
        "  title: summary: text:          a word in this place only\n"
        "  author: note:                  in the names of authors, in your notes\n"
        "  country:Venezuela country:VE   a name or an ISO code\n"
        "  region:\"Latin America\"         a region\n"
        "  topic: tag: source: lang:      as it is called\n"
        "  collection:thesis              what you put into it, and into those below it\n"
        "  url: doi: id:                  an address, a DOI, a number\n"
        "  is:read is:starred             a state; is:trashed shows what is in the trash,\n"
        "                                 which is nowhere else\n"
        "  is:free-note                   notes that are on no article\n"
        "  has:note has:url has:doi       what an article has; also highlight, summary,\n"
        "                                 text, date\n"
        "  has:suggested                  a country or topic to review\n"
        "  country:(VE OR CU)             one of several\n"
        "  topic:(land AND water)         all of them\n"
        "  country:none country:any       articles without a country, with one\n"
        "  -tag:read                      not this value\n"
        "\n"
        "Dates\n"
        "  date:2023 date:2023-02-16      a year, a month, a day\n"
        "  date:2021..2023 date:..2023    a range; one end may be open\n"
        "  date:>=2022 date:<2022         from a date on, before it\n"
        "  date:last-6-months             counted back from today\n"
        "  added:last-2-weeks             when it came into the library\n"
        "\n"
        "Order\n"
        "  sort:newest sort:oldest        by date\n"
        "  sort:unread                    unread first, both parts newest first; what is\n"
        "                                 read meanwhile stays where it is until another\n"
        "                                 query or order is asked for\n"
        "  sort:title                     by title\n"
        "  sort:added                     what came last into the library first\n"
        "  sort:collection                as the collection of the query is arranged\n"
        "  sort:relevance                 the most telling first: each word counts by\n"
        "                                 how rare it is, eight times as much in a title\n"
        "                                 and three times in a summary as elsewhere;\n"
        "                                 what is equal, newest first\n"
        "\n"
        "In the window\n"
        "  A list below the query offers names and values with their numbers of\n"
        "  articles: Down and Up choose, Tab or Return writes, Esc closes it.\n"
        "  Up in the query, or an empty query, offers what you asked before.\n"
        "\n"
        "Field names are also understood in Spanish, Portuguese and French.\n"
        "What is not a clause is searched as a word.\n");
}

QString dossierHelp()
{
    return QCoreApplication::translate(
        "acervo::HelpWords",
        "acervo export --to pdf [OPTION…] -o FILE QUERY writes what matches as one PDF.\n"
        "\n"
        "Order and place\n"
        "  --group list       the order of the list, under its years where it has them\n"
        "  --group year|country|topic|tag|collection\n"
        "                     contents, bookmarks and articles under these headings; an\n"
        "                     article of several stands in the first of them, and is\n"
        "                     listed with its page in each; collections and what is in\n"
        "                     them stand in their own order\n"
        "  --layout flow      one article after another\n"
        "  --layout page      each begins a page\n"
        "  --layout line      each is one line of a list\n"
        "\n"
        "What goes in\n"
        "  --without PART,…   text (summaries only), pictures, notes, highlights, tags,\n"
        "                     index, chart, date,\n"
        "                     data (the articles inside the file, for import)\n"
        "  --title TEXT --author TEXT\n"
        "                     for the cover; the title is else the query in words\n"
        "  --introduction FILE\n"
        "                     Markdown that stands after the cover\n"
        "\n"
        "Look\n"
        "  --paper a4|letter  else as it is usual where you are\n"
        "  --margins narrow|normal|wide\n"
        "  --size small|normal|large\n"
        "  --theme classic|modern\n"
        "                     letters with serifs or without\n");
}

} // namespace acervo
