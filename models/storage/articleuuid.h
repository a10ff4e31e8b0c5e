// What a new article is called for good, in this library and in those that it comes into. Any
// thread.
#pragma once

#include <QString>

namespace acervo {

// RFC 9562, version 7, which begins with the time: the articles of an import stand beside each
// other in the index of uuids, which grows at its end. Where they are scattered over it, the
// import of a million takes a fifth longer.
QString newArticleUuid();
QString newFreeNoteUuid(); // the same of a free note (freenote.h)

} // namespace acervo
