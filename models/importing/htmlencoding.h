// The bytes of a saved page as text. Pure; any thread.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace acervo {

// By its byte order mark; as UTF-8 where it is valid and not plain ASCII, as browsers save pages in
// UTF-8 that declare something else; as the page declares it (charset, http-equiv; latin-1 means
// Windows-1252, https://encoding.spec.whatwg.org/#names-and-labels); else by guess. Always valid.
QString decodedHtml(QByteArrayView bytes);

} // namespace acervo
