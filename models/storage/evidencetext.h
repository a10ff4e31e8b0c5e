// Evidence as the cache keeps it: "field start end;…". Pure; any thread.
#pragma once

#include "article.h"

namespace acervo {

QString evidenceText(const QList<Evidence> &evidence);
QList<Evidence> evidenceFrom(QStringView text);

} // namespace acervo
