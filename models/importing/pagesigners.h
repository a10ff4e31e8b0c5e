// Who signed a page, of those whom its parts name. Pure; any thread.
#pragma once

#include "article.h"

namespace acervo {

// The first of what the page's head states that names somebody, or else whom it shows. Sites name
// themselves where nobody signed: what is the `site`, or the host of the `address`, is nobody; an
// agency ("AP") is whom the page shows, where it shows others.
QList<Person> signersOf(std::initializer_list<QList<Person>> stated, const QList<Person> &shown,
                        const QString &site, const QString &address);

} // namespace acervo
