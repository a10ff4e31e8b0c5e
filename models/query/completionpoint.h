// A CompletionPoint is what a person is writing at the cursor of a query's text, so that it can be
// completed: the name of a field, a value of a field, or an order. Pure; any thread.
#pragma once

#include "query.h"

namespace acervo {

struct CompletionPoint
{
    enum class Kind : quint8 {
        Nothing,
        Name,  // a bare word, or what stands before a colon and is no field's name
        Value, // of `field`
        Order, // of sort:
    };

    Kind kind = Kind::Nothing;
    Field field = Field::Any;
    QString typed; // what stands before the cursor, without its quotation mark
    // What a completion replaces, in UTF-16 units of the text: all of the value with its quotes, or
    // the name with its colon.
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const CompletionPoint &) const = default;
};

// `cursor` is between 0 and the text's length. Nothing between the units, but for the list of a
// field: `country:(VE OR ` may go on.
CompletionPoint completionAt(QStringView text, qsizetype cursor);

} // namespace acervo
