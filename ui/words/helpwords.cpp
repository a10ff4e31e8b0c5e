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
        "  commune council          both words, anywhere in title, text, authors or notes\n"
        "  \"worker control\"         these words, one after the other\n"
        "  coop*                    every word that begins like this\n"
        "  near(land reform, 5)     with at most 5 words between them\n"
        "  -oil                     not this word\n"
        "  strike OR lockout        one of the two; OR binds weaker than a space\n"
        "  (strike OR lockout) port brackets group\n"
        "\n"
        "Fields\n"
        "  title: summary: text: author: note:      the word in this place only\n"
        "  country:Venezuela  country:VE            a name or an ISO code\n"
        "  region:\"Latin America\"                   a region\n"
        "  topic: tag: source: lang: collection:    as it is called\n"
        "  url: doi: id:                            an address, a DOI, a number\n"
        "  is:read  is:starred  is:trashed          a state\n"
        "  has:note  has:url  has:doi  has:text     what an article has\n"
        "  country:(VE OR CU)       one of several\n"
        "  topic:(land AND water)   all of them\n"
        "  country:none             articles without a country\n"
        "  country:any              articles with one\n"
        "  -tag:read                not this value\n"
        "\n"
        "Dates\n"
        "  date:2023  date:2023-02  date:2023-02-16\n"
        "  date:2021..2023  date:2021-03..  date:..2023\n"
        "  date:>=2022  date:<2022  date:last-6-months\n"
        "  added:last-2-weeks       when it came into the library\n"
        "\n"
        "Order\n"
        "  sort:newest  sort:oldest  sort:relevance  sort:title  sort:added\n"
        "\n"
        "Field names are also understood in Spanish, Portuguese and French.\n"
        "What is not a clause is searched as a word.\n");
}

} // namespace acervo
