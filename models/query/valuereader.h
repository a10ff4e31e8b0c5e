// What a piece of text means as a value of a field. Pure; any thread.
#pragma once

#include "queryparser.h"

#include <expected>

namespace acervo {

struct Rejection
{
    QueryHint::Code code{};
    QString suggestion;
};

// `text` is trimmed and not empty. Values of country and region that `names` does not know are
// rejected; without `names` they are taken as they stand, codes in upper case.
std::expected<Expr, Rejection> readValue(Field field, const QString &text, bool isQuoted,
                                         const FieldValueNames *names);

} // namespace acervo
