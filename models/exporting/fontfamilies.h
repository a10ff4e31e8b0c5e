// Which fonts a text asks for. Pure; any thread.
#pragma once

#include "dossiertheme.h"

#include <QByteArray>
#include <QString>

namespace acervo {

// BCP 47, as far as it matters; fontconfig sorts all fonts anew for every other one that it meets.
bool isLanguage(const QString &language);

// With the serif fonts of other scripts, where Noto has them; Han in the forms of the language.
QByteArray serifFamilies(const QString &language);

// `serif`: the families of FontRole::Serif.
const char *fontFamilies(FontRole role, const QByteArray &serif);

} // namespace acervo
