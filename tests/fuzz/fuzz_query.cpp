// A libFuzzer target: any UTF-16 text parses, and its canonical form parses to the same query.

#include "queryparser.h"
#include "queryprinter.h"

#include <QStringView>

#include <cstdint>
#include <cstdlib>
#include <cstring>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QString text(static_cast<qsizetype>(size / 2), Qt::Uninitialized);
    std::memcpy(text.data(), data, size / 2 * 2);
    const acervo::Query query = acervo::parseQuery(text).query;
    const QString printed = acervo::printQuery(query);
    const acervo::ParsedQuery again = acervo::parseQuery(printed);
    if (again.query != query || acervo::printQuery(again.query) != printed)
        std::abort();
    return 0;
}
