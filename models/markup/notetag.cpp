#include "notetag.h"

namespace acervo {

QString noteTag(QString tag)
{
    for (QChar &c : tag) {
        const bool isAllowed = c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_' ||
                               c == u'-' || c == u'/';
        if (!isAllowed)
            c = u'-';
    }
    return tag;
}

} // namespace acervo
