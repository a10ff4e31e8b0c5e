#include "queryparser.h"

#include "queryreader.h"

namespace acervo {

ParsedQuery parseQuery(QStringView text, const FieldValueNames *names)
{
    return QueryReader(text, names).read();
}

} // namespace acervo
